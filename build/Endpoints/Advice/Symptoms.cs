namespace Pipeline.Endpoints.Advice;

/// <summary>What is known of something that went wrong with an endpoint.</summary>
/// <param name="Reason">The service's words: a failure reason, an error's message; may be empty.</param>
public sealed record Symptoms(string Reason)
{
    /// <summary>The last lines of the containers' logs, the oldest first.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Whether the containers have written anything at all; null when nobody looked.</summary>
    public bool? Logged { get; init; }

    /// <summary>How long it has been going on; null when that is not known.</summary>
    public TimeSpan? Age { get; init; }
}

/// <summary>What a signal means.</summary>
/// <param name="Meaning">The cause, in a sentence.</param>
/// <param name="Remedy">What to do, with something to type or to set.</param>
public sealed record Finding(string Meaning, string Remedy);
