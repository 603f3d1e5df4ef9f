using System.Text;
using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>A log event.</summary>
/// <param name="Timestamp">When it happened, in milliseconds since 1970, as its sender says.</param>
/// <param name="Ingested">When it arrived, likewise.</param>
internal sealed record LogLine(long Timestamp, long Ingested, string Message)
{
    /// <summary>What an event costs beside its message, in bytes.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html</remarks>
    public const int Overhead = 26;

    /// <summary>What it counts in a request and in storage.</summary>
    [JsonIgnore]
    public long Size => Encoding.UTF8.GetByteCount(Message) + Overhead;
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(LogLine))]
internal sealed partial class LogLineJson : JsonSerializerContext;
