using Pipeline.Modules.Endpoints;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>Every family of containers, asked in every way that it knows.</summary>
public sealed class FamilyTests : IAsyncLifetime
{
    private Hosting hosting = null!;

    /// <summary>Repository, prompt, and how the answer begins.</summary>
    public static TheoryData<string, string, string> Families => new()
    {
        { "vllm", "Hello", "[simulated]" },
        { "huggingface-vllm", "Hello", "[simulated]" },
        { "sglang", "Hello", "[simulated]" },
        { "huggingface-sglang", "Hello", "[simulated]" },
        { "huggingface-llamacpp", "Hello", "[simulated]" },
        { "djl-inference", "Hello", "[simulated]" },
        { "huggingface-pytorch-tgi-inference", "Hello", "[simulated]" },
        { "tei", "Hello", "1 vector of 8 dimensions" },
        { "tei-cpu", "Hello", "1 vector of 8 dimensions" },
        { "huggingface-pytorch-inference", "Hello", "{" },
        { "sagemaker-xgboost", "1,2,3", "0." },
        { "sagemaker-scikit-learn", "1,2,3", "0." },
    };

    public static TheoryData<string> Streaming => ["vllm", "huggingface-vllm", "sglang", "huggingface-sglang", "huggingface-llamacpp", "djl-inference", "huggingface-pytorch-tgi-inference"];

    public async Task InitializeAsync() => hosting = await Hosting.StartAsync();

    public async Task DisposeAsync() => await hosting.DisposeAsync();

    [Theory]
    [MemberData(nameof(Families))]
    public async Task It_answers_at_once(string repository, string prompt, string begins)
    {
        await hosting.EndpointAsync("e", repository);
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = prompt });

        Assert.StartsWith(begins, heard.Answer.Text);
        Assert.Null(heard.Answer.FirstPiece);
        Assert.Empty(heard.Pieces);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public async Task It_answers_later_where_the_endpoint_is_asynchronous(string repository, string prompt, string begins)
    {
        await hosting.EndpointAsync("e", repository, isAsync: true);
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = prompt });

        Assert.StartsWith(begins, heard.Answer.Text);
        Assert.StartsWith("s3://sagemaker-answers/out/", heard.Answer.Place);
        Assert.Contains(heard.Answer.Place!, heard.Notes);
    }

    [Theory]
    [MemberData(nameof(Streaming))]
    public async Task It_answers_piece_by_piece(string repository)
    {
        await hosting.EndpointAsync("e", repository);
        var whole = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello" });
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello", Stream = true });

        Assert.True(heard.Pieces.Count > 5, $"{heard.Pieces.Count} pieces");
        Assert.Equal(whole.Answer.Text, string.Concat(heard.Pieces));
        Assert.Equal(whole.Answer.Text, heard.Answer.Text);
        Assert.NotNull(heard.Answer.FirstPiece);
    }

    [Theory]
    [InlineData("tei")]
    [InlineData("huggingface-pytorch-inference")]
    public async Task What_does_not_stream_comes_in_one_piece(string repository)
    {
        await hosting.EndpointAsync("e", repository);
        var heard = await hosting.AskAsync(new InvocationOptions { Endpoint = "e", Prompt = "Hello", Stream = true });

        Assert.Equal(heard.Answer.Text, Assert.Single(heard.Pieces));
    }
}
