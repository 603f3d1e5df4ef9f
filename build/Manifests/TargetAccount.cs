using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>The account that a module is deployed to.</summary>
/// <param name="Alias">Its name in the manifest.</param>
/// <param name="AccountId">Its twelve digits; null when the manifest does not pin it, then it is whatever account the credentials are for.</param>
/// <param name="Location">Where the manifest maps it.</param>
public sealed record TargetAccount(string Alias, string? AccountId, Location Location);
