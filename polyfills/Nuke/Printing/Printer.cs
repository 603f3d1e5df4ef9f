using System.Globalization;
using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>Everything that a run prints goes through here: masked, in whole lines, one at a time.</summary>
internal sealed class Printer
{
    private readonly Surroundings surroundings;
    private readonly string root;
    private readonly Masks masks;
    private readonly Lock gate = new();
    private readonly List<Remark> remarks = [];

    internal Printer(Surroundings surroundings, Masks masks, bool github, string root)
    {
        this.root = root;
        this.surroundings = surroundings;
        this.masks = masks;
        GitHub = github;
        Palette = Palette.For(surroundings);
        Blocks = new Blocks(new Outlet(surroundings.Out, surroundings.Error), masks, new Headings(Palette, github), github);
        if (github)
            masks.Announce = value => Blocks.AtOnce("::add-mask::" + WorkflowCommand.Data(value));
    }

    /// <summary>Whether the runner of GitHub Actions reads the output.</summary>
    internal bool GitHub { get; }

    internal Palette Palette { get; }

    /// <summary>Which target's output goes where.</summary>
    internal Blocks Blocks { get; }

    /// <summary>Warnings and errors so far, as they came.</summary>
    internal IReadOnlyList<Remark> Remarks
    {
        get
        {
            lock (gate)
                return [.. remarks];
        }
    }

    internal void Line(string text = "") => Blocks.Lines(masks.Apply(text));

    /// <summary>Lines of text that comes from elsewhere; none of them is a command to GitHub.</summary>
    internal void Quote(string text) => Line(GitHub ? WorkflowCommand.Disarm(text) : text);

    /// <summary>A line of the log.</summary>
    internal void Log(Severity severity, string text)
    {
        if (severity >= Severity.Warning)
            lock (gate)
                remarks.Add(new Remark(severity, Blocks.Target?.Name ?? "", text));
        if (GitHub && severity >= Severity.Warning)
            Annotate(severity, Blocks.Target?.Name, text);
        else
            Quote($"{Now()} {Tag(severity)} {text}");
    }

    /// <summary>An error of a run on CI, to be shown on the page of the run; nothing elsewhere.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="text">What is wrong; if it begins with a place in a file, it is shown there.</param>
    /// <param name="place">Where it happened, if the text does not say so.</param>
    internal void Annotate(string title, string text, SourcePlace? place = null)
    {
        if (GitHub)
            Annotate(Severity.Error, title, text, place);
    }

    /// <summary>A command that a program printed for GitHub, such as an annotation.</summary>
    /// <returns>Whether it was one, and there is a GitHub to hear it.</returns>
    internal bool Forward(string line)
    {
        if (!GitHub || !WorkflowCommand.IsForwarded(line))
            return false;
        if (WorkflowCommand.Masked(line) is { } secret)
            masks.Add(secret);
        else
            Line(line);
        return true;
    }

    internal string Tag(Severity severity) => severity switch
    {
        Severity.Verbose => Palette.Faint("[VRB]"),
        Severity.Debug => Palette.Faint("[DBG]"),
        Severity.Information => "[INF]",
        Severity.Warning => Palette.Warning("[WRN]"),
        _ => Palette.Bad("[ERR]"),
    };

    internal string Now(string format = "HH:mm:ss") => surroundings.Clock.GetLocalNow().ToString(format, CultureInfo.CurrentCulture);

    // Masked before it is escaped: an escaped secret is no longer what the masks look for.
    private void Annotate(Severity severity, string? title, string text, SourcePlace? place = null) =>
        Line(WorkflowCommand.Annotation(
            severity,
            title is null ? null : masks.Apply(title),
            masks.Apply(text),
            SourcePlace.Of(text, root) ?? place,
            surroundings.Variable("GITHUB_WORKSPACE") ?? root));
}
