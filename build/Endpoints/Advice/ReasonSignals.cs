namespace Pipeline.Endpoints.Advice;

/// <summary>What SageMaker and CloudFormation say when endpoints fail.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-model-troubleshoot.html</remarks>
public static class ReasonSignals
{
    /// <summary>The rows; the first that fits is meant.</summary>
    public static IReadOnlyList<Signal> All { get; } =
    [
        new("quota", @"account-level service limit '(?<quota>[^']+)' is (?<limit>\d+)",
            "The account may have {limit} of '{quota}', and the deployment needs more.",
            "Ask for more at https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas ('{quota}'): what runs and what is added, and twice that for an update that keeps the old instances until the new ones serve."),
        new("quota without a name", @"ResourceLimitExceeded",
            "A quota of the account is used up.",
            "Ask for more at https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas, or delete what is no longer needed: ./build.sh ListEndpoints"),
        new("no capacity at AWS", @"InsufficientInstanceCapacity|Unable to provision requested ML compute capacity",
            "AWS has no such instances free just now.",
            "Run the same command again in some minutes; or take another instance-type, several to choose from (fallback-instance-types), or another region."),
        new("room on the instances", @"not enough hardware resources",
            "A copy of the inference component asks for more memory, processors or accelerators than an instance has left.",
            "Lower its memory (in MB; an ml.g5.xlarge of 16 GiB takes 1024), cpus or gpus. More instances of the same type do not help."),
        new("image", @"Requested image .*not found|image .*could not be found|image .*does not exist",
            "There is no such image, or the execution role may not pull it.",
            "Check repository, tag, and the registry's account for the region; the role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on it."),
        new("role", @"Could not assume role (?<role>\S+?)\.? |Could not assume role",
            "SageMaker may not assume the execution role: it is new and not known everywhere yet, or does not trust sagemaker.amazonaws.com.",
            "Wait half a minute and run the same command again. If it stays so: ./build.sh CreateSageMakerExecutionRole mends its trust; give its ARN as IAM shows it, with its path."),
        new("health check", @"did not pass the ping health check",
            "The container started, but did not say in time that it is ready.",
            "Its last log lines say why. Where there are none that do, loading takes longer than it may: raise startup-timeout, up to 3600 seconds: --set startup-timeout=1800"),
        new("container cannot start", @"CannotStartContainerError",
            "The machine image of the instance cannot start the container: most often its driver does not go with the image's CUDA.",
            MachineImage),
        new("there already", @"Cannot create already existing (?<kind>[a-z -]+?) ?""?(?<arn>arn:[^""\s]+)",
            "There is a {kind} of that name already, which this stack did not make.",
            "Delete it or take another name: aws sagemaker describe-endpoint shows whose it is. Names of models and configurations are best left to CloudFormation."),
        new("fixed names", @"custom-named resource requires replacing",
            "A model or endpoint configuration has a fixed name, so CloudFormation cannot put a new one in its place.",
            "Leave its name out of the template: only the endpoint needs one."),
        new("components on a model's variant", @"Inference Components are not supported in this Endpoint",
            "The endpoint's variant has a model of its own, so it takes no inference components.",
            "Deploy it as INFERENCE_COMPONENT_BASED, or without components. The type of a running endpoint does not change: take another name."),
        new("scaling of a model's variant", @"ManagedInstanceScaling is only supported for inference component endpoints",
            "Managed instance scaling is for endpoints with inference components only.",
            "Leave it out, and scale the variant by its policy instead."),
        new("scale to zero", @"Min instance count needs to be greater than 0",
            "The region does not let instances go down to none.",
            "Give scale-min: 1, or take another region, such as us-east-1."),
        new("component in progress", @"Cannot delete inference component",
            "Something still goes on with an inference component.",
            "Run the same command again in some minutes: components are deleted before their endpoint."),
        new("endpoint in progress", @"in-progress endpoint|(is|in) (Creating|Updating|SystemUpdating)",
            "Something still goes on with the endpoint, and it takes no other change meanwhile.",
            "Run the same command again when it is done: ./build.sh ListEndpoints"),
        new("failed way back", @"UpdateRollbackFailed",
            "An update failed and so did the way back: old and new instances serve side by side.",
            "Correct the cause and deploy a configuration that works: ./build.sh DeployEndpoint"),
        new("model data", @"Could not find model data at (?<place>\S+)|Access denied for .*(s3|model)|Failed to download model data",
            "The model's data cannot be read: it is not there, or the execution role may not read it.",
            "Look for it with aws s3 ls, and allow s3:GetObject and s3:ListBucket on its bucket to the execution role: AmazonSageMakerFullAccess reads only buckets with sagemaker in their names."),
        new("absent", @"Could not find (endpoint configuration|endpoint|model|inference component)",
            "Something that was there before is gone, or so new that not all of SageMaker knows it yet.",
            "Run the same command again."),
        new("scaled to zero", @"has no capacity",
            "No copy of the model runs: it was scaled to zero, and a request wakes it.",
            "Send the request again; the first answer can take ten minutes."),
        new("not ready", @"ModelNotReadyException|still being provisioned|still downloading or loading",
            "The model is still being loaded.",
            "Send the request again in a while."),
        new("too late", @"timed out|did not respond in time",
            "The model took longer than the 60 seconds that it has.",
            "Ask for fewer tokens (--max-new-tokens), let the answer come as it is made (--stream), or deploy the endpoint as an asynchronous one."),
    ];

    /// <summary>What to do when image and machine image do not go together.</summary>
    internal const string MachineImage =
        "Give inference-ami-version as the image needs it: al2023-ami-sagemaker-inference-gpu-4-1 for CUDA 13 (cu130), al2-ami-sagemaker-inference-gpu-3-1 for CUDA 12, none for images without CUDA. The role and the environment are not to blame.";
}
