using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ssm;

public sealed partial class SsmService
{
    /// <summary>What is known of parameters apart from their values.</summary>
    public JsonObject? DescribeParameters(Call call)
    {
        var after = After(call);
        var filters = Filters(call).ToList();
        var all = parameters.Walk(Scope(call), after)
            .Where(row => filters.All(filter => filter.Matches(row.Value)))
            .Select(row => (row.Key, (JsonNode)Describe(call, row.Value, row.Value.Newest)));
        var (page, next) = Paging.Cut(all, after, call.Number("MaxResults") ?? 50);
        return new() { ["Parameters"] = page, ["NextToken"] = next };
    }

    /// <summary>Deletes a parameter.</summary>
    public JsonObject? DeleteParameter(Call call) =>
        FullName(call, call.Text("Name")) is { } name && parameters.Remove(Scope(call) + name) ? null : throw NotFound();

    /// <summary>Deletes up to ten parameters and tells which did not exist.</summary>
    public JsonObject? DeleteParameters(Call call)
    {
        var (deleted, invalid) = (new JsonArray(), new JsonArray());
        foreach (var name in call.Texts("Names").Distinct())
            (FullName(call, name) is { } full && parameters.Remove(Scope(call) + full) ? deleted : invalid).Add(name);
        return new() { ["DeletedParameters"] = deleted, ["InvalidParameters"] = invalid };
    }

    private static IEnumerable<ParameterFilter> Filters(Call call) =>
        call.Structures("ParameterFilters").Concat(call.Structures("Filters")).Select(ParameterFilter.Read);

    private static JsonObject Describe(Call call, ParameterRow row, ParameterVersion version) => new()
    {
        ["Name"] = row.Name,
        ["ARN"] = Arn(call, row.Name),
        ["Type"] = version.Type,
        ["KeyId"] = row.KeyId,
        ["LastModifiedDate"] = version.Modified.Iso8601(),
        ["LastModifiedUser"] = version.By,
        ["Description"] = row.Description,
        ["AllowedPattern"] = row.AllowedPattern,
        ["Version"] = version.Number,
        ["Tier"] = version.Tier,
        ["Policies"] = new JsonArray(),
        ["DataType"] = row.DataType,
    };
}
