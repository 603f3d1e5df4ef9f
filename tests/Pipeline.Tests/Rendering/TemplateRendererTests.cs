using Pipeline.Failures;
using Pipeline.Rendering;

namespace Pipeline.Tests.Rendering;

public sealed class TemplateRendererTests : IDisposable
{
    private readonly SourceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private RenderedTemplate Render(string text, params (string Name, object? Value)[] model)
    {
        _tree.Write("cloudformation/sample/template.yaml.sbn", text);
        return new TemplateRenderer(_tree.Path("cloudformation")).Render("sample/template.yaml.sbn", model.ToDictionary(pair => pair.Name, pair => pair.Value));
    }

    private IReadOnlyList<Problem> Problems(string text, params (string Name, object? Value)[] model) =>
        Assert.Throws<InvalidInput>(() => Render(text, model)).Problems;

    private static Dictionary<string, object?> Map(string name, object? value) => new() { [name] = value };

    [Fact]
    public void Names_of_the_model_and_of_its_maps_and_lists_are_filled_in()
    {
        var rendered = Render("A: {{ environment }}\n{{~ for id in inputs.subnet_ids ~}}\n- {{ id }}\n{{~ end ~}}\n",
            ("environment", "local"), ("inputs", Map("subnet_ids", new List<string> { "subnet-1", "subnet-2" })));

        Assert.Equal("A: local\n- subnet-1\n- subnet-2\n", rendered.Text);
        Assert.Equal("cloudformation/sample/template.yaml.sbn", rendered.Path);
    }

    [Fact]
    public void Equal_texts_have_equal_hashes_and_others_do_not()
    {
        Assert.Equal(Render("A: {{ x }}\n", ("x", 1)).Hash, Render("A: 1\n").Hash);
        Assert.NotEqual(Render("A: 1\n").Hash, Render("A: 2\n").Hash);
        Assert.Equal("5acda61f5715", Render("A: 1\n").Hash);
    }

    [Fact]
    public void An_include_reads_a_shared_partial_and_is_indented_where_it_stands()
    {
        _tree.Write("cloudformation/_shared/tags.sbn", "- Key: project\n  Value: {{ project }}\n");

        Assert.Equal("Tags:\n  - Key: project\n    Value: p\nNext: 1\n", Render("Tags:\n  {{ include 'tags' ~}}\nNext: 1\n", ("project", "p")).Text);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("sub/../../secret")]
    public void An_include_cannot_leave_the_shared_folder(string name)
    {
        _tree.Write("secret.sbn", "secret");
        _tree.Write("cloudformation/secret.sbn", "secret");

        var problem = Assert.Single(Problems($"{{{{ include '{name}' }}}}"));
        Assert.Equal("PL2303", problem.Code);
    }

    [Fact]
    public void A_missing_include_names_the_nearest_partial()
    {
        _tree.Write("cloudformation/_shared/bucket_policy.sbn", "x");

        var problem = Assert.Single(Problems("a\n  {{ include 'bucket_polcy' }}"));
        Assert.Equal(("PL2303", new Location("cloudformation/sample/template.yaml.sbn", 2, 6), "did you mean 'bucket_policy'?"), (problem.Code, problem.Location, problem.Hint));
    }

    [Fact]
    public void An_undefined_variable_is_a_problem_with_place_and_nearest_name()
    {
        var problem = Assert.Single(Problems("A: 1\nB: {{ enviroment }}\n", ("environment", "local")));

        Assert.Equal("PL2302", problem.Code);
        Assert.Equal(new Location("cloudformation/sample/template.yaml.sbn", 2, 7), problem.Location);
        Assert.Equal("the variable 'enviroment' is not defined", problem.Message);
        Assert.Equal("did you mean 'environment'?", problem.Hint);
    }

    [Fact]
    public void An_undefined_input_is_a_problem_with_place_and_nearest_name()
    {
        var problem = Assert.Single(Problems("{{ inputs.dev_vpc_di }}", ("inputs", Map("dev_vpc_id", ""))));

        Assert.Equal(("PL2302", "the member 'dev_vpc_di' is not defined", "did you mean 'dev_vpc_id'?"), (problem.Code, problem.Message, problem.Hint));
        Assert.Equal(11, problem.Location!.Column);
    }

    [Fact]
    public void All_undefined_names_of_one_rendering_are_reported_each_place_once()
    {
        _tree.Write("cloudformation/_shared/tags.sbn", "{{ owner }}");

        var problems = Problems("{{ for i in 1..3; projct; end }}\n{{ include 'tags' }}\n{{ inputs.a }}{{ nothing.at.all }}", ("project", "p"), ("inputs", Map("b", 1)));
        Assert.Equal(["projct", "owner", "a", "nothing"], problems.Select(problem => problem.Message.Split('\'')[1]));
        Assert.All(problems, problem => Assert.Equal("PL2302", problem.Code));
    }

    [Theory]
    [InlineData("{{ date.now }}", "now")]
    [InlineData("{{ math.random 1 6 }}", "random")]
    [InlineData("{{ math.uuid }}", "uuid")]
    public void What_would_differ_from_run_to_run_is_not_there(string text, string name)
    {
        var problem = Assert.Single(Problems(text));

        Assert.Equal(("PL2302", $"the member '{name}' is not defined"), (problem.Code, problem.Message));
    }

    [Fact]
    public void What_fails_while_rendering_is_a_problem_with_its_place()
    {
        var problem = Assert.Single(Problems("\n{{ x | string.slice }}", ("x", "text")));

        Assert.Equal(("PL2304", new Location("cloudformation/sample/template.yaml.sbn", 2, 20)), (problem.Code, problem.Location));
    }

    [Fact]
    public void A_partial_with_syntax_errors_is_reported_with_its_own_place_and_the_include()
    {
        _tree.Write("cloudformation/_shared/broken.sbn", "a\n{{ if }}\n");

        var problem = Problems("{{ include 'broken' }}")[0];
        Assert.Equal(("PL2301", new Location("cloudformation/_shared/broken.sbn", 2, 7)), (problem.Code, problem.Location));
        Assert.EndsWith("included from cloudformation/sample/template.yaml.sbn:1:4", problem.Message);
    }

    [Fact]
    public void A_problem_in_a_partial_names_the_chain_of_includes()
    {
        _tree.Write("cloudformation/_shared/outer.sbn", "x\n{{ include 'inner' }}\n");
        _tree.Write("cloudformation/_shared/inner.sbn", "{{ nothing }}\n");

        var problem = Assert.Single(Problems("\n\n{{ include 'outer' }}\n"));
        Assert.Equal(new Location("cloudformation/_shared/inner.sbn", 1, 4), problem.Location);
        Assert.EndsWith("included from cloudformation/_shared/outer.sbn:2:4, included from cloudformation/sample/template.yaml.sbn:3:4", problem.Message);
    }

    [Fact]
    public void All_syntax_errors_of_a_template_are_reported_together()
    {
        var problems = Problems("{{ 1 + }}\nok\n{{ a b) }}\n");

        Assert.Equal([1, 3], problems.Select(problem => problem.Location!.Line));
        Assert.All(problems, problem => Assert.Equal("PL2301", problem.Code));
    }

    [Fact]
    public void A_dynamic_reference_is_written_with_resolve() =>
        Assert.Equal("A: '{{resolve:ssm:/a/b}}'\n", Render("A: '{{ resolve 'ssm:/a/b' }}'\n").Text);

    [Fact]
    public void A_dynamic_reference_as_cloudformation_writes_it_is_a_problem_that_says_how()
    {
        var problem = Assert.Single(Problems("A: 1\nB: '{{resolve:ssm:/a/b}}'\n"));

        Assert.Equal(("PL2305", "write {{ resolve 'ssm:/a/b' }}"), (problem.Code, problem.Hint));
        Assert.Equal(new Location("cloudformation/sample/template.yaml.sbn", 2, 5), problem.Location);
    }

    [Fact]
    public void Double_braces_from_a_value_do_not_get_through() =>
        Assert.Equal("PL2305", Assert.Single(Problems("A: '{{ x }}'\n", ("x", "{{ name }}"))).Code);

    [Fact]
    public void A_template_cannot_change_the_model_of_the_next()
    {
        var model = new Dictionary<string, object?> { ["x"] = "old" };
        _tree.Write("cloudformation/a.sbn", "{{ x = 'new' }}{{ x }}");
        var renderer = new TemplateRenderer(_tree.Path("cloudformation"));

        Assert.Equal("new", renderer.Render("a.sbn", model).Text);
        Assert.Equal("old", model["x"]);
    }

    [Fact]
    public void A_template_outside_of_the_folder_is_refused() =>
        Assert.Equal("PL2306", Assert.Throws<InvalidInput>(() => new TemplateRenderer(_tree.Path("cloudformation")).Render("../x.sbn", new Dictionary<string, object?>())).Code);

    [Fact]
    public void A_missing_template_is_a_problem() =>
        Assert.Equal("PL2306", Assert.Throws<InvalidInput>(() => new TemplateRenderer(_tree.Path("cloudformation")).Render("x.sbn", new Dictionary<string, object?>())).Code);

    [Fact]
    public void Windows_line_ends_become_plain_ones() => Assert.Equal("A: 1\nB: x\n", Render("A: 1\r\nB: {{ x }}\r\n", ("x", "x")).Text);

    [Fact]
    public void A_cancelled_run_stops_rendering()
    {
        _tree.Write("cloudformation/a.sbn", "{{ for i in 1..9000 }}{{ i }}{{ end }}");
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new TemplateRenderer(_tree.Path("cloudformation")).Render("a.sbn", new Dictionary<string, object?>(), source.Token));
    }
}
