namespace Nuke.Common.Tooling;

/// <summary>Where a program printed a line.</summary>
public enum OutputType
{
    /// <summary>Its standard output.</summary>
    Std,

    /// <summary>Its standard error.</summary>
    Err,
}

/// <summary>A line that a program printed.</summary>
public struct Output
{
    /// <summary>Where it was printed.</summary>
    public OutputType Type { get; set; }

    /// <summary>The line, without its end.</summary>
    public string Text { get; set; }

    /// <inheritdoc/>
    public override readonly string ToString() => Text;
}

/// <summary>What can be asked of the lines of a program.</summary>
public static class OutputExtensions
{
    /// <summary>Fails if anything was printed to standard error, else gives the lines back.</summary>
    public static IReadOnlyCollection<Output> EnsureOnlyStd(this IReadOnlyCollection<Output> output)
    {
        foreach (var line in output)
            Assert.True(line.Type == OutputType.Std, $"Unexpected error output: {line.Text}");
        return output;
    }

    /// <summary>All lines as one text.</summary>
    public static string StdToText(this IEnumerable<Output> output) =>
        string.Join(Environment.NewLine, output.Where(line => line.Type == OutputType.Std).Select(line => line.Text));
}
