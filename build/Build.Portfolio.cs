using Nuke.Common;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>Publishing project templates.</summary>
partial class Build
{
    [Parameter("The route to publish by: service-catalog, s3 or both - Default is what the manifest's publish-routes says", ValueProviderMember = nameof(KnownRoutes))]
    readonly string? Route = null;

    [Parameter("How many versions of a product stay active, the one on offer among them; 1 to 80 - Default is what the manifest's keep-versions says")]
    readonly int? KeepVersions = null;

    [Parameter("Reads everything again when publishing, even what the last run noted as done: mends what was changed by hand")]
    readonly bool Thorough = false;

    [Parameter("Agrees to what a target asks for, such as deleting what is published")]
    readonly bool Yes = false;

    Target CreateProjectRoles => _ => _
        .Description("Deploys the roles of people who use project templates, and those that launches run under.")
        .DependsOn(LintTemplates)
        .After(Plan)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            await Parts.Run.DeployAsync([.. Parts.PortfoliosAndNeeded.Except(Parts.Portfolios)], cancellation);
            foreach (var portfolio in Parts.Portfolios)
                await Parts.Prerequisites.DeployAsync(Prerequisites.LaunchRole, await Parts.Run.ReadyAsync(portfolio, cancellation), cancellation);
        }));

    Target DeployPortfolio => _ => _
        .Description("Publishes the project templates as a Service Catalog portfolio and in S3, with everything they need.")
        .DependsOn(PackageSeedCode, LintTemplates, CreateProjectRoles)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            var outputs = await Parts.Run.DeployAsync(Parts.PortfoliosAndNeeded, cancellation);
            OutputFiles.Write(Layout, Environment, outputs);
            Reporter.Raise(new OutputsReady(outputs, NextAfterPortfolio));
        }));

    Target ListProducts => _ => _
        .Description("Lists what is published: products, versions, routes, ages, and how many projects use each.")
        .After(DeployPortfolio)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            foreach (var portfolio in Parts.Portfolios)
                Reporter.Raise(await Parts.Published.OfAsync(await Parts.Run.ReadyAsync(portfolio, cancellation), cancellation));
        }));

    Target DeletePortfolio => _ => _
        .Description("Deletes what was published, after saying which projects use it; --yes to agree.")
        .After(ListProducts)
        .Executes(() => OnAws(Parts.PortfoliosAndNeeded, async cancellation =>
        {
            foreach (var portfolio in Parts.Portfolios)
                await Parts.Removal.RemoveAsync(await Parts.Run.ReadyAsync(portfolio, cancellation), Yes, Agreeing(nameof(DeletePortfolio)), cancellation);
        }));

    private string Agreeing(string target) =>
        $"./build.sh {target}{(Environment == Local ? "" : $" --environment {Environment}")}{(Route is null ? "" : $" --route {Route}")} --yes";

    private static IEnumerable<string> KnownRoutes => [.. PortfolioOptions.RouteNames];

    private string NextAfterPortfolio => Environment == Local
        ? "./build.sh Sandbox    (serves what was made to any AWS client)"
        : $"./build.sh Plan --environment {Environment}";
}
