using Pipeline.Aws.Iam;
using Pipeline.Endpoints;

namespace Pipeline.Preflight;

/// <summary>PF07: the execution role is there under that ARN (PL3048), and SageMaker may assume it (PL3049).</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html</remarks>
public sealed class AssumableRole(ExecutionRoleReader roles) : ICheck
{
    private const string Service = "sagemaker.amazonaws.com";
    private const string Make = "./build.sh CreateSageMakerExecutionRole makes one and shows its ARN";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation) =>
        Findings.EachAsync(endpoints, "the execution role", CheckAsync, cancellation);

    private async Task<Finding?> CheckAsync(EndpointNeeds needs, CancellationToken cancellation)
    {
        if (needs.RoleArn is not { } arn)
            return null;
        var parts = arn.Split(':', 6);
        if (parts is [_, _, _, _, var account, _] && account != needs.Account)
            return needs.Problem("PL3048", $"the execution role {arn} is of account {account}, the endpoint is of {needs.Account}", $"name a role of account {needs.Account}: {Make}");
        var name = arn[(arn.LastIndexOfAny(['/', ':']) + 1)..];
        if (await roles.FindAsync(name, cancellation) is not { } role)
            return needs.Problem("PL3048", $"there is no execution role {arn}", Make);
        if (role.Arn != arn)
            return needs.Problem("PL3048", $"the execution role {name} has another ARN than {arn}", $"write {role.Arn}");
        return TrustPolicy.Obstacle(role.Trust, Service, needs.Account, needs.Region) is { } obstacle
            ? needs.Problem("PL3049", $"SageMaker cannot assume the execution role {role.Name}: {obstacle}",
                $"add {TrustPolicy.Statement(Service, needs.Account)} to its trust policy with `aws iam update-assume-role-policy --role-name {role.Name} --policy-document file://trust.json`")
            : null;
    }
}
