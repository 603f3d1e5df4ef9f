using Nuke.Common.IO;

namespace Nuke.Common.CI;

/// <summary>A file that an attribute describes. It carries a heading, by which it is known to be generated.</summary>
internal sealed class GeneratedFile(AbsolutePath root, ConfigurationAttributeBase attribute)
{
    private const int HeadingLines = 20;
    private readonly AbsolutePath path = root / attribute.File;

    internal string Name => attribute.File;

    private string Command => $"--generate-configuration {attribute.Id} --host GitHubActions";

    /// <summary>Not there yet, or generated; the published engine's heading names the same command.</summary>
    internal bool IsReplaceable => !File.Exists(path) || File.ReadLines(path)
        .Take(HeadingLines)
        .TakeWhile(line => line.Length == 0 || line[0] == '#')
        .Any(line => line.Contains("--generate-configuration " + attribute.Id, StringComparison.Ordinal));

    internal string Refusal =>
        $"{attribute.Source}: {Name} was written by hand: its first lines do not say that it is generated. Move it away or delete it, then: ./build.sh {Command}";

    /// <summary>Writes the file unless it says the same already.</summary>
    /// <returns>Whether it was written.</returns>
    internal bool Write(BuildFacts facts)
    {
        var content = Heading() + attribute.Content(facts);
        // A checkout may have turned line ends into the machine's own; that is no change.
        if (File.Exists(path) && File.ReadAllText(path).Replace("\r\n", "\n") == content)
            return false;
        Directory.CreateDirectory(path.Parent!);
        File.WriteAllText(path, content);
        return true;
    }

    private string Heading() =>
        $"""
        # Made from {attribute.Source} on the build class; edit the attribute, not this file.
        # To write it again: ./build.sh {Command}


        """.ReplaceLineEndings("\n");
}
