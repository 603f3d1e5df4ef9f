using System.Xml.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.ProjectModel;

/// <summary>A project as a solution file names it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Path">The project file, relative to the solution.</param>
/// <param name="Folder">The folder that it is in, as <c>/outer/inner/</c>; null if it is in none.</param>
internal sealed record SolutionItem(string Name, string Path, string? Folder);

/// <summary>What a solution file holds; both forms are read, .sln and .slnx.</summary>
/// <param name="Projects">In the order of the file.</param>
/// <param name="Folders">Each as <c>/outer/inner/</c>, in the order of the file.</param>
internal sealed record SolutionItems(IReadOnlyList<SolutionItem> Projects, IReadOnlyList<string> Folders)
{
    private const string SolutionFolderType = "{2150E333-8FDC-42A3-9474-1A3956D46DE8}";

    internal static SolutionItems Read(AbsolutePath file) =>
        file.Extension == ".slnx" ? FromXml(XDocument.Load(file)) : FromLines(File.ReadAllLines(file));

    private static SolutionItems FromXml(XDocument document) => new(
        [.. document.Descendants("Project").Select(FromXml)],
        [.. document.Descendants("Folder").Select(folder => (string?)folder.Attribute("Name")).OfType<string>()]);

    private static SolutionItem FromXml(XElement project)
    {
        var path = (string?)project.Attribute("Path") ?? throw new FormatException("A project of the solution has no path.");
        var name = (string?)project.Attribute("DisplayName") ?? Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
        return new SolutionItem(name, path, (string?)project.Parent!.Attribute("Name"));
    }

    /// <summary>Lines such as <c>Project("{type}") = "Name", "path", "{id}"</c>, and for nesting <c>{child} = {parent}</c>.</summary>
    private static SolutionItems FromLines(string[] lines)
    {
        var entries = new List<(string Type, string Name, string Path, string Id)>();
        var parents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var nesting = false;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (line.StartsWith("Project(", StringComparison.Ordinal) && line.Split('"') is [_, var type, _, var name, _, var path, _, var id, ..])
                entries.Add((type, name, path, id));
            else if (line.StartsWith("GlobalSection", StringComparison.Ordinal))
                nesting = line.StartsWith("GlobalSection(NestedProjects)", StringComparison.Ordinal);
            else if (nesting && line.Split(" = ") is [var child, var parent])
                parents[child] = parent;
        }

        var folders = entries.Where(entry => IsFolder(entry.Type)).ToDictionary(folder => folder.Id, folder => folder.Name, StringComparer.OrdinalIgnoreCase);
        return new SolutionItems(
            [.. entries.Where(entry => !IsFolder(entry.Type)).Select(entry => new SolutionItem(entry.Name, entry.Path, parents.GetValueOrDefault(entry.Id) is { } parent ? FolderPath(parent, folders, parents) : null))],
            [.. folders.Keys.Select(id => FolderPath(id, folders, parents))]);
    }

    private static bool IsFolder(string type) => type.Equals(SolutionFolderType, StringComparison.OrdinalIgnoreCase);

    private static string FolderPath(string id, Dictionary<string, string> folders, Dictionary<string, string> parents)
    {
        var path = "/";
        // No folder is deeper than there are folders: a damaged file may nest them in a circle.
        for (var depth = 0; depth < folders.Count && folders.TryGetValue(id, out var name); depth++)
        {
            path = $"/{name}{path}";
            if (!parents.TryGetValue(id, out id!))
                break;
        }

        return path;
    }
}
