namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A tag that end users can or must choose when they launch a product.</summary>
/// <param name="Id"><c>tag-</c> and thirteen letters and digits.</param>
/// <param name="Active">False when it is kept but no longer offered.</param>
internal sealed record TagOption(string Id, string Key, string Value, bool Active, string Owner);
