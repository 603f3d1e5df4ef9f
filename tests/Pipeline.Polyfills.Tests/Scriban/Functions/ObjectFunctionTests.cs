namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class ObjectFunctionTests
{
    [Theory]
    [InlineData("{{ nope | object.default 'd' }} {{ '' | object.default 'd' }} {{ ' ' | object.default 'd' }} {{ 0 | object.default 'd' }} {{ false | object.default 'd' }}", "d d   0 false")]
    [InlineData("{{ '1 + 2' | object.eval }} {{ 5 | object.eval }} {{ x = 4; 'x * 2' | object.eval }} {{ @(do; ret 'called'; end) | object.eval }}", "3 5 8 called")]
    [InlineData("{{ x = 4; 'x is {{ x }}' | object.eval_template }}", "x is 4")]
    [InlineData("{{ 255 | object.format 'X4' }} {{ 0.5 | object.format format: 'P0' }} {{ null | object.format 'X' }}", "00FF 50 % ")]
    public void Values_stand_in_or_are_carried_out(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ {b: 1, a: 2} | object.keys }} {{ {b: 1} | object.values }} {{ null | object.keys }}", "[\"b\", \"a\"] [1] []")]
    [InlineData("{{ {b: null} | object.has_key 'b' }} {{ {b: null} | object.has_value 'b' }} {{ {b: 1} | object.has_value 'b' }} {{ {} | object.has_key 'size' }} {{ null | object.has_key 'b' }}", "true false true false false")]
    [InlineData("{{ {a: 1, b: 2} | object.size }} {{ [1] | object.size }} {{ 'four' | object.size }} {{ null | object.size }} {{ 1..3 | object.size }}", "2 1 4 0 3")]
    public void Objects_are_asked_for_their_members(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Net_objects_have_keys_by_their_renamed_members() =>
        Assert.Equal("[\"first_name\", \"age\"] true false [\"Ada\", 36]", Rendering.Render(
            "{{ who | object.keys }} {{ who | object.has_key 'first_name' }} {{ who | object.has_key 'FirstName' }} {{ who | object.values }}", new { Who = new { FirstName = "Ada", Age = 36 } }));

    [Theory]
    [InlineData("null", "", "")]
    [InlineData("true", "boolean", "bool")]
    [InlineData("1", "number", "int")]
    [InlineData("5000000000", "number", "long")]
    [InlineData("123456789012345678901", "number", "bigint")]
    [InlineData("1.5", "number", "double")]
    [InlineData("1.5m", "number", "decimal")]
    [InlineData("'x'", "string", "string")]
    [InlineData("1..2", "iterator", "range")]
    [InlineData("[1]", "array", "array")]
    [InlineData("{}", "object", "object")]
    [InlineData("math", "object", "object")]
    [InlineData("@string.strip", "object", "function")]
    public void Every_value_has_a_type_and_a_kind(string value, string type, string kind) =>
        Assert.Equal($"{type} {kind}", Rendering.Render("{{ " + value + " | object.typeof }} {{ " + value + " | object.kind }}"));

    [Theory]
    [InlineData("{{ { a: 'x', b: [1, 2.5, null], c: { d: false } } | object.to_json }}", """{"a":"x","b":[1,2.5,null],"c":{"d":false}}""")]
    [InlineData("{{ null | object.to_json }} {{ 'a\"b' | object.to_json }} {{ 1..3 | object.to_json }} {{ {} | object.to_json }}", """null "a\"b" [1,2,3] {}""")]
    [InlineData("{{ [date.parse '2016/01/05', timespan.from_hours 25] | object.to_json }}", """["2016-01-05T00:00:00Z","1.01:00:00"]""")]
    public void Values_are_written_as_json(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Net_objects_are_written_as_json_by_their_renamed_members() =>
        Assert.Equal("""{"first_name":"Ada","days":["Monday"],"count":7}""",
            Rendering.Render("{{ who | object.to_json }}", new { Who = new { FirstName = "Ada", Days = new[] { DayOfWeek.Monday }, Count = (byte)7 } }));

    [Theory]
    [InlineData("{{ o = `{ \"foo\": [123, true, null], \"bar\": { \"x\": 1.5 } }` | object.from_json; o.foo; o.bar.x }}", "[123, true, null]1.5")]
    [InlineData("{{ '5000000000' | object.from_json | object.kind }} {{ '123456789012345678901' | object.from_json }} {{ '\"t\"' | object.from_json }} {{ null | object.from_json }}", "long 123456789012345678901 t ")]
    public void Json_is_read(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void What_is_no_json_says_so() => Assert.StartsWith("text(1,10) : error : The text is not valid JSON: ", Rendering.Failure("{{ '{' | object.from_json }}"));

    [Fact]
    public void A_text_that_does_not_parse_brings_its_messages() =>
        Assert.StartsWith("text(1,13) : error : Error while parsing the text of object.eval `1 ))` Parser messages:\n <eval>(1,", Rendering.Failure("{{ '1 ))' | object.eval }}"));
}
