using System.Collections.Immutable;

namespace Pipeline.Reporting;

/// <summary>A step under way as the live block shows it.</summary>
/// <param name="Name">The step.</param>
/// <param name="Action">What is done to it.</param>
/// <param name="Total">How many resources it is about, when that is known.</param>
/// <param name="Began">When, since the run began.</param>
public sealed record LiveStep(string Name, string Action, int? Total, TimeSpan Began)
{
    /// <summary>What changed last, if anything did.</summary>
    public ResourceChanged? Newest { get; init; }

    /// <summary>The resources that reached an end.</summary>
    public ImmutableHashSet<string> Ended { get; init; } = [];

    /// <summary>The same step after a change of one of its resources.</summary>
    public LiveStep With(ResourceChanged change) => this with
    {
        Newest = change,
        Ended = Statuses.Meaning(change.Status) == StatusMeaning.Working ? Ended : Ended.Add(change.Resource),
    };

    /// <summary>Its line: elapsed time and count before what may be cut off.</summary>
    public string Line(TimeSpan elapsed, Palette palette, string mark)
    {
        var count = Total is { } total ? $" {Math.Min(Ended.Count, total)}/{total}" : Ended.Count > 0 ? $" {Ended.Count}" : "";
        var newest = Newest is null ? "" : $" {palette.Of(Newest.Status)}{Newest.Status}{palette.Reset} {TextLines.One(Newest.Resource)}";
        return $"{mark} {Action} {palette.Strong}{Name}{palette.Reset} {palette.Faint}({Durations.Clock(elapsed - Began)}){palette.Reset}{count}{newest}";
    }
}
