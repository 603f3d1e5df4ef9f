using Nuke.Common;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>Deploying inference endpoints: those of the manifests, or one that options describe. Everything that module.yaml lists can be set.</summary>
partial class Build
{
    [Parameter("The endpoint's model at Hugging Face, as in Qwen/Qwen3-0.6B")]
    readonly string? ModelId = null;

    [Parameter("The container for language models - Default is huggingface-vllm")]
    readonly string? Container = null;

    [Parameter("MODEL_BASED, INFERENCE_COMPONENT_BASED, ASYNC or SERVERLESS - Default is MODEL_BASED")]
    readonly string? EndpointType = null;

    [Parameter("The endpoint's instances, as in ml.g5.2xlarge")]
    readonly string? InstanceType = null;

    [Parameter("Another name of --instance-type")]
    readonly string? GpuInstanceType = null;

    [Parameter("Over how many GPUs the model is split - Default is all of the instance's")]
    readonly int? SmNumGpus = null;

    [Parameter("How many copies of an inference component run - Default is 1")]
    readonly int? Copies = null;

    [Parameter("How many GPUs each copy has - Default is 1 where there are any")]
    readonly int? Gpus = null;

    [Parameter("How many CPUs each copy has - Default is 2")]
    readonly double? Cpus = null;

    [Parameter("How many tokens a request may have - Default is 2048")]
    readonly int? MaxInputLength = null;

    [Parameter("How many tokens a request and its answer may have together - Default is 4096")]
    readonly int? MaxTotalTokens = null;

    [Parameter("How many tokens a batch may have - Default is the container's")]
    readonly int? MaxBatchTotalTokens = null;

    [Parameter("A folder with inference.py that serves the endpoint's model")]
    readonly string? CodeFolder = null;

    [Parameter("A model package group; the endpoint gets its latest approved version")]
    readonly string? ModelPackageGroup = null;

    [Parameter("A version in the model registry, by its ARN")]
    readonly string? ModelPackageArn = null;

    [Parameter("A model package of JumpStart or AWS Marketplace, by its ARN")]
    readonly string? JumpstartPackageArn = null;

    [Parameter("Accepts the licence of a JumpStart model")]
    readonly bool AcceptEula = false;

    [Parameter("The model's archive or folder in S3")]
    readonly string? ModelData = null;

    [Parameter("The image that serves --model-data: an address in ECR, or a name such as xgboost")]
    readonly string? Image = null;

    [Parameter("The secret with the Hugging Face token, for gated models")]
    readonly string? HfAccessTokenSecret = null;

    [Parameter("Copies the weights to S3 first, so that the endpoint needs no token")]
    readonly bool StageWeights = false;

    [Parameter("The role that SageMaker works as - Default is the environment's own")]
    readonly string? ExecutionRoleArn = null;

    [Parameter("Any other input of the endpoint, as in scale-max=4 alarms=true")]
    readonly string[] Set = [];

    [Parameter("Deploys without asking the endpoint anything")]
    readonly bool NoSmokeTest = false;

    // A name that means no endpoint is found before a role is made for it.
    Target ChooseEndpoints => _ => _
        .Unlisted()
        .Before(LintTemplates, CreateSageMakerExecutionRole)
        .Executes(() => Run(() => Parts.RequireEndpoints(EndpointName)));

    Target DeployEndpoint => _ => _
        .Description("Deploys inference endpoints, those of the environment or one from options, and asks each for an answer.")
        .DependsOn(ChooseEndpoints, LintTemplates, CreateSageMakerExecutionRole)
        .After(Plan)
        .Executes(() => OnAws(Parts.EndpointsAndNeeded(EndpointName), async cancellation =>
        {
            var outputs = await Parts.Run.DeployAsync(Parts.EndpointsAndNeeded(EndpointName), cancellation);
            OutputFiles.Write(Layout, Environment, outputs);
            Reporter.Raise(new OutputsReady(Parts.OfEndpoints(outputs), NextAfterEndpoint));
        }));

    // What is not said is left to the module's defaults, so that options and manifests mean the same.
    private EndpointOptions DescribedEndpoint => new(EndpointName, new Dictionary<string, object?>
    {
        ["model-id"] = ModelId, ["container"] = Container, ["endpoint-type"] = EndpointType?.ToUpperInvariant().Replace('-', '_'), ["instance-type"] = InstanceType, ["gpu-instance-type"] = GpuInstanceType,
        ["sm-num-gpus"] = SmNumGpus, ["copies"] = Copies, ["gpus"] = Gpus, ["cpus"] = Cpus, ["max-input-length"] = MaxInputLength, ["max-total-tokens"] = MaxTotalTokens,
        ["max-batch-total-tokens"] = MaxBatchTotalTokens, ["code-folder"] = CodeFolder, ["model-package-group"] = ModelPackageGroup, ["model-package-arn"] = ModelPackageArn,
        ["jumpstart-package-arn"] = JumpstartPackageArn, ["accept-eula"] = AcceptEula ? "true" : null, ["model-data"] = ModelData, ["image"] = Image,
        ["hf-access-token-secret"] = HfAccessTokenSecret, ["stage-weights"] = StageWeights ? "true" : null, ["execution-role-arn"] = ExecutionRoleArn,
    }.Where(one => one.Value is not null).ToDictionary(one => one.Key, one => FormattableString.Invariant($"{one.Value}"), StringComparer.Ordinal), Set);

    private string NextAfterEndpoint => $"./build.sh InvokeEndpoint{(Environment == Local ? "" : $" --environment {Environment}")} --endpoint-name {Parts.FirstEndpoint(EndpointName)} --prompt \"...\"";
}
