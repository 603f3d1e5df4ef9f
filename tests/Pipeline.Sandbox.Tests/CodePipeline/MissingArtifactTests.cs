using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodePipeline;

[Behaviour("CodePipeline", "an artifact that was not made")]
public sealed class MissingArtifactTests
{
    [Fact]
    public async Task A_build_without_artifacts_succeeds_and_who_needs_them_fails()
    {
        var line = new Conveyor();
        await line.PrepareAsync(("buildspec.yml", "version: 0.2\nphases: {}\n"));
        await line.ProjectAsync();
        await line.PipelineAsync(Conveyor.Source + "," + Conveyor.Build("Build", more: ""","outputArtifacts":[{"name":"Made"}]""") + "," + """
            {"name":"Out","actions":[{"name":"Copy","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"S3","version":"1"},"inputArtifacts":[{"name":"Made"}],
             "configuration":{"BucketName":"artifact-bucket","Extract":"true"}}]}
            """);
        await line.UntilAsync(await line.FirstAsync(), "Failed");
        var error = (JsonObject)(await line.ActionAsync("Out", "Copy", "Failed"))["errorDetails"]!;

        await line.ActionAsync("Build", "Make", "Succeeded");
        Assert.Equal("PermissionError", (string)error["code"]!);
        Assert.Matches("^Unable to access the artifact with Amazon S3 object key 'line/Made/[A-Za-z0-9]{7}' located in the Amazon S3 artifact bucket 'artifact-bucket'. The provided role does not have sufficient permissions.$", (string)error["message"]!);
    }
}
