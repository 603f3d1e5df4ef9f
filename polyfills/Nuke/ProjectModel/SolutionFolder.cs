namespace Nuke.Common.ProjectModel;

/// <summary>A folder of a solution, which need not be one of the disk.</summary>
public class SolutionFolder
{
    private readonly string path;

    internal SolutionFolder(Solution solution, string path)
    {
        Solution = solution;
        this.path = path;
    }

    /// <summary>The solution.</summary>
    public Solution Solution { get; }

    /// <summary>Its name, without those of the folders it is in.</summary>
    public string Name => path.Split('/')[^2];

    /// <summary>The projects in it, without those of folders in it.</summary>
    public IReadOnlyCollection<Project> Projects => Solution.ProjectsIn(path);

    /// <summary>The folders in it.</summary>
    public IReadOnlyCollection<SolutionFolder> SolutionFolders => Solution.FoldersIn(path);

    /// <summary>The project of that name in it; null if there is none.</summary>
    public Project? GetProject(string name) => Projects.FirstOrDefault(project => project.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
