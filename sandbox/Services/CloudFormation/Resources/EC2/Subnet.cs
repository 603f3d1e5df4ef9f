using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.EC2;

/// <summary><c>AWS::EC2::Subnet</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html</remarks>
internal sealed class Subnet : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var made = await context.DoAsync("ec2", "CreateSubnet", new()
        {
            ["VpcId"] = properties.Copy("VpcId"),
            ["CidrBlock"] = properties.Copy("CidrBlock"),
            ["AvailabilityZone"] = properties.Copy("AvailabilityZone"),
            ["TagSpecifications"] = Ec2Tags.First(context, "subnet", properties),
        });
        return Read(made.Object("Subnet"));
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await Ec2Tags.ChangeAsync(context, physicalId, before, after);
        return Read((await context.DoAsync("ec2", "DescribeSubnets", new() { ["SubnetIds"] = new JsonArray(physicalId) })).Objects("Subnets").Single());
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("ec2", "DeleteSubnet", new() { ["SubnetId"] = physicalId });

    public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) => Ec2Tags.FindAsync(context, "DescribeSubnets", "Subnets", "SubnetId");

    private static Made Read(JsonObject subnet) => new(subnet.Need("SubnetId"), new()
    {
        ["SubnetId"] = subnet.Copy("SubnetId"),
        ["VpcId"] = subnet.Copy("VpcId"),
        ["CidrBlock"] = subnet.Copy("CidrBlock"),
        ["AvailabilityZone"] = subnet.Copy("AvailabilityZone"),
    });
}
