using System.Xml.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A project as a solution file names it.</summary>
internal sealed record SolutionItem(string Name, string Path, string? Folder);

/// <summary>Reads solution files of both forms, .sln and .slnx.</summary>
internal static class SolutionItems
{
    private const string SolutionFolderType = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";

    internal static IReadOnlyList<SolutionItem> Read(AbsolutePath file) =>
        file.Extension == ".slnx" ? FromXml(XDocument.Load(file)) : FromLines(File.ReadAllLines(file));

    private static List<SolutionItem> FromXml(XDocument document) => document.Descendants("Project")
        .Select(project => (Path: (string)project.Attribute("Path")!, Folder: (string?)project.Parent!.Attribute("Name")))
        .Select(project => new SolutionItem(Path.GetFileNameWithoutExtension(project.Path.Replace('\\', '/')), project.Path, project.Folder))
        .ToList();

    /// <summary>Lines such as <c>Project("{type}") = "Name", "path", "{id}"</c>, and for nesting <c>{child} = {parent}</c>.</summary>
    private static List<SolutionItem> FromLines(string[] lines)
    {
        var projects = new List<(string Type, string Name, string Path, string Id)>();
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var nesting = false;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (line.StartsWith("Project(", StringComparison.Ordinal) && line.Split('"') is [_, var type, _, var name, _, var path, _, var id, ..])
                projects.Add((type, name, path, id));
            else if (line.StartsWith("GlobalSection", StringComparison.Ordinal))
                nesting = line.StartsWith("GlobalSection(NestedProjects)", StringComparison.Ordinal);
            else if (nesting && line.Split(" = ") is [var child, var parent])
                parents[child] = parent;
        }

        var folders = projects.Where(IsFolder).ToDictionary(folder => folder.Id, folder => folder.Name, StringComparer.OrdinalIgnoreCase);
        return projects.Where(project => !IsFolder(project))
            .Select(project => new SolutionItem(
                project.Name, project.Path, parents.TryGetValue(project.Id, out var parent) ? folders.GetValueOrDefault(parent) : null))
            .ToList();

        static bool IsFolder((string Type, string, string, string) project) =>
            project.Type.Equals(SolutionFolderType, StringComparison.OrdinalIgnoreCase);
    }
}
