using Nuke.Common;
using Pipeline.Modules;
using Serilog;

namespace Pipeline;

/// <summary>Templates and seed code, without a call to anybody.</summary>
partial class Build
{
    private EnvironmentTemplates EnvironmentTemplates
    {
        get
        {
            Parts.RequireReadable();
            return Once(ref field, () => new EnvironmentTemplates(Parts.Deployment, Parts.Templates, Parts.EndpointTemplates, Parts.Gate));
        }
    }

    Target RenderTemplates => _ => _
        .Description("Writes the environment's templates, rendered, into output/.")
        .Executes(() => Run(() =>
        {
            foreach (var file in EnvironmentTemplates.Write())
                Log.Information("{File}", Layout.Relative(file));
        }));

    Target LintTemplates => _ => _
        .Description("Renders the environment's templates and checks them offline.")
        .Executes(() => Run(() =>
        {
            var templates = EnvironmentTemplates.Render();
            Log.Information("{Count} templates have no errors", templates.Count);
        }));

    Target PackageSeedCode => _ => _
        .Description("Packs the seed code of every project template into zips named by their content.")
        .After(LintTemplates) // Nothing is written when the manifests are wrong.
        .Executes(() => Run(() =>
        {
            foreach (var file in SeedCodeFiles.Write(Layout, Parts.Templates.Seeds))
                Log.Information("{File}", Layout.Relative(file));
        }));
}
