using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>A rule: assertions about parameter values, held when its condition is true or absent.</summary>
/// <param name="Key">Its name, with its place.</param>
/// <param name="Condition">The condition; null means always.</param>
/// <param name="Assertions">What must hold.</param>
public sealed record TemplateRule(ScalarNode Key, TemplateNode? Condition, IReadOnlyList<RuleAssertion> Assertions)
{
    internal static TemplateRule Read(MapEntry entry)
    {
        var body = entry.Value as MapNode ?? Template.Empty(entry.Value);
        var assertions = (body["Assertions"] as ListNode)?.Items.OfType<MapNode>() ?? [];
        return new(entry.Key, body["RuleCondition"], [.. assertions.Select(one => new RuleAssertion(one, one["Assert"], one["AssertDescription"]?.Text))]);
    }
}

/// <summary>One assertion of a rule.</summary>
/// <param name="Body">Where it stands.</param>
/// <param name="Assert">The condition that must hold.</param>
/// <param name="Description">What AWS says when it does not.</param>
public sealed record RuleAssertion(MapNode Body, TemplateNode? Assert, string? Description);
