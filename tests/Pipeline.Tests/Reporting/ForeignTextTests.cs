using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class ForeignTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("\e[2J\e]0;title\a\b\u009b31m\0", " [2J ]0;title   31m ")]
    [InlineData("\t::error::x ##[group]", " ::error::x ##[group]")]
    public void Lines_are_kept_and_nothing_else_controls_a_terminal(string text, string shown) => Assert.All(Cuts(text), pieces => Assert.Equal(shown, Shown("terminal", pieces)));

    [Theory]
    [InlineData("::error::x\n  ::stop-commands::y\n\nz", "│ ::error::x\n│   ::stop-commands::y\n│\n│ z\n")]
    [InlineData("a ##[error]b\n###[group]", "│ a ## [error]b\n│ ### [group]\n")]
    [InlineData("# [x] and #[y]", "│ # [x] and #[y]\n")]
    public void GitHub_finds_no_command_in_it_wherever_it_is_cut(string text, string shown) => Assert.All(Cuts(text), pieces => Assert.Equal(shown, Shown("github", pieces, end: true)));

    [Fact]
    public void An_open_line_is_ended_once()
    {
        var text = new ForeignText(Host.Traits("redirected"));
        text.Next("a");

        Assert.Equal(("\n", ""), (text.End(), text.End()));
    }

    [Fact]
    public void A_failure_with_a_containers_words_holds_no_command_either()
    {
        var shown = Host.Shown("github", [Moments.Event(new FailureRaised(new Pipeline.Failures.NoAnswer("e", "::group::a\na ##[error]b", "")))]);
        Assert.DoesNotMatch(@"(?m)^\s*::group|^(?!::error).*##\[", shown.Split("--- job summary")[0]);
    }

    private static IEnumerable<string[]> Cuts(string text) => Enumerable.Range(0, text.Length).Select(at => new[] { text[..at], text[at..] }).Append([.. text.Select(letter => letter.ToString())]);

    private static string Shown(string host, IEnumerable<string> pieces, bool end = false)
    {
        var text = new ForeignText(Host.Traits(host));
        return string.Concat(pieces.Select(text.Next)) + (end ? text.End() : "");
    }
}
