using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Polyfills.Tests.Scriban;

public class IncludeTests
{
    private sealed class Loader(Dictionary<string, string> files) : ITemplateLoader
    {
        public int Loads { get; private set; }

        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => "dir/" + templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
        {
            Loads++;
            return files[templatePath["dir/".Length..]];
        }

#nullable disable // Versions of Scriban differ in whether the text may be null.
        public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => ValueTask.FromResult(Load(context, callerSpan, templatePath));
#nullable restore
    }

    private static TemplateContext Context(params (string Name, string Text)[] files)
    {
        var context = new TemplateContext { TemplateLoader = new Loader(files.ToDictionary(file => file.Name, file => file.Text)) };
        context.PushGlobal(new ScriptObject());
        return context;
    }

    private static string Render(string text, TemplateContext context) => Template.Parse(text, "text").Render(context);

    [Theory]
    [InlineData("{{ include }}", "text(1,4) : error : Expecting at least the name of the template to include for the <include> function")]
    [InlineData("{{ include '' }}", "text(1,4) : error : Include template name cannot be null or empty")]
    public void An_include_needs_a_name(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ScriptRuntimeException>(() => Render(text, Context())).Message);

    [Fact]
    public void An_include_sees_the_names_of_its_caller_and_can_set_them() =>
        Assert.Equal("value 1\nvalue 2 changed", Render("{{ y = 0; include 'a'; x = include 'a'; x | string.strip; ' changed' }}", Context(("a", "{{ y = y + 1 ~}}\nvalue {{ y }}\n"))));

    [Fact]
    public void An_include_has_arguments_and_local_names_of_its_own() =>
        Assert.Equal("1 n - ", Render("{{ $x = 'mine'; include 'a' 1 named: 'n' }}", Context(("a", "{{ $0 }} {{ $.named }} - {{ $x }}"))));

    [Fact]
    public void What_an_include_writes_is_indented_where_it_stands() =>
        Assert.Equal("a:\n    b: 1\n    c: 2\nd\n", Render("a:\n    {{ include 'x' ~}}\nd\n", Context(("x", "b: 1\nc: 2\n"))));

    [Fact]
    public void A_template_that_is_included_twice_is_loaded_once()
    {
        var context = Context(("a", "x"));
        Render("{{ include 'a'; include 'a' }}", context);

        Assert.Equal(1, ((Loader)context.TemplateLoader!).Loads);
        Assert.True(context.CachedTemplates.ContainsKey("dir/a"));
    }

    [Fact]
    public void An_error_in_an_included_template_names_that_template() =>
        Assert.Equal("dir/a(2,6) : error : Cannot get the member x.y for a null object.",
            Assert.Throws<ScriptRuntimeException>(() => Render("{{ include 'a' }}", Context(("a", "\n{{ x.y }}")))).Message);

    [Fact]
    public void An_included_template_that_does_not_parse_brings_its_messages()
    {
        var failure = Assert.Throws<ScriptParserRuntimeException>(() => Render("{{ include 'a' }}", Context(("a", "{{ 1 + }}"))));

        Assert.Equal("dir/a", Assert.Single(failure.ParserMessages).Span.FileName);
        Assert.StartsWith("text(1,4) : error : Error while parsing template `a` from `dir/a`", failure.Message);
    }

    [Fact]
    public void A_template_that_includes_itself_comes_to_an_end() =>
        Assert.Contains("recursive depth limit `100`", Assert.Throws<ScriptRuntimeException>(() => Render("{{ include 'a' }}", Context(("a", "{{ include 'a' }}")))).Message);

    [Fact]
    public void Without_a_loader_an_include_fails() =>
        Assert.Equal("text(1,4) : error : Unable to include <a>. No TemplateLoader registered in TemplateContext.TemplateLoader", Rendering.Failure("{{ include 'a' }}"));

    [Fact]
    public void Ret_in_an_include_ends_only_the_include() => Assert.Equal("ab", Render("{{ include 'x' }}b", Context(("x", "a{{ ret }}c"))));

    [Fact]
    public void Include_join_puts_texts_between_templates() =>
        Assert.Equal("<A,B>", Render("{{ include_join ['a', 'b'] ',' 'tpl:open' '>' }}", Context(("a", "A"), ("b", "B"), ("open", "<"))));
}
