using Amazon.IdentityManagement.Model;

namespace Pipeline.Aws.Iam;

/// <summary>A role that a service is to assume.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arn">Its ARN, path included.</param>
/// <param name="Trust">Its trust policy as JSON.</param>
public sealed record ExecutionRole(string Name, string Arn, string Trust);

/// <summary>Reads roles for services.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html</remarks>
public sealed class ExecutionRoleReader(AwsSession session)
{
    /// <summary>The role, or null when the account has none of that name.</summary>
    /// <param name="name">Its name without path.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<ExecutionRole?> FindAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.Identities.GetRoleAsync(new GetRoleRequest { RoleName = name }, cancellation)
            .AsOrNull("iam:GetRole", failure => failure is NoSuchEntityException);
        // IAM hands policies out as they would stand in a URL.
        return answer?.Role is { } role ? new ExecutionRole(role.RoleName, role.Arn, Uri.UnescapeDataString(role.AssumeRolePolicyDocument ?? "")) : null;
    }
}
