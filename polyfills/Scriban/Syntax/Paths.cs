using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>target.member</c>, or <c>target?.member</c>.</summary>
internal sealed class ScriptMemberExpression(Place place, ScriptExpression target, string member, Place memberPlace, bool optional) : ScriptExpression(place)
{
    /// <summary>Where the name of the member stands.</summary>
    public readonly Place MemberPlace = memberPlace;

    public readonly ScriptExpression Target = target;

    public readonly string Member = member;

    public readonly bool IsOptional = optional;

    private protected override string Write() => $"{Target}{(IsOptional ? "?." : ".")}{Member}";
}

/// <summary><c>target[index]</c>.</summary>
internal sealed class ScriptIndexerExpression(Place place, ScriptExpression target, ScriptExpression index) : ScriptExpression(place)
{
    public readonly ScriptExpression Target = target;

    public readonly ScriptExpression Index = index;

    private protected override string Write() => $"{Target}[{Index}]";
}

/// <summary><c>this</c>: the object that names are looked up in first.</summary>
internal sealed class ScriptThisExpression(Place place) : ScriptExpression(place)
{
    private protected override string Write() => "this";
}
