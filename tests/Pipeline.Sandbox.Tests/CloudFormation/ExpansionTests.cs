using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "language extensions")]
public sealed class ExpansionTests
{
    private const string Template = """
        Transform: AWS::LanguageExtensions
        Parameters: { Names: { Type: CommaDelimitedList, Default: 'one,two' } }
        Mappings: { Stages: { dev: { Size: small } } }
        Resources:
          Fn::ForEach::Notes:
            - Name
            - !Ref Names
            - Note${Name}: { Type: 'AWS::SSM::Parameter', Properties: { Name: !Sub '/shop/${Name}', Type: String, Value: { 'Fn::ToJsonString': { count: { 'Fn::Length': !Ref Names }, size: !FindInMap [Stages, prod, Size, { DefaultValue: large }] } } } }
        Outputs:
          Fn::ForEach::Out: [Name, !Ref Names, { 'Out${Name}': { Value: !Ref 'Note${Name}' } }]
        """;

    [Fact]
    public async Task A_stack_has_what_its_loops_make()
    {
        var cloud = new Cloud();
        var stack = await cloud.CreatedAsync("shop", Template);
        Assert.Equal("/shop/one, /shop/two", string.Join(", ", stack["Outputs"]!.AsArray().Select(output => (string)output!["OutputValue"]!)));
        Assert.Equal("""{"count":2,"size":"large"}""", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/one" }))["Parameter"]!["Value"]!);
        await cloud.UpdatedAsync("shop", Template, ("Names", "two,three"));
        Assert.Equal((false, true), (await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/one" }), await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/three" })));
    }

    [Fact]
    public async Task Both_the_template_as_given_and_as_written_out_are_answered()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Template);
        Assert.Equal(Template, (string)(await cloud.CallAsync("GetTemplate", new() { ["StackName"] = "shop" }))["TemplateBody"]!);
        var processed = JsonNode.Parse((string)(await cloud.CallAsync("GetTemplate", new() { ["StackName"] = "shop", ["TemplateStage"] = "Processed" }))["TemplateBody"]!)!;
        Assert.Equal(["Noteone", "Notetwo"], processed["Resources"]!.AsObject().Select(one => one.Key));
        var again = Cloud.Asking("shop", "", ("Names", "one"));
        again.Remove("TemplateBody");
        again["UsePreviousTemplate"] = true;
        await cloud.CallAsync("UpdateStack", again);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
    }

    [Theory]
    [InlineData("Transform: Mine\nResources: { A: { Type: 'AWS::SNS::Topic' } }", "No transform named 111122223333::Mine found.")]
    [InlineData("Resources: { 'Fn::ForEach::L': [X, [a], { 'A${X}': { Type: 'AWS::SNS::Topic' } }] }", "Template format error: Fn::ForEach::L needs the transform AWS::LanguageExtensions")]
    [InlineData("Transform: AWS::LanguageExtensions\nResources: { 'Fn::ForEach::L': [X, [a], { 'A${X}': { Type: 'AWS::Nope::Topic' } }] }", "Template format error: Unrecognized resource types: [AWS::Nope::Topic]")]
    public async Task What_cannot_be_expanded_is_refused(string template, string message) =>
        Assert.Equal(message, (await new Cloud().RefusedAsync("CreateStack", Cloud.Asking("shop", template))).Message);
}
