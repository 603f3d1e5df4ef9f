namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class ArgumentTests
{
    [Theory]
    [InlineData("{{ string.append }}", "text(1,17) : error : Invalid number of arguments `0` passed to `string.append` while expecting `2` arguments")]
    [InlineData("{{ 'x' | string.slice }}", "text(1,22) : error : Invalid number of arguments `1` passed to `string.slice` while expecting `2` arguments")]
    [InlineData("{{ 'x' | string.slice 1 2 3 }}", "text(1,10) : error : Invalid number of arguments `4` passed to `string.slice` while expecting `3` arguments")]
    [InlineData("{{ [1] | array.any }}", "text(1,19) : error : Invalid number of arguments `1` passed to `array.any` while expecting `2` arguments")]
    [InlineData("{{ 'x' | string.upcase foo: 2 }}", "text(1,10) : error : Invalid argument name `foo` for `string.upcase`: it takes text")]
    [InlineData("{{ 'x' | string.nope }}", "text(1,10) : error : The function `string.nope` was not found")]
    public void A_call_that_does_not_fit_says_what_would(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Theory]
    [InlineData("{{ 'x' | string.pad_left 'wide' }}", "Unable to convert type `string` to")]
    [InlineData("{{ 'x' | math.ceil }}", "Unable to convert type `string` to")]
    [InlineData("{{ '%%%' | string.base64_decode }}", "Unexpected exception when calling string.base64_decode: ")]
    public void A_value_of_the_wrong_type_says_which_it_has(string text, string expected) => Assert.Contains(expected, Rendering.Failure(text));

    [Fact]
    public void Arguments_can_be_given_by_name_in_any_order() =>
        Assert.Equal("A lo~ el", Rendering.Render("{{ string.truncate 'A long one' ellipsis: '~' length: 5 }} {{ 'hello' | string.slice length: 2 start: 1 }}"));

    [Fact]
    public void Values_are_written_as_text_where_a_function_takes_a_text() =>
        Assert.Equal("12! true! [1]! !", Rendering.Render("{{ 12 | string.append '!' }} {{ true | string.append '!' }} {{ [1] | string.append '!' }} {{ null | string.append '!' }}"));
}
