using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Drift;

/// <summary>
/// Compares a template's properties with a service's. Only what the template says counts: what a service adds of its own is no drift,
/// except another member of a list.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html</remarks>
internal static class PropertyComparison
{
    /// <summary>The differences, each as DescribeStackResourceDrifts answers it.</summary>
    public static JsonArray Between(JsonObject expected, JsonObject actual)
    {
        var found = new JsonArray();
        Members(expected, actual, "", found);
        return found;
    }

    private static void Members(JsonObject expected, JsonObject actual, string path, JsonArray found)
    {
        foreach (var (name, value) in expected)
            Value(value, actual[name], $"{path}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", found);
    }

    private static void Value(JsonNode? expected, JsonNode? actual, string path, JsonArray found)
    {
        if (Same(expected, actual))
            return;
        if (actual is null)
            found.Add((JsonNode)Difference(path, expected, null, "REMOVE"));
        else if (expected is JsonObject one && actual is JsonObject other)
            Members(one, other, path, found);
        else if (expected is JsonArray list && actual is JsonArray live)
            Lists(list, live, path, found);
        else
            found.Add((JsonNode)Difference(path, expected, actual, "NOT_EQUAL"));
    }

    // The order of a list says nothing: services keep most of them as sets.
    private static void Lists(JsonArray expected, JsonArray actual, string path, JsonArray found)
    {
        var left = actual.Select((value, index) => (Value: value, Index: index)).ToList();
        var missing = new List<(JsonNode? Value, int Index)>();
        for (var at = 0; at < expected.Count; at++)
            if (left.FindIndex(one => Same(expected[at], one.Value)) is >= 0 and var match)
                left.RemoveAt(match);
            else
                missing.Add((expected[at], at));
        foreach (var (value, index) in missing)
            if (value is JsonObject && left.FindIndex(one => one.Index == index && one.Value is JsonObject) is >= 0 and var twin)
            {
                Value(value, left[twin].Value, $"{path}/{index}", found);
                left.RemoveAt(twin);
            }
            else
                found.Add((JsonNode)Difference($"{path}/{index}", value, null, "REMOVE"));
        foreach (var (value, index) in left)
            found.Add((JsonNode)Difference($"{path}/{index}", null, value, "ADD"));
    }

    // A document that a service keeps as text is the same document; members that the template leaves out are the service's.
    private static bool Same(JsonNode? expected, JsonNode? actual) => (expected, actual) switch
    {
        (JsonObject one, JsonObject other) => one.All(pair => Same(pair.Value, other[pair.Key])),
        (JsonArray one, JsonArray other) => one.Count == other.Count && Matches(one, other),
        (JsonValue one, JsonValue other) => Text(one) == Text(other),
        _ => expected is null && actual is null,
    };

    private static bool Matches(JsonArray one, JsonArray other)
    {
        var left = other.ToList();
        foreach (var value in one)
            if (left.FindIndex(candidate => Same(value, candidate)) is >= 0 and var match)
                left.RemoveAt(match);
            else
                return false;
        return true;
    }

    private static JsonObject Difference(string path, JsonNode? expected, JsonNode? actual, string type) => new()
    {
        ["PropertyPath"] = path,
        ["ExpectedValue"] = Text(expected),
        ["ActualValue"] = Text(actual),
        ["DifferenceType"] = type,
    };

    private static string Text(JsonNode? value) => value switch
    {
        null => "null",
        JsonValue scalar => Templates.Evaluation.JsonText.Of(scalar),
        _ => value.ToJsonString(),
    };
}
