namespace Pipeline.Aws;

/// <summary>Where calls go and as whom.</summary>
/// <param name="Region">The region, such as <c>us-east-1</c>.</param>
/// <param name="Endpoint">An endpoint for every service; null leaves the choice to the SDK, <c>AWS_ENDPOINT_URL</c> included.</param>
/// <param name="SandboxAccount">The account to call the sandbox as; null uses the SDK's own credential chain.</param>
public sealed record AwsTarget(string Region, Uri? Endpoint = null, string? SandboxAccount = null);
