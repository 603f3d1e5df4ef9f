namespace Nuke.Common.CommandLine;

/// <summary>What was typed, or set as a variable, cannot be used: exit code 2, and nothing has run.</summary>
/// <param name="problems">Everything that is wrong, each one sentence or more.</param>
internal sealed class InvalidCommandLineException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    internal InvalidCommandLineException(string problem) : this([problem])
    {
    }

    internal IReadOnlyList<string> Problems { get; } = problems;

    /// <inheritdoc/>
    public override string ToString() => Message;
}
