using System.Reflection;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

/// <summary>
/// SageMaker. Each kind of resource has its own files; its table is called <c>sagemaker/</c> and the kind's name in ARNs, by which tags
/// find it, and its key there is what follows the kind in the ARN, in small letters.
/// </summary>
public sealed partial class SageMakerService(SandboxWorld world) : AwsService("sagemaker")
{
    private readonly DefinitionTable repositories = new(world, "sagemaker/code-repository", (call, name) =>
        Invalid($"Cannot find CodeRepository: {ArnOf(call, "code-repository", name)}"));

    /// <summary>Takes up what is in transition: every method of this class without parameters whose name goes on after <c>Resume</c>.</summary>
    public override void Resume()
    {
        foreach (var method in GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            if (method.Name.StartsWith(nameof(Resume), StringComparison.Ordinal) && method.Name != nameof(Resume) && method.GetParameters().Length == 0)
                method.Invoke(this, null);
    }

    // SageMaker answers ValidationException to almost everything, absence included.
    private static AwsError Invalid(string message) => new("ValidationException", message);

    // SageMaker writes names in ARNs in small letters.
    private static string ArnOf(Call call, string kind, string name) =>
        $"arn:{call.Partition}:sagemaker:{call.Region}:{call.Account}:{kind}/{name.ToLowerInvariant()}";

    private static string NameOf(string nameOrArn) => nameOrArn[(nameOrArn.LastIndexOf('/') + 1)..];

    // Names are unique without regard to case, because ARNs have small letters only.
    private static string KeyOf(string nameOrArn) => NameOf(nameOrArn).ToLowerInvariant();
}
