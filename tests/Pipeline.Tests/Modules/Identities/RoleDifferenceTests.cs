using Pipeline.Aws.Iam;
using Pipeline.Modules.Identities;

namespace Pipeline.Tests.Modules.Identities;

public class RoleDifferenceTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private static readonly RoleState Wanted = new("role", Trust, ["one", "two"], new Dictionary<string, string>());

    [Fact]
    public void A_role_as_it_should_be_has_none() => Assert.True(RoleDifference.Between(Wanted with { Attached = ["two", "one"] }, Wanted).IsNone);

    [Theory]
    [InlineData("""{"Statement":{"Action":["sts:AssumeRole"],"Principal":{"Service":["sagemaker.amazonaws.com"]},"Effect":"Allow"},"Version":"2012-10-17"}""")]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Sid":"Other","Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"sagemaker.amazonaws.com"}}]}""")]
    public void Documents_that_mean_the_same_are_the_same(string found) => Assert.True(RoleDifference.Between(Wanted with { Trust = found }, Wanted).IsNone);

    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""")]
    [InlineData("""{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""")]
    [InlineData("""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["sagemaker.amazonaws.com","ec2.amazonaws.com"]},"Action":"sts:AssumeRole"}]}""")]
    public void Documents_that_mean_something_else_are_not(string found) => Assert.Equal(Trust, RoleDifference.Between(Wanted with { Trust = found }, Wanted).Trust);

    [Fact]
    public void The_order_of_a_condition_s_values_does_not_matter_but_its_values_do()
    {
        const string one = """{"Condition":{"StringEquals":{"aws:SourceAccount":["111122223333","444455556666"]}}}""";
        Assert.Equal(PolicyText.Of(one), PolicyText.Of("""{"Condition":{"StringEquals":{"aws:SourceAccount":["444455556666","111122223333"]}}}"""));
        Assert.NotEqual(PolicyText.Of(one), PolicyText.Of("""{"Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}"""));
        Assert.Equal(PolicyText.Of("""{"Bool":{"aws:SecureTransport":true}}"""), PolicyText.Of("""{"Bool":{"aws:SecureTransport":"true"}}"""));
    }

    [Fact]
    public void Every_difference_is_told()
    {
        var found = new RoleState("role", """{"Version":"2012-10-17","Statement":[]}""", ["two", "three"], new Dictionary<string, string> { ["more"] = "{}" });
        Assert.Equal(["the trust policy becomes the template's", "attach one", "detach three", "delete the inline policy more"], RoleDifference.Between(found, Wanted).Words);
    }
}
