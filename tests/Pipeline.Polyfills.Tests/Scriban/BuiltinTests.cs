namespace Pipeline.Polyfills.Tests.Scriban;

public class BuiltinTests
{
    [Theory]
    [InlineData("{{ 'hello wORLD' | string.capitalize }} {{ 'this is easy' | string.capitalizewords }}", "Hello wORLD This Is Easy")]
    [InlineData("{{ 'abc' | string.contains 'b' }}{{ 'abc' | string.starts_with 'b' }}{{ 'abc' | string.ends_with 'c' }}", "truefalsetrue")]
    [InlineData("{{ ' a ' | string.strip }}|{{ ' a ' | string.lstrip }}|{{ ' a ' | string.rstrip }}|", "a|a | a|")]
    [InlineData("{{ 'a,b,,c' | string.split ',' }}", "[\"a\", \"b\", \"c\"]")]
    [InlineData("{{ 'aXbX' | string.replace 'X' '-' }} {{ 'aXbX' | string.replace_first 'X' '-' }} {{ 'aXbX' | string.remove_last 'X' }}", "a-b- a-bX aXb")]
    [InlineData("{{ 'The cat came back' | string.truncate 10 }} {{ 'one two three' | string.truncatewords 2 }}", "The cat... one two...")]
    [InlineData("{{ '100% M & Ms!!!' | string.handleize }} {{ 2 | string.pluralize 'item' 'items' }}", "100-m-ms items")]
    [InlineData("{{ 'x' | string.pad_left 3 }}|{{ 'x' | string.pad_right 3 }}|", "  x|x  |")]
    [InlineData("{{ 'hello' | string.slice 1 }} {{ 'hello' | string.slice1 1 }} {{ 'hello' | string.slice (-3) 2 }}", "ello e ll")]
    [InlineData("{{ 'test' | string.sha256 | string.slice 0 8 }} {{ 'test' | string.md5 | string.size }}", "9f86d081 32")]
    [InlineData("{{ 'hello' | string.base64_encode }} {{ 'aGVsbG8=' | string.base64_decode }}", "aGVsbG8= hello")]
    [InlineData("{{ 'Hello\\n\"World\"' | string.literal }}", "\"Hello\\n\\\"World\\\"\"")]
    [InlineData("{{ '12' | string.to_int }} {{ 'x' | string.to_int }}{{ '1.5' | string.to_double }}", "12 1.5")]
    [InlineData("{{ 'hello' | string.index_of 'l' }} {{ '' | string.empty }} {{ ' ' | string.whitespace }}", "2 true true")]
    public void Strings(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ [3, 1, 2] | array.sort }} {{ [1, 2] | array.reverse }} {{ [1, 1, 2] | array.uniq }}", "[1, 2, 3] [2, 1] [1, 2]")]
    [InlineData("{{ ['b', 'Orange', 'fruit', 'B', 'a'] | array.sort }} {{ 'a' < 'B' }}", "[\"a\", \"b\", \"B\", \"fruit\", \"Orange\"] true")]
    [InlineData("{{ [{t: 'b'}, {t: 'a'}] | array.sort 't' | array.map 't' }}", "[\"a\", \"b\"]")]
    [InlineData("{{ [1, 2] | array.concat [3] }} {{ [1, null] | array.compact }} {{ [1, 2] | array.contains 2 }}", "[1, 2, 3] [1] true")]
    [InlineData("{{ [1, 2, 3] | array.first }}{{ [1, 2, 3] | array.last }}{{ [1, 2, 3] | array.limit 2 }}{{ [1, 2, 3] | array.offset 2 }}", "13[1, 2][3]")]
    [InlineData("{{ [1, 2] | array.join '|' }} {{ ['a'] | array.join ',' @string.upcase }}", "1|2 A")]
    [InlineData("{{ ['a', 'c'] | array.insert_at 1 'b' }} {{ [4, 5, 6] | array.remove_at 1 }} {{ [4, 5] | array.remove_at (-1) }}", "[\"a\", \"b\", \"c\"] [4, 6] [4]")]
    [InlineData("{{ ['x', '20'] | array.any @string.contains '20' }} {{ ['', 'a'] | array.filter @string.empty }}", "true [\"\"]")]
    [InlineData("{{ for i in 1..3; array.cycle ['a', 'b']; end }}", "aba")]
    public void Arrays(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void Array_functions_leave_their_input_alone() =>
        Assert.Equal("[2, 1][1, 2][2, 1]", Rendering.Render("{{ a = [2, 1]; a; a | array.sort; a }}"));

    [Theory]
    [InlineData("{{ nope | object.default 'd' }} {{ '' | object.default 'd' }} {{ 0 | object.default 'd' }}", "d d 0")]
    [InlineData("{{ {b: 1, a: 2} | object.keys }} {{ {b: 1} | object.values }} {{ {b: 1} | object.size }}", "[\"b\", \"a\"] [1] 1")]
    [InlineData("{{ {b: null} | object.has_key 'b' }} {{ {b: null} | object.has_value 'b' }}", "true false")]
    [InlineData("{{ 1.0 | object.typeof }} {{ 1..2 | object.typeof }} {{ {} | object.kind }} {{ true | object.kind }} {{ 1..2 | object.kind }}", "number iterator object bool range")]
    [InlineData("{{ { foo: 'bar', baz: [1, 2.5, null] } | object.to_json }}", "{\"foo\":\"bar\",\"baz\":[1,2.5,null]}")]
    [InlineData("{{ o = `{ \"foo\": [123, true] }` | object.from_json; o.foo }}", "[123, true]")]
    [InlineData("{{ 255 | object.format 'X4' }} {{ '1 + 2' | object.eval }} {{ `a{{ 1 + 2 }}` | object.eval_template }}", "00FF 3 a3")]
    public void Objects(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 4.6 | math.ceil }} {{ 4.6 | math.floor }} {{ 4.6 | math.round }} {{ 4.5612 | math.round 2 }}", "5 4 5 4.56")]
    [InlineData("{{ -5 | math.abs }} {{ 255 | math.minus 5 }} {{ 2 | math.times 3 }} {{ 11 | math.modulo 10 }}", "5 250 6 1")]
    [InlineData("{{ 8.4 | math.divided_by 2 }} {{ 8.4 | math.divided_by 2.0 }} {{ 'x' | math.is_number }}", "4 4.2 false")]
    public void Mathematics(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'this is a text123' | regex.match `(\\w+) a ([a-z]+\\d+)` }}", "[\"is a text123\", \"is\", \"text123\"]")]
    [InlineData("{{ 'a1b2' | regex.matches `[a-z](\\d)` }}", "[[\"a1\", \"1\"], [\"b2\", \"2\"]]")]
    [InlineData("{{ 'abbbbcccd' | regex.replace 'B+c+' '-' 'i' }} {{ 'a, b' | regex.split `\\s*,\\s*` }}", "a-d [\"a\", \"b\"]")]
    [InlineData("{{ '(a.*)' | regex.escape }}", "\\(a\\.\\*\\)")]
    public void Regular_expressions(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ '<p>a & b</p>' | html.escape }} {{ '<p>a</p>' | html.strip }}", "&lt;p&gt;a &amp; b&lt;/p&gt; a")]
    [InlineData("{{ 'a@b c' | html.url_encode }} {{ '<h> & <s>' | html.url_escape }}", "a%40b%20c %3Ch%3E%20&%20%3Cs%3E")]
    [InlineData("{{ 'a\\nb' | html.newline_to_br }}", "a<br />\nb")]
    public void Html(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ date.parse '2016/01/05' }} {{ (date.parse '2016/01/05').year }}", "05 Jan 2016 2016")]
    [InlineData("{{ date.parse '2016/01/31' | date.add_months 1 | date.to_string '%F' }}", "2016-02-29")]
    [InlineData("{{ date.parse '2018--06--17' '%Y--%m--%d' | date.to_string '%a %e %B %y, day %j, week %V' }}", "Sun 17 June 18, day 168, week 24")]
    [InlineData("{{ '2025-01-01 14:01:23' | date.parse_to_string '%r' input_pattern: '%Y-%m-%d %k:%M:%S' }}", "02:01:23 PM")]
    [InlineData("{{ ((date.parse '2016/01/05') - (date.parse '2016/01/03')).days }} {{ date.parse('2016/01/05') > date.parse('2015/01/05') }}", "2 true")]
    [InlineData("{{ (timespan.from_days 5).total_hours }} {{ (timespan.from_hours 5).hours }}", "120.0 5")]
    public void Dates(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));
}
