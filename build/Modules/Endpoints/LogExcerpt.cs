using Pipeline.Aws.Logs;
using Pipeline.Endpoints.Advice;
using Pipeline.Failures;

namespace Pipeline.Modules.Endpoints;

/// <summary>The last lines of an endpoint's containers, fit to be shown.</summary>
/// <param name="Lines">The lines, the oldest first.</param>
/// <param name="Logged">Whether a container has ever written anything; null when that could not be found out.</param>
/// <param name="Trouble">Why the log could not be read; null when it could.</param>
public sealed record LogExcerpt(IReadOnlyList<string> Lines, bool? Logged, string? Trouble)
{
    /// <summary>Reads it. What keeps it from being read is told, but hides nothing that is worse.</summary>
    /// <param name="logs">Reads logs.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="components">Its inference components.</param>
    /// <param name="since">Where to begin.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<LogExcerpt> ReadAsync(ContainerLogs logs, string endpoint, IReadOnlyList<string> components, DateTimeOffset since, CancellationToken cancellation)
    {
        var (lines, logged) = (new List<ContainerLine>(), false);
        try
        {
            foreach (var group in new[] { ContainerLogs.OfEndpoint(endpoint) }.Concat(components.Select(ContainerLogs.OfComponent)))
            {
                if (await logs.LastAsync(group, since, cancellation) is not { } found)
                    continue;
                logged = true;
                lines.AddRange(found);
            }
        }
        catch (PipelineFailure unreadable)
        {
            return new LogExcerpt([], null, $"{unreadable.Summary}: {unreadable.Detail}");
        }
        return new LogExcerpt([.. lines.OrderBy(line => line.Written).TakeLast(ContainerLogs.Usual).Select(line => LogWords.Safe(line.Text))], logged, null);
    }

    /// <summary>The lines under a heading, or what there is to say instead.</summary>
    public override string ToString() =>
        Lines.Count > 0 ? $"The last lines of the log:{Environment.NewLine}{string.Join(Environment.NewLine, Lines.Select(line => $"  {line}"))}"
        : Trouble is not null ? $"The log could not be read: {Trouble}"
        : Logged == false ? "There is no log: no container has started."
        : "The log has nothing new.";
}
