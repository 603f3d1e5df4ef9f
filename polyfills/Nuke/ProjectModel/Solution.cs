using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A solution file, read when something in it is first asked for.</summary>
public class Solution
{
    private readonly Lazy<SolutionItems> items;

    internal Solution(AbsolutePath path)
    {
        Path = path;
        items = new Lazy<SolutionItems>(() => SolutionItems.Read(path));
    }

    /// <summary>The file.</summary>
    public AbsolutePath Path { get; }

    /// <summary>Where the file is.</summary>
    public AbsolutePath Directory => Path.Parent!;

    /// <summary>The name of the file without its extension.</summary>
    public string Name => Path.NameWithoutExtension;

    /// <summary>The name of the file.</summary>
    public string FileName => Path.Name;

    /// <summary>All projects, in the order of the file.</summary>
    public IReadOnlyCollection<Project> AllProjects => Projected(_ => true);

    /// <summary>The projects that are in no folder of the solution.</summary>
    public IReadOnlyCollection<Project> Projects => ProjectsIn(null);

    /// <summary>The folders that are in no other folder.</summary>
    public IReadOnlyCollection<SolutionFolder> SolutionFolders => FoldersIn("/");

    /// <summary>The path of the file.</summary>
    public static implicit operator string(Solution solution) => solution.Path;

    /// <summary>The path of the file.</summary>
    public static implicit operator AbsolutePath(Solution solution) => solution.Path;

    /// <summary>The project of that name which is in no folder; null if there is none. See <see cref="GetAllProjects"/>.</summary>
    public Project? GetProject(string name) => Projects.FirstOrDefault(project => project.Name == name);

    /// <summary>The projects, in any folder, whose names match; <c>*</c> stands for any text.</summary>
    public IEnumerable<Project> GetAllProjects(string wildcardPattern) =>
        AllProjects.Where(project => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(wildcardPattern, project.Name));

    /// <inheritdoc/>
    public override string ToString() => Path;

    internal IReadOnlyCollection<Project> ProjectsIn(string? folder) => Projected(item => item.Folder == folder);

    internal IReadOnlyCollection<SolutionFolder> FoldersIn(string folder) => items.Value.Folders
        .Where(path => path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) && path.IndexOf('/', folder.Length) == path.Length - 1)
        .Select(path => new SolutionFolder(this, path)).ToList();

    private List<Project> Projected(Func<SolutionItem, bool> which) =>
        items.Value.Projects.Where(which).Select(item => new Project(this, item)).ToList();
}
