using Amazon.S3.Model;

namespace Pipeline.Aws.S3;

/// <summary>Content-addressed objects in the artifact bucket: a key says what it holds, so what is there is never written again.</summary>
public sealed class ArtifactStore(AwsSession session)
{
    /// <summary>The objects below a prefix, a thousand to a call, by key.</summary>
    /// <remarks>The ETag of an object that was written at once and is not encrypted by KMS is the MD5 of its content: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html</remarks>
    public async Task<IReadOnlyDictionary<string, StoredObject>> ListAsync(string bucket, string prefix, CancellationToken cancellation)
    {
        var found = new Dictionary<string, StoredObject>(StringComparer.Ordinal);
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = prefix };
        do
        {
            // Before the first deployment there is no bucket, and nothing in it.
            var page = await session.Storage.ListObjectsV2Async(request, cancellation).AsOrNull("s3:ListBucket", failure => failure.ErrorCode == "NoSuchBucket");
            foreach (var one in page?.S3Objects ?? [])
                found[one.Key] = new StoredObject((one.ETag ?? "").Trim('"'), one.LastModified);
            request.ContinuationToken = page?.NextContinuationToken;
        }
        while (!string.IsNullOrEmpty(request.ContinuationToken));
        return found;
    }

    /// <summary>Writes an object.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The key.</param>
    /// <param name="content">The content.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="tags">Object tags, at most 10; null for none.</param>
    public Task PutAsync(string bucket, string key, byte[] content, string contentType, CancellationToken cancellation, IReadOnlyDictionary<string, string>? tags = null) =>
        session.Storage.PutObjectAsync(new PutObjectRequest
        {
            BucketName = bucket,
            Key = key,
            InputStream = new MemoryStream(content, writable: false),
            ContentType = contentType,
            TagSet = tags is null ? null : ToList(tags),
        }, cancellation).As("s3:PutObject");

    /// <summary>Whether an object is there. Without the right to list the bucket S3 refuses to say that one is not.</summary>
    public async Task<bool> HasAsync(string bucket, string key, CancellationToken cancellation) =>
        await session.Storage.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = key }, cancellation)
            .AsOrNull("s3:GetObject", failure => failure.StatusCode == System.Net.HttpStatusCode.NotFound) is not null;

    /// <summary>The text of an object; null when it, or the bucket, is not there.</summary>
    public async Task<string?> ReadAsync(string bucket, string key, CancellationToken cancellation)
    {
        if (await OpenAsync(bucket, key, cancellation) is not { } content)
            return null;
        using var reader = new StreamReader(new MemoryStream(content.Bytes, writable: false));
        return await reader.ReadToEndAsync(cancellation);
    }

    /// <summary>The content of an object; null when it, or the bucket, is not there.</summary>
    public async Task<StoredContent?> OpenAsync(string bucket, string key, CancellationToken cancellation)
    {
        using var answer = await session.Storage.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = key }, cancellation)
            .AsOrNull("s3:GetObject", failure => failure.ErrorCode is "NoSuchKey" or "NoSuchBucket");
        if (answer is null)
            return null;
        using var bytes = new MemoryStream();
        await answer.ResponseStream.CopyToAsync(bytes, cancellation);
        return new StoredContent(bytes.ToArray(), answer.Headers.ContentType);
    }

    /// <summary>The tags of an object.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TagsAsync(string bucket, string key, CancellationToken cancellation)
    {
        var answer = await session.Storage.GetObjectTaggingAsync(new GetObjectTaggingRequest { BucketName = bucket, Key = key }, cancellation).As("s3:GetObjectTagging");
        return (answer.Tagging ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
    }

    /// <summary>Replaces the tags of an object; its content stays.</summary>
    public Task TagAsync(string bucket, string key, IReadOnlyDictionary<string, string> tags, CancellationToken cancellation) =>
        session.Storage.PutObjectTaggingAsync(
            new PutObjectTaggingRequest { BucketName = bucket, Key = key, Tagging = new Tagging { TagSet = ToList(tags) } }, cancellation).As("s3:PutObjectTagging");

    /// <summary>Deletes an object; a bucket with versions keeps what it was.</summary>
    public Task RemoveAsync(string bucket, string key, CancellationToken cancellation) =>
        session.Storage.DeleteObjectAsync(new DeleteObjectRequest { BucketName = bucket, Key = key }, cancellation).As("s3:DeleteObject");

    /// <summary>
    /// The address of an object as Service Catalog and CloudFormation take it
    /// (https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ProvisioningArtifactProperties.html).
    /// </summary>
    public string UrlOf(string bucket, string key)
    {
        var suffix = session.Target.Region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com";
        return $"https://{bucket}.s3.{session.Target.Region}.{suffix}/{key}";
    }

    private static List<Tag> ToList(IReadOnlyDictionary<string, string> tags) => [.. tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })];
}

/// <summary>An object as the list shows it.</summary>
/// <param name="ETag">Its ETag, without quotes.</param>
/// <param name="Modified">When it was written.</param>
public sealed record StoredObject(string ETag, DateTime? Modified);

/// <summary>What is in an object.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="ContentType">Its media type; null when it has none.</param>
public sealed record StoredContent(byte[] Bytes, string? ContentType);
