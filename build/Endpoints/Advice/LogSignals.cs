namespace Pipeline.Endpoints.Advice;

/// <summary>What containers write when they cannot serve.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-troubleshoot.html</remarks>
public static class LogSignals
{
    /// <summary>The rows, the most telling first.</summary>
    public static IReadOnlyList<Signal> All { get; } =
    [
        new("gated model", @"GatedRepoError|gated repo|(401|403) Client Error|Invalid (credentials|username or password)|awaiting a review from the repo authors",
            "Hugging Face does not let the container have the model: it is gated, or the token is missing, wrong or too old for the container's client.",
            "Accept the model's licence on its page at huggingface.co, and give the endpoint a token that may read it (hf-access-token-secret); or stage the weights in S3, so that no token is needed when it runs: ./build.sh DeployEndpoint --stage-weights"),
        new("fast downloads", @"hf_transfer",
            "The container's fast download from Hugging Face failed.",
            "Set HF_HUB_ENABLE_HF_TRANSFER=0 in the container's environment, or stage the weights in S3: ./build.sh DeployEndpoint --stage-weights"),
        new("GPU memory", @"CUDA out of memory|OutOfMemoryError|No available memory for the cache blocks|larger than the maximum number of tokens that can be stored in KV cache",
            "The model does not fit into the memory of the accelerators.",
            "Take an instance type with more of it (gpu-instance-type, and sm-num-gpus as many as it has), a shorter context (max-total-tokens), or a quantized model."),
        new("memory", @"exit ?code:? -?(9|137)\b|OOMKilled|Out of memory: Killed process|DefaultCPUAllocator: can't allocate memory",
            "The container was killed because the instance's memory was used up.",
            "Take an instance type with more memory (gpu-instance-type); loading needs about twice the weights' size."),
        new("CUDA and driver", @"CUDA driver version is insufficient|forward compatibility was attempted|nvidia-container-cli: requirement error|unsatisfied condition: cuda|driver on your system is too old",
            "The image's CUDA and the driver of the instance's machine image do not go together.",
            "Give inference-ami-version as the image needs it: al2023-ami-sagemaker-inference-gpu-4-1 for CUDA 13 (cu130), al2-ami-sagemaker-inference-gpu-3-1 for CUDA 12."),
        new("wrong architecture", @"exec format error",
            "The image is made for another kind of processor than the instance has.",
            "Take the image for the instance's architecture, or another instance type."),
        new("unknown model", @"architectures? .*(is|are) not supported|does not recognize this architecture|Unrecognized model in|Unsupported model type",
            "The container's version does not know the model's architecture.",
            "Take a newer version of the image, or a container that supports the model."),
        new("model's own code", @"trust_remote_code",
            "The model brings code of its own, which the container may not run.",
            "Read that code, and if it can be trusted give trust-remote-code: true (--set trust-remote-code=true)."),
        new("disk", @"No space left on device",
            "The model does not fit onto the instance's disk.",
            "Give the variant a larger volume (volume-size, up to 512 GB), or an instance type with a larger disk of its own."),
        new("model data", @"(AccessDenied|Access Denied|403|Forbidden).*(s3|GetObject|ListObjects|HeadObject)|(s3|GetObject|ListObjects|HeadObject).*(AccessDenied|Access Denied|403|Forbidden)",
            "The execution role may not read the model's data in S3.",
            "Allow s3:GetObject and s3:ListBucket on its bucket to the execution role: AmazonSageMakerFullAccess reads only buckets with sagemaker in their names."),
        new("byte order mark", @"Unexpected UTF-8 BOM",
            "A request's body begins with a byte order mark.",
            "Save the file as UTF-8 without one, and send it again."),
        new("dying worker", @"Worker died|Load model failed|ImportError|ModuleNotFoundError|undefined symbol",
            "The container answers its health check while the process behind it that should load the model dies.",
            "Correct what the log names: the code in the archive, its requirements.txt, or the image's version."),
        new("restarting container", @"\bexited: ",
            "The container ends and is started again, until its time is up.",
            "Correct what the log says above the word exited; more of it: aws logs tail /aws/sagemaker/InferenceComponents/NAME --since 1h, or /aws/sagemaker/Endpoints/NAME"),
    ];
}
