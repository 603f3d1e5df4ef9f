using Amazon.SecretsManager.Model;

namespace Pipeline.Aws.SecretsManager;

/// <summary>Whether a secret can be read.</summary>
public enum SecretState
{
    /// <summary>There is none of that name.</summary>
    Absent,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>It is there but cannot be read, because it is about to be deleted.</summary>
    BeingDeleted,
}

/// <summary>Looks whether secrets are there, and never at what they hold.</summary>
/// <remarks>https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html</remarks>
public sealed class SecretPresence(AwsSession session)
{
    /// <summary>The state of a secret.</summary>
    /// <param name="secret">Its name or ARN.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<SecretState> FindAsync(string secret, CancellationToken cancellation) =>
        await session.Secrets.DescribeSecretAsync(new DescribeSecretRequest { SecretId = secret }, cancellation)
            .AsOrNull("secretsmanager:DescribeSecret", failure => failure is ResourceNotFoundException) switch
        {
            null => SecretState.Absent,
            { DeletedDate: not null } => SecretState.BeingDeleted,
            _ => SecretState.Present,
        };
}
