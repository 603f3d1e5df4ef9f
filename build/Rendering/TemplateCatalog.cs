using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Rendering;

/// <summary>The project templates that there are. They are found by looking: a template is added by adding its folder.</summary>
/// <param name="Templates">In the order of their ids.</param>
public sealed record TemplateCatalog(IReadOnlyList<ProjectTemplate> Templates)
{
    private const string Projects = "projects";
    private const string SharedSeeds = "_shared";
    private static readonly string[] SeedNames = ["build_app", "deploy_app"];

    /// <summary>Reads the folders.</summary>
    /// <param name="cloudformationDirectory">Holds <c>projects/&lt;id&gt;/product.yaml</c> and <c>template.yaml.sbn</c>.</param>
    /// <param name="seedCodeDirectory">Holds <c>&lt;id&gt;/build_app</c> and <c>&lt;id&gt;/deploy_app</c>; need not be there.</param>
    /// <exception cref="InvalidInput">Something is wrong with one of them (PL2310 to PL2319): all problems of all folders.</exception>
    public static TemplateCatalog Scan(string cloudformationDirectory, string seedCodeDirectory)
    {
        var problems = new List<Problem>();
        var templates = new List<ProjectTemplate>();
        var ids = Folders(Path.Combine(cloudformationDirectory, Projects)).ToList();
        foreach (var id in ids)
        {
            if (Read(cloudformationDirectory, seedCodeDirectory, id, problems) is { } template)
                templates.Add(template);
        }
        foreach (var orphan in Folders(seedCodeDirectory).Except(ids))
            problems.Add(new Problem("PL2318", $"no project template uses this seed code: there is no folder {Name(cloudformationDirectory)}/{Projects}/{orphan}", new Location($"{Name(seedCodeDirectory)}/{orphan}")));
        foreach (var twins in templates.GroupBy(template => template.Product.Name).Where(group => group.Count() > 1))
            problems.Add(new Problem("PL2319", $"the templates {string.Join(" and ", twins.Select(twin => twin.Id))} have the same name '{twins.Key}'", new Location(ProductFile(cloudformationDirectory, twins.Last().Id))));
        return problems.Count == 0 ? new TemplateCatalog(templates) : throw new InvalidInput(problems);
    }

    /// <summary>The template of an id; null when there is none.</summary>
    public ProjectTemplate? Find(string id) => Templates.FirstOrDefault(template => template.Id == id);

    private static ProjectTemplate? Read(string cloudformation, string seedCode, string id, List<Problem> problems)
    {
        var before = problems.Count;
        var folder = Path.Combine(cloudformation, Projects, id);
        var shown = $"{Name(cloudformation)}/{Projects}/{id}";
        if (!IsId(id))
            problems.Add(new Problem("PL2316", $"'{id}' cannot name a project template", new Location(shown), "use lower-case letters, digits, _ and -, beginning with a letter, at most 63"));
        var template = Path.GetFullPath(Path.Combine(folder, "template.yaml.sbn"));
        if (!File.Exists(template))
            problems.Add(new Problem("PL2315", "the project template has no template.yaml.sbn", new Location(shown)));
        var product = ReadProduct(cloudformation, id, problems);
        var seeds = ReadSeeds(seedCode, id, Shared(cloudformation, seedCode, id, product, problems), problems);
        return problems.Count == before ? new ProjectTemplate(id, product!, template, seeds) : null;
    }

    private static Product? ReadProduct(string cloudformation, string id, List<Problem> problems)
    {
        var path = Path.Combine(cloudformation, Projects, id, "product.yaml");
        var file = new YamlFile(ProductFile(cloudformation, id));
        var product = File.Exists(path) ? ProductReader.Read(file, File.ReadAllText(path)) : null;
        if (!File.Exists(path))
            file.Report("PL2315", null, "the project template has no product.yaml", "add one with at least 'name:' and 'description:'");
        problems.AddRange(file.Problems);
        return product;
    }

    private static string? Shared(string cloudformation, string seedCode, string id, Product? product, List<Problem> problems)
    {
        if (product?.SharedSeedCode is not { } name)
            return null;
        var folder = Path.GetFullPath(Path.Combine(seedCode, SharedSeeds, name));
        if (!Directory.Exists(folder))
            problems.Add(new Problem("PL2317", $"'shared-seed-code' names {Name(seedCode)}/{SharedSeeds}/{name}, which is not there", new Location(ProductFile(cloudformation, id)),
                Nearest.To(name, AllFolders(Path.Combine(seedCode, SharedSeeds))) is { } near ? $"did you mean '{near}'?" : null));
        return folder;
    }

    private static List<SeedFolder> ReadSeeds(string seedCode, string id, string? shared, List<Problem> problems)
    {
        var seeds = new List<SeedFolder>();
        foreach (var name in Folders(Path.Combine(seedCode, id)))
        {
            if (SeedNames.Contains(name))
                seeds.Add(new SeedFolder(name, Path.GetFullPath(Path.Combine(seedCode, id, name)), shared));
            else
                problems.Add(new Problem("PL2317", $"'{name}' is no kind of seed code", new Location($"{Name(seedCode)}/{id}/{name}"), $"the kinds are {string.Join(" and ", SeedNames)}"));
        }
        return seeds;
    }

    private static IEnumerable<string> Folders(string directory) => AllFolders(directory).Where(name => name[0] is not ('.' or '_')).Order(StringComparer.Ordinal);

    private static string[] AllFolders(string directory) =>
        Directory.Exists(directory) ? [.. Directory.EnumerateDirectories(directory).Select(path => Path.GetFileName(path)!)] : [];

    private static bool IsId(string id) =>
        id.Length <= 63 && char.IsAsciiLetterLower(id[0]) && id.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '_' or '-');

    private static string ProductFile(string cloudformation, string id) => $"{Name(cloudformation)}/{Projects}/{id}/product.yaml";

    private static string Name(string directory) => Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
}
