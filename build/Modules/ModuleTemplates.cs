using System.Runtime.CompilerServices;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>The templates that modules need, rendered and checked. Nothing leaves this room with an error in it.</summary>
public sealed class ModuleTemplates(Layout layout, TemplateRenderer renderer, ModuleCatalog modules, TemplateCatalog projects, TemplateGate gate)
{
    private const string TemplateFile = "template.yaml.sbn";

    private readonly ConditionalWeakTable<ReadyModule, IReadOnlyList<RenderedProject>> rendered = [];
    private readonly Lazy<IReadOnlyList<SeedArtifact>> seeds = new(() => [.. projects.Templates.SelectMany(Pack)]);

    /// <summary>The seed code of all project templates, packed.</summary>
    public IReadOnlyList<SeedArtifact> Seeds => seeds.Value;

    /// <summary>A stack module's template.</summary>
    public RenderedTemplate Of(ReadyModule module) =>
        Render(NameOf(module), module.Module.Definition.Id, TemplateModel.Of(module));

    /// <summary>The template of a stack that a portfolio stands on.</summary>
    public RenderedTemplate OfPrerequisite(string id, ReadyModule portfolio)
    {
        var definition = modules.Find($"cloudformation/{id}") ?? throw new InvalidInput(new Problem(
            "PL2410", $"the folder cloudformation/{id} with its module.yaml is missing; every portfolio stands on it", portfolio.Module.Location, $"git checkout -- cloudformation/{id}"));
        var model = TemplateModel.OfPrerequisite(definition, portfolio);
        if (id == Prerequisites.LaunchRole)
            model["launch"] = LaunchModel.Of(Path.Combine(layout.Root, definition.Id, "permissions"), portfolio, Projects(portfolio));
        return Render(NameOf(portfolio, id), definition.Id, model);
    }

    /// <summary>The project templates of a portfolio.</summary>
    /// <exception cref="InvalidInput">Some have errors: the problems of all of them together.</exception>
    public IReadOnlyList<RenderedProject> Projects(ReadyModule portfolio) => rendered.GetValue(portfolio, module =>
    {
        PortfolioInputs.Check(module, [.. projects.Templates.Select(template => template.Id)]);
        var excluded = module.Inputs.List("exclude-templates");
        var problems = new List<Problem>();
        var all = new List<RenderedProject>();
        foreach (var template in projects.Templates.Where(template => !excluded.Contains(template.Id)))
        {
            try
            {
                all.Add(Project(template, module));
            }
            catch (InvalidInput invalid)
            {
                problems.AddRange(invalid.Problems);
            }
        }
        return problems.Count == 0 ? all : throw new InvalidInput(problems);
    });

    /// <summary>The name of a stack module's template.</summary>
    public static string NameOf(ReadyModule module) => $"{module.Module.Group}/{module.Module.Name}";

    /// <summary>The name of a prerequisite's template.</summary>
    public static string NameOf(ReadyModule portfolio, string prerequisite) => $"{NameOf(portfolio)}/{prerequisite}";

    /// <summary>The name of a project template.</summary>
    public static string NameOf(ReadyModule portfolio, ProjectTemplate template) => $"{NameOf(portfolio)}/projects/{template.Id}";

    private RenderedProject Project(ProjectTemplate template, ReadyModule portfolio)
    {
        var own = Seeds.Where(seed => seed.TemplateId == template.Id).ToArray();
        var text = renderer.Render(template.TemplatePath, TemplateModel.OfProject(template, own, portfolio));
        gate.Check(NameOf(portfolio, template), text);
        return new RenderedProject(template, text, own);
    }

    private RenderedTemplate Render(string name, string folder, Dictionary<string, object?> model)
    {
        var text = renderer.Render(Path.Combine(layout.Root, folder, TemplateFile), model);
        gate.Check(name, text);
        return text;
    }

    private static IEnumerable<SeedArtifact> Pack(ProjectTemplate template) =>
        template.SeedFolders.Select(folder => new SeedArtifact(template.Id, folder.Name, SeedPackage.Create(folder.Path, folder.Shared)));
}
