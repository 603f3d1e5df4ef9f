namespace Pipeline.Reporting;

/// <summary>What the place where output goes can show, asked once. Three separate questions: animate, colour, GitHub.</summary>
/// <param name="Animate">A live block may be redrawn: a terminal that is not dumb and no CI.</param>
/// <param name="Colour">ANSI colours may be written (https://no-color.org).</param>
/// <param name="GitHub">GitHub Actions reads the output: groups, annotations and a job summary.</param>
/// <param name="Unicode">Box characters and symbols beyond ASCII may be written.</param>
/// <param name="Width">Columns; 80 when nobody can say.</param>
public sealed record HostTraits(bool Animate, bool Colour, bool GitHub, bool Unicode, int Width)
{
    /// <summary>Decides from the environment and the streams alone.</summary>
    /// <param name="variables">The environment variables.</param>
    /// <param name="redirected">Whether standard output is a file or a pipe.</param>
    /// <param name="width">The terminal's columns, or 0 when unknown.</param>
    public static HostTraits Detect(IReadOnlyDictionary<string, string> variables, bool redirected, int width)
    {
        var gitHub = Is(variables, "GITHUB_ACTIONS");
        var dumb = redirected || variables.GetValueOrDefault("TERM") is null or "" or "dumb";
        var noColour = variables.GetValueOrDefault("NO_COLOR") is { Length: > 0 };
        var locale = variables.GetValueOrDefault("LC_ALL") is { Length: > 0 } all ? all : variables.GetValueOrDefault("LANG") ?? "UTF-8";
        return new HostTraits(
            Animate: !dumb && !gitHub && !Is(variables, "CI"),
            Colour: !noColour && (gitHub || !dumb),
            GitHub: gitHub,
            Unicode: !locale.Equals("C", StringComparison.Ordinal) && !locale.Equals("POSIX", StringComparison.Ordinal),
            Width: width > 20 ? width : 80);
    }

    private static bool Is(IReadOnlyDictionary<string, string> variables, string name) =>
        variables.GetValueOrDefault(name) is { } value && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
