using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>Reads policy documents and refuses what IAM refuses when they are saved.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html</remarks>
internal static class PolicyGrammar
{
    private static readonly string[] Keys = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    /// <summary>A policy of a role, user or group: who is not said, what and on what is.</summary>
    public static PolicyDocument CheckIdentity(string text) => Check(text, StatementRules.Identity);

    /// <summary>A role's trust policy: who is said, on what is not.</summary>
    public static PolicyDocument CheckTrust(string text) => Check(text, StatementRules.Trust);

    /// <summary>A policy on a resource such as a bucket: all three are said.</summary>
    public static PolicyDocument CheckResource(string text) => Check(text, StatementRules.Resource);

    private static PolicyDocument Check(string text, StatementRules rules)
    {
        var document = Parse(text);
        foreach (var (key, _) in document)
            if (key is not ("Version" or "Id" or "Statement"))
                throw Malformed("Syntax errors in policy.");
        if (document["Version"] is { } version && TextOf(version) is not ("2012-10-17" or "2008-10-17"))
            throw Malformed("The policy must contain a valid version string");
        var statements = document["Statement"] switch
        {
            JsonObject single => [single],
            JsonArray many when many.Count > 0 && many.All(item => item is JsonObject) => [.. many.Cast<JsonObject>()],
            _ => (IReadOnlyList<JsonObject>)[],
        };
        if (statements.Count == 0)
            throw Malformed("Syntax errors in policy.");
        var sids = statements.Select(statement => statement["Sid"]).OfType<JsonNode>().Select(TextOf).ToList();
        if (sids.Distinct().Count() < sids.Count)
            throw Malformed("Statement IDs (SID) in a single policy must be unique.");
        return new(document.ToJsonString(), [.. statements.Select(statement => Statement(statement, rules))]);
    }

    private static PolicyStatement Statement(JsonObject statement, StatementRules rules)
    {
        foreach (var (key, _) in statement)
            if (!Keys.Contains(key))
                throw Malformed("Syntax errors in policy.");
        if (TextOf(statement["Effect"]) is not ("Allow" or "Deny") || statement["Condition"] is { } and not JsonObject)
            throw Malformed("Syntax errors in policy.");
        if (statement["Condition"] is JsonObject condition)
            ConditionOperators.Check(condition);
        var read = new PolicyStatement(
            TextOf(statement["Effect"]) == "Allow",
            PrincipalReader.Read(statement["Principal"] ?? statement["NotPrincipal"]),
            Strings(statement["Action"] ?? statement["NotAction"]),
            Strings(statement["Resource"] ?? statement["NotResource"]),
            statement["Condition"] as JsonObject)
        {
            Sid = TextOf(statement["Sid"]) ?? "",
            NotActions = statement.ContainsKey("NotAction"),
            NotResources = statement.ContainsKey("NotResource"),
            NotPrincipals = statement.ContainsKey("NotPrincipal"),
        };
        rules.Check(read);
        return read;
    }

    private static JsonObject Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { MaxDepth = 32, AllowDuplicateProperties = false }) as JsonObject ?? throw Malformed("Syntax errors in policy.");
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            throw Malformed("Syntax errors in policy.");
        }
    }

    internal static IReadOnlyList<string> Strings(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => [.. list.Select(item => TextOf(item) ?? throw Malformed("Syntax errors in policy."))],
        _ => [TextOf(node) ?? throw Malformed("Syntax errors in policy.")],
    };

    /// <summary>The values of a condition key: texts, numbers and booleans, all compared as texts.</summary>
    internal static IReadOnlyList<string> ConditionValues(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.Select(ConditionValue)],
        _ => [ConditionValue(node)],
    };

    private static string ConditionValue(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => node.ToJsonString(),
        _ => throw Malformed("Syntax errors in policy."),
    };

    internal static AwsError Malformed(string message) => new("MalformedPolicyDocument", message);

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
