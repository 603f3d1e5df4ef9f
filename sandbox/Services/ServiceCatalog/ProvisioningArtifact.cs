namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A version of a product.</summary>
/// <param name="Id"><c>pa-</c> and thirteen letters and digits.</param>
/// <param name="Number">Its place among the product's versions, which keeps their order when a clock does not.</param>
/// <param name="Type">The artifact type, such as <c>CLOUD_FORMATION_TEMPLATE</c>.</param>
/// <param name="Source">The URL or the stack the template was read from, under the key that the request gave it.</param>
/// <param name="Template">The key of its text among the templates.</param>
/// <param name="Token">The key of the idempotency token that made it; null for the version made with its product.</param>
internal sealed record ProvisioningArtifact(
    string Id,
    string ProductId,
    int Number,
    string Name,
    string? Description,
    string Type,
    Tag Source,
    string Template,
    DateTimeOffset Created,
    string? Token)
{
    /// <summary>False when nobody may launch it or update to it.</summary>
    public bool Active { get; init; } = true;

    /// <summary><c>DEFAULT</c> or <c>DEPRECATED</c>: a deprecated version can be kept but not launched anew.</summary>
    public string Guidance { get; init; } = "DEFAULT";
}

/// <summary>A template's text, kept once however many versions have it.</summary>
internal sealed record TemplateBody(string Text);
