using Scriban;
using Scriban.Runtime;

namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class ArrayFunctionTests
{
    [Theory]
    [InlineData("{{ [1] | array.add 'x' }} {{ null | array.add 1 }}", "[1, \"x\"] [1]")]
    [InlineData("{{ [1, 2] | array.add_range [3] }} {{ [1] | array.concat (2..3) }} {{ null | array.concat [1] }}", "[1, 2, 3] [1, 2, 3] [1]")]
    [InlineData("{{ ['a', 'c'] | array.insert_at 1 'b' }} {{ ['a'] | array.insert_at (-5) 'b' }} {{ ['a'] | array.insert_at 3 'b' }}", "[\"a\", \"b\", \"c\"] [\"b\", \"a\"] [\"a\", null, null, \"b\"]")]
    [InlineData("{{ [4, 5, 6] | array.remove_at 1 }} {{ [4, 5, 6] | array.remove_at (-1) }} {{ [4] | array.remove_at 7 }} {{ [4] | array.remove_at (-7) }}", "[4, 6] [4, 5] [4] [4]")]
    [InlineData("{{ [1, 2] | array.reverse }} {{ 1..3 | array.reverse }} {{ null | array.reverse }}", "[2, 1] [3, 2, 1] []")]
    [InlineData("{{ [1, null, 0, '', false] | array.compact }} {{ null | array.compact }}", "[1, 0, \"\", false] []")]
    [InlineData("{{ [1, 2, 3] | array.limit 2 }} {{ [1, 2, 3] | array.offset 2 }} {{ [1] | array.limit (-1) }} {{ [1] | array.offset 5 }} {{ [1] | array.offset (-1) }}", "[1, 2] [3] [] [] [1]")]
    [InlineData("{{ (null | array.limit 2) == null }} {{ (null | array.offset 2) == null }} {{ (null | array.map 'x') == null }}", "true true true")]
    public void Lists_are_changed_into_new_ones(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void The_list_that_was_given_stays_as_it_was() =>
        Assert.Equal("[2, 1][1, 2][2, 1, 3][2, 1]", Rendering.Render("{{ a = [2, 1]; a; a | array.sort; a | array.add 3; a }}"));

    [Theory]
    [InlineData("{{ 4..6 | array.first }} {{ 4..6 | array.last }} {{ [] | array.first }}{{ null | array.last }}", "4 6 ")]
    [InlineData("{{ [1, 2] | array.size }} {{ null | array.size }} {{ 1..<5 | array.size }} {{ {a: 1, b: 2} | array.size }} {{ 'abc' | array.size }}", "2 0 4 2 3")]
    [InlineData("{{ [1, 2.0, 'x', null] | array.contains 2 }} {{ ['2'] | array.contains 2 }} {{ [null] | array.contains null }} {{ null | array.contains 1 }}", "true false true false")]
    [InlineData("{{ ['a', '', null, 'b'] | array.join '-' }} {{ ['a', 'b'] | array.join ',' @string.upcase }} {{ [1.5, true] | array.join ' ' }}", "a---b A,B 1.5 true")]
    public void Questions_about_lists_are_answered(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ ['b', 'Orange', 'fruit', 'B', 'a'] | array.sort }}", "[\"a\", \"b\", \"B\", \"fruit\", \"Orange\"]")]
    [InlineData("{{ [10, 2.5, null, 6] | array.sort }} {{ null | array.sort }}", "[null, 2.5, 6, 10] []")]
    [InlineData("{{ [{n: 2, t: 'x'}, {n: 1, t: 'y'}, {n: 2, t: 'z'}, {t: 'w'}] | array.sort 'n' | array.map 't' }}", "[\"w\", \"y\", \"x\", \"z\"]")]
    [InlineData("{{ [1, '1', 1.0, 2, null, null, [1], [1.0]] | array.uniq }}", "[1, \"1\", 2, null, [1]]")]
    public void Lists_are_put_in_order(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void A_map_leaves_out_what_does_not_have_the_member() =>
        Assert.Equal("[1, null]", Rendering.Render("{{ [{a: 1}, {b: 2}, null, {a: null}] | array.map 'a' }}"));

    [Fact]
    public void Members_of_net_objects_have_the_names_that_the_renamer_gives() =>
        Assert.Equal("[\"x\", \"y\"]", Rendering.Render("{{ list | array.sort 'first_name' | array.map 'first_name' }}", new { List = new[] { new { FirstName = "y" }, new { FirstName = "x" } } }));

    [Theory]
    [InlineData("{{ [' a', 'b '] | array.each @string.strip }} {{ [1, 2] | array.each @(do; ret $0 * 10; end) }}", "[\"a\", \"b\"] [10, 20]")]
    [InlineData("{{ func large(x); ret x > 5; end; [1, 7, 9] | array.filter @large }} {{ (null | array.filter @large) == null }}", "[7, 9] true")]
    [InlineData("{{ ['ab', 'cd'] | array.any @string.contains 'c' }} {{ ['ab'] | array.any @string.contains 'c' }} {{ [] | array.any @string.empty }}", "true false false")]
    public void Functions_are_called_for_each_element(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void A_function_without_its_at_sign_is_asked_for() =>
        Assert.Equal("text(1,10) : error : The parameter `x` of array.each is not a function. Maybe prefix it with @?", Rendering.Failure("{{ [1] | array.each 'x' }}"));

    [Fact]
    public void What_is_no_list_is_not_taken_for_one() =>
        Assert.Equal("text(1,8) : error : Unable to convert type `int` to `IEnumerable`", Rendering.Failure("{{ 5 | array.first }}"));

    [Theory]
    [InlineData("{{ for i in 1..3; array.cycle ['a', 'b']; end }}", "aba")]
    [InlineData("{{ array.cycle ['a', 'b']; array.cycle ['x', 'y']; array.cycle ['a', 'b'] }}", "axb")]
    [InlineData("{{ array.cycle ['a', 'b'] 'one'; array.cycle ['a', 'b'] 'two'; array.cycle ['a', 'b'] group: 'one' }}", "aab")]
    public void A_cycle_goes_on_where_its_group_was(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Only_as_much_of_an_endless_list_is_read_as_is_asked_for()
    {
        static IEnumerable<int> Endless()
        {
            for (var number = 1; ; number++)
                yield return number;
        }
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["numbers"] = Endless() });

        Assert.Equal("1 [1, 2] true", Template.Parse("{{ numbers | array.first }} {{ numbers | array.limit 2 }} {{ numbers | array.contains 7 }}").Render(context));
    }

    [Theory]
    [InlineData("{{ 1..2000000000 | array.reverse }}", "text(1,20) : error : Exceeding number of iteration limit `1000` for the range of array.reverse.")]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", "text(1,9) : error : The index 2000000000 of array.insert_at would fill more places with null than the limit of 1000 (LoopLimit)")]
    public void A_list_does_not_outgrow_the_limit_of_a_template(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Fact]
    public void A_long_range_can_be_asked_for_its_beginning_and_its_size() =>
        Assert.Equal("1 [1, 2] 2000000000", Rendering.Render("{{ r = 1..2000000000; r | array.first }} {{ r | array.limit 2 }} {{ r | array.size }}"));

    [Fact]
    public void Members_of_an_enumeration_are_found_by_name_and_by_number() =>
        Assert.Equal("true true false", Rendering.Render("{{ days | array.contains 'Monday' }} {{ days | array.contains 1 }} {{ days | array.contains 'Sunday' }}", new { Days = new[] { DayOfWeek.Monday } }));
}
