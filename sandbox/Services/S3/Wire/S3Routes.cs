using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>Which operation a method, an address and a query parameter stand for.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html</remarks>
internal static class S3Routes
{
    private static readonly (string Query, string Name)[] OfBucket =
    [
        ("accelerate", "BucketAccelerateConfiguration"), ("acl", "BucketAcl"), ("cors", "BucketCors"), ("encryption", "BucketEncryption"),
        ("lifecycle", "BucketLifecycleConfiguration"), ("location", "BucketLocation"), ("logging", "BucketLogging"),
        ("notification", "BucketNotificationConfiguration"), ("object-lock", "ObjectLockConfiguration"), ("ownershipControls", "BucketOwnershipControls"),
        ("policy", "BucketPolicy"), ("policyStatus", "BucketPolicyStatus"), ("publicAccessBlock", "PublicAccessBlock"), ("replication", "BucketReplication"),
        ("requestPayment", "BucketRequestPayment"), ("tagging", "BucketTagging"), ("versioning", "BucketVersioning"), ("website", "BucketWebsite"),
        ("analytics", "BucketAnalyticsConfiguration"), ("inventory", "BucketInventoryConfiguration"), ("metrics", "BucketMetricsConfiguration"),
        ("intelligent-tiering", "BucketIntelligentTieringConfiguration"), ("abac", "BucketAbac"),
    ];

    private static readonly (string Query, string Name)[] OfObject =
        [("tagging", "ObjectTagging"), ("acl", "ObjectAcl"), ("attributes", "ObjectAttributes"), ("retention", "ObjectRetention"), ("legal-hold", "ObjectLegalHold"), ("torrent", "ObjectTorrent")];

    /// <summary>The operation's name, or null when S3 has none for that.</summary>
    public static string? Operation(HttpRequest request, S3Address address) =>
        address.Bucket.Length == 0 ? (request.Method == "GET" ? "ListBuckets" : null)
        : address.Key.Length == 0 ? Bucket(request.Method, request.Query)
        : Object(request);

    private static string? Bucket(string method, IQueryCollection query)
    {
        if (Named(method, query, OfBucket) is { } named)
            return named == "DeleteBucketLifecycleConfiguration" ? "DeleteBucketLifecycle" : named;
        return method switch
        {
            "PUT" => "CreateBucket",
            "HEAD" => "HeadBucket",
            "DELETE" => "DeleteBucket",
            "POST" when query.ContainsKey("delete") => "DeleteObjects",
            "GET" when query.ContainsKey("versions") => "ListObjectVersions",
            "GET" when query.ContainsKey("uploads") => "ListMultipartUploads",
            "GET" when query["list-type"] == "2" => "ListObjectsV2",
            "GET" => "ListObjects",
            _ => null,
        };
    }

    private static string? Object(HttpRequest request)
    {
        if (Named(request.Method, request.Query, OfObject) is { } named)
            return named;
        var part = request.Query.ContainsKey("uploadId");
        var copy = request.Headers.ContainsKey("x-amz-copy-source");
        return request.Method switch
        {
            "PUT" when part => copy ? "UploadPartCopy" : "UploadPart",
            "PUT" => copy ? "CopyObject" : "PutObject",
            "GET" => part ? "ListParts" : "GetObject",
            "HEAD" => "HeadObject",
            "DELETE" => part ? "AbortMultipartUpload" : "DeleteObject",
            "POST" when request.Query.ContainsKey("uploads") => "CreateMultipartUpload",
            "POST" when part => "CompleteMultipartUpload",
            "POST" when request.Query.ContainsKey("restore") => "RestoreObject",
            _ => null,
        };
    }

    private static string? Named(string method, IQueryCollection query, (string Query, string Name)[] names)
    {
        foreach (var (key, name) in names)
            if (query.ContainsKey(key))
                return method switch { "GET" => "Get" + name, "PUT" => "Put" + name, "DELETE" => "Delete" + name, _ => null };
        return null;
    }
}
