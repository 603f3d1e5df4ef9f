using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class RegexFunctionTests
{
    [Theory]
    [InlineData("{{ 'key = 42' | regex.match `(\\w+) = (\\d+)` }} {{ 'none' | regex.match `\\d` }}", "[\"key = 42\", \"key\", \"42\"] []")]
    [InlineData("{{ 'a1b2' | regex.matches `[a-z](\\d)` }} {{ 'x' | regex.matches `\\d` }}", "[[\"a1\", \"1\"], [\"b2\", \"2\"]] []")]
    [InlineData("{{ 'John Smith' | regex.replace `(\\w+) (\\w+)` `$2 $1` }} {{ 'x' | regex.replace 'y' 'z' }}", "Smith John x")]
    [InlineData("{{ 'a1b22c' | regex.split `\\d+` }}", "[\"a\", \"b\", \"c\"]")]
    [InlineData("{{ '[x] 1+1' | regex.escape }} {{ `\\[x\\]\\ 1\\+1` | regex.unescape }}", "\\[x]\\ 1\\+1 [x] 1+1")]
    public void Patterns_find_parts_of_texts(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'ABC' | regex.replace 'b' '-' 'i' }}", "A-C")]
    [InlineData("{{ \"a\\nb\" | regex.matches '^.$' 'm' | array.size }}", "2")]
    [InlineData("{{ \"a\\nb\" | regex.match 'a.b' options: 's' | array.size }}", "1")]
    [InlineData("{{ 'ab' | regex.match 'a   b # comment' 'x' | array.size }}", "1")]
    [InlineData("{{ \"A\\nB\" | regex.match '^a.b$' 'is' | array.size }}", "1")]
    public void Options_change_how_a_pattern_matches(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Theory]
    [InlineData("{{ 'x' | regex.match '(' }}", "text(1,10) : error : The regular expression `(` of regex.match failed: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("{{ 'x' | regex.match 'x' 'q' }}", "text(1,10) : error : `q` is not an option of regex.match: i, m, s and x are")]
    public void A_pattern_that_is_none_says_so(string text, string expected) => Assert.Equal(expected, Rendering.Failure(text));

    [Fact]
    public void A_pattern_that_takes_too_long_is_given_up()
    {
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(1) };
        context.PushGlobal(new ScriptObject { ["text"] = new string('a', 40) + "!" });

        Assert.Contains("The regular expression `^(a+)+$` of regex.match failed", Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ text | regex.match '^(a+)+$' }}").Render(context)).Message);
    }
}
