using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

public sealed partial class Ec2Service
{
    /// <summary>CreateSecurityGroup: in the VPC named, else in the default one. It lets everything out until somebody takes that rule away.</summary>
    public JsonObject? CreateSecurityGroup(Call call)
    {
        network.Ensure(call);
        var (name, vpc) = (call.Input.Need("GroupName"), VpcOf(call));
        if (name.StartsWith("sg-", StringComparison.Ordinal))
            throw Wrong($"Invalid value '{name}' for groupName. Group names may not be in the format sg-*");
        if (name.Equals("default", StringComparison.OrdinalIgnoreCase))
            throw new AwsError("InvalidParameterValue", "Cannot use reserved security group name: default");
        if (groups.All(call).Any(row => row.Value.Body.Text("VpcId") == vpc && row.Value.Body.Text("GroupName") == name))
            throw new AwsError("InvalidGroup.Duplicate", $"The security group '{name}' already exists for VPC '{vpc}'");
        var (id, tags) = (NewId("sg"), FirstTags(call, "security-group"));
        var body = new JsonObject { ["GroupName"] = name, ["Description"] = call.Input.Need("Description"), ["VpcId"] = vpc, ["Rules"] = new JsonArray(SecurityRules.Everywhere(egress: true)) };
        groups.Add(call, groups.New(id, ArnOf(call, "security-group", id), body, tags), () => Wrong("The id is taken."));
        return new JsonObject { ["GroupId"] = id, ["Tags"] = tags.Count > 0 ? ResourceTags.WriteList(tags) : null, ["SecurityGroupArn"] = ArnOf(call, "security-group", id) }.Present();
    }

    /// <summary>DescribeSecurityGroups, by id, name and filters.</summary>
    public JsonObject? DescribeSecurityGroups(Call call)
    {
        var names = call.Input.Texts("GroupNames");
        var answer = List(call, groups, "GroupIds", "SecurityGroups", group => Tagged(group, new()
        {
            ["GroupId"] = group.Name,
            ["GroupName"] = group.Body.Text("GroupName"),
            ["Description"] = group.Body.Text("Description"),
            ["VpcId"] = group.Body.Text("VpcId"),
            ["OwnerId"] = call.Account,
            ["SecurityGroupArn"] = ArnOf(call, "security-group", group.Name),
            ["IpPermissions"] = SecurityRules.Permissions(group.Body.Objects("Rules").Where(rule => rule.Flag("IsEgress") != true), call.Account),
            ["IpPermissionsEgress"] = SecurityRules.Permissions(group.Body.Objects("Rules").Where(rule => rule.Flag("IsEgress") == true), call.Account),
        }));
        if (names.Count > 0)
            answer["SecurityGroups"] = answer.Objects("SecurityGroups").Where(group => names.Contains(group.Need("GroupName"))).ToArray(group => group.DeepClone());
        return answer;
    }

    /// <summary>DeleteSecurityGroup, unless another group's rule names it.</summary>
    public JsonObject? DeleteSecurityGroup(Call call)
    {
        network.Ensure(call);
        var id = call.Input.Text("GroupId") ?? groups.All(call).FirstOrDefault(row => row.Value.Body.Text("GroupName") == call.Input.Text("GroupName")).Value?.Name
            ?? throw new AwsError("InvalidGroup.NotFound", $"The security group '{call.Input.Text("GroupName")}' does not exist in default VPC");
        var group = groups.Need(call, id);
        if (group.Body.Text("GroupName") == "default")
            throw new AwsError("CannotDelete", $"the specified group: \"{id}\" name: \"default\" cannot be deleted by a user");
        if (groups.All(call).Any(row => row.Value.Name != id && row.Value.Body.Objects("Rules").Any(rule => rule.Text("ReferencedGroupId") == id)))
            throw new AwsError("DependencyViolation", $"resource {id} has a dependent object");
        groups.Remove(call, id);
        return new() { ["Return"] = true, ["GroupId"] = id };
    }

    private string VpcOf(Call call) => call.Input.Text("VpcId") is { } id ? vpcs.Need(call, id).Name
        : vpcs.All(call).FirstOrDefault(row => row.Value.Body.Flag("IsDefault") == true).Value?.Name
            ?? throw new AwsError("VPCIdNotSpecified", "No default VPC for this user");

    private static AwsError Wrong(string message) => new("InvalidParameterValue", message);
}
