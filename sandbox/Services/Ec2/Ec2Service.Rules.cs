using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Ec2;

public sealed partial class Ec2Service
{
    // https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups : each way.
    private const int MostRules = 60;

    /// <summary>AuthorizeSecurityGroupIngress.</summary>
    public JsonObject? AuthorizeSecurityGroupIngress(Call call) => Authorize(call, egress: false);

    /// <summary>AuthorizeSecurityGroupEgress.</summary>
    public JsonObject? AuthorizeSecurityGroupEgress(Call call) => Authorize(call, egress: true);

    /// <summary>RevokeSecurityGroupIngress.</summary>
    public JsonObject? RevokeSecurityGroupIngress(Call call) => Revoke(call, egress: false);

    /// <summary>RevokeSecurityGroupEgress.</summary>
    public JsonObject? RevokeSecurityGroupEgress(Call call) => Revoke(call, egress: true);

    /// <summary>DescribeSecurityGroupRules, by id and by the group they are of.</summary>
    public JsonObject? DescribeSecurityGroupRules(Call call)
    {
        network.Ensure(call);
        var ids = call.Input.Texts("SecurityGroupRuleIds");
        var filters = call.Input.Objects("Filters").Select(Ec2Filter.Read).ToList();
        var rules = groups.All(call).SelectMany(row => row.Value.Body.Objects("Rules").Select(rule => Show(call, row.Value, rule)))
            .Where(rule => (ids.Count == 0 || ids.Contains(rule.Need("SecurityGroupRuleId"))) && filters.All(filter => filter.Fits(rule)))
            .Select(rule => KeyValuePair.Create(rule.Need("SecurityGroupRuleId"), rule));
        var asked = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 1000, () => Wrong("Unable to parse pagination token"));
        return Pages.Of(rules, asked).Answer("SecurityGroupRules", rule => rule, "NextToken");
    }

    private JsonObject Authorize(Call call, bool egress)
    {
        network.Ensure(call);
        var added = SecurityRules.Of(call.Input, egress).ToList();
        if (added.Count == 0)
            throw new AwsError("MissingParameter", "The request must contain the parameter ipPermissions");
        var group = groups.Change(call, GroupOf(call), present =>
        {
            var rules = present.Body.Objects("Rules").ToList();
            if (added.FirstOrDefault(rule => rules.Any(other => SecurityRules.Same(rule, other))) is { } again)
                throw new AwsError("InvalidPermission.Duplicate", $"the specified rule \"{SecurityRules.Told(again)}\" already exists");
            if (rules.Concat(added).Count(rule => rule.Flag("IsEgress") == egress) > MostRules)
                throw new AwsError("RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.");
            return present.With("Rules", rules.Concat(added).ToArray(rule => rule.DeepClone()));
        });
        return new() { ["Return"] = true, ["SecurityGroupRules"] = added.ToArray(rule => Show(call, group, rule)) };
    }

    private JsonObject Revoke(Call call, bool egress)
    {
        network.Ensure(call);
        var (ids, named) = (call.Input.Texts("SecurityGroupRuleIds"), SecurityRules.Of(call.Input, egress).ToList());
        var gone = new List<JsonObject>();
        groups.Change(call, GroupOf(call), present =>
        {
            var rules = present.Body.Objects("Rules").ToList();
            gone = [.. rules.Where(rule => ids.Contains(rule.Need("SecurityGroupRuleId")) || named.Any(other => SecurityRules.Same(rule, other)))];
            if (gone.Count < named.Count + ids.Count)
                throw ids.Count > 0
                    ? new AwsError("InvalidSecurityGroupRuleId.NotFound", $"The security group rule ID '{ids.First(id => rules.All(rule => rule.Need("SecurityGroupRuleId") != id))}' does not exist")
                    : new AwsError("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
            return present.With("Rules", rules.Except(gone).ToArray(rule => rule.DeepClone()));
        });
        return new()
        {
            ["Return"] = true,
            ["RevokedSecurityGroupRules"] = gone.ToArray(rule =>
            {
                var shown = (JsonObject)rule.DeepClone();
                shown["GroupId"] = GroupOf(call);
                return shown;
            }),
        };
    }

    private static JsonObject Show(Call call, Definition group, JsonObject rule)
    {
        var shown = (JsonObject)rule.DeepClone();
        (shown["GroupId"], shown["GroupOwnerId"]) = (group.Name, call.Account);
        shown["SecurityGroupRuleArn"] = ArnOf(call, "security-group-rule", rule.Need("SecurityGroupRuleId"));
        if (shown.Remove("ReferencedGroupId", out var other))
            shown["ReferencedGroupInfo"] = new JsonObject { ["GroupId"] = other!.DeepClone(), ["UserId"] = call.Account };
        return shown;
    }

    private static string GroupOf(Call call) => call.Input.Text("GroupId") ?? throw new AwsError("MissingParameter", "The request must contain the parameter groupName or groupId");
}
