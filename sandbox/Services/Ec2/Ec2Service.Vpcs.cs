using System.Net;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

public sealed partial class Ec2Service
{
    /// <summary>CreateVpc, with a block of addresses between /16 and /28.</summary>
    public JsonObject? CreateVpc(Call call)
    {
        network.Ensure(call);
        var block = Block(call, "InvalidVpc.Range");
        var id = NewId("vpc");
        var vpc = vpcs.Add(call, vpcs.New(id, "", DefaultNetwork.Vpc(block.ToString(), call.Input.Text("InstanceTenancy") ?? "default", isDefault: false), FirstTags(call, "vpc")), () => Wrong("The id is taken."));
        network.AddGroup(call, id, NewId("sg"));
        return new() { ["Vpc"] = Show(call, vpc) };
    }

    /// <summary>DescribeVpcs.</summary>
    public JsonObject? DescribeVpcs(Call call) => List(call, vpcs, "VpcIds", "Vpcs", vpc => Show(call, vpc));

    /// <summary>DeleteVpc, when nothing is in it but its default group.</summary>
    public JsonObject? DeleteVpc(Call call)
    {
        network.Ensure(call);
        var id = vpcs.Need(call, call.Input.Need("VpcId")).Name;
        var own = groups.All(call).Select(row => row.Value).Where(group => group.Body.Text("VpcId") == id).ToList();
        if (own.Any(group => group.Body.Text("GroupName") != "default") || subnets.All(call).Any(row => row.Value.Body.Text("VpcId") == id))
            throw new AwsError("DependencyViolation", $"The vpc '{id}' has dependencies and cannot be deleted.");
        vpcs.Remove(call, id);
        foreach (var group in own)
            groups.Remove(call, group.Name);
        return null;
    }

    /// <summary>ModifyVpcAttribute: names in DNS.</summary>
    public JsonObject? ModifyVpcAttribute(Call call)
    {
        network.Ensure(call);
        vpcs.Change(call, call.Input.Need("VpcId"), present => Attributes.Aggregate(present, (vpc, name) =>
            call.Input.Object(name).Flag("Value") is { } value ? vpc.With(name, value) : vpc));
        return null;
    }

    /// <summary>DescribeVpcAttribute.</summary>
    public JsonObject? DescribeVpcAttribute(Call call)
    {
        network.Ensure(call);
        var (vpc, asked) = (vpcs.Need(call, call.Input.Need("VpcId")), call.Input.Need("Attribute"));
        var name = char.ToUpperInvariant(asked[0]) + asked[1..];
        return new() { ["VpcId"] = vpc.Name, [name] = new JsonObject { ["Value"] = vpc.Body.Flag(name) ?? false } };
    }

    /// <summary>DescribeAvailabilityZones: three in every region.</summary>
    public JsonObject? DescribeAvailabilityZones(Call call) => new()
    {
        ["AvailabilityZones"] = DefaultNetwork.Zones.Select(letter => call.Region + letter)
            .Where(zone => call.Input.Texts("ZoneNames") is not { Count: > 0 } named || named.Contains(zone))
            .ToArray(zone => new JsonObject { ["ZoneName"] = zone, ["RegionName"] = call.Region, ["State"] = "available", ["ZoneId"] = ZoneId(zone), ["ZoneType"] = "availability-zone", ["OptInStatus"] = "opt-in-not-required" }),
    };

    private static readonly string[] Attributes = ["EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"];

    private static JsonObject Show(Call call, Definition vpc) => Tagged(vpc, new()
    {
        ["VpcId"] = vpc.Name,
        ["CidrBlock"] = vpc.Body.Text("CidrBlock"),
        ["State"] = "available",
        ["OwnerId"] = call.Account,
        ["IsDefault"] = vpc.Body.Flag("IsDefault"),
        ["InstanceTenancy"] = vpc.Body.Text("InstanceTenancy"),
        ["DhcpOptionsId"] = "default",
        ["CidrBlockAssociationSet"] = new JsonArray(new JsonObject
        {
            ["AssociationId"] = "vpc-cidr-assoc-" + vpc.Name["vpc-".Length..],
            ["CidrBlock"] = vpc.Body.Text("CidrBlock"),
            ["CidrBlockState"] = new JsonObject { ["State"] = "associated" },
        }),
    });

    private static IPNetwork Block(Call call, string outOfRange)
    {
        var text = call.Input.Text("CidrBlock") ?? throw new AwsError("MissingParameter", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
        if (!IPNetwork.TryParse(text, out var block) || block.BaseAddress.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
            throw Wrong($"Value ({text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.");
        return block.PrefixLength is >= 16 and <= 28 ? block : throw new AwsError(outOfRange, $"The CIDR '{text}' is invalid.");
    }
}
