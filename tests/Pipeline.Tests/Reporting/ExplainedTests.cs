using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class ExplainedTests
{
    private const string Text = "A user is for people and a role is for services, which is why the two are made apart and neither can do the other's work.";

    [Theory]
    [InlineData("redirected")]
    [InlineData("terminal-ascii")]
    [InlineData("github")]
    public void A_paragraph_is_shown_whole_wherever_people_look(string host) =>
        Assert.Contains(Text, string.Join(' ', Host.Shown(host, [Moments.Event(new Explained(Text))]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void It_is_in_the_summary_of_a_job()
    {
        var file = Path.GetTempFileName();
        using (var reporter = new Reporter([new GitHubPrinter(TextWriter.Null, file)], new ManualClock()))
            reporter.Raise(new Explained(Text));
        Assert.Contains(Text, File.ReadAllText(file));
        File.Delete(file);
    }

    [Fact]
    public void It_is_a_line_of_the_log()
    {
        var stream = new MemoryStream();
        using (var printer = new JsonLinesPrinter(stream, new ManualClock()))
            printer.Show(new Explained(Text), TimeSpan.Zero);
        var json = JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[1])!;
        Assert.Equal(("explained", Text), ((string?)json["type"], (string?)json["text"]));
    }
}
