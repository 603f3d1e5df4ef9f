using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.GitHub;

namespace Pipeline.Sandbox.Tests.CodePipeline;

/// <summary>A sandbox with a repository at GitHub, a connection to it and a pipeline called <c>line</c> that takes its source there.</summary>
internal sealed class Forge : IAsyncDisposable
{
    private Forge(GitHubSandbox github, string repository, string connection) => (GitHub, Repository, Connection) = (github, repository, connection);

    public GitHubSandbox GitHub { get; }

    /// <summary>The repository's path in GitHub's API.</summary>
    public string Repository { get; }

    public string Connection { get; }

    public static async Task<Forge> OpenAsync(string service = "codeconnections", string status = "AVAILABLE")
    {
        var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await CallAsync(github, "iam", "CreateRole", """{"RoleName":"Mover","AssumeRolePolicyDocument":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"codepipeline.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}"}""");
        await CallAsync(github, "s3", "CreateBucket", """{"Bucket":"artifact-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        var connection = await CallAsync(github, service, "CreateConnection", $$"""{"ConnectionName":"hub","ProviderType":"GitHub","Tags":[{"Key":"sandbox:status","Value":"{{status}}"}]}""");
        return new(github, repository, (string)connection["ConnectionArn"]!);
    }

    public ValueTask DisposeAsync() => GitHub.DisposeAsync();

    public Task<JsonObject> CallAsync(string service, string operation, string input) => CallAsync(GitHub, service, operation, input);

    /// <summary>Makes the pipeline, and waits for its first execution.</summary>
    public async Task<JsonObject> PipelineAsync(string configuration = "", string branch = "main", string more = "")
    {
        await CallAsync("codepipeline", "CreatePipeline", Conveyor.Declaration($$"""
            {"name":"Source","actions":[{"name":"Code","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeStarSourceConnection","version":"1"},"namespace":"Src",
             "configuration":{"ConnectionArn":"{{Connection}}","FullRepositoryId":"{{GitHubSandbox.Org}}/repo","BranchName":"{{branch}}"{{configuration}} },"outputArtifacts":[{"name":"Code"}]}]},
            {"name":"Out","actions":[{"name":"Copy","actionTypeId":{"category":"Deploy","owner":"AWS","provider":"S3","version":"1"},"inputArtifacts":[{"name":"Code"}],
             "configuration":{"BucketName":"artifact-bucket","Extract":"true","ObjectKey":"#{Src.BranchName}"} }]}
            """, more));
        return await EndAsync(1);
    }

    public async Task<JsonObject[]> ExecutionsAsync() =>
        [.. (await CallAsync("codepipeline", "ListPipelineExecutions", """{"pipelineName":"line"}"""))["pipelineExecutionSummaries"]!.AsArray().Select(item => item!.AsObject())];

    /// <summary>The newest execution, once there are so many and it is over.</summary>
    public async Task<JsonObject> EndAsync(int count)
    {
        for (var turn = 0; turn < 2000; turn++)
        {
            var all = await ExecutionsAsync();
            if (all.Length == count && (string)all[0]["status"]! is "Succeeded" or "Failed")
                return all[0];
            await Task.Delay(5);
        }
        throw new InvalidOperationException("It did not end.");
    }

    /// <summary>The source action's newest run.</summary>
    public async Task<JsonNode> SourceAsync() =>
        (await CallAsync("codepipeline", "GetPipelineState", """{"name":"line"}"""))["stageStates"]![0]!["actionStates"]![0]!;

    public async Task<string> DeployedAsync(string key) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(
        (string)(await CallAsync("s3", "GetObject", $$"""{"Bucket":"artifact-bucket","Key":"{{key}}"}"""))["Body"]!));

    private static Task<JsonObject> CallAsync(GitHubSandbox github, string service, string operation, string input) => github.Host.World.InvokeAsync(service, operation,
        new(operation, Neighbourhood.Account, "eu-west-1", $"arn:aws:iam::{Neighbourhood.Account}:user/sandbox", [], "r", CancellationToken.None), JsonNode.Parse(input)!.AsObject());
}
