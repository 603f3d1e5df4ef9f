namespace Pipeline.Reporting;

/// <summary>What the place where output goes can show, asked once. Three separate questions: animate, colour, GitHub.</summary>
/// <param name="Animate">A live block may be redrawn: a terminal that is not dumb and no CI.</param>
/// <param name="Colour">ANSI colours may be written (https://no-color.org).</param>
/// <param name="GitHub">GitHub Actions reads the output: groups, annotations and a job summary.</param>
/// <param name="Unicode">Box characters and symbols beyond ASCII may be written.</param>
/// <param name="Width">Columns; 80 when nobody can say.</param>
/// <param name="Height">Lines; 24 when nobody can say.</param>
public sealed record HostTraits(bool Animate, bool Colour, bool GitHub, bool Unicode, int Width, int Height = 24)
{
    /// <summary>Decides from the environment and the streams alone.</summary>
    /// <param name="variables">The environment variables.</param>
    /// <param name="redirected">Whether standard output is a file or a pipe.</param>
    /// <param name="width">The terminal's columns, or 0 when unknown.</param>
    /// <param name="height">The terminal's lines, or 0 when unknown.</param>
    public static HostTraits Detect(IReadOnlyDictionary<string, string> variables, bool redirected, int width, int height = 0)
    {
        var gitHub = Is(variables, "GITHUB_ACTIONS");
        var dumb = redirected || variables.GetValueOrDefault("TERM") is null or "" or "dumb";
        var noColour = variables.GetValueOrDefault("NO_COLOR") is { Length: > 0 };
        return new HostTraits(
            Animate: !dumb && !gitHub && !Is(variables, "CI"),
            Colour: !noColour && !dumb,
            GitHub: gitHub,
            Unicode: IsUnicode(Locale(variables)),
            Width: width > 20 ? width : 80,
            Height: height > 3 ? height : 24);
    }

    // The first that is set and not empty decides: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
    private static string Locale(IReadOnlyDictionary<string, string> variables) =>
        new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(name => variables.GetValueOrDefault(name)).FirstOrDefault(value => value is { Length: > 0 }) ?? "";

    // A locale without a character set, or none at all (as in many containers), is read as UTF-8, which .NET writes then.
    private static bool IsUnicode(string locale)
    {
        var dot = locale.IndexOf('.');
        return dot < 0
            ? locale is not ("C" or "POSIX")
            : locale[(dot + 1)..].Split('@')[0].Replace("-", "").Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Is(IReadOnlyDictionary<string, string> variables, string name) =>
        variables.GetValueOrDefault(name) is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
