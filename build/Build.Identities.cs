using Nuke.Common;
using Pipeline.Modules.Identities;

namespace Pipeline;

/// <summary>The identities that SageMaker work needs.</summary>
partial class Build
{
    [Parameter("What the identities may do: full-access or least-privilege - Default is what the manifest's policies says", ValueProviderMember = nameof(KnownPolicies))]
    readonly string? Policies = null;

    [Parameter("Where the user's access key is kept: file or secrets-manager - Default is file", ValueProviderMember = nameof(KnownStores))]
    readonly string? Store = null;

    [Parameter("Exchanges the user's access key for a new one")]
    readonly bool Rotate = false;

    Target CreateSageMakerRole => _ => _
        .Description("Makes the user that deploys and calls endpoints, with one access key in sagemaker_user_credentials.json.")
        .DependsOn(LintTemplates)
        .After(Plan)
        .Executes(() => OnAws(Parts.Users, cancellation => Parts.Identities.CreateUserAsync(Parts.Users, Typed(nameof(CreateSageMakerExecutionRole)), cancellation)));

    Target CreateSageMakerExecutionRole => _ => _
        .Description("Makes the role that SageMaker assumes to run models, and saves its ARN in sagemaker_execution_role.json.")
        .DependsOn(LintTemplates)
        .After(Plan, CreateSageMakerRole)
        .Executes(() => OnAws(Parts.ExecutionRoles, cancellation => Parts.Identities.CreateExecutionRoleAsync(Parts.ExecutionRoles, Typed("DeployEndpoint"), cancellation)));

    Target CreateRoles => _ => _
        .Description("Makes all identities: the user, the execution role, and the roles of project templates.")
        .DependsOn(CreateSageMakerRole, CreateSageMakerExecutionRole, CreateProjectRoles);

    private string Typed(string target) => $"./build.sh {target}{(Environment == Local ? "" : $" --environment {Environment}")}";

    private static IEnumerable<string> KnownPolicies => [.. IdentityOptions.PolicyNames];

    private static IEnumerable<string> KnownStores => [.. IdentityOptions.StoreNames];
}
