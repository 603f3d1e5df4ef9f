using System.Diagnostics;
using System.Text.Json.Nodes;
using Pipeline.Reporting;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests;

/// <summary>A project of the template model_deploy, launched in a sandbox with three accounts that are prepared as its README says.</summary>
internal sealed class DeployProject(StrictSandbox sandbox)
{
    public const string Dev = "111122223333";
    public const string PreProd = "444455556666";
    public const string Prod = "123456789012";

    public const string Id = "p-abcdefghijkl";
    public const string Prefix = $"sagemaker-Churn-{Id}";
    public const string Pipeline = $"{Prefix}-deploy";
    public const string Group = "churn-models";
    private const string Agreed = "agreed-by-both-sides";

    /// <summary>Calls a service as a user of an account.</summary>
    public Task<JsonObject> CallAsync(string account, string model, string operation, string input = "{}") =>
        sandbox.Host.World.InvokeAsync(model, operation, new Call("", account, "us-east-1", $"arn:aws:iam::{account}:user/sandbox", [], "r", CancellationToken.None), JsonNode.Parse(input)!.AsObject());

    /// <summary>Prepares an account of its own environment for deployments from <see cref="Dev"/>.</summary>
    public async Task PrepareAsync(string account)
    {
        using var checkout = new Checkout();
        checkout.Edit("manifests/local/deployment.yaml", Dev, account);
        checkout.Append("manifests/local/sagemaker-studio-modules.yaml", $"""
            ---
            name: target
            path: cloudformation/model-deploy-target
            targetAccount: primary
            parameters:
              - name: trusted-account-id
                value: "{Dev}"
              - name: model-bucket-names
                value: [churn-models-111122223333]
              - name: cross-account-external-id
                value: {Agreed}

            """);
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Publisher(checkout, sandbox.Host, account).Parts(reporter);
        await parts.Run.DeployAsync([.. parts.Deployment.Modules.Where(module => module.Name == "target")], default);
    }

    /// <summary>Publishes the template and launches it, with the portfolio's accounts unless others are chosen.</summary>
    public async Task LaunchAsync(params (string Name, string Value)[] chosen)
    {
        using var checkout = new Checkout();
        checkout.Append("manifests/local/sagemaker-templates-modules.yaml", $"""
              - name: pre-prod-account-id
                value: "{PreProd}"
              - name: prod-account-id
                value: "{Prod}"
              - name: cross-account-external-id
                value: {Agreed}

            """);
        var publisher = new Publisher(checkout, sandbox);
        var published = await publisher.DeployAsync();
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        var portfolio = await parts.Run.ReadyAsync(parts.Portfolios.Single(), default);
        var project = parts.Templates.Projects(portfolio).Single(project => project.Template.Id == "model_deploy");
        var bucket = published.Single(output => output.Name == "ArtifactBucketName").Value;
        await new ProjectLaunch(sandbox, $"https://{bucket}.s3.us-east-1.amazonaws.com/{project.TemplateKey}", "Churn", Id)
        {
            Chosen = new Dictionary<string, string>(chosen.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)))
            {
                ["ModelPackageGroupName"] = Group,
                ["ModelBucketName"] = "churn-models-111122223333",
            },
        }.CreateAsync(project.Rendered);
    }

    /// <summary>Deletes the project and waits for its stack's end; the last status, null once it is gone.</summary>
    public async Task<string?> DeleteAsync()
    {
        await CallAsync(Dev, "cloudformation", "DeleteStack", $$"""{"StackName":"{{ProjectLaunch.Stack}}"}""");
        return await UntilAsync(async () => await StatusAsync(Dev, ProjectLaunch.Stack) is var status && status is null or "DELETE_FAILED" ? status ?? "gone" : null);
    }

    /// <summary>The status of a stack; null when there is none.</summary>
    public async Task<string?> StatusAsync(string account, string stack)
    {
        try
        {
            return (string?)(await CallAsync(account, "cloudformation", "DescribeStacks", $$"""{"StackName":"{{stack}}"}"""))["Stacks"]![0]!["StackStatus"];
        }
        catch (AwsError gone) when (gone.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }

    /// <summary>The pipeline's executions, the newest first.</summary>
    public async Task<List<string>> ExecutionsAsync() =>
        [.. (await CallAsync(Dev, "codepipeline", "ListPipelineExecutions", $$"""{"pipelineName":"{{Pipeline}}"}"""))["pipelineExecutionSummaries"]!.AsArray().Select(run => (string)run!["status"]!)];

    /// <summary>How each stage of the pipeline ended last.</summary>
    public async Task<Dictionary<string, string?>> StagesAsync() =>
        (await CallAsync(Dev, "codepipeline", "GetPipelineState", $$"""{"name":"{{Pipeline}}"}"""))["stageStates"]!.AsArray()
            .ToDictionary(stage => (string)stage!["stageName"]!, stage => (string?)stage!["latestExecution"]?["status"]);

    /// <summary>Answers a stage's approval once it is asked for.</summary>
    public async Task ApproveAsync(string stage)
    {
        var token = await UntilAsync(async () => (string?)(await CallAsync(Dev, "codepipeline", "GetPipelineState", $$"""{"name":"{{Pipeline}}"}"""))["stageStates"]!.AsArray()
            .Single(state => (string)state!["stageName"]! == stage)!["actionStates"]![0]!["latestExecution"]?["token"]);
        await CallAsync(Dev, "codepipeline", "PutApprovalResult", $$"""{"pipelineName":"{{Pipeline}}","stageName":"{{stage}}","actionName":"Approve","token":"{{token}}","result":{"summary":"seen","status":"Approved"} }""");
    }

    /// <summary>Registers a version in a group; its ARN.</summary>
    public async Task<string> RegisterAsync(string group, string approval = "PendingManualApproval") =>
        (string)(await CallAsync(Dev, "sagemaker", "CreateModelPackage", $$"""
            {"ModelPackageGroupName":"{{group}}","ModelApprovalStatus":"{{approval}}","InferenceSpecification":{"Containers":[{"Image":"111122223333.dkr.ecr.us-east-1.amazonaws.com/churn:1","ModelDataUrl":"s3://churn-models-111122223333/model.tar.gz"}],
             "SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]} }
            """))["ModelPackageArn"]!;

    /// <summary>
    /// Does what the build would do, since the sandbox runs no commands: runs the seed code with the variables of the build project, and
    /// commits what it writes, where the build takes its artifacts from.
    /// </summary>
    public async Task BuildAsync(string package)
    {
        using var place = new Checkout();
        var seed = Path.Combine(place.Root, "seed-code/model_deploy/deploy_app");
        var start = new ProcessStartInfo("python3", ["-m", "endpoint_stacks", "--package", package]) { WorkingDirectory = seed, RedirectStandardError = true };
        foreach (var variable in (await CallAsync(Dev, "codebuild", "BatchGetProjects", $$"""{"names":["{{Prefix}}-build"]}"""))["projects"]![0]!["environment"]!["environmentVariables"]!.AsArray())
            start.Environment[(string)variable!["name"]!] = (string)variable["value"]!;
        start.Environment["AWS_REGION"] = "us-east-1";
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);

        var branch = await CallAsync(Dev, "codecommit", "GetBranch", $$"""{"repositoryName":"{{Pipeline}}","branchName":"main"}""");
        var files = Directory.EnumerateFiles(Path.Combine(seed, "output"), "*.json").ToDictionary(file => $"output/{Path.GetFileName(file)}", File.ReadAllText);
        files["buildspec.yml"] = (await File.ReadAllTextAsync(Path.Combine(seed, "buildspec.yml"))).Replace("MODEL_PACKAGE: none", $"MODEL_PACKAGE: {package}", StringComparison.Ordinal);
        await CallAsync(Dev, "codecommit", "CreateCommit", new JsonObject
        {
            ["repositoryName"] = Pipeline,
            ["branchName"] = "main",
            ["parentCommitId"] = (string)branch["branch"]!["commitId"]!,
            ["putFiles"] = new JsonArray([.. files.Select(file => new JsonObject { ["filePath"] = file.Key, ["fileContent"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(file.Value)) })]),
        }.ToJsonString());
    }

    /// <summary>Asks until there is an answer, a minute at most.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T?>> ask) where T : class
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(50))
            if (await ask() is { } answer)
                return answer;
        throw new TimeoutException("It did not happen.");
    }
}
