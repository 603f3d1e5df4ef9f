using Pipeline.Aws.Logs;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Endpoints.Advice;
using Pipeline.Failures;

namespace Pipeline.Modules.Endpoints;

/// <summary>Tells why an endpoint's deployment failed: SageMaker's reason, what the containers wrote last, and what to do.</summary>
/// <param name="reader">Reads the endpoint, as long as it is there.</param>
/// <param name="logs">Reads logs, which outlive endpoints.</param>
/// <param name="clock">Tells how long it has taken.</param>
public sealed class FailureStory(EndpointReader reader, ContainerLogs logs, TimeProvider clock)
{
    private const int MostFindings = 3;

    /// <summary>The same failure with everything that explains it.</summary>
    /// <param name="failed">What CloudFormation says.</param>
    /// <param name="endpoint">The endpoint's name.</param>
    /// <param name="components">The names of its inference components.</param>
    /// <param name="since">When the deployment began.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<DeploymentFailed> OfAsync(DeploymentFailed failed, string endpoint, IReadOnlyList<string> components, DateTimeOffset since, CancellationToken cancellation)
    {
        var told = await ReasonsAsync(endpoint, cancellation);
        var excerpt = await LogExcerpt.ReadAsync(logs, endpoint, components, since, cancellation);
        var reason = string.Join(Environment.NewLine, told.Where(one => !failed.Reason.Contains(one, StringComparison.Ordinal)).Prepend(failed.Reason).Select(LogWords.Safe));
        var findings = AdviceTable.For(new Symptoms(reason) { Lines = excerpt.Lines, Logged = excerpt.Logged, Age = clock.GetUtcNow() - since });
        return new DeploymentFailed(failed.Stack, failed.Resource, reason, string.Join(Environment.NewLine, new[] { failed.Outcome, excerpt.ToString() }.Where(text => text.Length > 0)),
            findings.Count == 0 ? failed.Hint : string.Join(Environment.NewLine, findings.Take(MostFindings).Select(finding => $"{finding.Meaning} {finding.Remedy}")));
    }

    // A rollback may have deleted the endpoint already, and with it its own words.
    private async Task<IReadOnlyList<string>> ReasonsAsync(string endpoint, CancellationToken cancellation)
    {
        try
        {
            var found = await reader.FindAsync(endpoint, cancellation);
            var components = found is null ? [] : await reader.ComponentsAsync(endpoint, cancellation);
            return [.. components.Select(one => one.FailureReason).Prepend(found?.FailureReason).OfType<string>()];
        }
        catch (PipelineFailure)
        {
            return [];
        }
    }
}
