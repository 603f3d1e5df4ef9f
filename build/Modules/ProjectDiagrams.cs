using Pipeline.Diagrams;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>The pictures of the project templates: one beside each template, drawn from the template as an environment's first portfolio renders it.</summary>
public sealed class ProjectDiagrams(Deployment deployment, ModuleTemplates templates)
{
    /// <summary>Draws every project template.</summary>
    public IEnumerable<ProjectDiagram> Draw()
    {
        if (deployment.Modules.FirstOrDefault(module => module.Definition.Kind == ModuleKind.Portfolio) is not { } portfolio)
            return [];
        var ready = new ReadyModule(deployment, portfolio, Resolve(portfolio)) { Portfolios = [.. DeploymentRun.PortfoliosBeside(deployment, portfolio).Select(Resolve)] };
        return templates.Projects(ready).Select(project => new ProjectDiagram(
            project.Template, ArchitecturePicture.Draw(project.Template.Product.Name, project.Rendered.Text)));
    }

    /// <summary>Draws every project template and writes the pictures that are not as they should be.</summary>
    /// <returns>The files that were written.</returns>
    public IReadOnlyList<string> Write()
    {
        var written = new List<string>();
        foreach (var (template, svg) in Draw())
        {
            var file = ProjectDiagram.FileOf(template);
            if (File.Exists(file) && File.ReadAllText(file) == svg)
                continue;
            File.WriteAllText(file, svg);
            written.Add(file);
        }
        return written;
    }

    private static ResolvedInputs Resolve(Module module) => InputResolution.Resolve(module, _ => null, (_, _) => "");
}

/// <summary>The picture of a project template.</summary>
/// <param name="Template">The project template.</param>
/// <param name="Svg">The SVG document.</param>
public sealed record ProjectDiagram(ProjectTemplate Template, string Svg)
{
    /// <summary>Where the picture of a template lies: beside it, where its README shows it.</summary>
    public static string FileOf(ProjectTemplate template) => Path.Combine(Path.GetDirectoryName(template.TemplatePath)!, "architecture.svg");
}
