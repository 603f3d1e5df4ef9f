namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>A place in S3 as SageMaker's members name it.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Key">The key, or the beginning of keys; empty for the whole bucket.</param>
internal sealed record S3Location(string Bucket, string Key)
{
    /// <summary>Reads <c>s3://bucket/key</c>; null for any other form, such as an <c>https</c> address.</summary>
    public static S3Location? Read(string address)
    {
        const string scheme = "s3://";
        if (!address.StartsWith(scheme, StringComparison.Ordinal))
            return null;
        var slash = address.IndexOf('/', scheme.Length);
        return slash < 0 ? new(address[scheme.Length..], "") : new(address[scheme.Length..slash], address[(slash + 1)..]);
    }

    /// <summary>A place below this one.</summary>
    public S3Location Below(string name) => this with { Key = Key.Length == 0 || Key.EndsWith('/') ? Key + name : $"{Key}/{name}" };

    /// <inheritdoc/>
    public override string ToString() => $"s3://{Bucket}/{Key}";
}
