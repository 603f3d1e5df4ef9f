using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A variable by its name: <c>name</c>, or <c>$name</c> for a local one.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name; that of a local variable begins with a dollar sign.</param>
public sealed class ScriptVariable(SourceSpan span, string name) : ScriptExpression(span)
{
    /// <summary>The name; that of a local variable begins with a dollar sign.</summary>
    public string Name { get; } = name;

    internal bool IsLocal => Name[0] == '$';

    /// <inheritdoc/>
    public override string ToString() => Name;
}
