using System.Reflection;
using Nuke.Common.Building;
using Nuke.Common.CommandLine;
using Nuke.Common.IO;
using Nuke.Common.ValueInjection;

namespace Nuke.Common.ProjectModel;

/// <summary>Gives a member of type <see cref="Solution"/> the solution of the repository.</summary>
/// <param name="relativePath">
/// Relative to the root. Null takes the value of the member's name in the parameter files.
/// </param>
public class SolutionAttribute(string? relativePath = null) : ValueInjectionAttributeBase
{
    /// <summary>Accepted; typed access to projects is a generator's work that this repository does not use.</summary>
    public bool GenerateProjects { get; set; }

    /// <inheritdoc/>
    public override object? GetValue(MemberInfo member, object instance)
    {
        var session = Session.Current;
        var path = relativePath ?? session.Files.Find(member.Name, session.Options.Profiles)?.Words[0]
            ?? throw new InvalidCommandLineException($"No solution file defined for '{member.Name}': write \"{member.Name}\": \"{Example(session.Root)}\" into .nuke/parameters.json.");
        var file = session.Root / path;
        return file.FileExists() ? new Solution(file) : throw new InvalidCommandLineException($"{member.Name}: there is no solution {file}.");
    }

    private static string Example(AbsolutePath root) =>
        root.GetFiles("*.sln").Concat(root.GetFiles("*.slnx")).FirstOrDefault()?.Name ?? "Name.sln";
}
