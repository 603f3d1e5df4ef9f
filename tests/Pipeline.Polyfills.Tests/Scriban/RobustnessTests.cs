using Scriban;

namespace Pipeline.Polyfills.Tests.Scriban;

/// <summary>Whatever a template says, it ends in a text or in a message: never in the end of the process, of its memory or of one's patience.</summary>
public class RobustnessTests
{
    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Fact]
    public void Thousands_of_branches_of_an_if_are_read_and_carried_out() =>
        Assert.Equal("last", Rendering.Render("{{ if false }}" + Repeat("{{ else if false }}", 100_000) + "{{ else }}last{{ end }}"));

    [Fact]
    public void Nested_interpolated_texts_count_as_depth() =>
        Assert.Contains("depth limit", Template.Parse("{{ " + Repeat("$\"{", 2_000) + "1" + Repeat("}\"", 2_000) + " }}").Messages[0].Message);

    [Fact]
    public void A_row_of_assignments_is_an_error_and_no_crash() =>
        Assert.Contains(Template.Parse("{{ x" + Repeat(" = x", 100_000) + " }}").Messages, message => message.Message.Contains("depth limit"));

    [Fact]
    public void A_row_of_increments_is_one_error() =>
        Assert.Equal("text(1,14) : error : Invalid token found `++`. Expecting <EOL>/end of line.", Rendering.Failure("{{ x = 1; x++" + Repeat("++", 5_000) + " }}"));

    [Theory]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}", "false")]
    [InlineData("{{ a = []; a[0] = a; a == a }}", "true")]
    public void Lists_that_hold_themselves_can_be_compared(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void A_list_that_holds_itself_twice_is_cut_when_it_is_written() =>
        Assert.EndsWith("...", Rendering.Render("{{ a = []; a[0] = a; a[1] = a; a }}"));

    [Theory]
    [InlineData("x = 'a'; for i in 1..100; x = x + x; end", "The text would be longer than the limit of 1048576 characters")]
    [InlineData("x = 'a'; for i in 1..100; x = $\"{x}{x}\"; end", "The text would be longer than the limit of 1048576 characters")]
    [InlineData("x = 'a'; for i in 1..100; x = x | string.append x; end", "The text would be longer than the limit of 1048576 characters")]
    [InlineData("x = [1]; for i in 1..100; x = x + x; end", "The list would have more than the limit of 1048576 elements")]
    [InlineData("x = [1]; for i in 1..100; x = array.concat x x; end", "The list would have more than the limit of 1048576 elements")]
    [InlineData("[1] + (1..9223372036854775807)", "The list would have more than the limit of 1048576 elements")]
    [InlineData("x = 10; for i in 1..100; x = x * x; end", "The number would have more than the limit of 131072 bits")]
    [InlineData("a = []; a[2000000000] = 1", "The index 2000000000 is above the limit of 1048576 elements")]
    [InlineData("1 | math.format 'N999999999'", "asks for 999999999 digits")]
    [InlineData("(1..9223372036854775807) | object.to_json", "The value is too large to be written as JSON")]
    public void Values_do_not_grow_without_end(string code, string expected) => Assert.Contains(expected, Rendering.Failure("{{ " + code + " }}"));

    [Theory]
    [InlineData("1..1e300")]
    [InlineData("1..99999999999999999999")]
    [InlineData("'a' * 1e300")]
    [InlineData("[1] * 1e300")]
    [InlineData("(timespan.from_days 10000000) + (timespan.from_days 10000000)")]
    [InlineData("(date.parse '2016/01/05') - (timespan.from_days 10000000)")]
    [InlineData("1e999m")]
    public void What_a_number_or_date_cannot_hold_is_an_error_with_its_place(string code) => Assert.StartsWith("text(1,4) : error : ", Rendering.Failure("{{ " + code + " }}"));

    [Theory]
    [InlineData("{{ (1..9223372036854775807).size }} {{ 1..9223372036854775807 | array.size }}", "9223372036854775807 9223372036854775807")]
    [InlineData("{{ for x in (1..9223372036854775807) offset: 5 limit: 2; x; end }} {{ for x in 9..1 offset: 1 limit: 2 reversed; x; end }} {{ for x in (1..3) offset: 5; x; end }}", "67 78 ")]
    public void A_part_of_a_long_range_is_no_long_loop(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 2m < 1e300 }} {{ 2m == 1e300 }} {{ 2m > 123456789012345678901234567890123 }} {{ 1.5m == 1.5 }} {{ 2m < (0.0 / 0) }}", "true false false true false")]
    public void A_decimal_is_compared_with_what_no_decimal_holds(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void An_element_of_another_type_cannot_be_set_in_a_dotnet_array() =>
        Assert.StartsWith("text(1,4) : error : The index 0 cannot be set in `items`: ", Rendering.Failure("{{ items[0] = 'x' }}", new { items = new[] { 1 } }));

    [Fact]
    public void Queries_have_a_limit_of_rounds_of_their_own()
    {
        var context = Rendering.Context(new { items = Enumerable.Range(1, 4).AsQueryable() });
        (context.LoopLimit, context.LoopLimitQueryable) = (2, 3);
        Assert.Contains("limit `3`", Assert.ThrowsAny<Exception>(() => Template.Parse("{{ for x in items; x; end }}").Render(context)).Message);
        context.LoopLimitQueryable = 0;
        Assert.Equal("1234", Template.Parse("{{ for x in items; x; end }}").Render(context));
    }
}
