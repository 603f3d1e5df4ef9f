using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Polyfills.Tests.Scriban;

/// <summary>What a caller sets on the context and the ways to carry a template out.</summary>
public class ContextTests
{
    private static string Render(string text, TemplateContext context) => Template.Parse(text).Render(context);

    [Fact]
    public void Numbers_are_written_as_the_pushed_culture_says()
    {
        var comma = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.PushCulture(comma);
        Assert.Equal("1,5 [2,5]", Render("{{ 1.5 }} {{ [2.5] }}", context));

        Assert.Same(comma, context.PopCulture());
        Assert.Same(CultureInfo.InvariantCulture, context.CurrentCulture);
        Assert.Equal("1.5", Render("{{ 1.5 }}", context));
    }

    [Fact]
    public void Nothing_is_written_when_output_is_off()
    {
        var context = new TemplateContext { EnableOutput = false };
        var members = new ScriptObject();
        context.PushGlobal(members);

        Assert.Equal("", Render("a{{ x = 1; x }}", context));
        Assert.Equal(1, members["x"]);
    }

    [Fact]
    public void What_is_nested_too_deep_to_write_is_cut()
    {
        var context = new TemplateContext { ObjectRecursionLimit = 1 };
        context.PushGlobal(new ScriptObject());

        Assert.Equal("[1, [...]]", Render("{{ [1, [2]] }}", context));
    }

    [Fact]
    public void An_object_that_holds_itself_can_be_written()
    {
        var context = new TemplateContext { ObjectRecursionLimit = 2 };
        context.PushGlobal(new ScriptObject());

        Assert.Equal("{a: {a: {a: ...}}}", Render("{{ o = {}; o.a = o; o }}", context));
    }

    [Fact]
    public async Task Rendering_can_be_awaited()
    {
        Assert.Equal("5", await Template.Parse("{{ x }}").RenderAsync(new { x = 5 }));
        Assert.Equal("5", await Template.Parse("{{ x }}").RenderAsync(Rendering.Context(new { x = 5 })));
    }

    [Fact]
    public void Code_alone_has_a_value()
    {
        var template = Template.Parse("y = x + 1; y;", lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly });

        Assert.Equal(11, template.Evaluate(new { x = 10 }));
        Assert.Equal(27, Template.Evaluate("var1 * 5 + 2", new { var1 = 5 }));
    }

    [Fact]
    public void Code_in_front_of_the_text_is_kept_apart()
    {
        var template = Template.Parse("+++\nx = 5\n+++\nx is {{ x }}\n{{ y }}", "text", null, new LexerOptions { Mode = ScriptMode.FrontMatterAndContent });
        var context = Rendering.Context(strict: true);

        context.Evaluate(template.Page!.FrontMatter);
        Assert.StartsWith("text(5,4)", Assert.Throws<ScriptRuntimeException>(() => template.Render(context)).Message);
        context.PushGlobal(new ScriptObject { ["y"] = 6 });
        Assert.Equal("x is 5\n6", template.Render(context));
    }

    [Theory]
    [InlineData("x = 5", 1)]
    [InlineData("+++\nx = 5", 2)]
    public void Code_in_front_of_the_text_needs_both_its_marker_lines(string text, int line)
    {
        var template = Template.Parse(text, "text", null, new LexerOptions { Mode = ScriptMode.FrontMatterOnly });

        Assert.True(template.HasErrors);
        Assert.Equal(line, template.Messages[0].Span.Start.Line + 1);
    }

    public static class Greetings
    {
        public static string Hello() => "hello from method!";

        public static string HelloOpt(string text, string? option = null) => $"hello {text} with option:{option}";

        public static string HelloArgs(params object[] args) => $"hello {string.Join(",", args)}";

        [ScriptMemberIgnore]
        public static string Hidden() => "hidden";
    }

    public class Functions : ScriptObject
    {
        public static string Shout(string text) => text.ToUpperInvariant();
    }

    [Theory]
    [InlineData("{{ hello }}", "hello from method!")]
    [InlineData("{{ hello_opt \"test\" }}", "hello test with option:")]
    [InlineData("{{ hello_opt \"test\" \"my_option\" }}", "hello test with option:my_option")]
    [InlineData("{{ hello_opt \"test\" option: \"my_option\" }}", "hello test with option:my_option")]
    [InlineData("{{ hello_opt text: \"test\"  }}", "hello test with option:")]
    [InlineData("{{ hello_args \"this\" \"is\" \"a\" \"test\"}}", "hello this,is,a,test")]
    [InlineData("{{ hello_args \"this\" \"is\" args: \"a\" args: \"test\"}}", "hello this,is,a,test")]
    [InlineData("{{ hidden }}", "")]
    public void The_static_functions_of_a_type_can_be_imported(string text, string expected)
    {
        var members = new ScriptObject();
        members.Import(typeof(Greetings));
        var context = new TemplateContext();
        context.PushGlobal(members);

        Assert.Equal(expected, Render(text, context));
    }

    [Fact]
    public void A_class_derived_from_the_object_brings_its_static_functions()
    {
        var context = new TemplateContext();
        context.PushGlobal(new Functions());

        Assert.Equal("HI", Render("{{ shout 'hi' }}", context));
    }

    [Fact]
    public void A_sequence_becomes_a_list() => Assert.Equal(3, ScriptArray.From(new[] { 1, 2, 3 }).Count);

    [Fact]
    public void What_is_no_sequence_becomes_no_list() => Assert.Throws<ArgumentException>(() => ScriptArray.From(5));

    [Fact]
    public void Json_can_be_a_model()
    {
        var json = JsonSerializer.Deserialize<JsonElement>("""{ "foo": "bar", "items": [1, 2.5, null, { "x": true }] }""");

        Assert.Equal("bar [1, 2.5, null, {x: true}]", Template.Parse("{{ foo }} {{ items }}").Render(json));
        Assert.Equal("bar", ScriptObject.From(json)["foo"]);
        Assert.Equal(4, ScriptArray.From(json.GetProperty("items")).Count);
    }
}
