namespace Nuke.Common.Printing;

/// <summary>How much a line of the log matters.</summary>
internal enum Severity
{
    Verbose,
    Debug,
    Information,
    Warning,
    Error,
}

/// <summary>A warning or an error, kept to be shown again at the end.</summary>
internal sealed record Remark(Severity Severity, string Target, string Text);
