namespace Pipeline.Endpoints.Sources;

/// <summary>The secret that holds a token of Hugging Face. The token itself is read by CloudFormation or CodeBuild, never here.</summary>
/// <param name="Name">The secret's name.</param>
/// <param name="Key">Its key, where the secret is JSON; null where it is the token alone.</param>
public sealed record TokenSecret(string Name, string? Key)
{
    /// <summary>Reads <c>name[:key]</c>.</summary>
    public static TokenSecret Parse(string text) => text.Split(':', 2) is [var name, var key] ? new(name, key) : new(text, null);

    /// <summary>The reference that CloudFormation resolves when it makes the model (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html).</summary>
    public string Reference => Key is null ? $"{{{{resolve:secretsmanager:{Name}}}}}" : $"{{{{resolve:secretsmanager:{Name}:SecretString:{Key}}}}}";
}
