using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CodeBuild;
using Pipeline.Sandbox.State;
using static Pipeline.Sandbox.Tests.CodeBuild.Builder;

namespace Pipeline.Sandbox.Tests.CodeBuild;

public sealed class BuildTests
{
    private const string Spec = "version: 0.2\nphases:\n  install:\n    commands:\n      - pip install .\n  build:\n    commands:\n      - echo hi\n      - make\nartifacts:\n  files:\n    - '**/*.txt'\n";
    private readonly Neighbourhood here = new();

    [Fact]
    [Behaviour("CodeBuild", "a build")]
    public async Task A_build_goes_through_its_phases()
    {
        await ProjectAsync(here, Spec[..Spec.IndexOf("artifacts")]);
        var started = await StartAsync(here);
        var build = await EndAsync(here, started);

        Assert.Equal(("IN_PROGRESS", "QUEUED"), ((string)started["buildStatus"]!, (string)started["currentPhase"]!));
        Assert.Equal(("SUCCEEDED", "COMPLETED", true), ((string)build["buildStatus"]!, (string)build["currentPhase"]!, (bool)build["buildComplete"]!));
        Assert.Equal(["SUBMITTED", "QUEUED", "PROVISIONING", "DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING", "COMPLETED"], Phases(build));
        Assert.Equal((1, "sandbox"), ((int)build["buildNumber"]!, (string)build["initiator"]!));
    }

    [Fact]
    [Behaviour("CodeBuild", "commands")]
    public async Task Commands_are_logged_and_said_not_to_have_run()
    {
        await ProjectAsync(here, Spec[..Spec.IndexOf("artifacts")]);
        var build = await EndAsync(here, await StartAsync(here));
        var lines = await here.LinesAsync("/aws/codebuild/pp");

        Assert.Equal("simulated: 2 command(s) not run", Context(build, "BUILD").Message);
        var at = Array.FindIndex(lines, line => line.Contains("Running command make"));
        Assert.Contains("(simulated: the sandbox does not run it)", lines[at + 1]);
        Assert.StartsWith("[Container] 2026/08/01 12:00:00.000000 ", lines[at]);
        Assert.Equal($"https://console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Faws$252Fcodebuild$252Fpp/log-events/{build["logs"]!["streamName"]}", (string)build["logs"]!["deepLink"]!);
    }

    [Theory]
    [Behaviour("CodeBuild", "a buildspec that is wrong")]
    [InlineData("phases:\n  build:\n    commands:\n      - a", "invalid buildspec: version is missing")]
    [InlineData("version: 0.3\nphases: {}", "invalid buildspec: version 0.3 is not supported")]
    [InlineData("version: 0.2\nphases:\n  bild:\n    commands: []", "unknown phase bild, expected one of install, pre_build, build, post_build")]
    [InlineData("version: 0.2\nphases:\n  build:\n    commands:\n      - a: b\n", "Expected Commands[0] to be of string type: found subkeys instead at line 5, value of the key tag on line 4 might be empty")]
    [InlineData("version: 0.2\nphases:\n  build:\n  - [", "line ")]
    [InlineData("version: 0.2\na: &x [1]\nb: *x\n", "reads no aliases")]
    [InlineData("version: 0.2\nphases:\n  install:\n    runtime-versions:\n      python: 3.8\n", "Unknown runtime version named '3.8' of python. This build image has the following versions: 3.9, 3.10, 3.11, 3.12, 3.13")]
    public async Task A_buildspec_that_is_wrong_fails_the_build(string spec, string message)
    {
        await ProjectAsync(here, spec);
        var build = await EndAsync(here, await StartAsync(here));

        Assert.Equal("FAILED", (string)build["buildStatus"]!);
        Assert.Equal("YAML_FILE_ERROR", Context(build, "DOWNLOAD_SOURCE").Code);
        Assert.Contains(message, Context(build, "DOWNLOAD_SOURCE").Message);
        Assert.Equal(["DOWNLOAD_SOURCE", "FINALIZING", "COMPLETED"], Phases(build)[^3..]);
    }

    [Fact]
    [Behaviour("CodeBuild", "sources")]
    public async Task A_zip_in_S3_is_a_source_and_its_files_are_artifacts()
    {
        await here.CallAsync("s3", "CreateBucket", """{"Bucket":"code-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await PutAsync("src.zip", ("ci/spec.yml", Spec), ("a/b.txt", "B"), ("c.md", "C"));
        await ProjectAsync(here, null, """{"type":"S3","location":"code-bucket/src.zip","buildspec":"ci/spec.yml"}""", """{"type":"S3","location":"code-bucket","path":"out","namespaceType":"BUILD_ID","name":"all.zip","packaging":"ZIP"}""");
        var build = await EndAsync(here, await StartAsync(here));
        var uuid = ((string)build["id"]!)[3..];

        Assert.Equal("SUCCEEDED", (string)build["buildStatus"]!);
        Assert.Equal($"arn:aws:s3:::code-bucket/out/{uuid}/all.zip", (string)build["artifacts"]!["location"]!);
        Assert.Equal(["a/b.txt"], await EntriesAsync($"out/{uuid}/all.zip"));
    }

    [Fact]
    [Behaviour("CodeBuild", "sources")]
    public async Task A_commit_is_a_source()
    {
        await here.CallAsync("codecommit", "CreateRepository", """{"repositoryName":"r"}""");
        var commit = (string)(await here.CallAsync("codecommit", "PutFile", $$"""{"repositoryName":"r","branchName":"main","filePath":"buildspec.yml","fileContent":"{{Base64(Spec[..Spec.IndexOf("artifacts")])}}"}"""))["commitId"]!;
        await ProjectAsync(here, null, """{"type":"CODECOMMIT","location":"https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/r"}""");
        var build = await EndAsync(here, await StartAsync(here, "\"sourceVersion\":\"main\""));
        var other = await EndAsync(here, await StartAsync(here, "\"sourceVersion\":\"none\""));

        Assert.Equal(("SUCCEEDED", commit), ((string)build["buildStatus"]!, (string)build["resolvedSourceVersion"]!));
        Assert.Equal(("CLIENT_ERROR", "reference not found for primary source and source version none"), Context(other, "DOWNLOAD_SOURCE"));
    }

    [Theory]
    [Behaviour("CodeBuild", "a source that is not there")]
    [InlineData("code-bucket/none.zip", "CLIENT_ERROR", "error while downloading key none.zip, error: NoSuchKey")]
    [InlineData("code-bucket/text.zip", "CLIENT_ERROR", "zip: not a valid zip file for primary source")]
    [InlineData("code-bucket/empty.zip", "YAML_FILE_ERROR", "buildspec.yml: no such file or directory")]
    public async Task A_source_that_is_not_there_fails_the_build(string location, string code, string message)
    {
        await here.CallAsync("s3", "CreateBucket", """{"Bucket":"code-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await PutAsync("empty.zip", ("other", "x"));
        await here.CallAsync("s3", "PutObject", $$"""{"Bucket":"code-bucket","Key":"text.zip","Body":"{{Base64("no zip")}}"}""");
        await ProjectAsync(here, null, $$"""{"type":"S3","location":"{{location}}"}""");
        var context = Context(await EndAsync(here, await StartAsync(here)), "DOWNLOAD_SOURCE");

        Assert.Equal(code, context.Code);
        Assert.Contains(message, context.Message);
    }

    [Theory]
    [Behaviour("CodeBuild", "artifacts")]
    [InlineData("files:\n    - none.txt", "no matching artifact paths found")]
    [InlineData("files:\n    - '*'\n  base-directory: dist", "no matching base directory path found for dist")]
    public async Task Artifacts_that_are_not_there_fail_the_build(string artifacts, string message)
    {
        await here.CallAsync("s3", "CreateBucket", """{"Bucket":"code-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await PutAsync("src.zip", ("buildspec.yml", $"version: 0.2\nartifacts:\n  {artifacts}\n"));
        await ProjectAsync(here, null, """{"type":"S3","location":"code-bucket/src.zip"}""", """{"type":"S3","location":"code-bucket","name":"out"}""");
        var build = await EndAsync(here, await StartAsync(here));

        Assert.Equal("FAILED", (string)build["buildStatus"]!);
        Assert.Equal(("CLIENT_ERROR", message), Context(build, "UPLOAD_ARTIFACTS"));
    }

    [Theory]
    [Behaviour("CodeBuild", "artifacts")]
    [InlineData("files: ['**/*']", "a.txt b/c.txt b/d/e.md buildspec.yml")]
    [InlineData("files: ['*']", "a.txt buildspec.yml")]
    [InlineData("files: ['b/**/*']\n  discard-paths: yes", "c.txt e.md")]
    [InlineData("files: ['**/*']\n  exclude-paths: ['**/*.md', 'buildspec.yml']", "a.txt b/c.txt")]
    [InlineData("files: ['d/*']\n  base-directory: b", "d/e.md")]
    public async Task Artifacts_are_chosen_by_patterns(string artifacts, string expected)
    {
        await here.CallAsync("s3", "CreateBucket", """{"Bucket":"code-bucket","CreateBucketConfiguration":{"LocationConstraint":"eu-west-1"}}""");
        await PutAsync("src.zip", ("buildspec.yml", $"version: 0.2\nartifacts:\n  {artifacts}\n"), ("a.txt", "1"), ("b/c.txt", "2"), ("b/d/e.md", "3"), ("../evil", "4"));
        await ProjectAsync(here, null, """{"type":"S3","location":"code-bucket/src.zip"}""", """{"type":"S3","location":"code-bucket","name":"out"}""");
        var build = await EndAsync(here, await StartAsync(here));
        var keys = (await here.CallAsync("s3", "ListObjectsV2", """{"Bucket":"code-bucket","Prefix":"out/"}"""))["Contents"]!.AsArray().Select(item => ((string)item!["Key"]!)[4..]);

        Assert.Equal("SUCCEEDED", (string)build["buildStatus"]!);
        Assert.Equal(expected, string.Join(' ', keys));
    }

    [Fact]
    [Behaviour("CodeBuild", "a build that is told to fail")]
    public async Task A_build_can_be_told_to_fail_by_its_environment()
    {
        await ProjectAsync(here, Spec);
        var build = await EndAsync(here, await StartAsync(here, """ "environmentVariablesOverride":[{"name":"SANDBOX_FAIL","value":"PRE_BUILD:tests failed"}] """));

        Assert.Equal("FAILED", (string)build["buildStatus"]!);
        Assert.Equal(("COMMAND_EXECUTION_ERROR", "Error while executing command: (none). Reason: tests failed"), Context(build, "PRE_BUILD"));
        Assert.Equal(["INSTALL", "PRE_BUILD", "FINALIZING", "COMPLETED"], Phases(build)[^4..]);
    }

    [Fact]
    [Behaviour("CodeBuild", "a build that is told to fail")]
    public async Task A_sandbox_can_be_told_to_fail_a_projects_builds()
    {
        var there = new Neighbourhood(options: new() { Fail = ["pp"] });
        await ProjectAsync(there, Spec[..Spec.IndexOf("artifacts")]);
        var build = await EndAsync(there, await StartAsync(there));

        Assert.Equal(("COMMAND_EXECUTION_ERROR", "Error while executing command: echo hi. Reason: exit status 1"), Context(build, "BUILD"));
        Assert.Equal(["BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING", "COMPLETED"], Phases(build)[^5..]);
    }

    [Fact]
    [Behaviour("CodeBuild", "the service role")]
    public async Task A_role_that_CodeBuild_may_not_assume_fails_the_build()
    {
        await ProjectAsync(here, Spec, trusted: "lambda.amazonaws.com");

        Assert.Equal(("ACCESS_DENIED", "CodeBuild is not authorized to perform: sts:AssumeRole on arn:aws:iam::111122223333:role/Builder"), Context(await EndAsync(here, await StartAsync(here)), "QUEUED"));
    }

    [Fact]
    [Behaviour("CodeBuild", "`StopBuild`")]
    public async Task A_build_that_is_stopped_ends_in_its_phase()
    {
        var there = new Neighbourhood(options: new() { TimeScale = 1 });
        await ProjectAsync(there, Spec);
        var started = await StartAsync(there);
        await there.CallAsync("codebuild", "StopBuild", $$"""{"id":"{{started["id"]}}"}""");
        var build = await EndAsync(there, started);

        Assert.Equal("STOPPED", (string)build["buildStatus"]!);
        Assert.Equal(["SUBMITTED", "QUEUED", "COMPLETED"], Phases(build));
    }

    [Fact]
    [Behaviour("CodeBuild", "`RetryBuild`")]
    public async Task A_build_can_be_retried_and_deleted()
    {
        await ProjectAsync(here, Spec[..Spec.IndexOf("artifacts")]);
        var first = await EndAsync(here, await StartAsync(here, """ "environmentVariablesOverride":[{"name":"SANDBOX_FAIL","value":"BUILD"}] """));
        var second = await EndAsync(here, (await here.CallAsync("codebuild", "RetryBuild", $$"""{"id":"{{first["id"]}}"}"""))["build"]!.AsObject());
        var deleted = await here.CallAsync("codebuild", "BatchDeleteBuilds", $$"""{"ids":["{{first["id"]}}","pp:none"]}""");

        Assert.Equal(("FAILED", 2), ((string)second["buildStatus"]!, (int)second["buildNumber"]!));
        Assert.Equal(((string)first["id"]!, "BUILD_NOT_FOUND"), ((string)deleted["buildsDeleted"]![0]!, (string)deleted["buildsNotDeleted"]![0]!["statusCode"]!));
        Assert.Equal([(string)second["id"]!], (await here.CallAsync("codebuild", "ListBuilds"))["ids"]!.AsArray().Select(id => (string)id!));
    }

    [Fact]
    [Behaviour("CodeBuild", "lists of builds")]
    public async Task Builds_are_listed_with_the_newest_first()
    {
        await ProjectAsync(here, Spec[..Spec.IndexOf("artifacts")]);
        var ids = new[] { (string)(await StartAsync(here))["id"]!, (string)(await StartAsync(here))["id"]! };

        Assert.Equal(ids.Reverse(), (await here.CallAsync("codebuild", "ListBuildsForProject", """{"projectName":"pp"}"""))["ids"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(ids, (await here.CallAsync("codebuild", "ListBuilds", """{"sortOrder":"ASCENDING"}"""))["ids"]!.AsArray().Select(id => (string)id!));
        Assert.Equal("ResourceNotFoundException", (await here.RefusedAsync("codebuild", "ListBuildsForProject", """{"projectName":"none"}""")).Code);
        Assert.Equal("pp:none", (string)(await here.CallAsync("codebuild", "BatchGetBuilds", """{"ids":["pp:none"]}"""))["buildsNotFound"]![0]!);
    }

    [Fact]
    [Behaviour("CodeBuild", "events")]
    public async Task The_beginning_and_the_end_of_a_build_are_events()
    {
        await here.CallAsync("logs", "CreateLogGroup", """{"logGroupName":"/aws/events/b"}""");
        await here.CallAsync("events", "PutRule", """{"Name":"b","EventPattern":"{\"detail-type\":[\"CodeBuild Build State Change\"],\"detail\":{\"project-name\":[\"pp\"]}}"}""");
        await here.CallAsync("events", "PutTargets", """{"Rule":"b","Targets":[{"Id":"t","Arn":"arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/b"}]}""");
        await ProjectAsync(here, Spec[..Spec.IndexOf("artifacts")]);
        var build = await EndAsync(here, await StartAsync(here));
        var events = (await here.LinesAsync("/aws/events/b", 2)).Select(line => JsonNode.Parse(line)!["detail"]!).ToArray();

        Assert.Equal(["IN_PROGRESS", "SUCCEEDED"], events.Select(detail => (string)detail["build-status"]!).Order());
        Assert.All(events, detail => Assert.Equal((string)build["arn"]!, (string)detail["build-id"]!));
        Assert.Equal("Aug 1, 2026 12:00:00 PM", (string)events[0]["additional-information"]!["build-start-time"]!);
    }

    [Fact]
    [Behaviour("CodeBuild", "a kill")]
    public async Task A_build_goes_on_after_a_kill()
    {
        using var store = new Store();
        var first = new Neighbourhood(store, new() { TimeScale = 1 });
        await ProjectAsync(first, Spec[..Spec.IndexOf("artifacts")]);
        var started = await StartAsync(first);
        await first.World.Background.StopAsync(TimeSpan.Zero);
        var second = new Neighbourhood(store);
        second.World.Resume<CodeBuildService>();

        Assert.Equal("SUCCEEDED", (string)(await EndAsync(second, started))["buildStatus"]!);
    }

    [Fact]
    [Behaviour("CodeBuild", "a build")]
    public async Task The_same_token_is_the_same_build()
    {
        await ProjectAsync(here, Spec);

        Assert.Equal((string)(await StartAsync(here, "\"idempotencyToken\":\"t\""))["id"]!, (string)(await StartAsync(here, "\"idempotencyToken\":\"t\""))["id"]!);
        Assert.NotEqual((string)(await StartAsync(here))["id"]!, (string)(await StartAsync(here))["id"]!);
    }

    private Task PutAsync(string key, params (string Path, string Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in files)
                using (var stream = zip.CreateEntry(path).Open())
                    stream.Write(Encoding.UTF8.GetBytes(content));
        return here.CallAsync("s3", "PutObject", $$"""{"Bucket":"code-bucket","Key":"{{key}}","Body":"{{Convert.ToBase64String(bytes.ToArray())}}"}""");
    }

    private async Task<string[]> EntriesAsync(string key)
    {
        var answer = await here.CallAsync("s3", "GetObject", $$"""{"Bucket":"code-bucket","Key":"{{key}}"}""");
        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String((string)answer["Body"]!)));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
