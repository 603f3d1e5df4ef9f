using Pipeline.Endpoints.Tables;

namespace Pipeline.Tests.Endpoints.Tables;

public class ModelTableTests
{
    [Theory]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", true)]
    [InlineData("Meta-Llama/llama-3.2-1B", true)]
    [InlineData("google/gemma-3-4b-it", true)]
    [InlineData("google/flan-t5-xl", false)]
    [InlineData("mlabonne/TwinLlama-3.1-8B-DPO", false)]
    [InlineData("Qwen/Qwen3-0.6B", false)]
    [InlineData("bigcode/starcoder2-15b", false)]
    public void Gated_models_are_those_that_are_written_down(string id, bool gated) => Assert.Equal(gated, Tables.Models.IsGated(id));

    [Theory]
    [InlineData("Qwen/Qwen3-0.6B", 0.6)]
    [InlineData("meta-llama/Llama-3.1-8B", 8)]
    [InlineData("mlabonne/TwinLlama-3.1-8B-DPO", 8)]
    [InlineData("Qwen/Qwen3-30B-A3B", 30)]
    [InlineData("Qwen/Qwen2.5-7B-Instruct-1M", 7)]
    [InlineData("mistralai/Mixtral-8x7B-Instruct-v0.1", 46.7)]
    [InlineData("someone/Mixtral-8x7B-tuned", 46.5)]
    [InlineData("HuggingFaceTB/SmolLM2-360M", 0.36)]
    [InlineData("tiiuae/falcon-7b-instruct", 7)]
    [InlineData("unsloth/llama-3-8b-bnb-4bit", 8)]
    [InlineData("meta-llama/Llama-4-Scout-17B-16E-Instruct", 109)]
    [InlineData("microsoft/phi-2", 2.7)]
    [InlineData("deepseek-ai/DeepSeek-R1", 671)]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-8B", 8)]
    [InlineData("google/gemma-3n-E4B-it", 7.9)]
    [InlineData("zai-org/GLM-4.5-Air-FP8", 106)]
    public void Sizes_come_from_the_table_or_from_the_name(string id, double billions) => Assert.Equal((decimal)billions, Tables.Models.Billions(id));

    [Theory]
    [InlineData("someone/Scout-17B-16E")]
    [InlineData("someone/model")]
    [InlineData("7b-club/model")]
    [InlineData("someone/model-v2.5")]
    public void What_nothing_says_is_not_known(string id) => Assert.Null(Tables.Models.Billions(id));

    [Theory]
    [InlineData("TheBloke/Llama-2-70B-AWQ", "int4")]
    [InlineData("Qwen/Qwen2.5-72B-Instruct-GPTQ-Int8", "int8")]
    [InlineData("Qwen/Qwen3-8B-FP8", "fp8")]
    [InlineData("openai/gpt-oss-120b", "mxfp4")]
    [InlineData("Qwen/Qwen3-8B", null)]
    public void Storage_comes_from_the_table_or_from_the_name(string id, string? storage) => Assert.Equal(storage, Tables.Models.Storage(id));

    [Theory]
    [InlineData(8, null, 1, 22.4, ModelFit.Fits)]
    [InlineData(8, null, 1, 16, ModelFit.Tight)]
    [InlineData(13, "bfloat16", 1, 22.4, ModelFit.TooLarge)]
    [InlineData(13, "int8", 1, 22.4, ModelFit.Fits)]
    [InlineData(70, "float16", 4, 22.4, ModelFit.TooLarge)]
    [InlineData(70, "awq", 4, 22.4, ModelFit.Fits)]
    [InlineData(70, null, 8, 22.4, ModelFit.Fits)]
    [InlineData(7, "float32", 1, 22.4, ModelFit.TooLarge)]
    [InlineData(7, "gguf", 1, 22.4, null)]
    public void Weights_and_a_fifth_of_them_must_go_into_the_GPUs(double billions, string? storage, int gpus, double gib, ModelFit? fit) =>
        Assert.Equal(fit, ModelSize.FitsIn((decimal)billions, storage, gpus, (decimal)gib));
}
