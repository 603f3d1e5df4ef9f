using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Endpoints;

/// <summary>Reads out of a role's trust policy whether a service may assume the role for an account.</summary>
/// <remarks>
/// Only what decides for a service is read: principals, actions and the two conditions that services fill in. Other conditions are taken to
/// hold. https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
/// </remarks>
public static class TrustPolicy
{
    /// <summary>Why the service may not assume the role, in words; null when nothing speaks against it.</summary>
    /// <param name="document">The policy as JSON.</param>
    /// <param name="service">The service, such as <c>sagemaker.amazonaws.com</c>.</param>
    /// <param name="account">The account that the service works for.</param>
    /// <param name="region">The region that it works in.</param>
    public static string? Obstacle(string document, string service, string account, string region)
    {
        if (Statements(document) is not { } statements)
            return "its trust policy cannot be read";
        var about = statements.Where(one => Names(one, service) && Assumes(one)).ToList();
        if (about.Any(one => Effect(one) == "Deny" && one["Condition"] is null))
            return $"its trust policy denies {service}";
        var allowing = about.Where(one => Effect(one) == "Allow").ToList();
        if (allowing.Count == 0)
            return $"its trust policy does not let {service} assume it";
        var obstacles = allowing.Select(one => TrustCondition.Obstacle(one["Condition"] as JsonObject, service, account, region)).ToList();
        return obstacles.Contains(null) ? null : obstacles[0];
    }

    /// <summary>The statement that lets a service assume a role for an account, to be added to a trust policy.</summary>
    public static string Statement(string service, string account) =>
        $$"""{"Effect": "Allow", "Principal": {"Service": "{{service}}"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "{{account}}"} } }""";

    private static IReadOnlyList<JsonObject>? Statements(string document)
    {
        try
        {
            return (JsonNode.Parse(document) as JsonObject)?["Statement"] switch
            {
                JsonObject only => [only],
                JsonArray many => [.. many.OfType<JsonObject>()],
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Effect(JsonObject statement) => Texts(statement["Effect"]).FirstOrDefault() ?? "";

    private static bool Names(JsonObject statement, string service) => statement["Principal"] switch
    {
        JsonObject kinds => Texts(kinds["Service"]).Contains(service),
        var everybody => Texts(everybody).Contains("*"),
    };

    private static bool Assumes(JsonObject statement) =>
        Texts(statement["Action"]).Any(action => action.ToLowerInvariant() is "sts:assumerole" or "sts:*" or "*" or "sts:assume*");

    internal static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray many => many.SelectMany(Texts),
        JsonValue one when one.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
