namespace Nuke.Common.Printing;

/// <summary>How the output of a target begins and ends: a heading, or a group of GitHub's log.</summary>
internal sealed class Headings(Palette palette, bool github)
{
    /// <summary>The line behind a target's output, if there is one.</summary>
    internal string? End => github ? "::endgroup::" : null;

    internal string Begin(string name) => github
        ? "::group::" + WorkflowCommand.Data(name)
        : string.Join(
            Environment.NewLine,
            "",
            palette.Heading("╬" + new string('═', name.Length + 5)),
            palette.Heading("║ " + name),
            palette.Heading("╬" + new string('═', Math.Max(name.Length - 4, 2))),
            "");
}
