using System.Globalization;
using Pipeline.Endpoints.Packing;
using Pipeline.Endpoints.Sources;

namespace Pipeline.Endpoints.Containers;

/// <summary>The variables by which each container for language models is told what to serve, and how.</summary>
/// <remarks>
/// vLLM and SGLang take any option of their command line as a variable: https://aws.github.io/deep-learning-containers/ ;
/// LMI: https://docs.djl.ai/master/docs/serving/serving/docs/lmi/deployment_guide/configurations.html ;
/// TGI: https://huggingface.co/docs/text-generation-inference/reference/launcher
/// </remarks>
public static class ContainerEnvironment
{
    /// <summary>Where SageMaker puts a model's data.</summary>
    public const string LocalModel = "/opt/ml/model";

    /// <summary>What TGI takes for a batch when nobody says otherwise.</summary>
    public const int UsualBatch = 4096;

    /// <summary>The variables for a model of Hugging Face.</summary>
    /// <param name="inputs">The endpoint's or variant's inputs.</param>
    /// <param name="source">The model and its container.</param>
    /// <param name="gpus">Over how many GPUs it is split; null where that is not known.</param>
    /// <param name="staged">Whether the weights lie in S3.</param>
    public static IReadOnlyDictionary<string, string> Of(EndpointInputs inputs, ModelSource.HuggingFace source, int? gpus, bool staged)
    {
        var options = new Options(staged ? LocalModel : source.Model.Id, staged || source.Model.Revision == HubModel.Newest ? null : source.Model.Revision, gpus, inputs);
        return source.Container switch
        {
            "vllm" or "huggingface-vllm" => Vllm(options, source),
            "sglang" or "huggingface-sglang" => SgLang(options, source),
            "lmi" => Lmi(options),
            _ => Tgi(options),
        };
    }

    private sealed record Options(string Model, string? Revision, int? Gpus, EndpointInputs Inputs)
    {
        public string Total => Text(Inputs.Whole("max-total-tokens"))!;

        public string? Split => Text(Gpus);

        public string? Quantization => Inputs.TextOrNull("quantization");

        public string? TrustsCode => Inputs.Flag("trust-remote-code") ? "true" : null;
    }

    // Without a host of all addresses the health check finds nobody there. The name is what requests call the model.
    private static IReadOnlyDictionary<string, string> Vllm(Options options, ModelSource.HuggingFace source) => Present(
        ("SM_VLLM_MODEL", options.Model), ("SM_VLLM_SERVED_MODEL_NAME", source.Model.Id), ("SM_VLLM_HOST", "0.0.0.0"), ("SM_VLLM_REVISION", options.Revision),
        ("SM_VLLM_TENSOR_PARALLEL_SIZE", options.Split), ("SM_VLLM_MAX_MODEL_LEN", options.Total), ("SM_VLLM_MAX_NUM_BATCHED_TOKENS", Text(options.Inputs.Whole("max-batch-total-tokens"))),
        ("SM_VLLM_QUANTIZATION", options.Quantization), ("SM_VLLM_TRUST_REMOTE_CODE", options.TrustsCode));

    private static IReadOnlyDictionary<string, string> SgLang(Options options, ModelSource.HuggingFace source) => Present(
        ("SM_SGLANG_MODEL_PATH", options.Model), ("SM_SGLANG_SERVED_MODEL_NAME", source.Model.Id), ("SM_SGLANG_HOST", "0.0.0.0"), ("SM_SGLANG_REVISION", options.Revision),
        ("SM_SGLANG_TP_SIZE", options.Split), ("SM_SGLANG_CONTEXT_LENGTH", options.Total), ("SM_SGLANG_MAX_TOTAL_TOKENS", Text(options.Inputs.Whole("max-batch-total-tokens"))),
        ("SM_SGLANG_QUANTIZATION", options.Quantization), ("SM_SGLANG_TRUST_REMOTE_CODE", options.TrustsCode));

    private static IReadOnlyDictionary<string, string> Lmi(Options options) => Present(
        ("HF_MODEL_ID", options.Model), ("HF_REVISION", options.Revision), ("TENSOR_PARALLEL_DEGREE", options.Split), ("OPTION_MAX_MODEL_LEN", options.Total),
        ("OPTION_MAX_ROLLING_BATCH_PREFILL_TOKENS", Text(options.Inputs.Whole("max-batch-total-tokens"))), ("OPTION_QUANTIZE", options.Quantization), ("HF_MODEL_TRUST_REMOTE_CODE", options.TrustsCode));

    private static IReadOnlyDictionary<string, string> Tgi(Options options)
    {
        var batch = Text(options.Inputs.Whole("max-batch-total-tokens") ?? UsualBatch);
        return Present(
            ("HF_MODEL_ID", options.Model), ("HF_MODEL_REVISION", options.Revision), ("SM_NUM_GPUS", options.Split), ("MAX_INPUT_LENGTH", Text(options.Inputs.Whole("max-input-length"))),
            ("MAX_TOTAL_TOKENS", options.Total), ("MAX_BATCH_TOTAL_TOKENS", batch), ("MAX_BATCH_PREFILL_TOKENS", batch), ("HF_MODEL_QUANTIZE", options.Quantization),
            ("HF_MODEL_TRUST_REMOTE_CODE", options.TrustsCode));
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static SortedDictionary<string, string> Present(params (string Name, string? Value)[] variables) => new(
        variables.Where(one => one.Value is not null).ToDictionary(one => one.Name, one => one.Value!, StringComparer.Ordinal), StringComparer.Ordinal);
}
