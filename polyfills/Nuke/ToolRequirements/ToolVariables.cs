using Nuke.Common.Building;

namespace Nuke.Common.Tooling;

/// <summary>Where tools are, by the variables of the run.</summary>
internal static class ToolVariables
{
    /// <summary>The variable that replaces the lookup of a program in PATH: GIT_EXE for git.</summary>
    internal static string NameFor(string executable) =>
        string.Concat(executable.Where(char.IsLetterOrDigit)).ToUpperInvariant() + "_EXE";

    /// <summary>What the variable that replaces the lookup says; null if it is not set.</summary>
    internal static string? Given(string executable) => Session.Current.Surroundings.Variable(NameFor(executable));

    /// <summary>The path of a program; null if it is nowhere, or not where its variable says.</summary>
    internal static string? Path(string executable)
    {
        var surroundings = Session.Current.Surroundings;
        if (Given(executable) is { } given)
            return File.Exists(given) ? given : null;
        IEnumerable<string> endings = OperatingSystem.IsWindows() ? ["", ".exe", ".cmd", ".bat"] : [""];
        return (surroundings.Variable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(_ => endings, (directory, ending) => System.IO.Path.Combine(directory, executable + ending))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>NuGet's folder of this machine.</summary>
    internal static string NuGetPackages =>
        Session.Current.Surroundings.Variable("NUGET_PACKAGES")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
