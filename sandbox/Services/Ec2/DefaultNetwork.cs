using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

/// <summary>The VPC that every account has in every region, with a subnet in each of three zones and a security group. Its ids follow from account and region.</summary>
/// <remarks>https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html</remarks>
internal sealed class DefaultNetwork(SandboxWorld world, DefinitionTable vpcs, DefinitionTable subnets, DefinitionTable groups)
{
    public const string Zones = "abc";

    /// <summary>Makes it when the account has none yet in the region.</summary>
    public void Ensure(Call call)
    {
        var vpc = IdOf(call, "vpc", "default");
        if (world.Store.Table("ec2/defaults", DefinitionJson.Default.Definition).Find($"{call.Account}/{call.Region}") is not null)
            return;
        for (var at = 0; at < Zones.Length; at++)
        {
            var (zone, id) = (call.Region + Zones[at], IdOf(call, "subnet", Zones[at].ToString()));
            subnets.Set(call, id, present => present ?? subnets.New(id, "", Subnet(vpc, $"172.31.{16 * at}.0/20", zone, isDefault: true), ResourceTags.None));
        }
        AddGroup(call, vpc, IdOf(call, "sg", "default"));
        vpcs.Set(call, vpc, present => present ?? vpcs.New(vpc, "", Vpc("172.31.0.0/16", "default", isDefault: true), ResourceTags.None));
        // Last, and of its own: a default VPC that somebody deletes does not come back.
        world.Store.Table("ec2/defaults", DefinitionJson.Default.Definition).Put($"{call.Account}/{call.Region}", vpcs.New(vpc, "", [], ResourceTags.None));
    }

    /// <summary>Gives a VPC the group that it always has.</summary>
    public void AddGroup(Call call, string vpc, string id) => groups.Set(call, id, present => present ?? groups.New(id, "", new()
    {
        ["GroupName"] = "default",
        ["Description"] = "default VPC security group",
        ["VpcId"] = vpc,
        ["Rules"] = new JsonArray(SecurityRules.Everywhere(egress: true), SecurityRules.FromGroup(id)),
    }, ResourceTags.None));

    public static JsonObject Vpc(string block, string tenancy, bool isDefault) => new()
    {
        ["CidrBlock"] = block,
        ["InstanceTenancy"] = tenancy,
        ["IsDefault"] = isDefault,
        ["EnableDnsSupport"] = true,
        ["EnableDnsHostnames"] = isDefault,
    };

    public static JsonObject Subnet(string vpc, string block, string zone, bool isDefault) => new()
    {
        ["VpcId"] = vpc,
        ["CidrBlock"] = block,
        ["AvailabilityZone"] = zone,
        ["DefaultForAz"] = isDefault,
        ["MapPublicIpOnLaunch"] = isDefault,
    };

    private static string IdOf(Call call, string prefix, string name) =>
        $"{prefix}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{call.Account}/{call.Region}/{prefix}/{name}")))[..17]}";
}
