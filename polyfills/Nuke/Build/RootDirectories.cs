using Nuke.Common.CommandLine;
using Nuke.Common.IO;

namespace Nuke.Common.Building;

/// <summary>Finds the root directory of a build.</summary>
internal static class RootDirectories
{
    /// <summary>What <c>--root</c> or NUKE_ROOT says, else the nearest directory upwards that holds <c>.nuke</c>.</summary>
    internal static AbsolutePath Find(ArgumentWords words, Surroundings surroundings)
    {
        var given = words.Option("root")?.Values is [var typed, ..]
            ? typed
            : new VariableNames(surroundings).Find("Root", prefixedOnly: true)?.Value;
        if (given is not null)
            return surroundings.WorkingDirectory / given is { } root && Directory.Exists(root)
                ? root
                : throw new InvalidCommandLineException($"--root: there is no directory '{given}'.");

        for (AbsolutePath? directory = surroundings.WorkingDirectory; directory is not null; directory = directory.Parent)
            if (Path.Exists(directory / ".nuke"))
                return directory;
        throw new InvalidCommandLineException(
            $"Could not locate '.nuke' directory/file while walking up from '{surroundings.WorkingDirectory}'. Go to the repository, or give --root DIRECTORY.");
    }
}
