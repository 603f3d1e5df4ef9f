using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.EC2;

/// <summary><c>AWS::EC2::SecurityGroup</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html</remarks>
internal sealed class SecurityGroup : ResourceHandler
{
    private static readonly (string Property, string List, string Member)[] Peers =
    [
        ("CidrIp", "IpRanges", "CidrIp"), ("CidrIpv6", "Ipv6Ranges", "CidrIpv6"),
        ("DestinationPrefixListId", "PrefixListIds", "PrefixListId"), ("SourcePrefixListId", "PrefixListIds", "PrefixListId"),
        ("DestinationSecurityGroupId", "UserIdGroupPairs", "GroupId"), ("SourceSecurityGroupId", "UserIdGroupPairs", "GroupId"),
    ];

    private static readonly string[] Ways = ["Egress", "Ingress"];

    public override NameRule Name(ResourceType? type) => new("GroupName", 255);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var made = await context.DoAsync("ec2", "CreateSecurityGroup", new()
        {
            ["GroupName"] = context.Chosen,
            ["Description"] = properties.Copy("GroupDescription"),
            ["VpcId"] = properties.Copy("VpcId"),
            ["TagSpecifications"] = Ec2Tags.First(context, "security-group", properties),
        });
        var id = made.Need("GroupId");
        context.Begun(id);
        await RulesAsync(context, id, [], properties);
        return await ReadAsync(context, id);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await RulesAsync(context, physicalId, before, after);
        await Ec2Tags.ChangeAsync(context, physicalId, before, after);
        return await ReadAsync(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("ec2", "DeleteSecurityGroup", new() { ["GroupId"] = physicalId });

    public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        Ec2Tags.FindAsync(context, "DescribeSecurityGroups", "SecurityGroups", "GroupId");

    // The rule that lets everything out goes as soon as a template says what may leave.
    private static async Task RulesAsync(ResourceContext context, string id, JsonObject before, JsonObject after)
    {
        foreach (var way in Ways)
        {
            var (old, now) = (Permissions(before, way), Permissions(after, way));
            foreach (var permission in old.Where(one => !now.Any(other => JsonNode.DeepEquals(one, other))))
                await context.UnlessGoneAsync("ec2", $"RevokeSecurityGroup{way}", Request(id, permission));
            foreach (var permission in now.Where(one => !old.Any(other => JsonNode.DeepEquals(one, other))))
                await AuthorizeAsync(context, way, Request(id, permission));
        }
    }

    // A rule that is there already was made by a run that ended before it could say so.
    private static async Task AuthorizeAsync(ResourceContext context, string way, JsonObject request)
    {
        try
        {
            await context.DoAsync("ec2", $"AuthorizeSecurityGroup{way}", request);
        }
        catch (AwsError present) when (present.Code == "InvalidPermission.Duplicate")
        {
            return;
        }
    }

    private static JsonObject Request(string id, JsonObject permission) => new() { ["GroupId"] = id, ["IpPermissions"] = new JsonArray(permission.DeepClone()) };

    private static List<JsonObject> Permissions(JsonObject properties, string way)
    {
        var rules = properties.Objects("SecurityGroup" + way).Select(Permission).ToList();
        if (rules.Count == 0 && way == "Egress")
            rules.Add(Permission(new() { ["IpProtocol"] = "-1", ["CidrIp"] = "0.0.0.0/0" }));
        return rules;
    }

    private static JsonObject Permission(JsonObject rule)
    {
        var permission = new JsonObject { ["IpProtocol"] = rule["IpProtocol"]!.ToString(), ["FromPort"] = rule.Copy("FromPort"), ["ToPort"] = rule.Copy("ToPort") };
        foreach (var (property, list, member) in Peers)
            if (rule[property] is { } peer)
                permission[list] = new JsonArray(new JsonObject { [member] = peer.DeepClone(), ["Description"] = rule.Copy("Description") }.Present());
        return permission.Present();
    }

    private static async Task<Made> ReadAsync(ResourceContext context, string id)
    {
        var group = (await context.DoAsync("ec2", "DescribeSecurityGroups", new() { ["GroupIds"] = new JsonArray(id) })).Objects("SecurityGroups").Single();
        return new(id, new() { ["GroupId"] = id, ["Id"] = id, ["GroupName"] = group.Copy("GroupName"), ["VpcId"] = group.Copy("VpcId") });
    }
}
