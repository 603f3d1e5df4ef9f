using Nuke.Common;
using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>Whole environments.</summary>
partial class Build
{
    [Parameter("Exit with 10 instead of 0 when a plan has changes")]
    readonly bool DetailedExitCode = false;

    new Target Plan => _ => _
        .Description("Shows what deploying the environment would change; leaves nothing behind.")
        .DependsOn(LintTemplates)
        .Executes(() => OnAws(AllModules, async cancellation =>
        {
            var changes = await Parts.Run.PlanAsync(AllModules, cancellation);
            OutputFiles.Write(Layout, Environment, changes);
            Reporter.Raise(new PlanReady(changes));
            if (DetailedExitCode && changes.Any(change => change.Kind != ChangeKind.Unchanged))
                ExitCode = ChangesPresent;
        }));

    Target Deploy => _ => _
        .Description("Deploys every module of the environment, in order.")
        .DependsOn(PackageSeedCode, LintTemplates)
        .After(Plan, DeployPortfolio) // A plan says what comes; the portfolio is part of the whole.
        .Executes(() => OnAws(AllModules, async cancellation =>
        {
            var outputs = await Parts.Run.DeployAsync(AllModules, cancellation);
            OutputFiles.Write(Layout, Environment, outputs);
            Reporter.Raise(new OutputsReady(outputs, NextAfterPortfolio));
        }));

    private IReadOnlyList<Module> AllModules => [.. Parts.Deployment.Modules];

    private const int ChangesPresent = 10; // As `terraform plan -detailed-exitcode` does, with a number of its own.
}
