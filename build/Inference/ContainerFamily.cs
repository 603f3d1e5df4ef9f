namespace Pipeline.Inference;

/// <summary>Serving containers by what they take and answer.</summary>
/// <remarks>https://github.com/aws/deep-learning-containers/blob/master/available_images.md</remarks>
public enum ContainerFamily
{
    /// <summary>An image of one's own, or one that nobody can look at.</summary>
    Unknown,

    /// <summary>vLLM: OpenAI's chats.</summary>
    Vllm,

    /// <summary>SGLang: OpenAI's chats.</summary>
    Sglang,

    /// <summary>llama.cpp: OpenAI's chats.</summary>
    LlamaCpp,

    /// <summary>Large Model Inference (DJL Serving): inputs and parameters.</summary>
    Lmi,

    /// <summary>Text Generation Inference: inputs and parameters.</summary>
    Tgi,

    /// <summary>Text Embeddings Inference: vectors for texts.</summary>
    Embeddings,

    /// <summary>Hugging Face's inference toolkit: whatever its task or its own code takes.</summary>
    Toolkit,

    /// <summary>SageMaker's XGBoost: rows of numbers.</summary>
    XgBoost,

    /// <summary>SageMaker's scikit-learn: rows of numbers.</summary>
    ScikitLearn,
}

/// <summary>Tells families apart.</summary>
public static class ContainerFamilies
{
    /// <summary>The family of an image, told by its repository; tags and registries do not matter.</summary>
    /// <param name="image">An image's URI, with a tag, a digest or neither; null when it is not known.</param>
    public static ContainerFamily Of(string? image) => RepositoryOf(image ?? "") switch
    {
        "vllm" or "huggingface-vllm" or "huggingface-vllm-inference-neuronx" => ContainerFamily.Vllm,
        "sglang" or "huggingface-sglang" => ContainerFamily.Sglang,
        "huggingface-llamacpp" => ContainerFamily.LlamaCpp,
        "djl-inference" => ContainerFamily.Lmi,
        "huggingface-pytorch-tgi-inference" => ContainerFamily.Tgi,
        "tei" or "tei-cpu" => ContainerFamily.Embeddings,
        "huggingface-pytorch-inference" or "huggingface-tensorflow-inference" or "huggingface-pytorch-inference-neuronx" => ContainerFamily.Toolkit,
        "sagemaker-xgboost" => ContainerFamily.XgBoost,
        "sagemaker-scikit-learn" => ContainerFamily.ScikitLearn,
        _ => ContainerFamily.Unknown,
    };

    /// <summary>What people call it.</summary>
    public static string Name(ContainerFamily family) => family switch
    {
        ContainerFamily.Vllm => "vLLM",
        ContainerFamily.Sglang => "SGLang",
        ContainerFamily.LlamaCpp => "llama.cpp",
        ContainerFamily.Lmi => "LMI (djl-inference)",
        ContainerFamily.Tgi => "TGI",
        ContainerFamily.Embeddings => "Text Embeddings Inference",
        ContainerFamily.Toolkit => "Hugging Face's inference toolkit",
        ContainerFamily.XgBoost => "XGBoost",
        ContainerFamily.ScikitLearn => "scikit-learn",
        _ => "an image that is not known here",
    };

    private static string RepositoryOf(string image)
    {
        var name = image.Split('@')[0].Split('/')[^1];
        return name.Split(':')[0];
    }
}
