using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>
/// Collects what is wrong with the input, so that all of it is told at once. One list lives as long as one reading.
/// </summary>
public sealed class ProblemList
{
    private readonly List<Problem> problems = [];
    private readonly List<Problem> warnings = [];

    /// <summary>What was found so far, ordered by file, line and column.</summary>
    public IReadOnlyList<Problem> Found => [.. problems
        .OrderBy(p => p.Location?.File ?? "", StringComparer.Ordinal)
        .ThenBy(p => p.Location?.Line ?? 0)
        .ThenBy(p => p.Location?.Column ?? 0)];

    /// <summary>What a person should know but that stops nothing.</summary>
    public IReadOnlyList<Problem> Warnings => warnings;

    /// <summary>Whether unknown keys are warnings only.</summary>
    public bool ToleratesUnknownKeys { get; set; }

    /// <summary>How many were found.</summary>
    public int Count => problems.Count;

    /// <summary>Adds a problem.</summary>
    /// <param name="code">One of <see cref="Codes"/>.</param>
    /// <param name="message">What is wrong and why, without a full stop.</param>
    /// <param name="location">Where.</param>
    /// <param name="hint">What to do about it.</param>
    public void Add(string code, string message, Location? location, string? hint = null) =>
        problems.Add(new Problem(code, message, location, hint));

    /// <summary>Adds something that stops nothing.</summary>
    public void Warn(string code, string message, Location location, string? hint = null) =>
        warnings.Add(new Problem(code, message, location, hint));

    /// <summary>Adds a key that nobody knows.</summary>
    /// <param name="key">The key.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="known">The keys that are known there.</param>
    public void AddUnknownKey(string key, Location location, IReadOnlyCollection<string> known) =>
        (ToleratesUnknownKeys ? warnings : problems).Add(
            new Problem(Codes.UnknownKey, $"unknown key '{key}'", location, Nearest.Hint(key, known)));

    /// <summary>Ends the reading when anything is wrong.</summary>
    /// <exception cref="InvalidInput">With every problem found.</exception>
    public void ThrowIfAny()
    {
        if (Count > 0)
            throw new InvalidInput(Found);
    }
}
