using Amazon.IdentityManagement.Model;

namespace Pipeline.Aws.Iam;

/// <summary>Reads roles and mends them.</summary>
public sealed class RoleRoom(AwsSession session)
{
    /// <summary>The role with its policies, or null when there is none of that name.</summary>
    public async Task<RoleState?> FindAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.Identities.GetRoleAsync(new GetRoleRequest { RoleName = name }, cancellation)
            .AsOrNull("iam:GetRole", failure => failure is NoSuchEntityException);
        if (answer is null)
            return null;
        var (attached, inline) = (AttachedAsync(name, cancellation), InlineAsync(name, cancellation));
        return new RoleState(name, Decoded(answer.Role.AssumeRolePolicyDocument), await attached, await inline) { Path = answer.Role.Path, Arn = answer.Role.Arn };
    }

    /// <summary>Sets who may assume a role.</summary>
    public Task TrustAsync(string name, string document, CancellationToken cancellation) =>
        session.Identities.UpdateAssumeRolePolicyAsync(new UpdateAssumeRolePolicyRequest { RoleName = name, PolicyDocument = document }, cancellation).As("iam:UpdateAssumeRolePolicy");

    /// <summary>Attaches a managed policy; that it is attached already is as good.</summary>
    public Task AttachAsync(string name, string policy, CancellationToken cancellation) =>
        session.Identities.AttachRolePolicyAsync(new AttachRolePolicyRequest { RoleName = name, PolicyArn = policy }, cancellation).As("iam:AttachRolePolicy");

    /// <summary>Detaches a managed policy; that it is not attached is as good.</summary>
    public Task DetachAsync(string name, string policy, CancellationToken cancellation) =>
        session.Identities.DetachRolePolicyAsync(new DetachRolePolicyRequest { RoleName = name, PolicyArn = policy }, cancellation)
            .AsOrNull("iam:DetachRolePolicy", failure => failure is NoSuchEntityException);

    /// <summary>Deletes a policy of the role's own; that there is none is as good.</summary>
    public Task DeleteInlineAsync(string name, string policy, CancellationToken cancellation) =>
        session.Identities.DeleteRolePolicyAsync(new DeleteRolePolicyRequest { RoleName = name, PolicyName = policy }, cancellation)
            .AsOrNull("iam:DeleteRolePolicy", failure => failure is NoSuchEntityException);

    private async Task<IReadOnlyList<string>> AttachedAsync(string name, CancellationToken cancellation)
    {
        var (all, request) = (new List<string>(), new ListAttachedRolePoliciesRequest { RoleName = name });
        do
        {
            var page = await session.Identities.ListAttachedRolePoliciesAsync(request, cancellation).As("iam:ListAttachedRolePolicies");
            all.AddRange((page.AttachedPolicies ?? []).Select(policy => policy.PolicyArn));
            request.Marker = page.Marker;
        }
        while (!string.IsNullOrEmpty(request.Marker));
        return all;
    }

    private async Task<IReadOnlyDictionary<string, string>> InlineAsync(string name, CancellationToken cancellation)
    {
        var (names, request) = (new List<string>(), new ListRolePoliciesRequest { RoleName = name });
        do
        {
            var page = await session.Identities.ListRolePoliciesAsync(request, cancellation).As("iam:ListRolePolicies");
            names.AddRange(page.PolicyNames ?? []);
            request.Marker = page.Marker;
        }
        while (!string.IsNullOrEmpty(request.Marker));
        var documents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in names)
            documents[one] = Decoded((await session.Identities.GetRolePolicyAsync(new GetRolePolicyRequest { RoleName = name, PolicyName = one }, cancellation).As("iam:GetRolePolicy")).PolicyDocument);
        return documents;
    }

    // Documents come encoded as in an address: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
    private static string Decoded(string document) => Uri.UnescapeDataString(document);
}
