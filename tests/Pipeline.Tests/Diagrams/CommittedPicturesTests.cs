using Pipeline.Manifests;
using Pipeline.Modules;
using Pipeline.Rendering;
using Pipeline.Reporting;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Diagrams;

/// <summary>The pictures beside the project templates are those of the templates as they are now. A new template is held to it by being there.</summary>
public class CommittedPicturesTests
{
    private static readonly Layout Layout = new(Repository.Root);

    private static TemplateCatalog Catalog => TemplateCatalog.Scan(Layout.CloudFormation, Layout.SeedCode);

    public static TheoryData<string> Ids => [.. Catalog.Templates.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_picture_shows_its_template(string id)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = new Composition(Layout, "local", new Dictionary<string, string>(), reporter, _ => throw new InvalidOperationException("Drawing calls nobody."));
        var drawn = Assert.Single(new ProjectDiagrams(parts.Deployment, parts.Templates).Draw(), diagram => diagram.Template.Id == id);
        var file = ProjectDiagram.FileOf(drawn.Template);
        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == drawn.Svg, $"{Layout.Relative(file)} is not what it should be: ./build.sh RenderDiagrams");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_README_shows_its_picture(string id)
    {
        var readme = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Catalog.Find(id)!.TemplatePath)!, "README.md"));
        Assert.Matches(@"!\[[^\]]{10,}\]\(architecture\.svg\)", readme);
    }
}
