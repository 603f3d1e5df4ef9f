namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>What an idempotency token was used for.</summary>
/// <param name="Fingerprint">The hash of the request, so that the same token with another request is noticed.</param>
/// <param name="Id">The id of what was made.</param>
internal sealed record TokenUse(string Fingerprint, string Id);
