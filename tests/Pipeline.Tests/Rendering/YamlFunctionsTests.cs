using Pipeline.Rendering;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Tests.Rendering;

public sealed class YamlFunctionsTests : IDisposable
{
    private readonly SourceTree _tree = new();

    public void Dispose() => _tree.Dispose();

    private string Render(string text, object? value)
    {
        _tree.Write("cloudformation/t.sbn", text);
        return new TemplateRenderer(_tree.Path("cloudformation")).Render("t.sbn", new Dictionary<string, object?> { ["x"] = value }).Text;
    }

    public static TheoryData<string> Hostile =>
    [
        "", " ", "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "~", "NULL", "123456789012", "012345678901", "0o17", "1e3", ".inf", ".NaN",
        "2012-10-17", "12:30:00", "1_000", "a: b", "a #b", "# a", "- a", "? a", "[a]", "{a: b}", "{a", "&anchor", "*alias", "!Ref x", "!!str x", "%tag", "@at", "`tick`",
        "<<", "=", "|", ">", "'", "\"", "\\", "a\\nb", "tab\there", "two\nlines\n", "cr\rhere", "nul\0here", "bell\ahere", "del\u007fhere", "nel\u0085here", "ls\u2028here",
        "bom\ufeffhere", "grüße", "😀", "a, b", "a]", "a}", ": ", ":", "a:", "---", "...", "trailing ", " leading", "arn:aws:iam::123456789012:role/x", "${AWS::Region}",
        "x\"\nInjected: true\ny: \"", "plain-text_1.0/path",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Yaml_reads_a_quoted_text_as_that_very_text(string value)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Render("before: 1\nkey: {{ x | yaml_string }}\nlist: [{{ x | yaml_string }}, b]\nafter: {{ [x] | to_yaml }}\n", value)));
        var root = (YamlMappingNode)stream.Documents.Single().RootNode;

        Assert.Equal(4, root.Children.Count);
        Assert.Equal(value, ((YamlScalarNode)root["key"]).Value);
        Assert.Equal(value, ((YamlScalarNode)((YamlSequenceNode)root["list"])[0]).Value);
        Assert.Equal(value, ((YamlScalarNode)((YamlSequenceNode)root["after"])[0]).Value);
    }

    [Theory]
    [InlineData("plain-text_1.0/path", "plain-text_1.0/path")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("123456789012", "\"123456789012\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("a: b", "\"a: b\"")]
    public void Words_stay_plain_and_what_yaml_has_a_meaning_for_is_quoted(string value, string expected) =>
        Assert.Equal(expected, Render("{{ x | yaml_string }}", value));

    [Fact]
    public void To_yaml_keeps_the_type_and_yaml_string_does_not()
    {
        Assert.Equal("true \"true\"", Render("{{ x | to_yaml }} {{ x | yaml_string }}", true));
        Assert.Equal("12 \"12\"", Render("{{ x | to_yaml }} {{ x | yaml_string }}", 12));
        Assert.Equal("null \"\"", Render("{{ x | to_yaml }} {{ x | yaml_string }}", null));
    }

    [Fact]
    public void Lists_and_maps_are_written_on_one_line()
    {
        Assert.Equal("[\"a\", \"1\"] []", Render("{{ x | to_yaml }} {{ [] | to_json }}", new List<string> { "a", "1" }));
        Assert.Equal("{\"a\": {\"b\": [1, true, null]}}", Render("{{ x | to_json }}", new Dictionary<string, object?> { ["a"] = new Dictionary<string, object?> { ["b"] = new object?[] { 1, true, null } } }));
    }

    [Fact]
    public void Indent_moves_every_line_that_is_not_empty() =>
        Assert.Equal("  a\n\n  b\n", Render("{{ x | indent 2 }}", "a\n\nb\n"));
}
