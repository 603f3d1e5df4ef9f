using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class SummaryTests
{
    private const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Description: What for
        Metadata: { Team: shop }
        Transform: AWS::LanguageExtensions
        Parameters:
          Stage: { Type: String, Default: dev, AllowedValues: [dev, prod], Description: Where to }
          Secret: { Type: String, NoEcho: true }
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } }
          Bucket: { Type: 'AWS::S3::Bucket' }
          Other: { Type: 'AWS::S3::Bucket' }
        """;

    [Fact]
    [Behaviour("CloudFormation", "summaries")]
    public async Task A_template_is_summarised_from_its_text_its_address_and_its_stack()
    {
        var cloud = new Cloud();
        var summary = await cloud.CallAsync("GetTemplateSummary", new() { ["TemplateBody"] = Template });
        Assert.Equal(("What for", "2010-09-09", """{"Team":"shop"}"""), ((string)summary["Description"]!, (string)summary["Version"]!, (string)summary["Metadata"]!));
        Assert.Equal("""[{"ParameterKey":"Stage","DefaultValue":"dev","ParameterType":"String","NoEcho":false,"Description":"Where to","ParameterConstraints":{"AllowedValues":["dev","prod"]}},{"ParameterKey":"Secret","DefaultValue":null,"ParameterType":"String","NoEcho":true,"Description":null,"ParameterConstraints":{}}]""", summary["Parameters"]!.ToJsonString());
        Assert.Equal("""["CAPABILITY_IAM"]|["AWS::IAM::Role","AWS::S3::Bucket"]|["AWS::LanguageExtensions"]""", $"{summary["Capabilities"]!.ToJsonString()}|{summary["ResourceTypes"]!.ToJsonString()}|{summary["DeclaredTransforms"]!.ToJsonString()}");
        Assert.Equal("The following resource(s) require capabilities: [AWS::IAM::Role]", (string)summary["CapabilitiesReason"]!);
        Assert.Equal("""[{"ResourceType":"AWS::IAM::Role","LogicalResourceIds":["Role"],"ResourceIdentifiers":["RoleName"]},{"ResourceType":"AWS::S3::Bucket","LogicalResourceIds":["Bucket","Other"],"ResourceIdentifiers":["BucketName"]}]""", summary["ResourceIdentifierSummaries"]!.ToJsonString());
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        Assert.Equal("""["AWS::SSM::Parameter"]""", (await cloud.CallAsync("GetTemplateSummary", new() { ["StackName"] = "shop" }))["ResourceTypes"]!.ToJsonString());
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = "a", ["Body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Template)) });
        Assert.Equal("What for", (string)(await cloud.CallAsync("GetTemplateSummary", new() { ["TemplateURL"] = "https://s3.eu-west-1.amazonaws.com/templates-1/a" }))["Description"]!);
        Assert.StartsWith("You must specify only one of", (await cloud.RefusedAsync("GetTemplateSummary", new() { ["StackName"] = "shop", ["TemplateBody"] = Template })).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("CloudFormation", "summaries")]
    public async Task Unknown_types_are_refused_or_told_as_asked()
    {
        var cloud = new Cloud();
        var asking = new JsonObject { ["TemplateBody"] = "Resources: { A: { Type: 'AWS::Nope::Thing' } }" };
        Assert.Equal("Template format error: Unrecognized resource types: [AWS::Nope::Thing]", (await cloud.RefusedAsync("GetTemplateSummary", asking.DeepClone().AsObject())).Message);
        Assert.Equal("Template format error: Unrecognized resource types: [AWS::Nope::Thing]", (await cloud.RefusedAsync("ValidateTemplate", asking.DeepClone().AsObject())).Message);
        asking["TemplateSummaryConfig"] = new JsonObject { ["TreatUnrecognizedResourceTypesAsWarnings"] = true };
        Assert.Equal("""["AWS::Nope::Thing"]""", (await cloud.CallAsync("GetTemplateSummary", asking))["Warnings"]!["UnrecognizedResourceTypes"]!.ToJsonString());
    }

    [Fact]
    [Behaviour("CloudFormation", "the registry")]
    public async Task Types_are_listed_and_described()
    {
        var cloud = new Cloud();
        Assert.Empty((await cloud.CallAsync("ListTypes", []))["TypeSummaries"]!.AsArray());
        var page = await cloud.CallAsync("ListTypes", new() { ["Visibility"] = "PUBLIC", ["Type"] = "RESOURCE", ["Filters"] = new JsonObject { ["TypeNamePrefix"] = "AWS::S3::" }, ["MaxResults"] = 2 });
        Assert.Equal(2, page["TypeSummaries"]!.AsArray().Count);
        Assert.All(page["TypeSummaries"]!.AsArray(), type => Assert.StartsWith("AWS::S3::", (string)type!["TypeName"]!, StringComparison.Ordinal));
        Assert.NotNull(page["NextToken"]);
        var schema = JsonNode.Parse((string)(await cloud.CallAsync("DescribeType", new() { ["Type"] = "RESOURCE", ["TypeName"] = "AWS::SSM::Parameter" }))["Schema"]!)!;
        Assert.Equal("""["/properties/Name"]""", schema["primaryIdentifier"]!.ToJsonString());
        Assert.Equal("""["Type","Value"]""", schema["required"]!.ToJsonString());
        Assert.Contains("/properties/Name", schema["createOnlyProperties"]!.AsArray().Select(path => (string)path!));
        var rules = JsonNode.Parse((string)(await cloud.CallAsync("DescribeType", new() { ["Arn"] = "arn:aws:cloudformation:eu-west-1::type/resource/AWS-S3-Bucket" }))["Schema"]!)!;
        Assert.Equal("#/definitions/VersioningConfiguration", (string)rules["properties"]!["VersioningConfiguration"]!["$ref"]!);
        Assert.Equal("TypeNotFoundException", (await cloud.RefusedAsync("DescribeType", new() { ["Type"] = "RESOURCE", ["TypeName"] = "AWS::Nope::Thing" })).Code);
    }

    [Fact]
    public async Task A_template_of_nothing_is_refused() =>
        Assert.Equal(("ValidationError", "Either StackName or ChangeSetName must be specified."), await new Cloud().RefusedAsync("GetTemplate", []) is var refused ? (refused.Code, refused.Message) : default);
}
