namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>Who calls, with what, and under which count of requests.</summary>
/// <param name="User">The token's user.</param>
/// <param name="Scopes">The token's scopes.</param>
/// <param name="TokenHash">The token's SHA-256; the token itself is forgotten as soon as it is read.</param>
internal sealed record Caller(Account User, Scopes Scopes, string TokenHash);
