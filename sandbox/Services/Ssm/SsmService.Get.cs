using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

public sealed partial class SsmService
{
    /// <summary>The value of one parameter, of a version or label when the name ends in <c>:selector</c>.</summary>
    public JsonObject? GetParameter(Call call) => new() { ["Parameter"] = Selected(call, call.Text("Name")) };

    /// <summary>The values of up to ten parameters, and the names that do not exist.</summary>
    public JsonObject? GetParameters(Call call)
    {
        var (found, invalid) = (new JsonArray(), new JsonArray());
        foreach (var name in call.Texts("Names").Distinct())
        {
            try
            {
                found.Add(Selected(call, name));
            }
            catch (AwsError missing) when (missing.Code is "ParameterNotFound" or "ParameterVersionNotFound")
            {
                invalid.Add(name);
            }
        }
        return new() { ["Parameters"] = found, ["InvalidParameters"] = invalid };
    }

    /// <summary>The values of the parameters below a path.</summary>
    public JsonObject? GetParametersByPath(Call call)
    {
        var path = call.Text("Path");
        if (!path.StartsWith('/'))
            throw new AwsError("ValidationException", "The parameter path must begin with a slash /. " + path);
        path = path.TrimEnd('/') + "/";
        var deep = call.Flag("Recursive") == true;
        var after = After(call);
        var below = parameters.Walk(Scope(call) + path, after)
            .Where(row => deep || !row.Value.Name.AsSpan(path.Length).Contains('/'))
            .Where(row => Filters(call).All(filter => filter.Matches(row.Value)))
            .Select(row => (row.Key, (JsonNode)Show(call, row.Value, row.Value.Newest, null)));
        var (page, next) = Paging.Cut(below, after, call.Number("MaxResults") ?? 10);
        return new() { ["Parameters"] = page, ["NextToken"] = next };
    }

    /// <summary>The versions of a parameter, oldest first.</summary>
    public JsonObject? GetParameterHistory(Call call)
    {
        var row = Find(call, call.Text("Name")) ?? throw NotFound();
        var versions = row.Versions.Select(version => (Order(version.Number), (JsonNode)History(call, row, version)));
        var (page, next) = Paging.Cut(versions, After(call), call.Number("MaxResults") ?? 50);
        return new() { ["Parameters"] = page, ["NextToken"] = next };
    }

    private static string Order(long number) => number.ToString("D12", CultureInfo.InvariantCulture);

    private JsonObject Selected(Call call, string name)
    {
        var colon = name.StartsWith("arn:", StringComparison.Ordinal) ? name.IndexOf(':', name.IndexOf('/', StringComparison.Ordinal)) : name.IndexOf(':', StringComparison.Ordinal);
        var selector = colon < 0 ? null : name[(colon + 1)..];
        var row = Find(call, colon < 0 ? name : name[..colon]) ?? throw NotFound();
        var version = selector is null ? row.Newest
            : row.Versions.FirstOrDefault(version => version.Number.ToString(CultureInfo.InvariantCulture) == selector || version.Labels.Contains(selector))
            ?? throw new AwsError("ParameterVersionNotFound", $"Systems Manager could not find version {selector} of {row.Name}. Verify the version and try again.");
        return Show(call, row, version, selector is null ? null : ":" + selector);
    }

    private JsonObject History(Call call, ParameterRow row, ParameterVersion version)
    {
        var shown = Describe(call, row, version);
        shown.Remove("ARN");
        shown["Value"] = Show(call, row, version, null)["Value"]!.DeepClone();
        shown["Labels"] = new JsonArray([.. version.Labels.Select(label => (JsonNode)label)]);
        return shown;
    }

    private static string? After(Call call) => call.Optional("NextToken") is not { } token ? null
        : Paging.Key(token) ?? throw new AwsError("InvalidNextToken", "The specified token isn't valid.");
}
