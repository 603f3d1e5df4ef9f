namespace Pipeline.Aws.Iam;

/// <summary>An access key as IAM tells of it: without its secret, which nobody can read again.</summary>
/// <param name="Id">Its id, which is no secret.</param>
/// <param name="Active">Whether AWS accepts it.</param>
public sealed record AccessKeyState(string Id, bool Active)
{
    /// <summary>When it was made.</summary>
    public DateTime? Created { get; init; }

    /// <summary>When it was last used, where somebody asked; null also when it never was.</summary>
    public DateTime? LastUsed { get; init; }
}

/// <summary>An access key that was just made.</summary>
/// <param name="id">Its id.</param>
/// <param name="secret">Its secret: for the one place where it is stored, and nowhere else.</param>
public sealed class NewAccessKey(string id, string secret)
{
    /// <summary>Its id.</summary>
    public string Id { get; } = id;

    /// <summary>Its secret.</summary>
    public string Secret { get; } = secret;

    /// <summary>The id alone, so that no message can tell the secret by accident.</summary>
    public override string ToString() => Id;
}
