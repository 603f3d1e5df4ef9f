using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>Checks the network of a region mapping, in which seed-farmer runs its build jobs.</summary>
internal sealed class NetworkReader(ValueSourceReader sources, ProblemList problems)
{
    /// <summary>CodeBuild takes no more security groups than this.</summary>
    private const int MaximumSecurityGroups = 5;

    /// <summary>Checks the three values of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="parameters">The region's own parameters: the only ones that <c>parameterValue</c> finds here.</param>
    public void Check(MapNode network, MapNode? parameters)
    {
        var fields = new Fields(network, problems);
        foreach (var key in (string[])["vpcId", "privateSubnetIds", "securityGroupIds"])
        {
            if (fields.Take(key) is { } node)
                Check(key, node, parameters);
        }

        fields.Finish();
    }

    private void Check(string key, Node node, MapNode? parameters)
    {
        var value = node is MapNode map ? From(map, parameters) : node.ToJson();
        if (value is null)
            return;
        if (key == "vpcId" ? value is JsonArray or JsonObject : value is not JsonArray)
            problems.Add(Codes.WrongType, key == "vpcId" ? "'vpcId' must be text" : $"'{key}' must be a list", node.Location);
        else if (key == "securityGroupIds" && value is JsonArray { Count: > MaximumSecurityGroups } groups)
            problems.Add(Codes.WrongType, $"{groups.Count} security groups, {MaximumSecurityGroups} are allowed", node.Location);
    }

    // The value as far as reading knows it; null when it is unknown or wrong.
    private JsonNode? From(MapNode map, MapNode? parameters)
    {
        var fields = new Fields(map, problems);
        var from = fields.Take("valueFrom");
        if (from is null)
            fields.Missing("valueFrom");
        var source = from is null ? null : sources.Read(from, "parameterValue", "parameterStore", "envVariable");
        fields.Finish();
        switch (source)
        {
            case FromVariable variable:
                return Parsed(variable.Value);
            case FromTargetParameters named when parameters?.Entries.FirstOrDefault(entry => entry.Key == named.Name) is { } found:
                return found.Value.ToJson();
            case FromTargetParameters named:
                problems.Add(Codes.UnknownReference, $"parametersRegional has no '{named.Name}'", named.Location,
                    Nearest.Hint(named.Name, [.. parameters?.Entries.Select(entry => entry.Key) ?? []]));
                return null;
            default:
                return null;
        }
    }

    // A list in an environment variable is JSON.
    private static JsonNode? Parsed(string text)
    {
        try
        {
            return text.StartsWith('[') ? JsonNode.Parse(text) : JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
