using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>Reads a target account mapping with its regions.</summary>
internal sealed class AccountReader(ValueSourceReader sources, ProblemList problems)
{
    private readonly NetworkReader networks = new(sources, problems);

    /// <summary>The mapping; null when it is not a map.</summary>
    public AccountMapping? Read(Node node)
    {
        if (Fields.Of(node, "an account mapping", problems) is not { } fields)
            return null;
        var alias = fields.RequiredText("alias");
        var id = AccountId(fields, alias);
        var settings = BuildSettings.ReadWithPrefixes(fields, problems);
        var parameters = fields.Map("parametersGlobal");
        var texts = parameters is null ? null : new Fields(parameters, problems);
        foreach (var entry in parameters?.Entries ?? [])
            texts!.Text(entry.Key);
        var mapping = new AccountMapping
        {
            Alias = alias,
            AccountId = id,
            IsDefault = fields.Flag("default") ?? false,
            Parameters = parameters,
            Regions = [.. fields.Items("regionMappings").Select(region => Region(region, settings)).OfType<RegionMapping>()],
        };
        fields.Finish();
        return mapping;
    }

    private string? AccountId(Fields fields, Placed<string> alias)
    {
        var (id, location) = fields.Take("accountId") switch
        {
            null => (null, null),
            ScalarNode { Value: string or long } scalar => (Convert.ToString(scalar.Value, System.Globalization.CultureInfo.InvariantCulture), scalar.Location),
            MapNode map => FromVariable(map),
            var other => Refuse(other),
        };
        if (location is null)
        {
            if (!fields.Has("accountId"))
                problems.Warn(Codes.UnpinnedAccount, $"account '{alias.Value}' is not pinned: it is whatever account the credentials are for",
                    fields.Location, "add accountId: \"...\"");
            return null;
        }

        if (id is not null && !Names.IsAccountId(id))
            problems.Add(Codes.BadName, "an account id has twelve digits", location, "quote it: accountId: \"111122223333\"");
        return id;
    }

    private (string?, Location?) FromVariable(MapNode map)
    {
        var fields = new Fields(map, problems);
        var from = fields.Take("valueFrom");
        if (from is null)
            fields.Missing("valueFrom");
        fields.Finish();
        return from is not null && sources.Read(from, "envVariable") is FromVariable variable
            ? (variable.Value, variable.Location)
            : (null, map.Location);
    }

    private (string?, Location?) Refuse(Node node)
    {
        problems.Add(Codes.WrongType, $"'accountId' must be text or a number, not {node.Kind}", node.Location);
        return (null, node.Location);
    }

    private RegionMapping? Region(Node node, JsonObject accountSettings)
    {
        if (Fields.Of(node, "a region mapping", problems) is not { } fields)
            return null;
        var region = fields.RequiredText("region");
        Names.CheckRegion(region, problems);
        var settings = (JsonObject)accountSettings.DeepClone();
        foreach (var (key, value) in BuildSettings.ReadWithPrefixes(fields, problems))
            settings[key] = value?.DeepClone();
        var parameters = fields.Map("parametersRegional");
        if (fields.Map("network") is { } network)
        {
            networks.Check(network, parameters);
            settings["network"] = network.ToJson();
        }

        var mapping = new RegionMapping(region, fields.Flag("default") ?? false, parameters, ModuleMetadata.ToText(settings));
        fields.Pass("seedkitMetadata", "seedfarmerArtifactBucket");
        fields.Finish();
        return mapping;
    }
}
