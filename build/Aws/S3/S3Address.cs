namespace Pipeline.Aws.S3;

/// <summary>An address in S3, such as <c>s3://bucket/folder/name</c>.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key, or the beginning of several; may be empty.</param>
public sealed record S3Address(string Bucket, string Key)
{
    private const string Scheme = "s3://";

    /// <summary>Reads an address; null when the text is none.</summary>
    public static S3Address? Read(string? text)
    {
        if (text?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return null;
        var path = text[Scheme.Length..];
        var slash = path.IndexOf('/');
        var bucket = slash < 0 ? path : path[..slash];
        return bucket.Length == 0 ? null : new(bucket, slash < 0 ? "" : path[(slash + 1)..]);
    }

    /// <summary>An address below this one.</summary>
    public S3Address Below(string name) => this with { Key = Key.Length == 0 || Key.EndsWith('/') ? Key + name : $"{Key}/{name}" };

    /// <summary>The address as text.</summary>
    public override string ToString() => $"{Scheme}{Bucket}/{Key}";
}
