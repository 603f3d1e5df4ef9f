namespace Pipeline.Sandbox.Services.S3;

/// <summary>How S3 configures a new bucket since April 2023: encrypted, closed to the public, without access lists.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html</remarks>
internal static class BucketDefaults
{
    public const string Encryption = """{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"},"BucketKeyEnabled":false}]}""";

    private const string Closed = """{"BlockPublicAcls":true,"IgnorePublicAcls":true,"BlockPublicPolicy":true,"RestrictPublicBuckets":true}""";

    public static IReadOnlyDictionary<string, string> With(string ownership) => new Dictionary<string, string>
    {
        ["BucketEncryption"] = Encryption,
        ["PublicAccessBlock"] = Closed,
        ["BucketOwnershipControls"] = $$"""{"Rules":[{"ObjectOwnership":"{{ownership}}"}]}""",
    };
}
