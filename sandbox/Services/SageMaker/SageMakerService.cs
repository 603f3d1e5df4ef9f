using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

/// <summary>SageMaker, as far as project templates define it: model package groups and code repositories.</summary>
public sealed partial class SageMakerService(SandboxWorld world) : AwsService("sagemaker")
{
    private readonly DefinitionTable groups = new(world, "sagemaker/model-package-groups", (call, name) =>
        Invalid($"ModelPackageGroup {ArnOf(call, "model-package-group", name)} does not exist."));

    private readonly DefinitionTable repositories = new(world, "sagemaker/code-repositories", (call, name) =>
        Invalid($"Cannot find CodeRepository: {ArnOf(call, "code-repository", name)}"));

    /// <inheritdoc/>
    public override void Resume() => ResumeHosting();

    // SageMaker answers ValidationException to almost everything, absence included.
    private static AwsError Invalid(string message) => new("ValidationException", message);

    // SageMaker writes names in ARNs in small letters.
    private static string ArnOf(Call call, string kind, string name) =>
        $"arn:{call.Partition}:sagemaker:{call.Region}:{call.Account}:{kind}/{name.ToLowerInvariant()}";

    private static string NameOf(string nameOrArn) => nameOrArn[(nameOrArn.LastIndexOf('/') + 1)..];

    // Names are unique without regard to case, because ARNs have small letters only.
    private static string KeyOf(string nameOrArn) => NameOf(nameOrArn).ToLowerInvariant();
}
