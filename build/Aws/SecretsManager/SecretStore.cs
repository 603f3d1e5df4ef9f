using Amazon.SecretsManager.Model;

namespace Pipeline.Aws.SecretsManager;

/// <summary>Secrets by name. What they hold goes from the caller to AWS and back, and is in no message.</summary>
public sealed class SecretStore(AwsSession session)
{
    /// <summary>The state of a secret.</summary>
    public async Task<SecretState> FindAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.Secrets.DescribeSecretAsync(new DescribeSecretRequest { SecretId = name }, cancellation)
            .AsOrNull("secretsmanager:DescribeSecret", failure => failure is ResourceNotFoundException);
        return answer is null ? SecretState.Absent : answer.DeletedDate is null ? SecretState.Present : SecretState.BeingDeleted;
    }

    /// <summary>What a secret holds; null when it holds nothing yet or is not there.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken cancellation) =>
        (await session.Secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = name }, cancellation)
            .AsOrNull("secretsmanager:GetSecretValue", failure => failure is ResourceNotFoundException))?.SecretString;

    /// <summary>Makes a secret that holds nothing yet.</summary>
    public Task CreateAsync(string name, string description, IReadOnlyDictionary<string, string> tags, CancellationToken cancellation) =>
        session.Secrets.CreateSecretAsync(new CreateSecretRequest
        {
            Name = name,
            Description = description,
            Tags = [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })],
        }, cancellation).As("secretsmanager:CreateSecret");

    /// <summary>Puts a value into a secret; nobody can call it off, since the value may be nowhere else.</summary>
    public Task WriteAsync(string name, string value) =>
        session.Secrets.PutSecretValueAsync(new PutSecretValueRequest { SecretId = name, SecretString = value }, CancellationToken.None).As("secretsmanager:PutSecretValue");
}

/// <summary>Whether a secret can be read and written.</summary>
public enum SecretState
{
    /// <summary>There is none.</summary>
    Absent,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>It waits for its deletion, can be restored, and refuses everything else.</summary>
    BeingDeleted,
}
