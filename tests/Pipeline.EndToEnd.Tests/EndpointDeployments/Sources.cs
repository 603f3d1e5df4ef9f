namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>One endpoint's inputs for each place that models come from.</summary>
internal static class Sources
{
    /// <summary>A token that nobody has, to look for where it must not be.</summary>
    public const string Token = "hf_aTokenThatNobodyHasxxxxxxxxxxxxxxxx";

    private const string Model = "Qwen/Qwen3-0.6B";
    private static readonly (string, string)[] OnGpus = [("instance-type", "ml.g5.2xlarge")];
    private static readonly (string, string)[] OnCpus = [("instance-type", "ml.m5.xlarge")];

    /// <summary>The sources by name: what they say, and what they run on.</summary>
    public static IReadOnlyDictionary<string, ((string Name, string Value)[] Inputs, (string Name, string Value)[] Instances)> All { get; } = new Dictionary<string, ((string, string)[], (string, string)[])>
    {
        ["huggingface-vllm"] = ([("model-id", Model)], OnGpus),
        ["vllm"] = ([("model-id", Model), ("container", "vllm")], OnGpus),
        ["lmi"] = ([("model-id", Model), ("container", "lmi")], OnGpus),
        ["sglang"] = ([("model-id", Model), ("container", "sglang")], OnGpus),
        ["huggingface-sglang"] = ([("model-id", Model), ("container", "huggingface-sglang")], OnGpus),
        ["tgi"] = ([("model-id", Model), ("container", "tgi")], OnGpus),
        ["staged"] = ([("model-id", Model), ("stage-weights", "true"), ("network-isolation", "true"), ("hf-access-token-secret", "huggingface/token")], OnGpus),
        ["jumpstart"] = ([("jumpstart-package-arn", "arn:aws:sagemaker:us-east-1:444455556666:model-package/llama-3-1-8b"), ("accept-eula", "true")], OnGpus),
        ["code"] = ([("code-folder", "code"), ("model-ids", "sentence-transformers/all-MiniLM-L6-v2")], OnCpus),
        ["registry"] = ([("model-package-arn", "arn:aws:sagemaker:us-east-1:111122223333:model-package/abalone/1")], OnCpus),
        ["latest approved"] = ([("model-package-group", "abalone")], OnCpus),
        ["archive"] = ([("model-data", "s3://sagemaker-models-of-tests/abalone/model.tar.gz"), ("image", "xgboost")], OnCpus),
        ["folder"] = ([("model-data", "s3://sagemaker-models-of-tests/weights/"), ("image", "763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.36.0-lmi28.0.0-cu130")], OnGpus),
    };

    /// <summary>The inputs of a source on an endpoint of a type.</summary>
    public static (string, string)[] On(string source, string type)
    {
        var (inputs, instances) = All[source];
        return [.. inputs, ("endpoint-type", type), .. type == "SERVERLESS" ? [] : instances];
    }
}
