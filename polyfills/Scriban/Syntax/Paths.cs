using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target.member</c>, or <c>target?.member</c>.</summary>
internal sealed class ScriptMemberExpression(Place place, ScriptExpression target, string member, Place memberPlace, bool optional) : ScriptExpression(place)
{
    /// <summary>Where the name of the member stands.</summary>
    public SourceSpan MemberSpan => memberPlace.Span;

    public ScriptExpression Target { get; } = target;

    public string Member { get; } = member;

    public bool IsOptional { get; } = optional;

    public override string ToString() => $"{Target}{(IsOptional ? "?." : ".")}{Member}";
}

/// <summary><c>target[index]</c>.</summary>
internal sealed class ScriptIndexerExpression(Place place, ScriptExpression target, ScriptExpression index) : ScriptExpression(place)
{
    public ScriptExpression Target { get; } = target;

    public ScriptExpression Index { get; } = index;

    public override string ToString() => $"{Target}[{Index}]";
}

/// <summary><c>this</c>: the object that names are looked up in first.</summary>
internal sealed class ScriptThisExpression(Place place) : ScriptExpression(place)
{
    public override string ToString() => "this";
}
