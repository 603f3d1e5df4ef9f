namespace Pipeline.Polyfills.Tests.Scriban;

public class ExpressionTests
{
    [Theory]
    [InlineData("{{ 1 + 2 * 3 }}", "7")]
    [InlineData("{{ (1 + 2) * 3 }}", "9")]
    [InlineData("{{ 10 - 4 - 3 }}", "3")]
    [InlineData("{{ 7 // 2 }} {{ 7 % 4 }} {{ 7 / 2 }}", "3 3 3.5")]
    [InlineData("{{ 1.5 + 1 }} {{ 1.0 }} {{ 2 * 1.5 }}", "2.5 1 3")]
    [InlineData("{{ -5 + +2 }}", "-3")]
    [InlineData("{{ 2147483647 + 1 }} {{ 9223372036854775807 + 1 }}", "2147483648 9223372036854775808")]
    [InlineData("{{ 0x1ef }} {{ 1e3 }} {{ 100.0m }}", "495 1000 100.0")]
    [InlineData("{{ 0b101 }} {{ 0x80000000 }} {{ 0x80000000u }} {{ 1.0e-3 }} {{ 100.0f }}", "5 -2147483648 2147483648 0.001 100")]
    [InlineData("{{ 1 << 3 }} {{ 16 >> 2 }} {{ 2 - -2 }} {{ 10 % 3.5 }}", "8 4 4 3")]
    [InlineData("{{ 1 + null }}|{{ -null }}|{{ null * 2 }}|", "|||")]
    public void Arithmetic_follows_precedence_and_promotes_numbers(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'ab' + 'c' }}", "abc")]
    [InlineData("{{ 'a' + 1 + 1.0 + true + null }}", "a11true")]
    [InlineData("{{ 'a' * 3 }}{{ 2 * 'b' }}", "aaabb")]
    [InlineData("{{ \"q\\\"\\n\\x41\\u0042\" }}", "q\"\nAB")]
    [InlineData("{{ `a\\s+b` }}", "a\\s+b")]
    [InlineData("{{ $'x{\"y\"}z' }} {{ $\"a{ {x: 1}.x }\" }} {{ $\"{{kept}}\" }}", "xyz a1 {kept}")]
    [InlineData("{{ $\"{1 + 2} of {'x' | string.upcase}\" }}", "3 of X")]
    public void Texts_are_joined_repeated_escaped_and_interpolated(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 1 == 1.0 }} {{ 'a' != 'b' }} {{ null == false }}", "true true false")]
    [InlineData("{{ true == 1 }} {{ 1 == true }} {{ false == 0 }} {{ true == 2 }} {{ 1 != true }}", "true true true false false")]
    [InlineData("{{ 1 < 2 && 2 <= 2 || false }}", "true")]
    [InlineData("{{ 'a' < 'b' }} {{ !true }}", "true false")]
    [InlineData("{{ true ? 'y' : 'n' }}{{ null ? 'y' : 'n' }}", "yn")]
    [InlineData("{{ true ? false ? 1 : 2 : 3 }} {{ math.is_number 1 ? 'a' + 'b' : 'c' }}", "2 ab")]
    [InlineData("{{ null ?? 'd' }} {{ 'v' ?! 'then' }}", "d then")]
    [InlineData("{{ 0 ? 'zero is true' : '' }} {{ '' ? 'empty is true' : '' }}", "zero is true empty is true")]
    [InlineData("{{ {} == empty }} {{ [1] == empty }} {{ [].empty? }}", "true false true")]
    public void Comparisons_and_conditions_give_booleans(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ [1, 'a', null, true, [2.0]] }}", "[1, \"a\", null, true, [2]]")]
    [InlineData("{{ x = {a: 1, 'b': 'c'}; x }}{{ x.a }}{{ x['b'] }}", "{a: 1, b: \"c\"}1c")]
    [InlineData("{{ x = [5, 6]; x.y = 'p'; x[3] = 7; x[-1] }}{{ x.size }}{{ x.y }}{{ x[9] }}", "74p")]
    [InlineData("{{ x = {a: {b: 1}}; x.a.b }}{{ x.q?.r?.s ?? 'none' }}", "1none")]
    [InlineData("{{ 1..3 }}{{ 1..<3 }}{{ 3..1 }}", "[1, 2, 3][1, 2][3, 2, 1]")]
    [InlineData("{{ (1..5)[2] }} {{ (1..5)[-1] }} {{ (5..1)[0] }} {{ (1..<5).size }}[{{ (1..2)[7] }}]", "3 5 5 4[]")]
    [InlineData("{{ [1, 2] + [3] }} {{ [1, 2, 1] - [1] }} {{ [1] * 2 }} {{ [1] * -2 }} {{ [1] << 2 }} {{ 0 >> [1] }}", "[1, 2, 3] [2] [1, 1] [] [1, 2] [0, 1]")]
    public void Lists_objects_and_ranges_can_be_written_read_and_printed(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ x = 1; x += 2; x *= 5; x }}", "15")]
    [InlineData("{{ x = 1; y = x++; y }}{{ x }}{{ ++x }}", "123")]
    [InlineData("{{ a = 5; this.a = 6; this['b'] = 7; a + b }}", "13")]
    [InlineData("{{ readonly_text = 'a'; import {m: 'yes'}; m }}", "yes")]
    public void Variables_are_assigned_and_counted(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'text' | string.append 'END' | string.prepend 'START' }}", "STARTtextEND")]
    [InlineData("{{\n'text' |\n  string.append 'END'\n  | string.upcase\n}}", "TEXTEND")]
    [InlineData("{{ '123' | string.to_int + 1 }}", "124")]
    [InlineData("{{ 'hello' | string.slice 1 length: 3 }}", "ell")]
    [InlineData("{{ string.append('a', 'b' + 'c') }}", "abc")]
    [InlineData("{{ [1, 2] | array.add 3 | array.size > 2 }}", "true")]
    [InlineData("{{ -15.5 | math.abs }}", "15.5")]
    [InlineData("{{ func f; ret [{n: $0}, {n: $.two}]; end; f '1' two: '2' | array.map 'n' }}", "[\"1\", \"2\"]")]
    public void Pipes_pass_the_value_as_the_first_argument(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Members_of_dotnet_objects_are_in_lower_case_with_underscores() =>
        Assert.Equal("x 3", Rendering.Render("{{ my_item.first_name }} {{ my_item.first_name.size + 2 }}", new { MyItem = new { FirstName = "x" } }));
}
