using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class RefusalTests
{
    private const string Role = "Resources:\n  Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }\n";

    private readonly Cloud cloud = new();

    [Theory]
    [InlineData("Resources: {}\n", "Template format error: At least one Resources member must be defined.")]
    [InlineData("Resources:\n  A: { Type: 'AWS::S3::Bukket' }\n", "Template format error: Unrecognized resource types: [AWS::S3::Bukket]")]
    [InlineData("Resources:\n  A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Ref B } }\n", "Template format error: Unresolved resource dependencies [B] in the Resources block of the template")]
    [InlineData("Resources:\n  A: { Type: 'AWS::S3::Bucket', DependsOn: B }\n  B: { Type: 'AWS::S3::Bucket', DependsOn: A }\n", "Circular dependency between resources: [A, B]")]
    [InlineData("Resources:\n  A: { Type: 'AWS::S3::Bucket' }\nOutputs:\n  O: { Value: !GetAtt A.Colour }\n", "Template error: resource A does not support attribute type Colour in Fn::GetAtt")]
    [InlineData("Resources: [", "Template format error: YAML not well-formed. (line 1, column 13)")]
    [Behaviour("CloudFormation", "templates")]
    public async Task A_template_that_cannot_work_is_refused_before_anything_is_made(string template, string words)
    {
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking("shop", template));
        Assert.Equal(("ValidationError", words), (refused.Code, refused.Message));
        Assert.Equal(words, (await cloud.RefusedAsync("ValidateTemplate", new() { ["TemplateBody"] = template })).Message.Replace("colour", "Colour", StringComparison.Ordinal));
    }

    [Fact]
    [Behaviour("CloudFormation", "capabilities")]
    public async Task Identities_need_a_capability()
    {
        var asking = Cloud.Asking("shop", Role);
        asking.Remove("Capabilities");
        var refused = await cloud.RefusedAsync("CreateStack", asking);
        Assert.Equal(("InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_IAM]"), (refused.Code, refused.Message));
        var summary = await cloud.CallAsync("GetTemplateSummary", new() { ["TemplateBody"] = Role });
        Assert.Equal(("CAPABILITY_IAM", "The following resource(s) require capabilities: [AWS::IAM::Role]"), ((string)summary["Capabilities"]![0]!, (string)summary["CapabilitiesReason"]!));
    }

    [Fact]
    [Behaviour("CloudFormation", "a resource's properties")]
    public async Task An_unknown_property_fails_its_resource()
    {
        await cloud.CreatedAsync("shop", "Resources:\n  A: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x, Colour: red } }\n");
        Assert.Equal("Properties validation failed for resource A with message:\n#: extraneous key [Colour] is not permitted", await cloud.FailureAsync("shop", "A"));
    }

    [Fact]
    [Behaviour("CloudFormation", "names of stacks")]
    public async Task A_name_is_taken_once_in_an_account_and_region()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking("shop", Templates.Chain(("A", "1"))));
        Assert.Equal(("AlreadyExistsException", "Stack [shop] already exists"), (refused.Code, refused.Message));
        foreach (var other in new[] { cloud.From("444455556666"), cloud.From("111122223333", "us-east-1") })
        {
            Assert.Empty((await other.CallAsync("ListStacks", []))["StackSummaries"]!.AsArray());
            Assert.Equal("CREATE_COMPLETE", (string)(await other.CreatedAsync("shop", Templates.Chain(("A", "1"))))["StackStatus"]!);
        }
    }

    [Theory]
    [InlineData("1shop")]
    [InlineData("my_shop")]
    [Behaviour("CloudFormation", "names of stacks")]
    public async Task A_name_follows_the_pattern(string name)
    {
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking(name, Templates.Chain(("A", "1"))));
        Assert.Equal("ValidationError", refused.Code);
        Assert.Contains("[a-zA-Z][-a-zA-Z0-9]*", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_type_of_a_resource_stays()
    {
        await cloud.CreatedAsync("shop", "Resources:\n  A: { Type: 'AWS::S3::Bucket' }\n");
        var refused = await cloud.RefusedAsync("UpdateStack", Cloud.Asking("shop", "Resources:\n  A: { Type: 'AWS::SNS::Topic' }\n"));
        Assert.Equal("Update of resource type is not permitted. The new template modifies resource type of the following resources: [A]", refused.Message);
    }

    [Fact]
    [Behaviour("CloudFormation", "templates")]
    public async Task A_template_may_come_from_S3_and_must_when_it_is_large()
    {
        var large = Templates.Chain(("A", "1")) + "# " + new string('x', 51_200);
        var refused = await cloud.RefusedAsync("CreateStack", Cloud.Asking("shop", large));
        Assert.Contains("Member must have length less than or equal to 51200", refused.Message, StringComparison.Ordinal);
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = "a/large.yaml", ["Body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(large)) });
        foreach (var (name, url) in new[] { ("one", "https://templates-1.s3.eu-west-1.amazonaws.com/a/large.yaml"), ("two", "https://s3.eu-west-1.amazonaws.com/templates-1/a/large.yaml"), ("three", "http://127.0.0.1:4566/templates-1/a/large.yaml") })
        {
            await cloud.CallAsync("CreateStack", new() { ["StackName"] = name, ["TemplateURL"] = url });
            Assert.Equal("CREATE_COMPLETE", (string)(await cloud.DoneAsync(name))["StackStatus"]!);
        }
        Assert.StartsWith("S3 error: ", (await cloud.RefusedAsync("CreateStack", new() { ["StackName"] = "four", ["TemplateURL"] = "https://templates-1.s3.eu-west-1.amazonaws.com/nothing.yaml" })).Message, StringComparison.Ordinal);
    }
}
