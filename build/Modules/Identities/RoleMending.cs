using Pipeline.Aws.Iam;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.Identities;

/// <summary>Brings a role to what it should be, and says each difference.</summary>
public sealed class RoleMending(RoleRoom roles, Reporter reporter)
{
    private const string Mended = "UPDATE_COMPLETE";

    /// <summary>Mends a role.</summary>
    /// <param name="found">The role as it is.</param>
    /// <param name="wanted">The role as it should be.</param>
    /// <param name="whole">Whether what it has too much goes too; all differences are said in any case.</param>
    /// <param name="cancellation">Stops between two of them; the next run mends what is left.</param>
    public async Task MendAsync(RoleState found, RoleState wanted, bool whole, CancellationToken cancellation)
    {
        var difference = RoleDifference.Between(found, wanted);
        if (difference.IsNone)
            return;
        var step = $"role {found.Name}";
        reporter.Raise(new StepStarted(step, "mending"));
        try
        {
            await MendAsync(step, found.Name, whole ? difference : difference with { Detach = [], Delete = [] }, cancellation);
            var later = whole ? 0 : difference.Detach.Count + difference.Delete.Count;
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{difference.Words.Count() - later} differences mended{(later == 0 ? "" : $", {later} are when the stack has the role")}"));
        }
        catch (PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private async Task MendAsync(string step, string name, RoleDifference difference, CancellationToken cancellation)
    {
        // First what it lacks: models may be running with it.
        foreach (var policy in difference.Attach)
            await DoAsync(roles.AttachAsync(name, policy, cancellation), step, $"{policy} attached");
        if (difference.Trust is { } trust)
            await DoAsync(roles.TrustAsync(name, trust, cancellation), step, "trust policy made what the template says");
        foreach (var policy in difference.Detach)
            await DoAsync(roles.DetachAsync(name, policy, cancellation), step, $"{policy} detached, which the template does not have");
        foreach (var policy in difference.Delete)
            await DoAsync(roles.DeleteInlineAsync(name, policy, cancellation), step, $"inline policy {policy} deleted, which the template does not have");
    }

    private async Task DoAsync(Task call, string step, string what)
    {
        await call;
        reporter.Raise(new ResourceChanged(step, what, Mended));
    }
}
