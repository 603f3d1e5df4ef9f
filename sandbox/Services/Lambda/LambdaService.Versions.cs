using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    /// <summary>PublishVersion: a number for what the function is now; the last one again when nothing changed since.</summary>
    public JsonObject? PublishVersion(Call call)
    {
        var changed = Change(call, row =>
        {
            CheckSettled(row, call.Optional("RevisionId"));
            if (call.Optional("CodeSha256") is { } expected && expected != row.Configuration.Text("CodeSha256"))
                throw Refusals.Invalid($"CodeSHA256 ({expected}) is different from current CodeSHA256 in $LATEST ({row.Configuration.Text("CodeSha256")}). Please try again with the CodeSHA256 in $LATEST.");
            return Published(row, call.Optional("Description"));
        });
        return FunctionForm.Show(changed, $"{changed.LastVersion}", Now);
    }

    /// <summary>ListVersionsByFunction.</summary>
    public JsonObject? ListVersionsByFunction(Call call) =>
        Pages.Of(Everything(Need(call).Row).Select(one => KeyValuePair.Create(one.Order, one.Shown)), Asked(call.Input)).Answer("Versions", row => row, "NextMarker");

    /// <summary>CreateAlias.</summary>
    public JsonObject? CreateAlias(Call call)
    {
        var name = call.Text("Name");
        var changed = Change(call, row => row.Aliases.ContainsKey(name)
            ? throw Refusals.Conflict($"Alias already exists: {row.Arn}:{name}")
            : row with { Aliases = Set(row.Aliases, name, Alias(call, row, name, [])) });
        return (JsonObject)changed.Aliases[name].DeepClone();
    }

    /// <summary>UpdateAlias.</summary>
    public JsonObject? UpdateAlias(Call call)
    {
        var name = call.Text("Name");
        var changed = Change(call, row =>
        {
            var present = AliasOf(row, name);
            CheckRevision(present, call.Optional("RevisionId"));
            return row with { Aliases = Set(row.Aliases, name, Alias(call, row, name, present)) };
        });
        return (JsonObject)changed.Aliases[name].DeepClone();
    }

    /// <summary>GetAlias.</summary>
    public JsonObject? GetAlias(Call call) => (JsonObject)AliasOf(Need(call).Row, call.Text("Name")).DeepClone();

    /// <summary>ListAliases, all or those of one version.</summary>
    public JsonObject? ListAliases(Call call)
    {
        var found = Need(call).Row.Aliases.Where(alias => call.Optional("FunctionVersion") is not { } version || alias.Value.Text("FunctionVersion") == version);
        return Pages.Of(found, Asked(call.Input)).Answer("Aliases", alias => alias.DeepClone(), "NextMarker");
    }

    /// <summary>DeleteAlias.</summary>
    public JsonObject? DeleteAlias(Call call)
    {
        Change(call, row => row with { Aliases = Set(row.Aliases, call.Text("Name"), null) });
        return [];
    }

    private static JsonObject AliasOf(FunctionRow row, string name) =>
        row.Aliases.TryGetValue(name, out var alias) ? alias : throw Refusals.NotFound($"Cannot find alias arn: {row.Arn}:{name}");

    private static JsonObject Alias(Call call, FunctionRow row, string name, JsonObject present)
    {
        var version = call.Optional("FunctionVersion") ?? present.Text("FunctionVersion")!;
        if (version != Qualifiers.Latest && !row.Versions.ContainsKey(version))
            throw Refusals.NoFunction($"{row.Arn}:{version}");
        if (call.Input.Object("RoutingConfig").Object("AdditionalVersionWeights").Count > 0)
            throw Refusals.Invalid("The sandbox does not imitate AdditionalVersionWeights: an alias stands for one version.");
        return new()
        {
            ["AliasArn"] = $"{row.Arn}:{name}",
            ["Name"] = name,
            ["FunctionVersion"] = version,
            ["Description"] = call.Optional("Description") ?? present.Text("Description") ?? "",
            ["RevisionId"] = Guid.NewGuid().ToString(),
        };
    }

    private static FunctionRow Published(FunctionRow row, string? description)
    {
        var last = row.Versions.GetValueOrDefault($"{row.LastVersion}");
        if (last is not null && last.Configuration.Text("CodeSha256") == row.Configuration.Text("CodeSha256") && last.Configuration.Text("LastModified") == row.Configuration.Text("LastModified"))
            return row;
        var configuration = (JsonObject)row.Configuration.DeepClone();
        configuration["Description"] = description ?? configuration.Text("Description");
        configuration["RevisionId"] = Guid.NewGuid().ToString();
        var number = row.LastVersion + 1;
        return row with { LastVersion = number, Versions = Set(row.Versions, $"{number}", new VersionRow(configuration, row.Package)) };
    }

    private IEnumerable<(string Order, JsonObject Shown)> Everything(FunctionRow row) =>
        [("00000000", FunctionForm.Show(row, Qualifiers.Latest, Now)), .. row.Versions.Keys.Select(version => (int.Parse(version, CultureInfo.InvariantCulture).ToString("d8", CultureInfo.InvariantCulture), FunctionForm.Show(row, version, Now)))];
}
