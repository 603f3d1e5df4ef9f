using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Logs;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>A build's lines in CloudWatch Logs.</summary>
internal sealed class BuildLog(SandboxWorld world, Call call, Build build)
{
    /// <summary>Where sources lie in a build's container.</summary>
    public const string SourceDirectory = "/codebuild/output/src/src";

    /// <summary>Where a project's builds log to, as the API shows it; the stream is a build's own.</summary>
    public static JsonObject Location(Call call, JsonObject project, string id)
    {
        var (asked, uuid) = (project.Object("logsConfig").Object("cloudWatchLogs"), id[(id.LastIndexOf(':') + 1)..]);
        if (asked.Text("status") == "DISABLED")
            return new() { ["cloudWatchLogs"] = asked.DeepClone() };
        var group = asked.Text("groupName") ?? "/aws/codebuild/" + project.Text("name");
        var stream = asked.Text("streamName") is { } prefix ? $"{prefix}/{uuid}" : uuid;
        return new()
        {
            ["groupName"] = group,
            ["streamName"] = stream,
            ["deepLink"] = $"https://console.aws.amazon.com/cloudwatch/home?region={call.Region}#logsV2:log-groups/log-group/{Escaped(group)}/log-events/{Escaped(stream)}",
            ["cloudWatchLogsArn"] = $"arn:{call.Partition}:logs:{call.Region}:{call.Account}:log-group:{group}:log-stream:{stream}",
            ["cloudWatchLogs"] = asked.Count > 0 ? asked.DeepClone() : new JsonObject { ["status"] = "ENABLED" },
        };
    }

    /// <summary>Writes lines as the container's agent does.</summary>
    public void Write(params IEnumerable<string> lines)
    {
        if (build.Body.Object("logs").Text("groupName") is not { } group)
            return;
        var time = world.Clock.GetUtcNow().UtcDateTime.ToString("yyyy/MM/dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
        world.Service<LogsService>().Write(call, group, build.Body.Object("logs").Need("streamName"), lines.Select(line => $"[Container] {time} {line}\n"));
    }

    // The console escapes twice and writes $ for %.
    private static string Escaped(string name) => Uri.EscapeDataString(Uri.EscapeDataString(name)).Replace("%", "$", StringComparison.Ordinal);
}
