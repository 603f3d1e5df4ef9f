using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.SageMakerRuntime;

public sealed class ContainerTests
{
    private const string Chat = """{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"Write a post."}],"max_tokens":4}""";
    private const string Inputs = """{"inputs":"Write a post.","parameters":{"max_new_tokens":3}}""";

    [Theory]
    [InlineData("huggingface-vllm")]
    [InlineData("vllm")]
    [InlineData("sglang")]
    [InlineData("djl-inference")]
    [InlineData("huggingface-pytorch-tgi-inference")]
    [Behaviour("SageMakerRuntime", "vLLM, SGLang, llama.cpp")]
    [Behaviour("SageMakerRuntime", "LMI (DJL)")]
    [Behaviour("SageMakerRuntime", "TGI")]
    public async Task A_chat_is_answered_as_OpenAI_does_with_text_that_says_it_is_simulated(string repository)
    {
        var account = await Invoked.WithAsync(repository, """{"SM_VLLM_MODEL":"Qwen/Qwen3-0.6B"}""");
        var answer = JsonNode.Parse(await account.AskAsync(Chat))!;
        var text = (string)answer["choices"]![0]!["message"]!["content"]!;

        Assert.StartsWith("[simulated]", text);
        Assert.Equal((4, "length", 5), (text.Split(' ').Length, (string)answer["choices"]![0]!["finish_reason"]!, (int)answer["usage"]!["prompt_tokens"]!));
        Assert.Equal(answer.ToJsonString(), JsonNode.Parse(await account.AskAsync(Chat))!.ToJsonString());
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "vLLM, SGLang, llama.cpp")]
    public async Task A_text_is_completed_on_its_own_route()
    {
        var account = await Invoked.WithAsync("huggingface-vllm");
        var answer = JsonNode.Parse(await account.AskAsync("""{"prompt":"Once","max_tokens":2}""", more: ("CustomAttributes", "route=/v1/completions")))!;

        Assert.Equal(("text_completion", "[simulated] No"), ((string)answer["object"]!, (string)answer["choices"]![0]!["text"]!));
    }

    [Theory]
    [InlineData("{}", "Field required")]
    [InlineData("""{"messages":[{"role":"user","content":"a"}],"temperature":-1}""", "temperature must be non-negative, got -1.0.")]
    [InlineData("""{"messages":[{"role":"user","content":"a"}],"top_p":0}""", "top_p must be in (0, 1], got 0.0.")]
    [InlineData("""{"messages":[{"role":"user","content":"a"}],"max_tokens":0}""", "max_tokens must be at least 1, got 0.")]
    [InlineData("""{"messages":[{"role":"user","content":"a"}],"max_tokens":64}""", "maximum context length is 32 tokens")]
    [InlineData("no JSON", "JSON decode error")]
    [Behaviour("SageMakerRuntime", "vLLM, SGLang, llama.cpp")]
    [Behaviour("SageMakerRuntime", "a container's complaint")]
    public async Task VLLM_complains_in_its_own_words(string body, string words)
    {
        var account = await Invoked.WithAsync("huggingface-vllm", """{"SM_VLLM_MAX_MODEL_LEN":"32"}""");
        var (status, text) = await account.ComplaintAsync(body);

        Assert.Equal(400, status);
        Assert.Contains(words, (string)JsonNode.Parse(text)!["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "LMI (DJL)")]
    [Behaviour("SageMakerRuntime", "TGI")]
    public async Task Inputs_are_answered_with_an_object_by_LMI_and_with_an_array_by_TGI()
    {
        const string text = "[simulated] No model";
        Assert.Equal(text, (string)JsonNode.Parse(await (await Invoked.WithAsync("djl-inference")).AskAsync(Inputs))!["generated_text"]!);
        Assert.Equal(text, (string)JsonNode.Parse(await (await Invoked.WithAsync("huggingface-pytorch-tgi-inference")).AskAsync(Inputs))![0]!["generated_text"]!);
        var compatible = await Invoked.WithAsync("djl-inference", """{"OPTION_TGI_COMPAT":"true","OPTION_ROLLING_BATCH":"vllm"}""");
        Assert.Equal(text, (string)JsonNode.Parse(await compatible.AskAsync(Inputs))![0]!["generated_text"]!);
    }

    [Theory]
    [InlineData("{}", 422, "untagged enum")]
    [InlineData("""{"inputs":"a b c d e"}""", 422, "`inputs` must have less than 4 tokens. Given: 5")]
    [InlineData("""{"inputs":"a","parameters":{"max_new_tokens":9}}""", 422, "must be <= 8. Given: 1 `inputs` tokens and 9 `max_new_tokens`")]
    [InlineData("""{"inputs":"a","parameters":{"temperature":0}}""", 422, "`temperature` must be strictly positive")]
    [Behaviour("SageMakerRuntime", "TGI")]
    [Behaviour("SageMakerRuntime", "a container's complaint")]
    public async Task TGI_complains_in_its_own_words(string body, int status, string words)
    {
        var account = await Invoked.WithAsync("huggingface-pytorch-tgi-inference", """{"MAX_INPUT_TOKENS":"4","MAX_TOTAL_TOKENS":"8"}""");
        var complaint = await account.ComplaintAsync(body);

        Assert.Equal(status, complaint.Status);
        Assert.Contains(words, complaint.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "LMI (DJL)")]
    public async Task LMI_refuses_what_is_neither_text_nor_chat()
    {
        var (status, text) = await (await Invoked.WithAsync("djl-inference")).ComplaintAsync("{}");

        Assert.Equal((424, 424), (status, (int)JsonNode.Parse(text)!["code"]!));
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "TEI")]
    public async Task Texts_become_vectors_and_ranks()
    {
        var account = await Invoked.WithAsync("tei");
        var vectors = JsonNode.Parse(await account.AskAsync("""{"inputs":["a","b","a"]}"""))!.AsArray();
        var ranks = JsonNode.Parse(await account.AskAsync("""{"query":"q","texts":["a","b"]}"""))!.AsArray();

        Assert.Equal(3, vectors.Count);
        Assert.Equal(vectors[0]!.ToJsonString(), vectors[2]!.ToJsonString());
        Assert.NotEqual(vectors[0]!.ToJsonString(), vectors[1]!.ToJsonString());
        Assert.True((double)ranks[0]!["score"]! >= (double)ranks[1]!["score"]!);
    }

    [Theory]
    [InlineData("text-classification", "[0].label")]
    [InlineData("summarization", "[0].summary_text")]
    [InlineData("translation", "[0].translation_text")]
    [InlineData("text-generation", "[0].generated_text")]
    [InlineData("question-answering", ".answer")]
    [InlineData("zero-shot-classification", ".sequence")]
    [InlineData("fill-mask", "[0][0].token_str")]
    [InlineData("token-classification", "[0][0].entity")]
    [Behaviour("SageMakerRuntime", "Hugging Face's toolkit")]
    public async Task A_pipeline_answers_in_its_own_form(string task, string path)
    {
        var account = await Invoked.WithAsync("huggingface-pytorch-inference", $$"""{"HF_TASK":"{{task}}"}""");
        var answer = JsonNode.Parse(await account.AskAsync("""{"inputs":"A text.","parameters":{"candidate_labels":["x","y"]}}"""))!;
        foreach (var step in path.Split(['[', ']', '.'], StringSplitOptions.RemoveEmptyEntries))
            answer = int.TryParse(step, out var at) ? answer[at]! : answer[step]!;

        Assert.StartsWith("[simulated]", (string)answer!);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "Hugging Face's toolkit")]
    public async Task Own_code_is_not_executed_and_a_byte_order_mark_is_refused()
    {
        var account = await Invoked.WithAsync("huggingface-pytorch-inference");

        Assert.Equal(2, JsonNode.Parse(await account.AskAsync("""{"type":"embeddings","input":["a","b"]}"""))!.AsArray().Count);
        Assert.StartsWith("[simulated]", (string)JsonNode.Parse(await account.AskAsync("""{"anything":1}"""))!["output"]!);
        Assert.Contains("Unexpected UTF-8 BOM", (await account.ComplaintAsync("\uFEFF{}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "XGBoost, scikit-learn")]
    public async Task Rows_become_numbers()
    {
        var xgboost = await Invoked.WithAsync("sagemaker-xgboost");
        var scikit = await Invoked.WithAsync("sagemaker-scikit-learn");

        Assert.Equal(2, (await xgboost.AskAsync("1,2\n3,4", "text/csv")).Split(',').Length);
        Assert.Equal(2, JsonNode.Parse(await xgboost.AskAsync("1,2\n3,4", "text/csv", ("Accept", "application/json")))!["predictions"]!.AsArray().Count);
        Assert.Equal(2, JsonNode.Parse(await scikit.AskAsync("[[1,2],[3,4]]"))!.AsArray().Count);
        Assert.Equal((400, "Unable to evaluate payload provided: could not convert string to float: 'a'"), await xgboost.ComplaintAsync("1,a", "text/csv"));
        Assert.Equal((415, "Content-type application/json is not supported."), await xgboost.ComplaintAsync("{}"));
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "another image, a model package nobody can look into")]
    public async Task An_unknown_image_answers_in_the_form_it_is_asked_in()
    {
        var account = await Invoked.WithAsync("my-own");

        Assert.NotNull(JsonNode.Parse(await account.AskAsync(Chat))!["choices"]);
        Assert.NotNull(JsonNode.Parse(await account.AskAsync(Inputs))![0]!["generated_text"]);
        Assert.StartsWith("[simulated]", (string)JsonNode.Parse(await account.AskAsync("""{"other":1}"""))!["output"]!);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "another image, a model package nobody can look into")]
    public async Task A_bought_package_is_served()
    {
        var account = new HostingAccount();
        await account.RoleAsync();
        await account.CallAsync("CreateModel", $$$"""{"ModelName":"m","PrimaryContainer":{"ModelPackageName":"arn:aws:sagemaker:eu-west-1:444455556666:model-package/bought"},"ExecutionRoleArn":"{{{HostingAccount.Role}}}","EnableNetworkIsolation":true}""");
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");

        Assert.Contains("[simulated]", await account.AskAsync(Chat), StringComparison.Ordinal);
    }
}
