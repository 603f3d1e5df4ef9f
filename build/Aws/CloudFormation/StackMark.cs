using Amazon.CloudFormation.Model;

namespace Pipeline.Aws.CloudFormation;

/// <summary>What a stack had told up to some moment.</summary>
/// <remarks>The moment is an event's and not the local clock's, which need not agree with CloudFormation's.</remarks>
/// <param name="Newest">The time of the newest event; null when there was none.</param>
/// <param name="Known">The events of that page, because several may have one time.</param>
public sealed record StackMark(DateTime? Newest, IReadOnlySet<string> Known)
{
    /// <summary>The mark after the events of a stack's first page.</summary>
    public static StackMark After(IReadOnlyList<StackEvent> events) =>
        new(events.Max(one => one.Timestamp), events.Select(one => one.EventId).ToHashSet(StringComparer.Ordinal));

    /// <summary>The mark after further events.</summary>
    public StackMark And(IReadOnlyList<StackEvent> events) =>
        new(events.Select(one => one.Timestamp).Append(Newest).Max(), Known.Concat(events.Select(one => one.EventId)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether an event is news.</summary>
    public bool Precedes(StackEvent one) => (Newest is null || one.Timestamp >= Newest) && !Known.Contains(one.EventId);

    /// <summary>Events in order of time, whichever way round they came; those of one time stay in the order of telling.</summary>
    public static IReadOnlyList<StackEvent> Chronological(IReadOnlyList<StackEvent> events) =>
        events is [{ Timestamp: var first }, .., { Timestamp: var last }] && first < last
            ? events
            : [.. events.Reverse().OrderBy(one => one.Timestamp)];
}
