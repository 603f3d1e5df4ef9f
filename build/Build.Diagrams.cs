using Nuke.Common;
using Pipeline.Modules;
using Serilog;

namespace Pipeline;

/// <summary>The pictures in the READMEs of the project templates.</summary>
partial class Build
{
    Target RenderDiagrams => _ => _
        .Description("Draws the architecture picture of every project template, beside the template.")
        .Executes(() => Run(() =>
        {
            // Always the environment that everybody has, whichever is asked for, and nothing of this machine: the pictures are committed.
            using var parts = new Composition(Layout, Local, new Dictionary<string, string>(), Reporter, TargetOf);
            var written = new ProjectDiagrams(parts.Deployment, parts.Templates).Write();
            foreach (var file in written)
                Log.Information("{File}", Layout.Relative(file));
            Log.Information("{Count} pictures changed", written.Count);
        }));
}
