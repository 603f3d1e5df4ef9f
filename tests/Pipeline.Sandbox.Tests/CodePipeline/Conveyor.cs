using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.CodePipeline;

/// <summary>A pipeline's surroundings: its role, its bucket, a repository with one file.</summary>
internal sealed class Conveyor(Store? store = null, SandboxOptions? options = null, Func<SandboxWorld, IEnumerable<AwsService>>? create = null)
{
    public Neighbourhood Here { get; } = new(store, options, create);

    public const string Source = """
        {"name":"Source","actions":[{"name":"Code","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeCommit","version":"1"},"namespace":"Src",
         "configuration":{"RepositoryName":"r","BranchName":"main","PollForSourceChanges":"false"},"outputArtifacts":[{"name":"Code"}]}]}
        """;

    public static string Approval(string stage, string more = "") => $$"""
        {"name":"{{stage}}","actions":[{"name":"Approve","actionTypeId":{"category":"Approval","owner":"AWS","provider":"Manual","version":"1"}{{more}} }]}
        """;

    public static string Build(string stage, string configuration = "", string more = "") => $$"""
        {"name":"{{stage}}","actions":[{"name":"Make","actionTypeId":{"category":"Build","owner":"AWS","provider":"CodeBuild","version":"1"},
         "configuration":{"ProjectName":"pp"{{configuration}} },"inputArtifacts":[{"name":"Code"}]{{more}} }]}
        """;

    public async Task<string> PrepareAsync(params (string Path, string Content)[] files)
    {
        await Here.RoleAsync("Mover", "codepipeline.amazonaws.com");
        await Here.CallAsync("s3", "CreateBucket", """{"Bucket":"artifact-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await Here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        return await CommitAsync(null, files.Length > 0 ? files : [("README.md", "hello")]);
    }

    public async Task<string> CommitAsync(string? parent, params (string Path, string Content)[] files)
    {
        var request = new JsonObject
        {
            ["repositoryName"] = "r",
            ["branchName"] = "main",
            ["commitMessage"] = "change",
            ["putFiles"] = new JsonArray([.. files.Select(file => new JsonObject { ["filePath"] = file.Path, ["fileContent"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(file.Content)) })]),
        };
        if (parent is not null)
            request["parentCommitId"] = parent;
        return (string)(await Here.CallAsync("codecommit", "CreateCommit", request.ToJsonString()))["commitId"]!;
    }

    public async Task ProjectAsync(string variables = "[]")
    {
        var role = await Here.RoleAsync("Builder", "codebuild.amazonaws.com");
        await Here.CallAsync("codebuild", "CreateProject", $$"""
            {"name":"pp","source":{"type":"CODEPIPELINE"},"artifacts":{"type":"CODEPIPELINE"},"serviceRole":"{{role}}",
             "environment":{"type":"LINUX_CONTAINER","image":"i","computeType":"BUILD_GENERAL1_SMALL","environmentVariables":{{variables}} } }
            """);
    }

    public Task PipelineAsync(string stages, string more = "") => Here.CallAsync("codepipeline", "CreatePipeline", Declaration(stages, more));

    public static string Declaration(string stages, string more = "") => $$"""
        {"pipeline":{"name":"line","roleArn":"arn:aws:iam::111122223333:role/Mover","artifactStore":{"type":"S3","location":"artifact-bucket"},"stages":[{{stages}}]{{more}} } }
        """;

    public async Task<string> StartAsync(string more = "") => (string)(await Here.CallAsync("codepipeline", "StartPipelineExecution", $$"""{"name":"line"{{more}} }"""))["pipelineExecutionId"]!;

    public async Task<JsonObject[]> ExecutionsAsync() =>
        [.. (await Here.CallAsync("codepipeline", "ListPipelineExecutions", """{"pipelineName":"line"}"""))["pipelineExecutionSummaries"]!.AsArray().Select(item => item!.AsObject())];

    public async Task<string> FirstAsync() => (string)(await ExecutionsAsync())[^1]["pipelineExecutionId"]!;

    /// <summary>The execution once it has that status.</summary>
    public Task<JsonObject> UntilAsync(string id, string status) => Here.UntilAsync(async () =>
        (await ExecutionsAsync()).FirstOrDefault(execution => (string)execution["pipelineExecutionId"]! == id && (string)execution["status"]! == status));

    /// <summary>An action's latest run in the pipeline's state, once that has a status.</summary>
    public Task<JsonObject> ActionAsync(string stage, string action, string status) => Here.UntilAsync(async () =>
    {
        var run = (await StageAsync(stage))["actionStates"]!.AsArray().First(state => (string)state!["actionName"]! == action)!["latestExecution"]?.AsObject();
        return (string?)run?["status"] == status ? run : null;
    });

    public async Task<JsonObject> StageAsync(string stage) =>
        (await Here.CallAsync("codepipeline", "GetPipelineState", """{"name":"line"}"""))["stageStates"]!.AsArray().First(state => (string)state!["stageName"]! == stage)!.AsObject();

    /// <summary>The token of the approval that waits for an answer.</summary>
    public Task<string> TokenAsync(string stage = "Gate") => Here.UntilAsync(async () => (string?)(await ActionAsync(stage, "Approve", "InProgress"))["token"]);

    public Task AnswerAsync(string token, string status, string stage = "Gate") => Here.CallAsync("codepipeline", "PutApprovalResult",
        $$"""{"pipelineName":"line","stageName":"{{stage}}","actionName":"Approve","token":"{{token}}","result":{"summary":"seen","status":"{{status}}"} }""");
}
