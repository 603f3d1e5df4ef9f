using Nuke.Common;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>Publishing project templates.</summary>
partial class Build
{
    Target CreateProjectRoles => _ => _
        .Description("Deploys the roles that launches of project templates run under.")
        .DependsOn(LintTemplates)
        .After(Plan)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            foreach (var portfolio in Parts.Portfolios)
                await Parts.Prerequisites.DeployAsync(Prerequisites.LaunchRole, await Parts.Run.ReadyAsync(portfolio, cancellation), cancellation);
        }));

    Target DeployPortfolio => _ => _
        .Description("Publishes the project templates as a Service Catalog portfolio, with everything it needs.")
        .DependsOn(PackageSeedCode, LintTemplates, CreateProjectRoles)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            var outputs = await Parts.Run.DeployAsync(Parts.PortfoliosAndNeeded, cancellation);
            OutputFiles.Write(Layout, Environment, outputs);
            Reporter.Raise(new OutputsReady(outputs, NextAfterPortfolio));
        }));

    private string NextAfterPortfolio => Environment == Local
        ? "./build.sh Sandbox    (serves what was made to any AWS client)"
        : $"./build.sh Plan --environment {Environment}";
}
