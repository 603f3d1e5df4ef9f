namespace Pipeline.Rendering;

/// <summary>A project template: a folder in <c>cloudformation/projects/</c> and, if its projects start with code, one in <c>seed-code/</c>.</summary>
/// <param name="Id">The folder's name: lower-case letters, digits, <c>_</c> and <c>-</c>, at most 63 characters. It names the product's objects in S3.</param>
/// <param name="Product">What Service Catalog shows of it.</param>
/// <param name="TemplatePath">The absolute path of <c>template.yaml.sbn</c>.</param>
/// <param name="SeedFolders">What its repositories start with, in the order of their names; may be empty.</param>
public sealed record ProjectTemplate(string Id, Product Product, string TemplatePath, IReadOnlyList<SeedFolder> SeedFolders);

/// <summary>What one repository of a project starts with.</summary>
/// <param name="Name"><c>build_app</c> or <c>deploy_app</c>.</param>
/// <param name="Path">The folder's absolute path.</param>
/// <param name="Shared">The absolute path of a folder of files that several templates start with; null for none. A file of <paramref name="Path"/> stands before one of the same name in it.</param>
public sealed record SeedFolder(string Name, string Path, string? Shared = null);
