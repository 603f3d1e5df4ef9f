using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Modules.Endpoints;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>All templates of an environment, rendered without a call to anybody: what modules have not given yet is left empty.</summary>
public sealed class EnvironmentTemplates(Deployment deployment, ModuleTemplates templates, EndpointTemplates endpoints, TemplateGate gate)
{
    /// <summary>Renders and checks every template.</summary>
    /// <returns>The templates by the names of their files below the environment's rendered templates.</returns>
    /// <exception cref="InvalidInput">Some have errors: the problems of all of them together.</exception>
    public IReadOnlyDictionary<string, RenderedTemplate> Render()
    {
        var all = new SortedDictionary<string, RenderedTemplate>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var ready in deployment.Modules.Select(Ready))
        {
            try
            {
                foreach (var (name, template) in Of(ready))
                    all[name] = template;
            }
            catch (InvalidInput invalid)
            {
                problems.AddRange(invalid.Problems);
            }
        }
        return problems.Count == 0 ? all : throw new InvalidInput([.. problems.Distinct()]);
    }

    private IEnumerable<(string Name, RenderedTemplate Template)> Of(ReadyModule ready)
    {
        if (ready.Module.Definition.Kind == ModuleKind.Endpoint)
            return [(ModuleTemplates.NameOf(ready), endpoints.Of(ready)), (ModuleTemplates.NameOfModelStore(ready), templates.OfModelStore(ready))];
        if (ready.Module.Definition.Kind != ModuleKind.Portfolio)
            return [(ModuleTemplates.NameOf(ready), templates.Of(ready))];
        return
        [
            .. templates.Projects(ready).Select(project => (ModuleTemplates.NameOf(ready, project.Template), project.Rendered)),
            .. new[] { Prerequisites.ArtifactBucket, Prerequisites.LaunchRole }.Select(id => (ModuleTemplates.NameOf(ready, id), templates.OfPrerequisite(id, ready))),
        ];
    }

    /// <summary>Renders, checks and writes every template.</summary>
    /// <returns>The files.</returns>
    public IReadOnlyList<string> Write() => [.. Render().Select(one => gate.Write(one.Key, one.Value))];

    private ReadyModule Ready(Module module) =>
        new(deployment, module, Resolve(module)) { Portfolios = [.. DeploymentRun.PortfoliosBeside(deployment, module).Select(Resolve)] };

    private static ResolvedInputs Resolve(Module module) => InputResolution.Resolve(module, _ => null, (_, _) => "");
}
