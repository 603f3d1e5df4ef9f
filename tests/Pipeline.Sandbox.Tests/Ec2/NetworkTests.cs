using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Ec2;

public sealed class NetworkTests
{
    private readonly ServiceCaller ec2 = new("ec2");

    [Fact]
    [Behaviour("Ec2", "a new account in a region")]
    public async Task An_account_has_a_default_network()
    {
        var vpc = Assert.Single((await ec2.CallAsync("DescribeVpcs"))["Vpcs"]!.AsArray())!;
        var subnets = (await ec2.CallAsync("DescribeSubnets", $$"""{"Filters":[{"Name":"vpc-id","Values":["{{vpc["VpcId"]}}"]}]}"""))["Subnets"]!.AsArray();

        Assert.Equal(("172.31.0.0/16", true), ((string)vpc["CidrBlock"]!, (bool)vpc["IsDefault"]!));
        Assert.Equal(["eu-west-1a", "eu-west-1b", "eu-west-1c"], subnets.Select(subnet => (string)subnet!["AvailabilityZone"]!).Order());
        Assert.Equal(4091, (int)subnets[0]!["AvailableIpAddressCount"]!);
        Assert.Equal("default", (string)Assert.Single((await ec2.CallAsync("DescribeSecurityGroups"))["SecurityGroups"]!.AsArray())!["GroupName"]!);
        Assert.Equal("euw1-az1", (string)(await ec2.CallAsync("DescribeAvailabilityZones"))["AvailabilityZones"]![0]!["ZoneId"]!);
    }

    [Fact]
    public async Task A_default_network_that_is_deleted_does_not_come_back()
    {
        var vpc = (string)(await ec2.CallAsync("DescribeVpcs"))["Vpcs"]![0]!["VpcId"]!;
        foreach (var subnet in (await ec2.CallAsync("DescribeSubnets"))["Subnets"]!.AsArray())
            await ec2.CallAsync("DeleteSubnet", $$"""{"SubnetId":"{{subnet!["SubnetId"]}}"}""");
        await ec2.CallAsync("DeleteVpc", $$"""{"VpcId":"{{vpc}}"}""");

        Assert.Empty((await ec2.CallAsync("DescribeVpcs"))["Vpcs"]!.AsArray());
        Assert.Equal("VPCIdNotSpecified", (await ec2.RefusedAsync("CreateSecurityGroup", """{"GroupName":"g","Description":"d"}""")).Code);
    }

    [Theory]
    [InlineData("10.0.0.0/8", "InvalidVpc.Range")]
    [InlineData("10.0.0.0/29", "InvalidVpc.Range")]
    [InlineData("ten", "InvalidParameterValue")]
    [Behaviour("Ec2", "VPCs")]
    public async Task A_block_that_no_VPC_may_have_is_refused(string block, string code) =>
        Assert.Equal(code, (await ec2.RefusedAsync("CreateVpc", $$"""{"CidrBlock":"{{block}}"}""")).Code);

    [Fact]
    [Behaviour("Ec2", "VPCs")]
    public async Task A_VPC_goes_when_it_is_empty()
    {
        var vpc = await VpcAsync();
        var subnet = (string)(await ec2.CallAsync("CreateSubnet", $$"""{"VpcId":"{{vpc}}","CidrBlock":"10.0.1.0/24"}"""))["Subnet"]!["SubnetId"]!;

        Assert.Equal("DependencyViolation", (await ec2.RefusedAsync("DeleteVpc", $$"""{"VpcId":"{{vpc}}"}""")).Code);
        await ec2.CallAsync("DeleteSubnet", $$"""{"SubnetId":"{{subnet}}"}""");
        await ec2.CallAsync("DeleteVpc", $$"""{"VpcId":"{{vpc}}"}""");

        Assert.Equal($"The vpc ID '{vpc}' does not exist", (await ec2.RefusedAsync("DescribeVpcs", $$"""{"VpcIds":["{{vpc}}"]}""")).Message);
    }

    [Theory]
    [InlineData("10.1.0.0/24", "InvalidSubnet.Range")]
    [InlineData("10.0.1.128/25", "InvalidSubnet.Conflict")]
    [InlineData("10.0.2.0/24", null)]
    [Behaviour("Ec2", "subnets")]
    public async Task A_subnet_is_inside_its_VPC_and_beside_the_others(string block, string? code)
    {
        var vpc = await VpcAsync();
        await ec2.CallAsync("CreateSubnet", $$"""{"VpcId":"{{vpc}}","CidrBlock":"10.0.1.0/24"}""");
        var second = $$"""{"VpcId":"{{vpc}}","CidrBlock":"{{block}}","AvailabilityZone":"eu-west-1b"}""";

        if (code is null)
            Assert.Equal("eu-west-1b", (string)(await ec2.CallAsync("CreateSubnet", second))["Subnet"]!["AvailabilityZone"]!);
        else
            Assert.Equal(code, (await ec2.RefusedAsync("CreateSubnet", second)).Code);
    }

    [Fact]
    public async Task A_subnet_is_in_a_zone_of_its_region() =>
        Assert.Contains("eu-west-1a, eu-west-1b, eu-west-1c", (await ec2.RefusedAsync("CreateSubnet", $$"""{"VpcId":"{{await VpcAsync()}}","CidrBlock":"10.0.1.0/24","AvailabilityZone":"us-east-1a"}""")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Names_in_DNS_are_switched_on()
    {
        var vpc = await VpcAsync();
        await ec2.CallAsync("ModifyVpcAttribute", $$$"""{"VpcId":"{{{vpc}}}","EnableDnsHostnames":{"Value":true}}""");

        Assert.True((bool)(await ec2.CallAsync("DescribeVpcAttribute", $$"""{"VpcId":"{{vpc}}","Attribute":"enableDnsHostnames"}"""))["EnableDnsHostnames"]!["Value"]!);
    }

    [Fact]
    [Behaviour("Ec2", "tags")]
    [Behaviour("Ec2", "lists")]
    public async Task Tags_are_given_changed_and_filtered_by()
    {
        var vpc = (string)(await ec2.CallAsync("CreateVpc", """{"CidrBlock":"10.0.0.0/16","TagSpecifications":[{"ResourceType":"vpc","Tags":[{"Key":"team","Value":"blue"}]}]}"""))["Vpc"]!["VpcId"]!;
        await ec2.CallAsync("CreateTags", $$"""{"Resources":["{{vpc}}"],"Tags":[{"Key":"cost","Value":"low"}]}""");
        Assert.Single((await ec2.CallAsync("DescribeVpcs", """{"Filters":[{"Name":"tag:team","Values":["bl*"]},{"Name":"tag-key","Values":["cost"]}]}"""))["Vpcs"]!.AsArray());
        Assert.Empty((await ec2.CallAsync("DescribeVpcs", """{"Filters":[{"Name":"tag:team","Values":["red"]}]}"""))["Vpcs"]!.AsArray());
        Assert.Equal("The filter 'colour' is invalid", (await ec2.RefusedAsync("DescribeVpcs", """{"Filters":[{"Name":"colour","Values":["red"]}]}""")).Message);

        await ec2.CallAsync("DeleteTags", $$"""{"Resources":["{{vpc}}"],"Tags":[{"Key":"team"}]}""");

        var tag = Assert.Single((await ec2.CallAsync("DescribeTags"))["Tags"]!.AsArray())!;
        Assert.Equal(("cost", "vpc", vpc), ((string)tag["Key"]!, (string)tag["ResourceType"]!, (string)tag["ResourceId"]!));
    }

    private async Task<string> VpcAsync() => (string)(await ec2.CallAsync("CreateVpc", """{"CidrBlock":"10.0.0.0/16"}"""))["Vpc"]!["VpcId"]!;
}
