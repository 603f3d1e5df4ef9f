using System.Globalization;
using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>Everything that a run prints goes through here: masked, in whole lines, one at a time.</summary>
internal sealed class Printer(Surroundings surroundings, Masks masks, bool github)
{
    private readonly Lock gate = new();
    private readonly List<Remark> remarks = [];

    internal Palette Palette { get; } = Palette.For(surroundings);

    internal IReadOnlyList<Remark> Remarks => remarks;

    internal void Line(string text = "")
    {
        lock (gate)
            surroundings.Out.WriteLine(masks.Apply(text));
    }

    /// <summary>Tells the CI server's own masking, before any value could be printed.</summary>
    internal void AnnounceMasks()
    {
        if (github)
            foreach (var value in masks.Values)
                lock (gate)
                    surroundings.Out.WriteLine("::add-mask::" + WorkflowCommand.Data(value));
    }

    internal void Open(string target)
    {
        if (github)
        {
            Line("::group::" + WorkflowCommand.Data(target));
            return;
        }

        Line();
        Line(Palette.Heading("╬" + new string('═', target.Length + 5)));
        Line(Palette.Heading("║ " + target));
        Line(Palette.Heading("╬" + new string('═', Math.Max(target.Length - 4, 2))));
        Line();
    }

    internal void Close()
    {
        if (github)
            Line("::endgroup::");
    }

    /// <summary>A line of the log.</summary>
    internal void Log(Severity severity, string text, string target)
    {
        if (severity >= Severity.Warning)
            lock (gate)
                remarks.Add(new Remark(severity, target, text));
        if (github && severity >= Severity.Warning)
            Line(WorkflowCommand.Annotation(severity, null, text));
        else
            Line($"{Now()} {Tag(severity)} {text}");
    }

    /// <summary>An error of a run on CI, to be shown on the page of the run; nothing elsewhere.</summary>
    internal void Annotate(string title, string text)
    {
        if (github)
            Line(WorkflowCommand.Annotation(Severity.Error, title, text));
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
}
