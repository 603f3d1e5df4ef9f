using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>S3's refusals that several operations share, in its words.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html</remarks>
internal static class S3Errors
{
    public static AwsError NoSuchBucket(string bucket) => new("NoSuchBucket", "The specified bucket does not exist", 404) { Details = [("BucketName", bucket)] };

    public static AwsError NoSuchKey(string key) => new("NoSuchKey", "The specified key does not exist.", 404) { Details = [("Key", key)] };

    public static AwsError NoSuchVersion(string key, string version) =>
        new("NoSuchVersion", "The specified version does not exist.", 404) { Details = [("Key", key), ("VersionId", version)] };

    public static AwsError NoSuchUpload(string id) =>
        new("NoSuchUpload", "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.", 404) { Details = [("UploadId", id)] };

    public static AwsError Denied() => new("AccessDenied", "Access Denied", 403);

    public static AwsError Precondition(string condition) =>
        new("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", 412) { Details = [("Condition", condition)] };

    public static AwsError Invalid(string message, string? name = null, string? value = null) =>
        new("InvalidArgument", message, 400) { Details = name is null ? [] : [("ArgumentName", name), ("ArgumentValue", value ?? "")] };
}
