using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target.member</c>, or <c>target?.member</c>.</summary>
internal sealed class ScriptMemberExpression(SourceSpan span, ScriptExpression target, string member, SourceSpan memberSpan, bool optional) : ScriptExpression(span)
{
    /// <summary>Where the name of the member stands.</summary>
    public SourceSpan MemberSpan { get; } = memberSpan;

    public ScriptExpression Target { get; } = target;

    public string Member { get; } = member;

    public bool IsOptional { get; } = optional;

    public override string ToString() => $"{Target}{(IsOptional ? "?." : ".")}{Member}";
}

/// <summary><c>target[index]</c>.</summary>
internal sealed class ScriptIndexerExpression(SourceSpan span, ScriptExpression target, ScriptExpression index) : ScriptExpression(span)
{
    public ScriptExpression Target { get; } = target;

    public ScriptExpression Index { get; } = index;

    public override string ToString() => $"{Target}[{Index}]";
}

/// <summary><c>this</c>: the object that names are looked up in first.</summary>
internal sealed class ScriptThisExpression(SourceSpan span) : ScriptExpression(span)
{
    public override string ToString() => "this";
}
