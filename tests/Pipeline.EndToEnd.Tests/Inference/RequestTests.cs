using System.Text;
using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>What is sent, and to whom.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private Hosting hosting = null!;

    public async Task InitializeAsync() => hosting = await Hosting.StartAsync();

    public async Task DisposeAsync() => await hosting.DisposeAsync();

    [Fact]
    public async Task Without_a_prompt_a_question_of_our_own_is_sent_and_shown()
    {
        await hosting.EndpointAsync("e", "vllm");
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e" });

        Assert.Contains("what is Amazon SageMaker?", heard.Notes);
        Assert.Contains("what is Amazon SageMaker?", heard.Answer.Text);
    }

    [Fact]
    public async Task Tokens_are_counted_and_limited()
    {
        await hosting.EndpointAsync("e", "vllm");
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "one two three", MaxNewTokens = 5 });

        Assert.Equal((3, 5), (heard.Answer.PromptTokens, heard.Answer.AnswerTokens));
        Assert.Equal(5, heard.Answer.Text.Split(' ').Length);
    }

    [Theory]
    [InlineData("rows.csv", "1,2\n3,4\n", null)]
    [InlineData("rows.txt", "1,2\n3,4\n", "text/csv")]
    public async Task A_file_is_the_whole_body(string name, string content, string? contentType)
    {
        await hosting.EndpointAsync("e", "sagemaker-xgboost");
        var file = Path.Combine(hosting.Checkout.Root, name);
        await File.WriteAllTextAsync(file, content);
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", File = file, ContentType = contentType });

        Assert.Equal(2, heard.Answer.Text.Split(',').Length);
    }

    [Fact]
    public async Task A_whole_answer_is_shown_as_the_container_gave_it_when_asked_for()
    {
        await hosting.EndpointAsync("e", "huggingface-pytorch-tgi-inference");
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello", Json = true });

        Assert.StartsWith("[{\"generated_text\":\"[simulated]", heard.Answer.Text);
    }

    [Fact]
    public async Task LMI_answers_in_the_form_of_TGI_where_it_is_told_to()
    {
        await hosting.EndpointAsync("e", "djl-inference", environment: new() { ["OPTION_TGI_COMPAT"] = "true", ["OPTION_ROLLING_BATCH"] = "vllm" });

        Assert.StartsWith("[simulated]", (await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello" })).Answer.Text);
    }

    [Fact]
    public async Task TGI_that_takes_chats_gets_chats()
    {
        await hosting.EndpointAsync("e", "huggingface-pytorch-tgi-inference", environment: new() { ["HF_MODEL_ID"] = "m", ["MESSAGES_API_ENABLED"] = "true" });
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello", Json = true });

        Assert.Contains("chat.completion", heard.Answer.Text);
    }

    [Theory]
    [InlineData("text-generation", "[simulated]")]
    [InlineData("feature-extraction", "1 vector")]
    public async Task The_toolkit_is_asked_what_its_task_takes(string task, string begins)
    {
        await hosting.EndpointAsync("e", "huggingface-pytorch-inference", environment: new() { ["HF_TASK"] = task });

        Assert.Contains(begins, (await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello" })).Answer.Text);
    }

    [Fact]
    public async Task Settings_that_mean_nothing_to_a_container_are_not_sent_and_that_is_said()
    {
        await hosting.EndpointAsync("e", "tei");
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello", Temperature = 0.5 });

        Assert.Contains("--temperature is not sent", Assert.Single(heard.Events.OfType<Warned>()).Text);
    }

    [Fact]
    public async Task The_only_component_is_taken_and_of_several_one_must_be_named()
    {
        await hosting.ComponentsAsync("one", "vllm", "llm");
        await hosting.ComponentsAsync("two", "vllm", "chat", "draft");

        Assert.StartsWith("[simulated]", (await hosting.AskAsync(new InvocationOptions { Endpoint = "one" })).Answer.Text);
        Assert.StartsWith("[simulated]", (await hosting.AskAsync(new InvocationOptions { Endpoint = "two", Component = "draft" })).Answer.Text);
        var undecided = await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(new InvocationOptions { Endpoint = "two" }));
        Assert.Contains("chat", undecided.Detail);
        Assert.Contains("draft", undecided.Detail);
        Assert.Contains("did you mean 'chat'?", (await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(new InvocationOptions { Endpoint = "two", Component = "chta" }))).Detail);
    }

    [Theory]
    [InlineData("sagemaker-xgboost", "rows of numbers")]
    [InlineData("my-own", "--file request.json")]
    public async Task Where_nobody_knows_what_a_model_takes_a_body_is_asked_for(string repository, string says)
    {
        await hosting.EndpointAsync("e", repository);
        var invalid = await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(new InvocationOptions { Endpoint = "e" }));

        Assert.Equal("PL2458", invalid.Code);
        Assert.Contains(says, invalid.Detail);
    }

    [Fact]
    public async Task What_does_not_go_with_the_endpoint_is_refused_before_the_model_is_asked()
    {
        await hosting.EndpointAsync("e", "vllm");
        await hosting.EndpointAsync("later", "vllm", isAsync: true);
        var file = Path.Combine(hosting.Checkout.Root, "large.json");
        await File.WriteAllBytesAsync(file, new byte[6 * 1024 * 1024 + 1]);

        await RefusedAsync("PL2454", new InvocationOptions { Endpoint = "e", File = file });
        await RefusedAsync("PL2455", new InvocationOptions { Endpoint = "e", Variant = "AllTrafic" });
        await RefusedAsync("PL2456", new InvocationOptions { Endpoint = "e", Component = "llm" });
        await RefusedAsync("PL2459", new InvocationOptions { Endpoint = "later", Stream = true });
        await RefusedAsync("PL2459", new InvocationOptions { Endpoint = "later", Variant = "AllTraffic" });
        Assert.DoesNotContain(hosting.Host.Calls, call => call.Operation.StartsWith("InvokeEndpoint", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_asynchronous_endpoint_takes_a_body_that_is_too_large_for_others()
    {
        await hosting.EndpointAsync("later", "sagemaker-xgboost", isAsync: true);
        var file = Path.Combine(hosting.Checkout.Root, "large.csv");
        await File.WriteAllTextAsync(file, new StringBuilder().Insert(0, "1234567,1234567,1234567,1234567\n", 200_000).ToString());

        Assert.Equal(200_000, (await hosting.AskAsync(new InvocationOptions { Endpoint = "later", File = file })).Answer.Text.Split(',').Length);
    }

    private async Task RefusedAsync(string code, InvocationOptions options) => Assert.Equal(code, (await Assert.ThrowsAsync<InvalidInput>(() => hosting.AskAsync(options))).Code);
}
