namespace Pipeline.Endpoints.Tables;

/// <summary>Whether a model goes into an instance.</summary>
public enum ModelFit
{
    /// <summary>With room for the cache.</summary>
    Fits,

    /// <summary>The weights alone do; the cache must be kept small.</summary>
    Tight,

    /// <summary>Not even the weights do.</summary>
    TooLarge,
}

/// <summary>How much memory a model's weights take.</summary>
/// <remarks>https://docs.djl.ai/master/docs/serving/serving/docs/lmi/deployment_guide/instance-type-selection.html</remarks>
public static class ModelSize
{
    /// <summary>
    /// Beside the weights there are the cache of keys and values, activations and CUDA itself. How much that is depends on requests; a
    /// fifth of the weights lets a server start and answer a few of them at once.
    /// </summary>
    public const decimal Headroom = 0.2m;

    private const decimal BytesOfGiB = 1024m * 1024 * 1024;
    private const decimal Billion = 1_000_000_000m;

    /// <summary>Bytes of one parameter; null of a way to store them that is not known here.</summary>
    /// <param name="storage">A data type such as <c>bfloat16</c> or a quantization such as <c>awq</c>; null for two bytes, which most models have.</param>
    public static decimal? Bytes(string? storage) => storage?.ToLowerInvariant() switch
    {
        null or "" or "auto" or "half" or "float16" or "fp16" or "bfloat16" or "bf16" => 2,
        "float" or "float32" or "fp32" => 4,
        "fp8" or "int8" or "eetq" or "bitsandbytes" or "smoothquant" => 1,
        "awq" or "gptq" or "marlin" or "int4" or "fp4" or "nf4" or "bitsandbytes-nf4" or "bitsandbytes-fp4" or "mxfp4" or "nvfp4" => 0.5m,
        _ => null,
    };

    /// <summary>GiB of the weights; null when the storage is not known.</summary>
    /// <param name="billions">Billions of parameters.</param>
    /// <param name="storage">Data type or quantization.</param>
    public static decimal? WeightsGiB(decimal billions, string? storage) => Bytes(storage) is { } bytes ? decimal.Round(billions * bytes * Billion / BytesOfGiB, 2) : null;

    /// <summary>Whether weights and headroom go into the memory of the GPUs together; null when the storage is not known.</summary>
    /// <param name="billions">Billions of parameters.</param>
    /// <param name="storage">Data type or quantization.</param>
    /// <param name="gpus">How many GPUs share the model (tensor parallel).</param>
    /// <param name="gibPerGpu">How many GiB one of them has.</param>
    public static ModelFit? FitsIn(decimal billions, string? storage, int gpus, decimal gibPerGpu) => WeightsGiB(billions, storage) switch
    {
        null => null,
        var weights when weights > gpus * gibPerGpu => ModelFit.TooLarge,
        var weights when weights * (1 + Headroom) > gpus * gibPerGpu => ModelFit.Tight,
        _ => ModelFit.Fits,
    };
}
