using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Ec2;

public sealed class SecurityGroupTests
{
    private readonly ServiceCaller ec2 = new("ec2");

    [Fact]
    [Behaviour("Ec2", "security groups")]
    public async Task A_group_lets_everything_out_until_it_is_told_otherwise()
    {
        var id = await GroupAsync("jobs");
        Assert.Equal("""[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}],"Ipv6Ranges":[],"PrefixListIds":[],"UserIdGroupPairs":[]}]""", (await DescribeAsync(id))["IpPermissionsEgress"]!.ToJsonString());

        await ec2.CallAsync("RevokeSecurityGroupEgress", Rule(id, "-1", null, "0.0.0.0/0"));
        await ec2.CallAsync("AuthorizeSecurityGroupEgress", Rule(id, "tcp", 443, "0.0.0.0/0"));

        Assert.Equal("""[{"IpProtocol":"tcp","FromPort":443,"ToPort":443,"IpRanges":[{"CidrIp":"0.0.0.0/0"}],"Ipv6Ranges":[],"PrefixListIds":[],"UserIdGroupPairs":[]}]""", (await DescribeAsync(id))["IpPermissionsEgress"]!.ToJsonString());
        Assert.Empty((await DescribeAsync(id))["IpPermissions"]!.AsArray());
    }

    [Fact]
    [Behaviour("Ec2", "security groups")]
    public async Task A_name_is_taken_in_its_VPC_only()
    {
        await GroupAsync("jobs");
        var vpc = (string)(await ec2.CallAsync("CreateVpc", """{"CidrBlock":"10.0.0.0/16"}"""))["Vpc"]!["VpcId"]!;

        Assert.Equal("InvalidGroup.Duplicate", (await ec2.RefusedAsync("CreateSecurityGroup", """{"GroupName":"jobs","Description":"d"}""")).Code);
        await ec2.CallAsync("CreateSecurityGroup", $$"""{"GroupName":"jobs","Description":"d","VpcId":"{{vpc}}"}""");
        Assert.Equal("InvalidVpcID.NotFound", (await ec2.RefusedAsync("CreateSecurityGroup", """{"GroupName":"x","Description":"d","VpcId":"vpc-0123456789abcdef0"}""")).Code);
    }

    [Fact]
    [Behaviour("Ec2", "rules")]
    public async Task The_same_rule_twice_is_refused_and_one_that_is_not_there_is_missed()
    {
        var id = await GroupAsync("jobs");
        var made = (await ec2.CallAsync("AuthorizeSecurityGroupIngress", Rule(id, "6", 22, "10.0.0.0/8")))["SecurityGroupRules"]![0]!;

        var again = await ec2.RefusedAsync("AuthorizeSecurityGroupIngress", Rule(id, "tcp", 22, "10.0.0.0/8"));
        Assert.Equal("the specified rule \"peer: 10.0.0.0/8, TCP, from port: 22, to port: 22, ALLOW\" already exists", again.Message);
        Assert.Equal("InvalidPermission.NotFound", (await ec2.RefusedAsync("RevokeSecurityGroupIngress", Rule(id, "tcp", 23, "10.0.0.0/8"))).Code);
        Assert.Equal(2, (await ec2.CallAsync("DescribeSecurityGroupRules", $$"""{"Filters":[{"Name":"group-id","Values":["{{id}}"]}]}"""))["SecurityGroupRules"]!.AsArray().Count);

        await ec2.CallAsync("RevokeSecurityGroupIngress", $$"""{"GroupId":"{{id}}","SecurityGroupRuleIds":["{{made["SecurityGroupRuleId"]}}"]}""");
        Assert.Empty((await DescribeAsync(id))["IpPermissions"]!.AsArray());
    }

    [Fact]
    [Behaviour("Ec2", "security groups")]
    public async Task A_group_that_another_names_stays()
    {
        var (inner, outer) = (await GroupAsync("inner"), await GroupAsync("outer"));
        var rule = $$$"""{"GroupId":"{{{outer}}}","IpPermissions":[{"IpProtocol":"tcp","FromPort":1,"ToPort":2,"UserIdGroupPairs":[{"GroupId":"{{{inner}}}"}]}]}""";
        await ec2.CallAsync("AuthorizeSecurityGroupIngress", rule);
        Assert.Equal($"resource {inner} has a dependent object", (await ec2.RefusedAsync("DeleteSecurityGroup", $$"""{"GroupId":"{{inner}}"}""")).Message);

        await ec2.CallAsync("DeleteSecurityGroup", $$"""{"GroupId":"{{outer}}"}""");
        await ec2.CallAsync("DeleteSecurityGroup", $$"""{"GroupId":"{{inner}}"}""");
        Assert.Equal("InvalidGroup.NotFound", (await ec2.RefusedAsync("DeleteSecurityGroup", $$"""{"GroupId":"{{inner}}"}""")).Code);
    }

    private async Task<string> GroupAsync(string name) => (string)(await ec2.CallAsync("CreateSecurityGroup", $$"""{"GroupName":"{{name}}","Description":"d"}"""))["GroupId"]!;

    private async Task<JsonNode> DescribeAsync(string id) => (await ec2.CallAsync("DescribeSecurityGroups", $$"""{"GroupIds":["{{id}}"]}"""))["SecurityGroups"]![0]!;

    private static string Rule(string group, string protocol, int? port, string block)
    {
        var permission = new JsonObject { ["IpProtocol"] = protocol, ["IpRanges"] = new JsonArray(new JsonObject { ["CidrIp"] = block }) };
        if (port is not null)
            (permission["FromPort"], permission["ToPort"]) = (port, port);
        return new JsonObject { ["GroupId"] = group, ["IpPermissions"] = new JsonArray(permission) }.ToJsonString();
    }
}
