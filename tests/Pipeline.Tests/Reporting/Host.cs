using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

/// <summary>A kind of place where people read output, and what a run looks like there.</summary>
internal static class Host
{
    public static readonly string[] Kinds = ["terminal", "terminal-no-color", "terminal-ascii", "redirected", "github"];

    public static HostTraits Traits(string kind) => kind switch
    {
        "terminal" => Detect(false, ("TERM", "xterm-256color"), ("LANG", "en_US.UTF-8")),
        "terminal-no-color" => Detect(false, ("TERM", "xterm-256color"), ("NO_COLOR", "1")),
        "terminal-ascii" => Detect(false, ("TERM", "xterm"), ("LC_ALL", "C"), ("NO_COLOR", "1")),
        "redirected" => Detect(true, ("TERM", "xterm-256color")),
        _ => Detect(true, ("GITHUB_ACTIONS", "true"), ("CI", "true")),
    };

    /// <summary>Everything that is seen of a run: on a terminal also what was on the screen half-way, when it differs.</summary>
    public static string Shown(string kind, IEnumerable<Action<Reporter>> run)
    {
        var (host, clock) = (Traits(kind), new ManualClock());
        var summary = host.GitHub ? Path.GetTempFileName() : null;
        using var output = host.Animate ? new Screen(host.Width) : (TextWriter)new StringWriter { NewLine = "\n" };
        var shown = new List<string>();
        using (var reporter = new Reporter(Printers(output, host, clock, summary), clock))
        {
            foreach (var moment in run)
            {
                moment(reporter);
                if (moment == Moments.Look)
                    shown.Add(output is Screen screen ? $"--- meanwhile\n{screen.Text}--- at the end\n" : "");
                else
                    clock.Advance(TimeSpan.FromMilliseconds(1700));
            }
        }
        shown.Add(output is Screen final ? final.Text : output.ToString()!);
        if (summary is not null)
        {
            shown.Add($"--- job summary\n{File.ReadAllText(summary)}");
            File.Delete(summary);
        }
        return string.Concat(shown);
    }

    private static IReadOnlyList<IPrinter> Printers(TextWriter output, HostTraits host, TimeProvider clock, string? summary) =>
        host.Animate ? [new TerminalPrinter(output, host, clock)]
        : host.GitHub ? [new PlainPrinter(output, host), new GitHubPrinter(output, summary)]
        : [new PlainPrinter(output, host)];

    private static HostTraits Detect(bool redirected, params (string Name, string Value)[] variables) =>
        HostTraits.Detect(variables.ToDictionary(one => one.Name, one => one.Value), redirected, redirected ? 0 : 80);
}
