using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>Reads the <c>Principal</c> of a statement: <c>"*"</c> or lists by kind.</summary>
internal static class PrincipalReader
{
    public static IReadOnlyList<PolicyPrincipal> Read(JsonNode? node)
    {
        if (node is null)
            return [];
        if (node is JsonValue value && value.TryGetValue<string>(out var everyone) && everyone == "*")
            return [new("AWS", "*")];
        if (node is not JsonObject kinds || kinds.Count == 0)
            throw PolicyGrammar.Malformed("Invalid principal in policy.");
        var principals = new List<PolicyPrincipal>();
        foreach (var (kind, names) in kinds)
        {
            if (kind is not ("AWS" or "Service" or "Federated" or "CanonicalUser"))
                throw PolicyGrammar.Malformed($"Invalid principal in policy: \"{kind}\"");
            foreach (var name in PolicyGrammar.Strings(names))
                principals.Add(kind == "Service" && !IsService(name)
                    ? throw PolicyGrammar.Malformed($"Invalid principal in policy: \"SERVICE\":\"{name}\"")
                    : new(kind, name));
        }
        return principals;
    }

    private static bool IsService(string name) =>
        name.EndsWith(".amazonaws.com", StringComparison.Ordinal) || name.EndsWith(".amazonaws.com.cn", StringComparison.Ordinal)
        || name.EndsWith(".amazon.com", StringComparison.Ordinal) || name.EndsWith(".aws.internal", StringComparison.Ordinal);
}
