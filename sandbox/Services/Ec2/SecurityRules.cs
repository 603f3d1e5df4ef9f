using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.Ec2;

/// <summary>The rules of a security group: one for every source or target, as EC2 keeps them; permissions gather those of the same protocol and ports.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html</remarks>
internal static class SecurityRules
{
    private static readonly (string Rule, string Permission, string Member)[] Peers =
    [
        ("CidrIpv4", "IpRanges", "CidrIp"), ("CidrIpv6", "Ipv6Ranges", "CidrIpv6"), ("PrefixListId", "PrefixListIds", "PrefixListId"), ("ReferencedGroupId", "UserIdGroupPairs", "GroupId"),
    ];

    public static JsonObject Everywhere(bool egress) => Rule(egress, "-1", -1, -1, "CidrIpv4", "0.0.0.0/0", null);

    public static JsonObject FromGroup(string group) => Rule(false, "-1", -1, -1, "ReferencedGroupId", group, null);

    /// <summary>The rules that permissions stand for.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject request, bool egress)
    {
        var permissions = request.Objects("IpPermissions").ToList();
        // The older form has one rule directly in the request.
        if (permissions.Count == 0 && request.Text("IpProtocol") is { } protocol)
            permissions.Add(new() { ["IpProtocol"] = protocol, ["FromPort"] = request["FromPort"]?.DeepClone(), ["ToPort"] = request["ToPort"]?.DeepClone(), ["IpRanges"] = new JsonArray(new JsonObject { ["CidrIp"] = request.Text("CidrIp") }) });
        foreach (var permission in permissions)
            foreach (var (rule, list, member) in Peers)
                foreach (var peer in permission.Objects(list))
                    yield return Rule(egress, Protocol(permission.Need("IpProtocol")), permission.Number("FromPort") ?? -1, permission.Number("ToPort") ?? -1, rule, peer.Text(member) ?? "", peer.Text("Description"));
    }

    /// <summary>The permissions that rules make up.</summary>
    public static JsonArray Permissions(IEnumerable<JsonObject> rules, string account) => rules
        .GroupBy(rule => (rule.Need("IpProtocol"), rule.Number("FromPort"), rule.Number("ToPort")))
        .ToArray(same =>
        {
            var permission = new JsonObject { ["IpProtocol"] = same.Key.Item1 };
            if (same.Key.Item1 != "-1")
                (permission["FromPort"], permission["ToPort"]) = (same.Key.Item2, same.Key.Item3);
            foreach (var (rule, list, member) in Peers)
                permission[list] = same.Where(one => one.ContainsKey(rule)).ToArray(one => new JsonObject
                {
                    [member] = one.Need(rule),
                    ["Description"] = one.Text("Description"),
                    ["UserId"] = list == "UserIdGroupPairs" ? account : null,
                }.Present());
            return permission;
        });

    /// <summary>Whether two rules let the same through.</summary>
    public static bool Same(JsonObject one, JsonObject other) => Key(one) == Key(other);

    /// <summary>What a rule is about, in EC2's words.</summary>
    public static string Told(JsonObject rule) =>
        $"peer: {Peer(rule)}, {(rule.Need("IpProtocol") == "-1" ? "ALL" : rule.Need("IpProtocol").ToUpperInvariant())}, from port: {rule.Number("FromPort")}, to port: {rule.Number("ToPort")}, ALLOW";

    private static string Key(JsonObject rule) => $"{(bool)rule["IsEgress"]!}/{rule.Need("IpProtocol")}/{rule.Number("FromPort")}/{rule.Number("ToPort")}/{Peer(rule)}";

    private static string Peer(JsonObject rule) => Peers.Select(peer => rule.Text(peer.Rule)).First(text => text is not null)!;

    private static JsonObject Rule(bool egress, string protocol, int from, int to, string kind, string peer, string? description) => new JsonObject
    {
        ["SecurityGroupRuleId"] = $"sgr-{System.Security.Cryptography.RandomNumberGenerator.GetHexString(17, lowercase: true)}",
        ["IsEgress"] = egress,
        ["IpProtocol"] = protocol,
        ["FromPort"] = from,
        ["ToPort"] = to,
        [kind] = peer,
        ["Description"] = description,
    }.Present();

    // https://www.iana.org/assignments/protocol-numbers : the three that have names here.
    private static string Protocol(string given) => given switch { "6" => "tcp", "17" => "udp", "1" => "icmp", "all" => "-1", _ => given.ToLowerInvariant() };
}
