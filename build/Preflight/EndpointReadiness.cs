using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Preflight;

/// <summary>Everything that is looked at before endpoints are deployed.</summary>
/// <param name="checksOf">The checks of a region.</param>
/// <param name="reporter">Hears the warnings.</param>
public sealed class EndpointReadiness(Func<string, IReadOnlyList<ICheck>> checksOf, Reporter reporter)
{
    /// <summary>Makes all checks. Warnings are raised as events; nothing is written.</summary>
    /// <param name="endpoints">The endpoints that are about to be deployed.</param>
    /// <param name="cancellation">Ends the checks.</param>
    /// <exception cref="NotReady">Every failed check of every endpoint.</exception>
    public async Task RequireAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation)
    {
        var runs = endpoints.GroupBy(needs => (needs.Account, needs.Region))
            .SelectMany(group => checksOf(group.Key.Region).Select(check => check.FindAsync([.. group], cancellation)));
        var found = (await Task.WhenAll(runs)).SelectMany(findings => findings).Distinct().ToList();
        foreach (var warning in found.Where(finding => !finding.Stops).Select(finding => finding.Problem))
            reporter.Raise(new Warned($"{warning.Code} {warning.Message}; {warning.Hint}", warning.Location));
        if (found.Any(finding => finding.Stops))
            throw new NotReady([.. found.Where(finding => finding.Stops).Select(finding => finding.Problem)]);
    }
}
