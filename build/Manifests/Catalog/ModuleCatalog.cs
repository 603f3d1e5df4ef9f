using Pipeline.Failures;

namespace Pipeline.Manifests.Catalog;

/// <summary>
/// The modules of a repository: every folder below <c>cloudformation/</c> that has a <c>module.yaml</c>. Found by scan: a new
/// module is a new folder, and there is no list to edit.
/// </summary>
public sealed class ModuleCatalog
{
    /// <summary>The folder of all modules.</summary>
    public const string Folder = "cloudformation";

    /// <summary>The file that makes a folder a module.</summary>
    public const string File = "module.yaml";

    // Partial templates and project templates are no modules.
    private static readonly string[] Others = ["_shared", "projects"];

    private readonly Dictionary<string, ModuleDefinition> byPath = new(StringComparer.Ordinal);
    private readonly List<string> unreadable = [];

    private ModuleCatalog()
    {
    }

    /// <summary>The modules, by path.</summary>
    public IReadOnlyList<ModuleDefinition> Modules { get; private init; } = [];

    /// <summary>Finds and reads all modules.</summary>
    /// <param name="root">The repository's full path.</param>
    /// <exception cref="InvalidInput">A <c>module.yaml</c> is wrong; with all problems of all of them.</exception>
    public static ModuleCatalog Scan(string root)
    {
        var problems = new ProblemList();
        var catalog = Scan(new RootFolder(root), problems);
        problems.ThrowIfAny();
        return catalog;
    }

    /// <summary>The module that a path in a manifest means: its folder, an alias, or an address that ends in either; null when there is none.</summary>
    public ModuleDefinition? Find(string path) => byPath.GetValueOrDefault(ModulePath.Folder(path));

    internal static ModuleCatalog Scan(RootFolder root, ProblemList problems)
    {
        var reader = new ModuleDefinitionReader(root, problems);
        var modules = new List<ModuleDefinition>();
        var catalog = new ModuleCatalog { Modules = modules };
        foreach (var folder in root.Folders(Folder).Except(Others).SelectMany(name => WithDefinition(root, $"{Folder}/{name}")))
        {
            if (reader.Read(folder) is { } module)
                modules.Add(catalog.byPath[folder] = module);
            else
                catalog.unreadable.Add(folder);
        }

        foreach (var module in modules)
        {
            foreach (var alias in module.Aliases)
            {
                if (!catalog.byPath.TryAdd(ModulePath.Folder(alias.Value), module))
                    problems.Add(Codes.Duplicate, $"'{alias.Value}' already means {catalog.byPath[ModulePath.Folder(alias.Value)].Id}", alias.Location, "remove the alias");
            }
        }

        return catalog;
    }

    /// <summary>As <see cref="Find(string)"/>; that there is none is a problem.</summary>
    internal ModuleDefinition? Find(Placed<string> path, ProblemList problems)
    {
        if (path.Value.Length == 0 || unreadable.Contains(ModulePath.Folder(path.Value)))
            return null;
        if (Find(path.Value) is { } module)
            return module;
        var hint = Nearest.To(ModulePath.Folder(path.Value), byPath.Keys) is { } nearest
            ? $"did you mean '{nearest}'?"
            : $"known: {string.Join(", ", Modules.Select(known => known.Id))}";
        problems.Add(Codes.UnknownModule, $"there is no module at '{path.Value}'", path.Location, hint);
        return null;
    }

    private static IEnumerable<string> WithDefinition(RootFolder root, string folder) =>
        root.HasFile($"{folder}/{File}")
            ? [folder]
            : root.Folders(folder).SelectMany(name => WithDefinition(root, $"{folder}/{name}"));
}
