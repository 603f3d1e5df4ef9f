using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Tests.House;
using Pipeline.Tests.Reporting;

namespace Pipeline.Tests.Templates;

/// <summary>Every template of every environment as it is sent, in its own format. A new folder wants a new snapshot and nothing else.</summary>
public class RenderedTemplatesTests
{
    public static TheoryData<string> Known => [.. Environments.Find(Repository.Root)];

    [Theory]
    [MemberData(nameof(Known))]
    public void An_environment_s_templates_are_what_somebody_looked_at(string environment)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(new Layout(Repository.Root), environment, new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Rendering calls nobody."));
        var rendered = new EnvironmentTemplates(parts.Deployment, parts.Templates, parts.EndpointTemplates, parts.Gate).Render();

        foreach (var (name, template) in rendered)
        {
            var flat = $"{environment}.{name.Replace('/', '.')}";
            Snapshot.Matches(flat, WithoutHash(template.Text, parts), $"tests/Pipeline.Tests/Templates/Snapshots/{flat}.yaml");
        }
    }

    // Seed code changes more often than templates do, and each change gives its zip another name.
    private static string WithoutHash(string text, Composition parts) =>
        parts.Templates.Seeds.Aggregate(text, (now, seed) => now.Replace(seed.Package.Hash, "HASH-OF-ITS-CONTENT"));
}
