using System.Net;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

public sealed partial class Ec2Service
{
    /// <summary>CreateSubnet: inside its VPC's block, beside its other subnets.</summary>
    public JsonObject? CreateSubnet(Call call)
    {
        network.Ensure(call);
        var vpc = vpcs.Need(call, call.Input.Need("VpcId"));
        var block = Block(call, "InvalidSubnet.Range");
        var outer = IPNetwork.Parse(vpc.Body.Need("CidrBlock"));
        if (!outer.Contains(block.BaseAddress) || block.PrefixLength < outer.PrefixLength)
            throw new AwsError("InvalidSubnet.Range", $"The CIDR '{block}' is invalid.");
        if (InVpc(call, vpc.Name).Any(other => Overlap(IPNetwork.Parse(other.Body.Need("CidrBlock")), block)))
            throw new AwsError("InvalidSubnet.Conflict", $"The CIDR '{block}' conflicts with another subnet");
        var zone = call.Input.Text("AvailabilityZone") ?? call.Region + DefaultNetwork.Zones[0];
        if (zone[..^1] != call.Region || !DefaultNetwork.Zones.Contains(zone[^1], StringComparison.Ordinal))
            throw Wrong($"Value ({zone}) for parameter availabilityZone is invalid. Subnets can currently only be created in the following availability zones: {string.Join(", ", DefaultNetwork.Zones.Select(letter => call.Region + letter))}.");
        var id = NewId("subnet");
        var subnet = subnets.Add(call, subnets.New(id, "", DefaultNetwork.Subnet(vpc.Name, block.ToString(), zone, isDefault: false), FirstTags(call, "subnet")), () => Wrong("The id is taken."));
        return new() { ["Subnet"] = ShowSubnet(call, subnet) };
    }

    /// <summary>DescribeSubnets.</summary>
    public JsonObject? DescribeSubnets(Call call) => List(call, subnets, "SubnetIds", "Subnets", subnet => ShowSubnet(call, subnet));

    /// <summary>DeleteSubnet.</summary>
    public JsonObject? DeleteSubnet(Call call)
    {
        network.Ensure(call);
        subnets.Remove(call, subnets.Need(call, call.Input.Need("SubnetId")).Name);
        return null;
    }

    private IEnumerable<Definition> InVpc(Call call, string vpc) => subnets.All(call).Select(row => row.Value).Where(subnet => subnet.Body.Text("VpcId") == vpc);

    private static bool Overlap(IPNetwork one, IPNetwork other) => one.Contains(other.BaseAddress) || other.Contains(one.BaseAddress);

    private static JsonObject ShowSubnet(Call call, Definition subnet) => Tagged(subnet, new()
    {
        ["SubnetId"] = subnet.Name,
        ["SubnetArn"] = ArnOf(call, "subnet", subnet.Name),
        ["VpcId"] = subnet.Body.Text("VpcId"),
        ["CidrBlock"] = subnet.Body.Text("CidrBlock"),
        ["AvailabilityZone"] = subnet.Body.Text("AvailabilityZone"),
        ["AvailabilityZoneId"] = ZoneId(subnet.Body.Need("AvailabilityZone")),
        ["State"] = "available",
        ["OwnerId"] = call.Account,
        ["DefaultForAz"] = subnet.Body.Flag("DefaultForAz"),
        ["MapPublicIpOnLaunch"] = subnet.Body.Flag("MapPublicIpOnLaunch"),
        ["AssignIpv6AddressOnCreation"] = false,
        // Five addresses of every subnet are AWS's own. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
        ["AvailableIpAddressCount"] = (1 << (32 - IPNetwork.Parse(subnet.Body.Need("CidrBlock")).PrefixLength)) - 5,
    });

    // us-east-1a is use1-az1 here; at AWS which zone is which differs from account to account.
    private static string ZoneId(string zone)
    {
        var parts = zone[..^1].Split('-');
        return $"{parts[0]}{string.Concat(parts[1..^1].Select(word => word[0]))}{parts[^1]}-az{zone[^1] - 'a' + 1}";
    }
}
