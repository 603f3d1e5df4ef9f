using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>A serving container as its clients see it: the forms of its requests, answers and complaints.</summary>
/// <param name="definition">The container's definition: image and environment.</param>
internal abstract class Container(JsonObject definition)
{
    /// <summary>The container of an image, told by its repository.</summary>
    /// <remarks>https://github.com/aws/deep-learning-containers/blob/master/available_images.md</remarks>
    public static Container Of(JsonObject definition)
    {
        var repository = ContainerImages.RepositoryOf(definition.Text("Image") ?? "");
        return repository.Split('/')[^1] switch
        {
            "huggingface-vllm" or "vllm" or "huggingface-sglang" or "sglang" or "huggingface-llamacpp" or "huggingface-vllm-inference-neuronx" => new OpenAi(definition),
            "djl-inference" => new Lmi(definition),
            "huggingface-pytorch-tgi-inference" => new Tgi(definition),
            "tei" or "tei-cpu" => new Embeddings(definition),
            "sagemaker-xgboost" or "xgboost" => new XgBoost(definition),
            "sagemaker-scikit-learn" => new ScikitLearn(definition),
            var name when name.StartsWith("huggingface-", StringComparison.Ordinal) && name.Contains("inference", StringComparison.Ordinal) => new Toolkit(definition),
            _ => new Unknown(definition),
        };
    }

    /// <summary>Answers a request to <c>POST /invocations</c>.</summary>
    public abstract Reply Answer(Payload payload);

    /// <summary>What the container calls its model.</summary>
    protected string ModelId => Setting("SM_VLLM_MODEL", "SM_SGLANG_MODEL_PATH", "HF_MODEL_ID") ?? "/opt/ml/model";

    /// <summary>The first of these environment variables that is set.</summary>
    protected string? Setting(params IEnumerable<string> names) => names.Select(name => definition.Object("Environment").Text(name)).FirstOrDefault(value => value is not null);

    /// <summary>An environment variable that is a number.</summary>
    protected int? Limit(params IEnumerable<string> names) => int.TryParse(Setting(names), out var number) ? number : null;
}
