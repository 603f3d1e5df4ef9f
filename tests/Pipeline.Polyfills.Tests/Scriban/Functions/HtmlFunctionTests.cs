namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class HtmlFunctionTests
{
    [Theory]
    [InlineData("<b class=\"x\">bold</b>", "bold")]
    [InlineData("a<br/>b", "ab")]
    [InlineData("a<script>if (1 < 2) x();</script>b", "ab")]
    [InlineData("a<STYLE>p > b {}</STYLE>b", "ab")]
    [InlineData("a<!-- <b> -->b", "ab")]
    [InlineData("a<script>b", "ab")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("no tags", "no tags")]
    public void Tags_are_taken_out(string html, string expected) => Assert.Equal(expected, Rendering.Render("{{ text | html.strip }}", new { Text = html }));

    [Theory]
    [InlineData("{{ '<p>a & \"b\"</p>' | html.escape }}{{ null | html.escape }}", "&lt;p&gt;a &amp; &quot;b&quot;&lt;/p&gt;")]
    [InlineData("{{ \"a\\nb\\r\\nc\\rd\" | html.newline_to_br }}", "a<br />\nb<br />\r\nc<br />\rd")]
    [InlineData("{{ 'a@b c/ü' | html.url_encode }}", "a%40b%20c%2F%C3%BC")]
    [InlineData("{{ 'http://x/a b?c=<ü>&d' | html.url_escape }}", "http://x/a%20b?c=%3C%C3%BC%3E&d")]
    public void Texts_are_made_fit_for_html(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));
}
