using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

/// <summary>The part of EC2 that networks are described with: VPCs, subnets, security groups and their rules. Nothing is routed.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Welcome.html</remarks>
public sealed partial class Ec2Service : AwsService
{
    private readonly SandboxWorld world;
    private readonly DefinitionTable vpcs;
    private readonly DefinitionTable subnets;
    private readonly DefinitionTable groups;
    private readonly DefaultNetwork network;

    /// <summary>The service of one world.</summary>
    public Ec2Service(SandboxWorld world) : base("ec2")
    {
        this.world = world;
        vpcs = new(world, "ec2/vpcs", (_, id) => new("InvalidVpcID.NotFound", $"The vpc ID '{id}' does not exist"));
        subnets = new(world, "ec2/subnets", (_, id) => new("InvalidSubnetID.NotFound", $"The subnet ID '{id}' does not exist"));
        groups = new(world, "ec2/security-groups", (_, id) => new("InvalidGroup.NotFound", $"The security group '{id}' does not exist"));
        network = new(world, vpcs, subnets, groups);
    }

    // Tags of a new thing come in a list of lists, one for each kind of thing that the request makes.
    private static IReadOnlyDictionary<string, string> FirstTags(Call call, string kind) =>
        call.Input.Objects("TagSpecifications").FirstOrDefault(one => one.Text("ResourceType") == kind) is { } given ? ResourceTags.ReadList(given, "Tags") : ResourceTags.None;

    private static string NewId(string prefix) => $"{prefix}-{RandomNumberGenerator.GetHexString(17, lowercase: true)}";

    private static string ArnOf(Call call, string kind, string id) => $"arn:{call.Partition}:ec2:{call.Region}:{call.Account}:{kind}/{id}";

    private JsonObject List(Call call, DefinitionTable table, string idsMember, string answerMember, Func<Definition, JsonObject> show)
    {
        network.Ensure(call);
        var ids = call.Input.Texts(idsMember);
        var rows = ids.Count > 0 ? ids.Select(id => table.Need(call, id)) : table.All(call).Select(row => row.Value);
        var filters = call.Input.Objects("Filters").Select(Ec2Filter.Read).ToList();
        var shown = rows.Select(row => KeyValuePair.Create(row.Name, show(row))).Where(row => filters.All(filter => filter.Fits(row.Value)));
        var asked = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 1000, () => new("InvalidParameterValue", "Unable to parse pagination token"));
        return Pages.Of(shown, asked).Answer(answerMember, row => row, "NextToken");
    }

    private static JsonObject Tagged(Definition row, JsonObject shown)
    {
        if (row.Tags.Count > 0)
            shown["Tags"] = ResourceTags.WriteList(row.Tags);
        return shown;
    }
}
