namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What happens to one call.</summary>
/// <param name="Wait">How long it takes to be looked at.</param>
/// <param name="Outcome">How it ends.</param>
internal readonly record struct Fate(TimeSpan Wait, Outcome Outcome);

/// <summary>How a call ends.</summary>
internal enum Outcome
{
    /// <summary>As it should.</summary>
    Answered,

    /// <summary>There were too many.</summary>
    Throttled,

    /// <summary>500, and nothing was done.</summary>
    Broken,

    /// <summary>503, and nothing was done.</summary>
    Unavailable,

    /// <summary>The connection breaks and nothing was done.</summary>
    DroppedBefore,

    /// <summary>The connection breaks after it was done: the client knows nothing of it.</summary>
    DroppedAfter,
}
