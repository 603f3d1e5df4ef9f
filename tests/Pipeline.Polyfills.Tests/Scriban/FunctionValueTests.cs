namespace Pipeline.Polyfills.Tests.Scriban;

public class FunctionValueTests
{
    [Theory]
    [InlineData("{{ @string.upcase }}", "<function>")]
    [InlineData("{{ func f; ret 1; end; [@f] }}", "[<function>]")]
    [InlineData("{{ {f: @math.abs} }}", "{f: <function>}")]
    public void A_function_that_is_not_called_is_written_as_one(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 1 | do; ret $0 + 1; end }}", "2")]
    [InlineData("{{ 1 | (do; ret $0 + 1; end) | math.times 3 }}", "6")]
    [InlineData("{{ func inc; ret $0 + 1; end; 1 | @inc }}", "2")]
    public void A_pipe_calls_the_function_that_its_right_side_gives(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 1 | 'b' }}", "text(1,8) : error : Pipe expression destination `'b'` is not a valid function")]
    [InlineData("{{ a['x'][0] }}", "text(1,4) : error : Object `a` is null. Cannot access indexer: a['x']")]
    [InlineData("{{ 1 | [1, {a: \"b\"}] }}", "text(1,8) : error : Pipe expression destination `[1, {a: \"b\"}]` is not a valid function")]
    [InlineData("{{ f(x, y) = 5; f(1, 2)(3, 4) }}", "text(1,17) : error : Invalid target function `f(1, 2)` (int)")]
    public void Messages_write_expressions_as_the_template_does(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Fact]
    public void Hexadecimal_numbers_are_signed_in_the_size_they_need() =>
        Assert.Equal("-1 -1 4294967295 9223372036854775807", Rendering.Render("{{ 0xffffffff }} {{ 0xffffffffffffffff }} {{ 0xffffffffu }} {{ 0x7fffffffffffffff }}"));
}
