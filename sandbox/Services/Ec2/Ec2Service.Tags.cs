using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

public sealed partial class Ec2Service
{
    /// <summary>CreateTags: of several things at once.</summary>
    public JsonObject? CreateTags(Call call) => Retag(call, tags =>
        tags.Plus(ResourceTags.ReadList(call.Input, "Tags"), () => new("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")));

    /// <summary>DeleteTags: those named, or all of them.</summary>
    public JsonObject? DeleteTags(Call call)
    {
        var keys = call.Input.Objects("Tags").Select(tag => tag.Text("Key") ?? "").ToList();
        return Retag(call, tags => keys.Count == 0 ? ResourceTags.None : tags.Minus(keys));
    }

    /// <summary>DescribeTags.</summary>
    public JsonObject? DescribeTags(Call call)
    {
        network.Ensure(call);
        var filters = call.Input.Objects("Filters").Select(Ec2Filter.Read).ToList();
        var tags = from table in ((DefinitionTable, string)[])[(vpcs, "vpc"), (subnets, "subnet"), (groups, "security-group")]
                   from row in table.Item1.All(call)
                   from tag in row.Value.Tags
                   select new JsonObject { ["ResourceId"] = row.Value.Name, ["ResourceType"] = table.Item2, ["Key"] = tag.Key, ["Value"] = tag.Value };
        var asked = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 1000, () => Wrong("Unable to parse pagination token"));
        return Pages.Of(tags.Where(tag => filters.All(filter => filter.Fits(tag))).Select(tag => KeyValuePair.Create($"{tag.Need("ResourceId")}/{tag.Need("Key")}", tag)), asked).Answer("Tags", tag => tag, "NextToken");
    }

    private JsonObject? Retag(Call call, Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> change)
    {
        network.Ensure(call);
        var found = call.Input.Texts("Resources").Select(id => (Table: TableOf(id), Id: id)).ToList();
        foreach (var (table, id) in found)
            table.Need(call, id);
        foreach (var (table, id) in found)
            table.Tag(call, id, change);
        return null;
    }

    private DefinitionTable TableOf(string id) => id.Split('-')[0] switch
    {
        "vpc" => vpcs,
        "subnet" => subnets,
        "sg" => groups,
        _ => throw new AwsError("InvalidID", $"The ID '{id}' is not valid"),
    };
}
