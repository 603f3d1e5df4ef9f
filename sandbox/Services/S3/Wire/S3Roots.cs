namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>The root elements of S3's answers, which its API model does not tell.</summary>
/// <remarks>The "Response Syntax" of each page under https://docs.aws.amazon.com/AmazonS3/latest/API/</remarks>
internal static class S3Roots
{
    public static string Of(string operation) => operation switch
    {
        "ListBuckets" => "ListAllMyBucketsResult",
        "ListObjects" or "ListObjectsV2" => "ListBucketResult",
        "ListObjectVersions" => "ListVersionsResult",
        "ListMultipartUploads" => "ListMultipartUploadsResult",
        "ListParts" => "ListPartsResult",
        "DeleteObjects" => "DeleteResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "CompleteMultipartUpload" => "CompleteMultipartUploadResult",
        "GetBucketLocation" => "LocationConstraint",
        "GetBucketTagging" or "GetObjectTagging" => "Tagging",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketNotificationConfiguration" => "NotificationConfiguration",
        "GetBucketAcl" or "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "GetBucketWebsite" => "WebsiteConfiguration",
        _ => operation + "Result",
    };
}
