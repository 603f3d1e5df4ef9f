using System.Text.RegularExpressions;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary><c>InvokeEndpoint</c> as a person types it.</summary>
public sealed class CommandTests : IAsyncLifetime
{
    private Hosting hosting = null!;

    public async Task InitializeAsync()
    {
        hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("twin", "vllm");
    }

    public async Task DisposeAsync() => await hosting.DisposeAsync();

    [Fact]
    public async Task A_prompt_gets_an_answer_with_its_latency_and_tokens()
    {
        var answer = await RunAsync("--endpoint-name twin --prompt \"one two three\" --max-new-tokens 7 --verbosity verbose");

        answer.Exits(0).Says("[simulated] No model runs in the sandbox.").Says("3 tokens in, 7 out").Says("vLLM, messages as in OpenAI's chats");
        Assert.Matches(@"endpoint twin answered in \d+ ms", answer.Output);
    }

    [Fact]
    public async Task A_stream_is_the_same_text_with_the_time_of_its_first_words()
    {
        var answer = await RunAsync("--endpoint-name twin --prompt Hello --stream");

        Assert.Matches(@"\n\[simulated\] No model runs in the sandbox\. .* begins: Hello\r?\nendpoint twin answered in .* \(first words after ", answer.Exits(0).Output);
    }

    [Fact]
    public async Task On_GitHub_the_answer_is_in_the_job_summary_and_no_command_of_it_is_executed()
    {
        var summary = Path.Combine(hosting.Checkout.Root, "summary.md");
        foreach (var stream in new[] { "", " --stream" })
        {
            var answer = await RunAsync($"--endpoint-name twin --prompt \"::error::x ##[error]y\"{stream}", ("GITHUB_ACTIONS", "true"), ("GITHUB_STEP_SUMMARY", summary));

            Assert.DoesNotMatch(new Regex(@"^\s*::error|##\[error\]", RegexOptions.Multiline), answer.Exits(0).Output);
            Assert.Contains("[simulated]", await File.ReadAllTextAsync(summary));
        }
    }

    [Fact]
    public async Task Options_that_are_wrong_are_all_named_before_anybody_is_called()
    {
        var before = hosting.Host.Calls.Count;
        var answer = await RunAsync("--endpoint-name tw_in --prompt x --file absent.json --stream --json --temperature 3 --top-p 0 --max-new-tokens 0 --repetition-penalty -1 --target-variant a --component b");

        answer.Exits(2).Says("PL2450 --temperature: 3 is out of range").Says("PL2450 --top-p").Says("PL2450 --max-new-tokens").Says("PL2450 --repetition-penalty")
            .Says("PL2451 --prompt and --file").Says("PL2451 --stream and --json").Says("PL2451 --target-variant and --component").Says("PL2452 --endpoint-name").Says("PL2453 --file: there is no file")
            .Says("Nothing was called");
        Assert.Equal(before, hosting.Host.Calls.Count);
    }

    [Fact]
    public async Task An_absent_endpoint_exits_with_5_and_names_the_nearest() =>
        (await RunAsync("--endpoint-name twim")).Exits(5).Says("PL5011").Says("./build.sh InvokeEndpoint --endpoint-name twin");

    private Task<Answer> RunAsync(string options, params (string Name, string Value)[] variables) => CommandLine.RunAsync(hosting.Checkout, $"InvokeEndpoint --environment dev {options}",
        [("AWS_ENDPOINT_URL", hosting.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", Hosting.Account), ("AWS_SECRET_ACCESS_KEY", "sandbox"), .. variables]);
}
