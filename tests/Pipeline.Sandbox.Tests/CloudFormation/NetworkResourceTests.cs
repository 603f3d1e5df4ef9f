using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>VPCs, subnets and security groups, made in EC2.</summary>
public sealed class NetworkResourceTests
{
    private const string Template = """
        Resources:
          Network: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
          Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
          Jobs:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: jobs
              VpcId: !Ref Network
              SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0, Description: AWS }]
        Outputs:
          Group: { Value: !GetAtt Jobs.GroupId }
          Network: { Value: !Ref Network }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    public async Task A_network_is_made_in_EC2_changed_and_removed()
    {
        var stack = await cloud.CreatedAsync("net", Template);
        Assert.Equal("CREATE_COMPLETE", (string)stack["StackStatus"]!);
        var group = await GroupAsync();
        Assert.StartsWith("net-Jobs-", (string)group["GroupName"]!, StringComparison.Ordinal);
        Assert.Equal(443, (int)Assert.Single(group["IpPermissionsEgress"]!.AsArray())!["FromPort"]!);
        Assert.Contains(group["Tags"]!.AsArray(), tag => (string)tag!["Key"]! == "aws:cloudformation:logical-id" && (string)tag["Value"]! == "Jobs");

        await cloud.UpdatedAsync("net", Template.Replace("FromPort: 443, ToPort: 443", "FromPort: 80, ToPort: 80", StringComparison.Ordinal));
        Assert.Equal((string)group["GroupId"]!, (string)(await GroupAsync())["GroupId"]!);
        Assert.Equal(80, (int)Assert.Single((await GroupAsync())["IpPermissionsEgress"]!.AsArray())!["FromPort"]!);

        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("net"))["StackStatus"]!);
        Assert.Single((await cloud.AskAsync("ec2", "DescribeVpcs", []))["Vpcs"]!.AsArray());
    }

    [Fact]
    public async Task A_group_without_rules_lets_everything_out()
    {
        await cloud.CreatedAsync("net", """{"Resources":{"Jobs":{"Type":"AWS::EC2::SecurityGroup","Properties":{"GroupDescription":"jobs"}}}}""");

        Assert.Equal("-1", (string)Assert.Single((await GroupAsync())["IpPermissionsEgress"]!.AsArray())!["IpProtocol"]!);
    }

    [Fact]
    public async Task A_network_that_does_not_exist_fails_the_group()
    {
        var stack = await cloud.CreatedAsync("net", """{"Resources":{"Jobs":{"Type":"AWS::EC2::SecurityGroup","Properties":{"GroupDescription":"jobs","VpcId":"vpc-0123456789abcdef0"}}}}""");

        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
    }

    private async Task<JsonNode> GroupAsync() =>
        (await cloud.AskAsync("ec2", "DescribeSecurityGroups", new() { ["Filters"] = new JsonArray(new JsonObject { ["Name"] = "description", ["Values"] = new JsonArray("jobs") }) }))["SecurityGroups"]!.AsArray().Single()!;
}
