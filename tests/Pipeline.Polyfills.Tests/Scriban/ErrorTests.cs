using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Polyfills.Tests.Scriban;

public class ErrorTests
{
    [Theory]
    [InlineData("{{ if x }}", 1, 4)]
    [InlineData("a\n{{ for x in y }}\n", 2, 4)]
    [InlineData("{{ end }}", 1, 4)]
    [InlineData("a\nb {{ 1 + }}", 2, 10)]
    [InlineData("{{ 'abc }}", 1, 11)]
    [InlineData("{{ [1, 2 }}", 1, 10)]
    [InlineData("{{ a b) }}", 1, 7)]
    [InlineData("{{ for in x }}{{ end }}", 1, 4)]
    [InlineData("{{ 1 = 2 }}", 1, 6)]
    [InlineData("{{ \"\\q\" }}", 1, 6)]
    [InlineData("{{ x. }}", 1, 7)]
    [InlineData("{%{ never closed", 1, 1)]
    [InlineData("{{ a }", 1, 6)]
    public void A_syntax_error_has_path_line_and_column(string text, int line, int column)
    {
        var template = Template.Parse(text, "folder/text");

        Assert.True(template.HasErrors);
        var first = template.Messages[0];
        Assert.Equal(ParserMessageType.Error, first.Type);
        Assert.Equal((line, column), (first.Span.Start.Line + 1, first.Span.Start.Column + 1));
        Assert.StartsWith($"folder/text({line},{column}) : error : ", first.ToString());
    }

    [Theory]
    [InlineData("{{ 1 ) }}", "text(1,6) : error : Invalid token found `)`. Expecting <EOL>/end of line.")]
    [InlineData("{{ (1 }}", "text(1,7) : error : Invalid token `}}`. Expecting a closing `)`.")]
    [InlineData("{{ (.) }}", "text(1,5) : error : Error while parsing nested expression: Expecting <expression> instead of `.` in: (<expression>)")]
    [InlineData("{{ func f }}", "text(1,4) : error : Error while parsing function statement: The <end> statement was not found in: func <variable> ... end")]
    [InlineData("{{ if }}{{ end }}", "text(1,7) : error : Error while parsing if statement: Expecting <expression> instead of `}}` in: if <expression> ... end|else|else if")]
    public void A_syntax_error_says_what_was_being_read_and_how_that_is_written(string text, string first) =>
        Assert.Equal(first, Template.Parse(text, "text").Messages[0].ToString());

    [Fact]
    public void Several_syntax_errors_are_found_at_once() =>
        Assert.Equal([1, 3], Template.Parse("{{ 1 + }}\n{{ fine }}\n{{ * }}", "t").Messages.Select(message => message.Span.Start.Line + 1));

    [Fact]
    public void A_template_with_errors_is_not_rendered()
    {
        var template = Template.Parse("{{ if }}");

        Assert.Contains("<input>(1,", Assert.Throws<InvalidOperationException>(() => template.Render()).Message);
    }

    [Fact]
    public void Parsing_survives_whatever_it_is_given()
    {
        const string Pieces = "{{}}%{}[]()'\"`$#~-.,:;|\\\n abc if end for in do 1 .. ..< ?? ";
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = "{{" + string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces.Substring(random.Next(Pieces.Length - 4), random.Next(1, 4))));
            Assert.NotNull(Template.Parse(text, "t").Messages);
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("!")]
    [InlineData("if 1;")]
    [InlineData("do;")]
    [InlineData("f(")]
    public void Nesting_without_end_is_an_error_and_no_crash(string opening) =>
        Assert.Contains(Template.Parse("{{ " + string.Concat(Enumerable.Repeat(opening, 50_000)) + " }}").Messages, message => message.Message.Contains("depth limit"));

    [Fact]
    public void A_sum_without_end_is_an_error_and_no_crash()
    {
        var template = Template.Parse("{{ 1" + string.Concat(Enumerable.Repeat(" + 1", 200_000)) + " }}");

        Assert.Contains("nested too deep", Assert.Throws<ScriptRuntimeException>(() => template.Render()).Message);
    }

    [Theory]
    [InlineData("{{ nope.x }}", "text(1,9) : error : Cannot get the member nope.x for a null object.")]
    [InlineData("{{ nope 1 }}", "text(1,4) : error : The function `nope` was not found")]
    [InlineData("{{ 1 | nope }}", "text(1,8) : error : The function `nope` was not found")]
    [InlineData("{{ x = 2; 1 | x }}", "text(1,15) : error : Pipe expression destination `x` is not a valid function")]
    [InlineData("{{ [1] - 1 }}", "text(1,4) : error : Unsupported types `[1]/array` - `1/int` for binary operation")]
    [InlineData("{{ '?' | string.base64_decode }}", "text(1,10) : error : Unexpected exception when calling string.base64_decode: The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.")]
    [InlineData("{{ 1 // 0 }}", "text(1,4) : error : Attempted to divide by zero.")]
    [InlineData("{{ for x in 5 }}{{ end }}", "text(1,13) : error : Unexpected type `System.Int32` for iterator")]
    [InlineData("{{ while true; end }}", "text(1,4) : error : Exceeding number of iteration limit `1000` for loop statement.")]
    [InlineData("{{ func f; f; end; f }}", "text(1,12) : error : Exceeding number of recursive depth limit `100` for node: `f`")]
    [InlineData("{{ 'x' | string.slice 1 long: 2 }}", "text(1,10) : error : Invalid argument name `long` for `string.slice`: it takes text, start, length")]
    public void A_runtime_error_has_path_line_and_column(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Fact]
    public void A_name_that_nothing_defines_is_empty_unless_variables_are_strict()
    {
        Assert.Equal("[]", Rendering.Render("[{{ nope }}]"));
        Assert.Equal("text(2,4) : error : The variable or function `nope` was not found", Rendering.Failure("\n{{ nope }}", strict: true));
    }

    [Fact]
    public void Members_that_an_object_does_not_have_are_null_unless_access_is_strict()
    {
        Assert.Equal("[]", Rendering.Render("[{{ o.nope }}]", new { o = new { a = 1 } }));
        var context = Rendering.Context(new { o = new { a = 1 } });
        context.EnableRelaxedMemberAccess = false;
        Assert.Equal(6, Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ o.nope }}").Render(context)).Span.Start.Column + 1);
    }

    [Fact]
    public void Hooks_give_values_for_what_is_not_defined()
    {
        var context = Rendering.Context(new { o = new { a = 1 } }, strict: true);
// The published package and its stand-in may annotate the nullability of these delegates differently.
#nullable disable
        context.TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object value) => (value = $"<{variable.Name}>") is not null;
        context.TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object value) => (value = $"<.{member}>") is not null;
#nullable restore

        Assert.Equal("<x> <.y>", Template.Parse("{{ x }} {{ o.y }}").Render(context));
    }

    [Fact]
    public void A_cancelled_rendering_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = Rendering.Context();
        context.CancellationToken = source.Token;

        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ 1 }}").Render(context));
    }
}
