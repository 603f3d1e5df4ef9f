using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "a role of an action")]
public sealed class ActionRoleTests
{
    private const string Other = "444455556666";
    private const string Mover = "arn:aws:iam::111122223333:role/Mover";
    private const string Template = """{"Resources":{"P":{"Type":"AWS::SSM::Parameter","Properties":{"Name":"/deployed","Type":"String","Value":"there"}}}}""";
    private readonly Conveyor line = new();

    [Fact]
    public async Task It_deploys_to_the_account_of_the_role()
    {
        await PrepareAsync(Mover);
        await line.Here.CallAsync("s3", "PutBucketPolicy", new JsonObject { ["Bucket"] = "artifact-bucket", ["Policy"] = ReadableBy($"arn:aws:iam::{Other}:role/deploy/Deployer") }.ToJsonString());
        await line.PipelineAsync(Conveyor.Source + "," + Deploy);
        await line.UntilAsync(await line.FirstAsync(), "Succeeded");

        Assert.Equal("there", (string)(await InOtherAsync("ssm", "GetParameter", """{"Name":"/deployed"}"""))["Parameter"]!["Value"]!);
        Assert.Equal("ParameterNotFound", (await line.Here.RefusedAsync("ssm", "GetParameter", """{"Name":"/deployed"}""")).Code);
    }

    [Fact]
    public async Task One_that_does_not_trust_the_pipeline_s_role_fails_the_action()
    {
        await PrepareAsync("arn:aws:iam::111122223333:role/Somebody");
        await line.PipelineAsync(Conveyor.Source + "," + Deploy);
        var error = (await line.ActionAsync("Deploy", "Stack", "Failed"))["errorDetails"]!;

        Assert.Equal("PermissionError", (string)error["code"]!);
        Assert.Equal($"CodePipeline is not authorized to perform AssumeRole on role arn:aws:iam::{Other}:role/deploy/Deployer", (string)error["message"]!);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("arn:aws:iam::444455556666:role/deploy/Another")]
    public async Task Artifacts_are_read_as_that_role_so_the_bucket_must_let_it(string? reader)
    {
        await PrepareAsync(Mover);
        if (reader is not null)
            await line.Here.CallAsync("s3", "PutBucketPolicy", new JsonObject { ["Bucket"] = "artifact-bucket", ["Policy"] = ReadableBy(reader) }.ToJsonString());
        await line.PipelineAsync(Conveyor.Source + "," + Deploy);

        Assert.Equal("AccessDenied", (string)(await line.ActionAsync("Deploy", "Stack", "Failed"))["errorDetails"]!["code"]!);
    }

    private static string Deploy => $$"""
        {"name":"Deploy","actions":[{"name":"Stack","roleArn":"arn:aws:iam::{{Other}}:role/deploy/Deployer","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"CloudFormation","version":"1"},
         "configuration":{"ActionMode":"CREATE_UPDATE","StackName":"deployed","TemplatePath":"Code::t.json"},"inputArtifacts":[{"name":"Code"}]}]}
        """;

    private async Task PrepareAsync(string trusted)
    {
        await line.PrepareAsync(("t.json", Template));
        var trust = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole","Condition":{"ArnLike":{"aws:PrincipalArn":"{{trusted}}"} } }]}""";
        await InOtherAsync("iam", "CreateRole", new JsonObject { ["RoleName"] = "Deployer", ["Path"] = "/deploy/", ["AssumeRolePolicyDocument"] = trust }.ToJsonString());
        await InOtherAsync("iam", "AttachRolePolicy", Allowed.Everything("Deployer").ToJsonString());
    }

    private static string ReadableBy(string role) => $$"""
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::{{Other}}:root"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::artifact-bucket/*",
         "Condition":{"ArnLike":{"aws:PrincipalArn":"{{role}}"} } }]}
        """;

    private Task<JsonObject> InOtherAsync(string model, string operation, string input) => line.Here.World.InvokeAsync(
        model, operation, line.Here.Caller with { Account = Other, CallerArn = $"arn:aws:iam::{Other}:user/sandbox" }, JsonNode.Parse(input)!.AsObject());
}
