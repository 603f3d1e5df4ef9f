namespace Nuke.Common.Printing;

/// <summary>Lines that the runner of GitHub Actions understands: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands</summary>
internal static class WorkflowCommand
{
    internal static string Annotation(Severity severity, string? title, string text) =>
        $"::{(severity == Severity.Error ? "error" : "warning")}{(title is null ? "" : " title=" + Property(title))}::{Data(text)}";

    internal static string Data(string text) =>
        text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
