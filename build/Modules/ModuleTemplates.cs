using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Modules.ModelStore;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>The templates that modules need, rendered and checked. Nothing leaves this room with an error in it.</summary>
public sealed class ModuleTemplates(Layout layout, TemplateRenderer renderer, ModuleCatalog modules, TemplateCatalog projects, TemplateGate gate)
{
    /// <summary>The file of a module that is a template.</summary>
    public const string TemplateFile = "template.yaml.sbn";

    private readonly ConditionalWeakTable<ReadyModule, IReadOnlyList<RenderedProject>> rendered = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> needs = new(StringComparer.Ordinal);
    private LaunchPermissions? permissions;
    private readonly Lazy<IReadOnlyList<SeedArtifact>> seeds = new(() => [.. projects.Templates.SelectMany(Pack)]);

    /// <summary>The seed code of all project templates, packed.</summary>
    public IReadOnlyList<SeedArtifact> Seeds => seeds.Value;

    /// <summary>A stack module's template.</summary>
    public RenderedTemplate Of(ReadyModule module) =>
        Render(NameOf(module), module.Module.Definition.Id, TemplateModel.Of(module));

    /// <summary>What launches of a portfolio's templates need permissions for, by the project template's id; excluded templates too, since projects go on.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> LaunchNeeds(ReadyModule portfolio) =>
        All(portfolio).ToDictionary(project => project.Template.Id, project => NeedsOf(project.Rendered), StringComparer.Ordinal);

    // Several steps of a run ask, and a template is long to read.
    private IReadOnlyList<string> NeedsOf(RenderedTemplate template) => needs.GetOrAdd(template.Hash, _ => Permissions().NeedsOf(template));

    /// <summary>The template of a stack that a portfolio stands on.</summary>
    /// <param name="id">The prerequisite.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="retired">What launches of templates that are gone need: their projects go on, and so do the roles.</param>
    public RenderedTemplate OfPrerequisite(string id, ReadyModule portfolio, IReadOnlyDictionary<string, IReadOnlyList<string>>? retired = null)
    {
        var definition = Prerequisite(id, portfolio);
        var model = TemplateModel.OfPrerequisite(definition, portfolio);
        if (id == Prerequisites.LaunchRole)
            model["launch"] = LaunchModel.Of(Permissions(), portfolio, LaunchNeeds(portfolio).Concat(retired ?? new Dictionary<string, IReadOnlyList<string>>()));
        return Render(NameOf(portfolio, id), definition.Id, model);
    }

    /// <summary>The template of the model store, on which endpoints of a region stand.</summary>
    /// <param name="endpoint">An endpoint that needs it.</param>
    /// <param name="tokenSecret">The secret that builds for it read; null for none beside those that the manifests name.</param>
    public RenderedTemplate OfModelStore(ReadyModule endpoint, string? tokenSecret = null)
    {
        var definition = Prerequisite(ModelStoreStack.Id, endpoint);
        var model = TemplateModel.OfPrerequisite(definition, endpoint);
        model["model_bucket"] = Names.ModelBucket(endpoint.Deployment);
        model["packing_project"] = Names.PackingProject(endpoint.Deployment);
        model["token_secrets"] = TokenSecrets.Arns(endpoint, (string)((Dictionary<string, object?>)model["inputs"]!)["token_secret_prefix"]!, tokenSecret);
        return Render(NameOfModelStore(endpoint), definition.Id, model);
    }

    private ModuleDefinition Prerequisite(string id, ReadyModule module) => modules.Find($"cloudformation/{id}") ?? throw new InvalidInput(new Problem(
        "PL2410", $"the folder cloudformation/{id} with its module.yaml is missing; every {(module.Module.Definition.Kind == ModuleKind.Portfolio ? "portfolio stands on it" : "packed model lies in it")}",
        module.Module.Location, $"git checkout -- cloudformation/{id}"));

    /// <summary>The project templates that a portfolio publishes.</summary>
    /// <exception cref="InvalidInput">Some have errors: the problems of all of them together.</exception>
    public IReadOnlyList<RenderedProject> Projects(ReadyModule portfolio)
    {
        var excluded = portfolio.Inputs.List("exclude-templates");
        IReadOnlyList<RenderedProject> published = [.. All(portfolio).Where(project => !excluded.Contains(project.Template.Id))];
        if (LaunchRoles.IsStock(portfolio.Inputs))
            RequireLaunchable(portfolio, published);
        return published;
    }

    // AWS's role cannot make IAM roles or keys, for example: better to hear that now than from every launch.
    private void RequireLaunchable(ReadyModule portfolio, IReadOnlyList<RenderedProject> published)
    {
        var stock = StockRole.Read(Path.Combine(layout.Root, "cloudformation", Prerequisites.LaunchRole, "stock-role.yaml"));
        var problems = published.Select(project => (project.Template.Id, Refused: stock.Refuses(Permissions().Allowing([.. NeedsOf(project.Rendered)]))))
            .Where(one => one.Refused.Count > 0)
            .Select(one => new Problem("PL2334", $"{LaunchRoles.Stock} would refuse launches of {one.Id}: {string.Join(", ", one.Refused)}",
                portfolio.Inputs["launch-role"].Location, "set launch-role to least-privilege, or name the template in exclude-templates")).ToList();
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }

    private IReadOnlyList<RenderedProject> All(ReadyModule portfolio) => rendered.GetValue(portfolio, module =>
    {
        PortfolioInputs.Check(module, [.. projects.Templates.Select(template => template.Id)]);
        var problems = new List<Problem>();
        var all = new List<RenderedProject>();
        foreach (var template in projects.Templates)
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

    /// <summary>The name of the model store's template, of which a region has one.</summary>
    public static string NameOfModelStore(ReadyModule endpoint) => $"{endpoint.Module.Region}/{ModelStoreStack.Id}";

    /// <summary>The name of a project template.</summary>
    public static string NameOf(ReadyModule portfolio, ProjectTemplate template) => $"{NameOf(portfolio)}/projects/{template.Id}";

    private LaunchPermissions Permissions() => permissions ??= LaunchPermissions.Read(Path.Combine(layout.Root, "cloudformation", Prerequisites.LaunchRole, "permissions"));

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
