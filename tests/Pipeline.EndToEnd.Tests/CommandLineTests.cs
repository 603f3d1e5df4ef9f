namespace Pipeline.EndToEnd.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task A_newcomer_publishes_without_an_account_and_a_second_run_changes_nothing()
    {
        var first = await CommandLine.RunAsync(checkout, "DeployPortfolio");
        first.Exits(0).Says("environment local").Says("account 111122223333").Says("sandbox")
            .Says("ServiceCatalogPortfolioName").Says("MLOps SageMaker Project Templates").Says("Next: ");

        var second = await CommandLine.RunAsync(checkout, "DeployPortfolio");
        second.Exits(0).Says("published as they should be");
        Assert.DoesNotContain("CREATE_COMPLETE", second.Output);
    }

    [Fact]
    public async Task A_plan_of_a_new_environment_adds_everything_and_exits_with_10_when_asked_to()
    {
        var plan = await CommandLine.RunAsync(checkout, "Plan --detailed-exit-code");

        plan.Exits(10).Says("+   MLOps SageMaker Project Templates").Says(" to add, 0 to change, 0 to delete");
        Assert.True(File.Exists(Path.Combine(checkout.Root, "output/local/plan.json")));
    }

    [Fact]
    public async Task Only_the_variable_of_its_own_chooses_the_environment()
    {
        var accident = await CommandLine.RunAsync(checkout, "Plan", ("ENVIRONMENT", "nowhere"), ("NUKE_ENVIRONMENT", "nowhere"));
        var choice = await CommandLine.RunAsync(checkout, "Plan", ("ENVIRONMENT", "local"), ("PIPELINE_ENVIRONMENT", "nowhere"));

        accident.Exits(0).Says("environment local");
        choice.Exits(2).Says("variable PIPELINE_ENVIRONMENT: 'nowhere' is not one of dev, local.");
    }

    [Fact]
    public async Task Another_endpoint_with_dummy_credentials_is_as_good_as_AWS()
    {
        await using var sandbox = await StrictSandbox.StartAsync();

        var answer = await CommandLine.RunAsync(checkout, "DeployPortfolio --environment dev",
            ("AWS_ENDPOINT_URL", sandbox.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", "dummy"), ("AWS_SECRET_ACCESS_KEY", "dummy-secret"));

        answer.Exits(0).Says("environment dev").Says($"endpoint {sandbox.Endpoint}").Says("is not pinned");
        Assert.DoesNotContain("dummy-secret", answer.Output);
    }

    [Fact]
    public async Task Redirected_output_has_no_escape_sequences()
    {
        var answer = await CommandLine.RunAsync(checkout, "DeployPortfolio", ("TERM", "xterm-256color"));

        Assert.DoesNotContain('\e', answer.Exits(0).Output);
    }

    [Fact]
    public async Task GitHub_gets_groups_annotations_and_a_job_summary()
    {
        checkout.Edit("manifests/local/sagemaker-templates-modules.yaml", "targetAccount:", "targetAcount:");
        var summary = Path.Combine(checkout.Root, "summary.md");

        var answer = await CommandLine.RunAsync(checkout, "DeployPortfolio", ("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary), ("NO_COLOR", "1"));

        answer.Exits(2).Says("::group::").Says("::error file=manifests/local/sagemaker-templates-modules.yaml,line=");
        Assert.Contains("targetAcount", await File.ReadAllTextAsync(summary));
    }

    [Fact]
    public async Task No_file_of_a_run_holds_a_credential()
    {
        await using var sandbox = await StrictSandbox.StartAsync();

        var answer = await CommandLine.RunAsync(checkout, "DeployPortfolio --environment dev --verbosity verbose",
            ("AWS_ENDPOINT_URL", sandbox.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", "111122223333"), ("AWS_SECRET_ACCESS_KEY", "a-very-secret-value"), ("AWS_SESSION_TOKEN", "a-session-token-value"));

        foreach (var secret in new[] { "a-very-secret-value", "a-session-token-value" })
        {
            Assert.DoesNotContain(secret, answer.Exits(0).Output);
            Assert.DoesNotContain(checkout.Files(), file => file.Value.Contains(secret));
        }
    }

    [Theory]
    [InlineData("--port 65536", "there is no port 65536")]
    [InlineData("--port -1", "there is no port -1")]
    public async Task A_port_that_cannot_be_is_no_bug(string option, string says) =>
        (await CommandLine.RunAsync(checkout, $"Sandbox {option}")).Exits(2).Says("PL2001").Says(says);

    [Fact]
    public async Task A_port_that_is_taken_is_answered_with_another_one()
    {
        await using var other = await StrictSandbox.StartAsync();

        (await CommandLine.RunAsync(checkout, $"Sandbox --port {other.Endpoint.Port}")).Exits(3).Says("PL3006").Says("./build.sh Sandbox --port ");
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_stops_the_run_before_it_begins()
    {
        (await CommandLine.RunAsync(checkout, "DeployPortfolio --log-json seed-code")).Exits(3).Says("PL3007").Says("--log-json cannot be written");
        Assert.False(Directory.Exists(Path.Combine(checkout.Root, "output")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_into_is_no_bug()
    {
        checkout.Append("output", "a file where a folder must be");

        (await CommandLine.RunAsync(checkout, "RenderTemplates")).Exits(3).Says("PL3008").Says("output");
    }
}
