using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Tests.Rendering;

public sealed class TemplateCatalogTests : IDisposable
{
    private readonly SourceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private TemplateCatalog Scan() => TemplateCatalog.Scan(_tree.Path("cloudformation"), _tree.Path("seed-code"));

    private IReadOnlyList<Problem> Problems() => Assert.Throws<InvalidInput>(Scan).Problems;

    private void AddTemplate(string id, string product)
    {
        _tree.Write($"cloudformation/projects/{id}/product.yaml", product);
        _tree.Write($"cloudformation/projects/{id}/template.yaml.sbn", "Resources: {}\n");
    }

    [Fact]
    public void A_template_is_added_by_adding_its_folder()
    {
        AddTemplate("second", "name: Second\n");
        AddTemplate("first", "name: First\ndescription: What it is\n");
        _tree.Write("seed-code/first/deploy_app/README.md", "x");
        _tree.Write("seed-code/first/build_app/README.md", "x");

        var templates = Scan().Templates;
        Assert.Equal(["first", "second"], templates.Select(template => template.Id));
        Assert.Equal(["build_app", "deploy_app"], templates[0].SeedFolders.Select(seed => seed.Name));
        Assert.Empty(templates[1].SeedFolders);
        Assert.Equal(new Product("First", "What it is", null, new Support()), templates[0].Product);
        Assert.True(File.Exists(templates[0].TemplatePath));
    }

    [Fact]
    public void A_repository_without_templates_has_an_empty_catalog() => Assert.Empty(Scan().Templates);

    [Fact]
    public void All_keys_of_a_product_are_read()
    {
        AddTemplate("a", "name: A\ndescription: >-\n  two\n  lines\ndistributor: Team\nsupport-description: Ask\nsupport-email: team@example.com\nsupport-url: https://example.com/help\n");

        Assert.Equal(new Product("A", "two lines", "Team", new Support("Ask", "team@example.com", "https://example.com/help")), Scan().Find("a")!.Product);
    }

    [Fact]
    public void Problems_of_all_products_come_together_each_with_its_place()
    {
        AddTemplate("a", "name: A\ndescripton: typo\nsupport-email: nobody\n");
        AddTemplate("b", "description: no name\n");

        Assert.Equal(
            [
                "cloudformation/projects/a/product.yaml:2:1 PL2311 unknown key 'descripton'; did you mean 'description'?",
                "cloudformation/projects/a/product.yaml:3:16 PL2313 'support-email' is no e-mail address",
                "cloudformation/projects/b/product.yaml PL2312 the key 'name' is missing; add a line such as 'name: Train a model'",
            ],
            Problems().Select(problem => $"{problem}"));
    }

    [Theory]
    [InlineData("name: [1]\n", "PL2313")]
    [InlineData("name: ''\n", "PL2313")]
    [InlineData("name: A\nsupport-url: ftp://example.com\n", "PL2313")]
    [InlineData("name: \"a\\nb\"\n", "PL2313")]
    [InlineData("- name\n", "PL2310")]
    [InlineData("name: A\nname: B\n", "PL2310")]
    [InlineData("name: 'A\n", "PL2310")]
    public void A_product_that_is_wrong_is_refused(string product, string code)
    {
        AddTemplate("a", product);

        Assert.Equal(code, Problems()[0].Code);
        Assert.True(Problems()[0].Location!.Line > 0);
    }

    [Theory]
    [InlineData("name", 8191)]
    [InlineData("support-email", 254)]
    [InlineData("support-url", 2083)]
    public void The_limits_of_service_catalog_hold(string key, int longest)
    {
        string Filled(int length) => key switch
        {
            "support-email" => new string('a', length - 4) + "@b.c",
            "support-url" => "https://b.c/" + new string('a', length - 12),
            _ => new string('a', length),
        };
        string Product(int length) => (key == "name" ? "" : "name: A\n") + $"{key}: {Filled(length)}\n";

        AddTemplate("a", Product(longest));
        Assert.Single(Scan().Templates);

        AddTemplate("a", Product(longest + 1));
        Assert.Equal("PL2314", Assert.Single(Problems()).Code);
    }

    [Fact]
    public void Missing_files_strange_folders_and_twins_are_problems()
    {
        AddTemplate("same", "name: Twin\n");
        AddTemplate("twin", "name: Twin\n");
        AddTemplate("Bad Id", "name: Bad\n");
        _tree.Write("cloudformation/projects/empty/notes.txt", "x");
        _tree.Write("seed-code/same/biuld_app/README.md", "x");
        _tree.Write("seed-code/orphan/build_app/README.md", "x");

        Assert.Equal(["PL2316", "PL2315", "PL2315", "PL2317", "PL2318"], Problems().Select(problem => problem.Code));
    }

    [Fact]
    public void Two_products_cannot_have_one_name()
    {
        AddTemplate("one", "name: Twin\n");
        AddTemplate("two", "name: Twin\n");

        Assert.Equal("PL2319", Assert.Single(Problems()).Code);
    }
}
