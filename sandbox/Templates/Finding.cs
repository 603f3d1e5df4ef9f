namespace Pipeline.Sandbox.Templates;

/// <summary>How bad a finding is: an error makes a deployment fail, a warning is very likely a mistake.</summary>
public enum Severity { Error, Warning, Info }

/// <summary>One thing that is wrong with a template.</summary>
/// <param name="Code">The stable code, such as <c>T1302</c>; never reused.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong and why, one sentence without a full stop.</param>
/// <param name="Line">From 1; 0 when the whole template is meant.</param>
/// <param name="Column">From 1; 0 when the whole line is meant.</param>
/// <param name="LogicalId">The resource, parameter or output it belongs to, if it is inside one.</param>
/// <param name="Suggestion">What to write instead: the nearest known name, or the fix in one clause.</param>
public sealed record Finding(
    string Code,
    Severity Severity,
    string Message,
    int Line,
    int Column,
    string? LogicalId = null,
    string? Suggestion = null)
{
    /// <summary><c>line:column code message; suggestion</c>.</summary>
    public override string ToString() =>
        $"{Line}:{Column} {Code} {Message}" + (Suggestion is null ? "" : $"; {Suggestion}");
}
