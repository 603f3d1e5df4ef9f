using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class TextLinesTests
{
    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("exactly 10", 10, "exactly 10")]
    [InlineData("one two three", 8, "one two\n    three")]
    [InlineData("  one two three", 9, "  one two\n      three")]
    [InlineData("a arn:aws:iam::111122223333:role/x b", 10, "a\n    arn:aws:iam::111122223333:role/x\n    b")]
    [InlineData("name    value of it", 16, "name    value of\n    it")]
    [InlineData("\e[1mbold words\e[0m here", 10, "\e[1mbold words\e[0m\n    here")]
    public void A_long_line_is_folded_between_words(string line, int width, string folded) =>
        Assert.Equal(folded, string.Join('\n', TextLines.Fold(line, width)));

    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "long…")]
    [InlineData("\e[31mred\e[0m and more", 6, "\e[31mred\e[0m a…\e[0m")]
    [InlineData("😀😀😀😀", 3, "😀😀…")]
    public void A_text_is_cut_where_the_window_ends(string text, int width, string cut)
    {
        Assert.Equal(cut, TextLines.Cut(text, width, "…"));
        Assert.True(TextLines.Columns(TextLines.Cut(text, width, "…")) <= width);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\r\n  lines\tand more", "two lines and more")]
    [InlineData("\e[2Jgone", "[2Jgone")]
    public void Other_peoples_words_become_one_harmless_line(string text, string line) => Assert.Equal(line, TextLines.One(text));
}
