using System.Net;
using Amazon.S3.Model;

namespace Pipeline.Aws.S3;

/// <summary>Content-addressed objects in the artifact bucket: a key says what it holds, so what is there is never written again.</summary>
public sealed class ArtifactStore(AwsSession session)
{
    /// <summary>Whether the object is there.</summary>
    public async Task<bool> HasAsync(string bucket, string key, CancellationToken cancellation) =>
        await session.Storage.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = key }, cancellation)
            .AsOrNull("s3:GetObject", failure => failure.StatusCode == HttpStatusCode.NotFound) is not null;

    /// <summary>Writes an object.</summary>
    public Task PutAsync(string bucket, string key, byte[] content, string contentType, CancellationToken cancellation) =>
        session.Storage.PutObjectAsync(new PutObjectRequest
        {
            BucketName = bucket,
            Key = key,
            InputStream = new MemoryStream(content, writable: false),
            ContentType = contentType,
        }, cancellation).As("s3:PutObject");

    /// <summary>
    /// The address of an object as Service Catalog and CloudFormation take it
    /// (https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ProvisioningArtifactProperties.html).
    /// </summary>
    public string UrlOf(string bucket, string key)
    {
        var suffix = session.Target.Region.StartsWith("cn-", StringComparison.Ordinal) ? "amazonaws.com.cn" : "amazonaws.com";
        return $"https://{bucket}.s3.{session.Target.Region}.{suffix}/{key}";
    }
}
