using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A project of a solution.</summary>
public class Project
{
    internal Project(Solution solution, SolutionItem item)
    {
        Solution = solution;
        Name = item.Name;
        Path = solution.Directory / item.Path.Replace('\\', '/');
    }

    /// <summary>The solution.</summary>
    public Solution Solution { get; }

    /// <summary>Its name in the solution.</summary>
    public string Name { get; }

    /// <summary>The project file.</summary>
    public AbsolutePath Path { get; }

    /// <summary>Where the project file is.</summary>
    public AbsolutePath Directory => Path.Parent!;

    /// <summary>The path of the project file.</summary>
    public static implicit operator string(Project project) => project.Path;

    /// <summary>The path of the project file.</summary>
    public static implicit operator AbsolutePath(Project project) => project.Path;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
