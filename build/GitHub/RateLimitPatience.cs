namespace Pipeline.GitHub;

/// <summary>How long a request to GitHub may take.</summary>
/// <param name="Total">The sum of all waits that one request may cost. A wait that does not fit is not begun.</param>
/// <param name="Answer">How long each answer is waited for.</param>
public sealed record RateLimitPatience(TimeSpan Total, TimeSpan Answer);
