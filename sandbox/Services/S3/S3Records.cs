using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>A bucket. Names are unique among all accounts.</summary>
/// <param name="Configuration">Its configurations as JSON texts, by the last part of their operations' names, such as <c>BucketCors</c>.</param>
internal sealed record BucketRow(string Name, string Account, string Region, DateTimeOffset Created, IReadOnlyDictionary<string, string> Configuration)
{
    /// <summary><c>Enabled</c>, <c>Suspended</c>, or null when versioning was never switched on.</summary>
    public string? Versioning { get; init; }

    public BucketRow With(string configuration, string? json)
    {
        var changed = Configuration.Where(entry => entry.Key != configuration).ToDictionary();
        if (json is not null)
            changed[configuration] = json;
        return this with { Configuration = changed };
    }
}

/// <summary>A key of a bucket with its versions, newest first. A key of an unversioned bucket has one, called <c>null</c>.</summary>
internal sealed record ObjectRow(string Key, IReadOnlyList<ObjectVersion> Versions);

/// <summary>A version of an object.</summary>
/// <param name="Id">Its id; <c>null</c> for one that was written while the bucket kept no versions.</param>
/// <param name="ETag">Its entity tag without quotes.</param>
/// <param name="Modified">When it was written.</param>
/// <param name="Content">Its bytes; null for a delete marker.</param>
internal sealed record ObjectVersion(string Id, string ETag, DateTimeOffset Modified, Blob? Content)
{
    /// <summary>Members that HeadObject and GetObject give back as they were put, such as <c>ContentType</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Checksums { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    [JsonIgnore]
    public bool IsDeleteMarker => Content is null;

    [JsonIgnore]
    public string QuotedETag => $"\"{ETag}\"";
}

/// <summary>A multipart upload that was begun.</summary>
internal sealed record UploadRow(string Id, string Key, DateTimeOffset Begun, ObjectVersion Draft);

/// <summary>A part of a multipart upload.</summary>
internal sealed record PartRow(int Number, DateTimeOffset Modified, Blob Content, IReadOnlyDictionary<string, string> Checksums);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BucketRow))]
[JsonSerializable(typeof(ObjectRow))]
[JsonSerializable(typeof(UploadRow))]
[JsonSerializable(typeof(PartRow))]
internal sealed partial class S3Json : JsonSerializerContext;
