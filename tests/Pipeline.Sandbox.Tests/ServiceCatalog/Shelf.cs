using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

/// <summary>The one S3 operation that Service Catalog uses, over objects that a test laid down; their key is <c>bucket/key</c>.</summary>
public sealed class Shelf(IReadOnlyDictionary<string, string> objects) : AwsService("s3")
{
    private int reads;

    /// <summary>How often an object was asked for.</summary>
    public int Reads => reads;

    /// <summary>GetObject.</summary>
    public JsonObject? GetObject(Call call)
    {
        Interlocked.Increment(ref reads);
        return objects.TryGetValue($"{call.Input["Bucket"]}/{call.Input["Key"]}", out var text)
            ? new() { ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) }
            : throw new AwsError("NoSuchKey", "The specified key does not exist.", 404);
    }
}
