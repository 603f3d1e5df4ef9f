using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class HostTraitsTests
{
    [Theory]
    [InlineData("TERM=xterm", false, true, true, false)]
    [InlineData("TERM=xterm", true, false, false, false)]
    [InlineData("TERM=dumb", false, false, false, false)]
    [InlineData("TERM=", false, false, false, false)]
    [InlineData("", false, false, false, false)]
    [InlineData("TERM=xterm NO_COLOR=1", false, true, false, false)]
    [InlineData("TERM=xterm NO_COLOR=", false, true, true, false)]
    [InlineData("TERM=xterm CI=true", false, false, true, false)]
    [InlineData("TERM=xterm CI=1", false, false, true, false)]
    [InlineData("TERM=xterm CI=false", false, true, true, false)]
    [InlineData("GITHUB_ACTIONS=true", true, false, false, true)]
    [InlineData("GITHUB_ACTIONS=true NO_COLOR=1", true, false, false, true)]
    [InlineData("TERM=xterm GITHUB_ACTIONS=true", false, false, true, true)]
    public void Animation_colour_and_GitHub_are_decided_apart(string variables, bool redirected, bool animate, bool colour, bool gitHub)
    {
        var host = Detect(variables, redirected);
        Assert.Equal((animate, colour, gitHub), (host.Animate, host.Colour, host.GitHub));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("LANG=en_US.UTF-8", true)]
    [InlineData("LANG=C.utf8", true)]
    [InlineData("LANG=de_DE", true)]
    [InlineData("LANG=C", false)]
    [InlineData("LANG=POSIX", false)]
    [InlineData("LANG=de_DE.ISO-8859-1", false)]
    [InlineData("LANG=de_DE.UTF-8@euro", true)]
    [InlineData("LANG=en_US.UTF-8 LC_ALL=C", false)]
    [InlineData("LANG=C LC_ALL=", false)]
    [InlineData("LANG=C LC_CTYPE=C.UTF-8", true)]
    public void The_locale_decides_about_characters_beyond_ASCII(string variables, bool unicode) => Assert.Equal(unicode, Detect(variables, false).Unicode);

    [Theory]
    [InlineData(0, 0, 80, 24)]
    [InlineData(-1, -1, 80, 24)]
    [InlineData(120, 50, 120, 50)]
    [InlineData(10, 2, 80, 24)]
    public void A_window_of_unknown_size_counts_as_80_by_24(int width, int height, int columns, int lines)
    {
        var host = HostTraits.Detect(new Dictionary<string, string>(), false, width, height);
        Assert.Equal((columns, lines), (host.Width, host.Height));
    }

    private static HostTraits Detect(string variables, bool redirected) => HostTraits.Detect(
        variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1]), redirected, 100);
}
