using System.Text;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>A project template, rendered for a portfolio, with its seed code.</summary>
/// <param name="Template">The folder that it comes from.</param>
/// <param name="Rendered">The CloudFormation template.</param>
/// <param name="Seeds">Its seed code by folder, such as <c>build_app</c>.</param>
public sealed record RenderedProject(ProjectTemplate Template, RenderedTemplate Rendered, IReadOnlyList<SeedArtifact> Seeds)
{
    /// <summary>The version's name. It carries the hash of the template, which in turn names the seed code by hash.</summary>
    public string Version => $"v-{Rendered.Hash}";

    /// <summary>What the version is made of, for people.</summary>
    public string VersionDescription =>
        string.Join(", ", new[] { $"template {Rendered.Hash}" }.Concat(Seeds.Select(seed => $"{seed.Folder} {seed.Package.Hash}")));

    /// <summary>Where the template lies in the artifact bucket.</summary>
    public string TemplateKey => $"templates/{Template.Id}/{Rendered.Hash}.yaml";

    /// <summary>What a launch reads from the artifact bucket.</summary>
    public IEnumerable<Artifact> SeedArtifacts() => Seeds.Select(seed => new Artifact(seed.Key, seed.Package.ToArray, "application/zip"));

    /// <summary>What must be in the artifact bucket before the version is published.</summary>
    public IEnumerable<Artifact> Artifacts() =>
    [
        .. SeedArtifacts(),
        new Artifact(TemplateKey, () => Encoding.UTF8.GetBytes(Rendered.Text), "application/yaml"),
    ];
}

/// <summary>A folder of seed code, packed.</summary>
/// <param name="TemplateId">The project template's id.</param>
/// <param name="Folder">The folder's name, such as <c>build_app</c>.</param>
/// <param name="Package">The zip and its content hash.</param>
public sealed record SeedArtifact(string TemplateId, string Folder, SeedPackage Package)
{
    /// <summary>Where the zip lies in the artifact bucket.</summary>
    public string Key => $"seed-code/{TemplateId}/{Folder}-{Package.Hash}.zip";
}

/// <summary>An object for the artifact bucket.</summary>
public sealed record Artifact(string Key, Func<byte[]> Content, string ContentType);
