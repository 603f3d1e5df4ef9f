using System.Text.RegularExpressions;
using Amazon.CloudWatchLogs.Model;

namespace Pipeline.Aws.Logs;

/// <summary>Reads the end of a log stream, to be shown beside a failure.</summary>
public sealed partial class LogTail(AwsSession session)
{
    /// <summary>The last lines, oldest first, with tokens masked; empty when there are none, or when they may not be read: the failure is told all the same.</summary>
    /// <param name="group">The log group.</param>
    /// <param name="stream">The log stream.</param>
    /// <param name="count">How many, at most 10,000 (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html).</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<string>> ReadAsync(string group, string stream, int count, CancellationToken cancellation)
    {
        var answer = await session.Logs.GetLogEventsAsync(
                new GetLogEventsRequest { LogGroupName = group, LogStreamName = stream, Limit = count, StartFromHead = false }, cancellation)
            .AsOrNull("logs:GetLogEvents", failure => failure.ErrorCode is "ResourceNotFoundException" or "AccessDeniedException" or "AccessDenied");
        return [.. (answer?.Events ?? []).TakeLast(count).Select(one => Masked((one.Message ?? "").TrimEnd())).Where(line => line.Length > 0)];
    }

    /// <summary>A text without the Hugging Face tokens in it.</summary>
    public static string Masked(string text) => Tokens().Replace(text, "${kind}***");

    // Whatever is printed by a library that nobody here has read.
    [GeneratedRegex(@"(?<kind>\bhf_|\bapi_org_|Bearer )[A-Za-z0-9_.\-]{3,}")]
    private static partial Regex Tokens();
}
