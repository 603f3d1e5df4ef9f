using Scriban;

namespace Pipeline.Polyfills.Tests.Scriban;

public class RuntimeErrorTextTests
{
    [Theory]
    [InlineData("{{ 'a' - 1 }}", "text(1,4) : error : Operator `-` is not supported on string objects")]
    [InlineData("{{ {} + 1 }}", "text(1,4) : error : Unsupported types `{}/object` + `1/int` for binary operation")]
    [InlineData("{{ true > false }}", "text(1,4) : error : The operator `>` is not valid for bool<->bool")]
    [InlineData("{{ -true }}", "text(1,4) : error : Unexpected value `True / Type: bool`. Cannot negate(-)/positive(+) a non-numeric value")]
    [InlineData("{{ -'a' }}", "text(1,4) : error : Unexpected value `a / Type: string`. Cannot negate(-)/positive(+) a non-numeric value")]
    [InlineData("{{ [1, 2] * 501 }}", "text(1,4) : error : Exceeding number of iteration limit `1000` for the multiplication of an array")]
    [InlineData("{{ 1 % 0 }}", "text(1,4) : error : Attempted to divide by zero.")]
    public void Operators_say_which_types_they_do_not_take(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Theory]
    [InlineData("{{ a[0] }}", "text(1,4) : error : Object `a` is null. Cannot access indexer: a[0]")]
    [InlineData("{{ a = []; a[null] }}", "text(1,14) : error : Cannot access target `a` with a null indexer: a[null]")]
    [InlineData("{{ a = 5; a[0] }}", "text(1,11) : error : Expecting a list. Invalid value `5/int` for the target `a` for the indexer: a[0]")]
    [InlineData("{{ a.b = 1 }}", "text(1,4) : error : Object `a` is null. Cannot access member: a.b")]
    public void Members_and_elements_of_what_has_none(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Theory]
    [InlineData("{{ for x in false }}{{ end }}", "text(1,13) : error : Unexpected type `System.Boolean` for iterator")]
    [InlineData("{{ break }}", "text(1,4) : error : The <break> statement can only be used inside for/while loops")]
    [InlineData("{{ continue }}", "text(1,4) : error : The <continue> statement can only be used inside for/while loops")]
    [InlineData("{{ for.index }}", "text(1,4) : error : Invalid usage of the loop variable `for` not inside a loop")]
    [InlineData("{{ for x in 1..1001 }}{{ end }}", "text(1,13) : error : Exceeding number of iteration limit `1000` for loop statement.")]
    [InlineData("{{ with 5 }}{{ end }}", "text(1,9) : error : Invalid target property `5` used for [with] statement. Must be a ScriptObject instead of `int`")]
    [InlineData("{{ import 5 }}", "text(1,11) : error : Unexpected value `int` for import. Expecting an plain script object {}")]
    public void Statements_say_what_they_cannot_do(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Theory]
    [InlineData("{{ func f(a, b = 1); end; f }}", "text(1,28) : error : Invalid number of arguments `0` passed to `f` while expecting `1` arguments")]
    [InlineData("{{ func f(a, b, c); end; f 1 2 }}", "text(1,31) : error : Invalid number of arguments `2` passed to `f` while expecting `3` arguments")]
    [InlineData("{{ func f(a, b = 1); end; f 1 2 3 }}", "text(1,27) : error : Invalid number of arguments `3` passed to `f` while expecting `2` arguments")]
    [InlineData("{{ date.now | date.add_days -1 }}", "text(1,28) : error : Invalid number of arguments `1` passed to `date.add_days` while expecting `2` arguments")]
    public void Missing_arguments_are_missing_behind_the_call(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Fact]
    public void Break_outside_of_a_loop_ends_the_template_where_that_is_asked_for()
    {
        var context = Rendering.Context();
        context.EnableBreakAndContinueAsReturnOutsideLoop = true;

        Assert.Equal("a", Template.Parse("a{{ break }}b").Render(context));
    }
}
