using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class ParameterTests
{
    private const string Template = """
        Parameters:
          Stage: { Type: String, AllowedValues: [dev, prod], Default: dev }
          Secret: { Type: String, NoEcho: true, MinLength: 4 }
        Resources:
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !Sub '${Stage} ${Secret}' } }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    [Behaviour("CloudFormation", "parameters")]
    public async Task A_hidden_value_is_used_and_never_shown()
    {
        var stack = await cloud.CreatedAsync("shop", Template, ("Secret", "\"swordfish\""));
        Assert.Equal("dev \"swordfish\"", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
        Assert.Equal(["dev", "****"], stack["Parameters"]!.AsArray().Select(one => (string)one!["ParameterValue"]!));
        var events = await cloud.EventsAsync("shop");
        Assert.Contains(events, one => one["ResourceProperties"]?.ToString().Contains("dev ****", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(events, one => one.ToJsonString().Contains("swordfish", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Secret=abc", "Parameter 'Secret' must contain at least 4 characters")]
    [InlineData("Stage=test;Secret=abcd", "Parameter 'Stage' must be one of AllowedValues")]
    [InlineData("", "Parameters: [Secret] must have values")]
    [InlineData("Secret=abcd;Colour=red", "Parameters: [Colour] do not exist in the template")]
    [Behaviour("CloudFormation", "parameters")]
    public async Task Values_are_held_to_the_template(string given, string words)
    {
        var parameters = given.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])).ToArray();
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking("shop", Template, parameters));
        Assert.Equal(("ValidationError", words), (refused.Code, refused.Message));
        Assert.Empty((await cloud.CallAsync("DescribeStacks", []))["Stacks"]!.AsArray());
    }

    [Fact]
    [Behaviour("CloudFormation", "dynamic references")]
    public async Task Stored_parameters_and_dynamic_references_are_read_from_Parameter_Store()
    {
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "/image", ["Type"] = "String", ["Value"] = "v7" });
        const string template = """
            Parameters:
              Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /image }
            Resources:
              Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !Sub '${Image} {{resolve:ssm:/image}}' } }
            """;
        await cloud.CreatedAsync("shop", template);
        Assert.Equal("v7 v7", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    [Behaviour("CloudFormation", "dynamic references")]
    public async Task A_stored_parameter_that_is_not_there_fails_the_resource()
    {
        const string template = "Resources:\n  Note: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: '{{resolve:ssm:/nothing}}' } }\n";
        var stack = await cloud.CreatedAsync("shop", template);
        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal("Unable to fetch parameters [/nothing] from parameter store for this account.", await cloud.FailureAsync("shop", "Note"));
    }

    [Fact]
    [Behaviour("CloudFormation", "rules and conditions")]
    public async Task Conditions_and_rules_decide_before_anything_is_made()
    {
        const string template = """
            Parameters:
              Stage: { Type: String }
            Rules:
              Known: { Assertions: [{ Assert: !Not [!Equals [!Ref Stage, none]], AssertDescription: A stage is needed }] }
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Always: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: !If [IsProd, p, d], Description: !If [IsProd, text, !Ref 'AWS::NoValue'] } }
              Sometimes: { Type: 'AWS::SSM::Parameter', Condition: IsProd, Properties: { Type: String, Value: x } }
            """;
        await cloud.CreatedAsync("dev", template, ("Stage", "dev"));
        Assert.Null(await cloud.ResourceAsync("dev", "Sometimes"));
        await cloud.CreatedAsync("prod", template, ("Stage", "prod"));
        Assert.NotNull(await cloud.ResourceAsync("prod", "Sometimes"));
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking("none", template, ("Stage", "none")));
        Assert.Contains("A stage is needed", refused.Message, StringComparison.Ordinal);
    }
}
