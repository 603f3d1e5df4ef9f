using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

namespace Pipeline.Aws.Iam;

/// <summary>The access keys of users: at most two each (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html).</summary>
public sealed class AccessKeys(AwsSession session)
{
    /// <summary>A user's keys, without secrets; empty when there is no such user.</summary>
    public async Task<IReadOnlyList<AccessKeyState>> ListAsync(string user, CancellationToken cancellation)
    {
        var answer = await session.Identities.ListAccessKeysAsync(new ListAccessKeysRequest { UserName = user }, cancellation)
            .AsOrNull("iam:ListAccessKeys", failure => failure is NoSuchEntityException);
        return [.. (answer?.AccessKeyMetadata ?? []).Select(key => new AccessKeyState(key.AccessKeyId, key.Status == StatusType.Active) { Created = key.CreateDate })];
    }

    /// <summary>When a key was last used; null when it never was. IAM learns of a use some minutes later.</summary>
    public async Task<DateTime?> LastUsedAsync(string key, CancellationToken cancellation) =>
        (await session.Identities.GetAccessKeyLastUsedAsync(new GetAccessKeyLastUsedRequest { AccessKeyId = key }, cancellation)
            .As("iam:GetAccessKeyLastUsed")).AccessKeyLastUsed?.LastUsedDate;

    /// <summary>Makes a key. Its secret is in this answer and nowhere else, so nobody can call the request off: a key that is made must be stored.</summary>
    public async Task<NewAccessKey> CreateAsync(string user)
    {
        var made = (await session.Identities.CreateAccessKeyAsync(new CreateAccessKeyRequest { UserName = user }, CancellationToken.None).As("iam:CreateAccessKey")).AccessKey;
        return new NewAccessKey(made.AccessKeyId, made.SecretAccessKey);
    }

    /// <summary>Deactivates a key and deletes it; that it is gone already is as good.</summary>
    public async Task RemoveAsync(string user, AccessKeyState key, CancellationToken cancellation)
    {
        if (key.Active)
        {
            await session.Identities.UpdateAccessKeyAsync(new UpdateAccessKeyRequest { UserName = user, AccessKeyId = key.Id, Status = StatusType.Inactive }, cancellation)
                .AsOrNull("iam:UpdateAccessKey", failure => failure is NoSuchEntityException);
        }
        await session.Identities.DeleteAccessKeyAsync(new DeleteAccessKeyRequest { UserName = user, AccessKeyId = key.Id }, cancellation)
            .AsOrNull("iam:DeleteAccessKey", failure => failure is NoSuchEntityException);
    }
}
