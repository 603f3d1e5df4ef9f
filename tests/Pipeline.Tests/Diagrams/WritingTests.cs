using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Reporting;
using Pipeline.Rendering;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Diagrams;

/// <summary>Pictures are files that people commit, so nothing is written for nothing.</summary>
public sealed class WritingTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("pipeline-").FullName;

    [Fact]
    public void Only_pictures_that_changed_are_written()
    {
        CopyRepository();
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(new Layout(root), "local", new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Drawing calls nobody."));
        var diagrams = new ProjectDiagrams(parts.Deployment, parts.Templates);
        var all = TemplateCatalog.Scan(Path.Combine(root, "cloudformation"), Path.Combine(root, "seed-code")).Templates.Select(ProjectDiagram.FileOf).ToArray();

        Assert.Equal(all, diagrams.Write());
        Assert.Empty(diagrams.Write());
        File.AppendAllText(all[0], "\n");
        Assert.Equal([all[0]], diagrams.Write());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void CopyRepository()
    {
        File.Copy(Path.Combine(Repository.Root, "seedfarmer.yaml"), Path.Combine(root, "seedfarmer.yaml"));
        foreach (var file in Repository.Files("manifests", ".yaml").Concat(Repository.Files("cloudformation", ".yaml", ".sbn")).Concat(Repository.Files("seed-code", ".py", ".yml", ".md")))
        {
            var target = Path.Combine(root, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Root, file.Name), target);
        }
    }
}
