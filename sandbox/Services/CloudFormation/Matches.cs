using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Patterns that a text must, or must not, match.</summary>
internal sealed record Matches(bool Negated, IReadOnlyList<string> Patterns)
{
    public bool Hold(string text) => Patterns.Any(pattern => One(pattern, text)) != Negated;

    public static bool One(string pattern, string text) => Wildcards.Match(pattern, text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a member such as <c>Action</c>, or its opposite <c>NotAction</c>.</summary>
    public static Matches Read(JsonObject statement, string member) => (statement[member], statement["Not" + member]) switch
    {
        ({ } named, null) => new(false, Texts(named)),
        (null, { } excluded) => new(true, Texts(excluded)),
        _ => throw StackPolicy.Invalid($"a statement has either {member} or Not{member}"),
    };

    public static IReadOnlyList<string> Texts(JsonNode node) => node switch
    {
        JsonArray list => [.. list.Select(item => item?.ToString() ?? "")],
        _ => [node.ToString()],
    };
}
