using Amazon.IdentityManagement.Model;

namespace Pipeline.Aws.Iam;

/// <summary>Reads users.</summary>
public sealed class UserReader(AwsSession session)
{
    /// <summary>The ARN of a user, or null when there is none of that name.</summary>
    public async Task<string?> FindAsync(string name, CancellationToken cancellation) =>
        (await session.Identities.GetUserAsync(new GetUserRequest { UserName = name }, cancellation)
            .AsOrNull("iam:GetUser", failure => failure is NoSuchEntityException))?.User.Arn;
}
