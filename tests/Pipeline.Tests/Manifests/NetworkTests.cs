namespace Pipeline.Tests.Manifests;

public class NetworkTests
{
    [Theory]
    [InlineData("vpcId: vpc-1, privateSubnetIds: [subnet-1], securityGroupIds: [sg-1]")]
    [InlineData("vpcId: {valueFrom: {parameterStore: /net/vpc}}, privateSubnetIds: {valueFrom: {parameterValue: zones}}")]
    [InlineData("privateSubnetIds: {valueFrom: {envVariable: SUBNETS}}")]
    public void A_network_is_literal_or_comes_from_somewhere(string network) => Assert.Empty(Problems(network));

    [Theory]
    [InlineData("vpcId: [a]", "18:26 PL2105 'vpcId' must be text")]
    [InlineData("privateSubnetIds: subnet-1", "18:37 PL2105 'privateSubnetIds' must be a list")]
    [InlineData("privateSubnetIds: {valueFrom: {envVariable: ONE}}", "18:37 PL2105 'privateSubnetIds' must be a list")]
    [InlineData("securityGroupIds: [a, b, c, d, e, f]", "18:37 PL2105 6 security groups, 5 are allowed")]
    [InlineData("securityGroupIds: {valueFrom: {envVariable: SIX}}", "18:37 PL2105 6 security groups, 5 are allowed")]
    [InlineData("vpcId: {valueFrom: {parameterValue: zone}}", "18:55 PL2115 parametersRegional has no 'zone'; did you mean 'zones'?")]
    [InlineData("vpcId: {valueFrom: {parameterValue: team}}", "18:55 PL2115 parametersRegional has no 'team'; known: size, zones")]
    [InlineData("vpcId: {valueFrom: {secretsManager: x}}", "18:55 PL2108 'secretsManager' cannot be used here; use parameterValue or parameterStore or envVariable")]
    [InlineData("vpcId: {}", "18:26 PL2104 'valueFrom' is missing; add 'valueFrom:'")]
    [InlineData("vpc: x", "18:19 PL2103 unknown key 'vpc'; did you mean 'vpcId'?")]
    public void What_is_wrong_with_a_network_is_told_with_its_place(string network, string problem) =>
        Assert.Equal([$"manifests/test/deployment.yaml:{problem}"], Problems(network));

    private static IReadOnlyList<string> Problems(string network)
    {
        using var repository = new TemporaryRepository().Replacing("        parametersRegional", $"        network: {{{network}}}\n        parametersRegional");
        (string, string)[] variables = [("SUBNETS", "[\"subnet-1\"]"), ("ONE", "subnet-1"), ("SIX", "[1,2,3,4,5,6]")];
        return Record.Exception(() => repository.Read(variables)) is null ? [] : repository.Problems(variables);
    }
}
