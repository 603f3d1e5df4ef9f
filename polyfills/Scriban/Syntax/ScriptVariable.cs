using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A variable by its name: <c>name</c>, or <c>$name</c> for a local one.</summary>
public sealed class ScriptVariable : ScriptExpression
{
    internal ScriptVariable(Place place, string name) : base(place) => Name = name;

    /// <summary>The name; that of a local variable begins with a dollar sign.</summary>
    public string Name { get; }

    internal bool IsLocal => Name[0] == '$';

    private protected override string Write() => Name;
}
