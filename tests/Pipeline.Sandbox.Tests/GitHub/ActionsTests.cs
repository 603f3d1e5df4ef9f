using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.GitHub;

public class ActionsTests
{
    [Fact]
    [Behaviour("GitHub", "variables")]
    public async Task Variables_are_made_changed_listed_and_deleted()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var variables = $"{await github.RepositoryAsync()}/actions/variables";
        Assert.Equal((201, "{}"), Short(await github.PostAsync(variables, """{"name":"aws_region","value":"eu-west-1"}""")));

        Assert.Equal("409 Already exists - Variable already exists", (await github.PostAsync(variables, """{"name":"AWS_REGION","value":"x"}""")).Refusal());
        Assert.Equal(204, (await github.PatchAsync($"{variables}/AWS_REGION", """{"value":"eu-west-2"}""")).Status);
        Assert.Equal("eu-west-2", (string)(await github.GetAsync($"{variables}/aws_region")).Ok().Json["value"]!);
        Assert.Equal("AWS_REGION", (string)(await github.GetAsync(variables)).Ok().Json["variables"]![0]!["name"]!);
        Assert.StartsWith("422 Variable names can only contain", (await github.PostAsync(variables, """{"name":"a-b","value":"x"}""")).Refusal());
        Assert.Equal("422 Variable names must not start with GITHUB_.", (await github.PostAsync(variables, """{"name":"github_x","value":"x"}""")).Refusal());
        Assert.Equal(204, (await github.DeleteAsync($"{variables}/AWS_REGION")).Status);
        Assert.Equal("404 Not Found", (await github.DeleteAsync($"{variables}/AWS_REGION")).Refusal());
    }

    [Fact]
    [Behaviour("GitHub", "secrets")]
    public async Task Secrets_come_sealed_and_only_their_names_are_kept()
    {
        using var folder = new TemporaryDirectory();
        await using var github = await GitHubSandbox.StartAsync(new() { StateDirectory = folder.Path });
        var secrets = $"{await github.RepositoryAsync()}/actions/secrets";
        var key = (await github.GetAsync($"{secrets}/public-key")).Ok().Json;
        var sealedText = Convert.ToBase64String(Enumerable.Range(0, 60).Select(n => (byte)n).ToArray());
        var body = $$"""{"encrypted_value":"{{sealedText}}","key_id":"{{key["key_id"]}}"}""";

        Assert.Equal(32, Convert.FromBase64String((string)key["key"]!).Length);
        Assert.Equal((201, "{}"), Short(await github.PutAsync($"{secrets}/ROLE", body)));
        Assert.Equal(204, (await github.PutAsync($"{secrets}/role", body)).Status);
        Assert.Equal(1, (int)(await github.GetAsync(secrets)).Ok().Json["total_count"]!);
        Assert.Equal(["name", "created_at", "updated_at"], (await github.GetAsync($"{secrets}/ROLE")).Ok().Json.Select(member => member.Key));
        Assert.Equal(422, (await github.PutAsync($"{secrets}/X", body.Replace((string)key["key_id"]!, "1"))).Status);
        Assert.Equal(422, (await github.PutAsync($"{secrets}/X", """{"encrypted_value":"plain text","key_id":"1"}""")).Status);
        using var journal = new StreamReader(new FileStream(Path.Combine(folder.Path, "journal.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.DoesNotContain(sealedText[..20], await journal.ReadToEndAsync());
        Assert.Equal(204, (await github.DeleteAsync($"{secrets}/ROLE")).Status);
    }

    [Fact]
    [Behaviour("GitHub", "workflows")]
    public async Task Workflows_are_read_from_the_default_branch_and_wait_for_a_runner()
    {
        await using var github = await GitHubSandbox.StartAsync();
        var repository = await github.RepositoryAsync();
        await github.WriteAsync(repository, ".github/workflows/build.yml", "name: Build\non:\n  workflow_dispatch:\n    inputs:\n      stage: {type: string}\n");
        await github.WriteAsync(repository, ".github/workflows/push.yml", "on: push\n");
        var workflows = (await github.GetAsync($"{repository}/actions/workflows")).Ok().Json;
        Task<Reply> Start(string file, string body) => github.PostAsync($"{repository}/actions/workflows/{file}/dispatches", body);

        Assert.Equal((2, "Build", ".github/workflows/push.yml"), ((int)workflows["total_count"]!, (string)workflows["workflows"]![0]!["name"]!, (string)workflows["workflows"]![1]!["name"]!));
        Assert.Equal(204, (await Start("build.yml", """{"ref":"main","inputs":{"stage":"dev"}}""")).Status);
        Assert.Equal(204, (await Start($"{workflows["workflows"]![0]!["id"]}", """{"ref":"main"}""")).Status);
        Assert.Equal("422 No ref found for: nope", (await Start("build.yml", """{"ref":"nope"}""")).Refusal());
        Assert.Equal("422 Unexpected inputs provided: [\"x\"]", (await Start("build.yml", """{"ref":"main","inputs":{"x":"1"}}""")).Refusal());
        Assert.Equal("422 Workflow does not have 'workflow_dispatch' trigger", (await Start("push.yml", """{"ref":"main"}""")).Refusal());
        Assert.Equal("404 Not Found", (await Start("nope.yml", """{"ref":"main"}""")).Refusal());
        var runs = (await github.GetAsync($"{repository}/actions/runs")).Ok().Json;
        Assert.Equal((2, "queued"), ((int)runs["total_count"]!, (string)runs["workflow_runs"]![0]!["status"]!));
    }

    private static (int, string) Short(Reply reply) => (reply.Status, reply.Text);
}
