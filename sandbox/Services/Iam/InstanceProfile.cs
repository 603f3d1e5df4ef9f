namespace Pipeline.Sandbox.Services.Iam;

/// <summary>What hands a role to an instance.</summary>
internal sealed record InstanceProfile(string Name, string Path, string Id, string Arn, string? Role, DateTimeOffset Created, IReadOnlyList<Serving.Tag> Tags);
