using Pipeline.Sandbox.Templates.Syntax;

namespace Pipeline.Sandbox.Templates;

/// <summary>Collects findings, up to <see cref="TemplateLimits.Findings"/>.</summary>
public sealed class FindingList
{
    private readonly List<Finding> findings = [];

    /// <summary>The logical id that findings belong to from now on.</summary>
    public string? LogicalId { get; set; }

    /// <summary>What was found, ordered by position; findings of the same place stay in the order they were made.</summary>
    public IReadOnlyList<Finding> Ordered() => [.. findings.Distinct().OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)];

    /// <summary>True once an error was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary><c>did you mean 'X'?</c>, or null when nothing is near or no further finding is kept.</summary>
    public string? Nearest(string typed, IEnumerable<string> known) =>
        findings.Count < TemplateLimits.Findings ? NearestName.DidYouMean(typed, known) : null;

    /// <summary>Adds an error at a node.</summary>
    public void Error(string code, TemplateNode at, string message, string? suggestion = null) =>
        Add(new(code, Severity.Error, message, at.Line, at.Column, LogicalId, suggestion));

    /// <summary>Adds a warning at a node.</summary>
    public void Warning(string code, TemplateNode at, string message, string? suggestion = null) =>
        Add(new(code, Severity.Warning, message, at.Line, at.Column, LogicalId, suggestion));

    /// <summary>Adds a finding.</summary>
    public void Add(Finding finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        if (findings.Count < TemplateLimits.Findings)
            findings.Add(finding);
    }
}
