using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Pipeline.Benchmarks;

/// <summary>The texts of <c>cloudformation/</c>, read once.</summary>
/// <param name="modules">The project templates, which are the longest there are.</param>
/// <param name="shared">What they include, by name.</param>
public sealed class Sources(IReadOnlyList<string> modules, IReadOnlyDictionary<string, string> shared) : ITemplateLoader
{
    /// <summary>The project templates.</summary>
    public IReadOnlyList<string> Modules => modules;

    /// <summary>What they include, by name.</summary>
    public IReadOnlyDictionary<string, string> Shared => shared;

    /// <summary>The texts of the repository that a folder is in, however deep.</summary>
    /// <param name="folder">The folder.</param>
    public static Sources Find(string folder)
    {
        var templates = Path.Combine(Root(folder), "cloudformation");
        return new Sources(
            [.. Directory.EnumerateFiles(Path.Combine(templates, "projects"), "template.yaml.sbn", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)],
            Directory.EnumerateFiles(Path.Combine(templates, "_shared"), "*.sbn").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText));
    }

    /// <summary>The folder of the repository that a folder is in.</summary>
    /// <param name="folder">The folder.</param>
    public static string Root(string folder)
    {
        var root = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(root.FullName, "Pipeline.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException($"{folder} is in no clone of the repository");
        return root.FullName;
    }

// The published package and its stand-in may annotate nullability differently.
#nullable disable
    /// <inheritdoc/>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    /// <inheritdoc/>
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => shared[templatePath];

    /// <inheritdoc/>
    public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => ValueTask.FromResult(shared[templatePath]);
#nullable restore
}
