namespace Pipeline.Polyfills.Tests.Scriban;

public class StatementTests
{
    [Theory]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "many")]
    public void If_takes_the_first_branch_that_holds(int value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ if x == 1 }}one{{ else if x == 2 }}two{{ else }}many{{ end }}", new { x = value }));

    [Theory]
    [InlineData("a", "first")]
    [InlineData("c", "second")]
    [InlineData("z", "none")]
    public void Case_compares_with_the_values_of_each_when(string value, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ case x\n when 'a'\n 'first'\n when 'b', 'c' || 'd'\n 'second'\n else\n 'none'\n end }}", new { x = value }));

    [Theory]
    [InlineData("{{ for x in [5, 6, 7] }}{{ for.index }}:{{ x }}{{ if !for.last }},{{ end }}{{ end }}", "0:5,1:6,2:7")]
    [InlineData("{{ for x in 1..3 }}{{ for.first }}{{ for.even }}{{ for.odd }}{{ for.rindex }} {{ end }}", "truetruefalse2 falsefalsetrue1 falsetruefalse0 ")]
    [InlineData("{{ for x in [1, 1, 2] }}{{ for.changed }} {{ for.length }} {{ end }}", "true 3 false 3 true 3 ")]
    [InlineData("{{ for $i in (4..9) offset:2 limit:3 reversed }}{{ $i }}{{ end }}", "876")]
    [InlineData("{{ for x in items limit: 1 }}{{ x }}{{ end }}", "1")]
    [InlineData("{{ for x in [] }}x{{ else }}nothing{{ end }}", "nothing")]
    [InlineData("{{ for x in null }}x{{ end }}.", ".")]
    [InlineData("{{ for pair in {a: 1, b: 2} }}{{ pair.key }}={{ pair.value }};{{ end }}", "a=1;b=2;")]
    [InlineData("{{ for x in 1..2; for y in 1..2; x; y; ' '; end; for.index; end }}", "11 12 021 22 1")]
    public void For_goes_over_lists_ranges_and_objects(string text, string expected) => Assert.Equal(expected, Rendering.Render(text, new { items = new[] { 1, 2, 3 } }));

    [Fact]
    public void A_loop_variable_is_gone_after_the_loop_and_an_outer_one_is_back() =>
        Assert.Equal("1 2 out", Rendering.Render("{{ x = 'out'; for x in 1..2; x; ' '; end; x }}"));

    [Theory]
    [InlineData("{{ for i in 1..5; if i == 2; continue; end; if i > 3; break; end; i; end }}", "13")]
    [InlineData("{{ i = 0; while i < 3; i = i + 1; while.index; end }}", "012")]
    [InlineData("{{ i = 0; while true; i += 1; if i > 2; break; end; end; i }}", "3")]
    public void Loops_can_be_left_and_continued(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Tablerow_writes_table_cells() =>
        Assert.Equal(
            "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n",
            Rendering.Render("{{ tablerow $i in 1..3 cols: 2 }}{{ $i }}{{ end }}"));

    [Theory]
    [InlineData("{{ capture x }}a{{ 1 + 1 }}b{{ end }}[{{ x }}]", "[a2b]")]
    [InlineData("{{ o = {}; with o; a = 1; b = a + 1; end; o }}", "{a: 1, b: 2}")]
    [InlineData("{{ y = 'outer'; with {x: 1}; x; y; end }}", "1outer")]
    [InlineData("before{{ ret }}after", "before")]
    [InlineData("before{{ ret 5 }}after", "before5")]
    public void Capture_with_and_ret(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void A_readonly_variable_cannot_be_set_again() =>
        Assert.Equal("text(1,23) : error : Cannot set value on the readonly variable `x`", Rendering.Failure("{{ x = 1; readonly x; x = 2 }}"));

    [Theory]
    [InlineData("{{ func sub; ret $0 - $1; end }}{{ sub 5 1 }} {{ 5 | sub 1 }}", "4 4")]
    [InlineData("{{ func greet }}Hello {{ $0 }}!{{ end }}{{ greet 'you' }}", "Hello you!")]
    [InlineData("{{ func f; $.named + $[0] + $[-1]; end; f 1 2 named: 'n' }}", "n12")]
    [InlineData("{{ func f; for $x in $; $x; end; end; f 1 2 3 }}", "123")]
    [InlineData("{{ sub = do; ret $0 - $1; end; 1 | sub 3 }}", "-2")]
    [InlineData("{{ func launch; ret $0 1 2; end\nlaunch do\n ret $0 + $1\nend }}", "3")]
    [InlineData("{{ func f(x, y, z = 1, w = 2); ret x - y - z - w; end; f 5 1 }} {{ 5 | f 1 0 }}", "1 2")]
    [InlineData("{{ func f(x, y...); ret x + y.size; end; f 5 1 2 3 }}", "8")]
    [InlineData("{{ func f(x, y); ret x - y; end; f(y: 1, x: 9) }}", "8")]
    [InlineData("{{ sub(x, y) = x - y; sub 5 3 }}", "2")]
    [InlineData("{{ func f; $.size; end; f 5 1 -1; f 5 1 - 1 }}", "32")]
    [InlineData("{{ func f; for i in 1..3; if i == 2; ret i; end; end; end; f }}", "2")]
    [InlineData("{{ o = {}; func inc; ret $0 + 1; end; o.f = @inc; 1 | o.f }}", "2")]
    [InlineData("{{ func f(x); x = 2; end; x = 1; f 5; x }}", "1")]
    [InlineData("{{ func f; ret $0 + ':' + $.size; end; a = [1, 2]; f ^a }}", "1:2")]
    [InlineData("{{ [' a', 'b '] | array.each @string.strip }}", "[\"a\", \"b\"]")]
    [InlineData("{{ [1, 2, 3] | array.filter do; ret $0 > 1; end }}", "[2, 3]")]
    public void Functions_take_arguments_by_place_and_by_name(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Wrap_hands_a_block_to_a_function() =>
        Assert.Equal("1 in\n2 in\n", Rendering.Render("{{ func wrapped; for $i in 1..<$0; $$; end; end; wrap wrapped 3; $i + ' in\\n'; end }}"));

    [Fact]
    public void A_function_that_is_called_with_too_many_arguments_fails() =>
        Assert.Equal("text(1,40) : error : Invalid number of arguments `2` passed to `double` while expecting `1` arguments", Rendering.Failure("{{ func double(x); ret x * 2; end }}{{ double 1 2 }}"));
}
