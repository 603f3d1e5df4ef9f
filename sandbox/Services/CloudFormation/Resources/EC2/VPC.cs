using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.EC2;

/// <summary><c>AWS::EC2::VPC</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html</remarks>
internal sealed class VPC : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var made = await context.DoAsync("ec2", "CreateVpc", new()
        {
            ["CidrBlock"] = properties.Copy("CidrBlock"),
            ["InstanceTenancy"] = properties.Copy("InstanceTenancy"),
            ["TagSpecifications"] = Ec2Tags.First(context, "vpc", properties),
        });
        var id = made.Object("Vpc").Need("VpcId");
        context.Begun(id);
        return await AttributesAsync(context, id, properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await Ec2Tags.ChangeAsync(context, physicalId, before, after);
        return await AttributesAsync(context, physicalId, after);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("ec2", "DeleteVpc", new() { ["VpcId"] = physicalId });

    public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) => Ec2Tags.FindAsync(context, "DescribeVpcs", "Vpcs", "VpcId");

    private static async Task<Made> AttributesAsync(ResourceContext context, string id, JsonObject properties)
    {
        foreach (var name in (string[])["EnableDnsSupport", "EnableDnsHostnames"])
            if (properties[name] is { } value)
                await context.DoAsync("ec2", "ModifyVpcAttribute", new() { ["VpcId"] = id, [name] = new JsonObject { ["Value"] = bool.Parse(value.ToString()) } });
        var group = (await context.DoAsync("ec2", "DescribeSecurityGroups", new() { ["Filters"] = new JsonArray(
            new JsonObject { ["Name"] = "vpc-id", ["Values"] = new JsonArray(id) }, new JsonObject { ["Name"] = "group-name", ["Values"] = new JsonArray("default") }) })).Objects("SecurityGroups").Single();
        return new(id, new() { ["VpcId"] = id, ["CidrBlock"] = properties.Copy("CidrBlock"), ["DefaultSecurityGroup"] = group.Copy("GroupId") });
    }
}
