using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class JsonLinesPrinterTests
{
    private readonly ManualClock clock = new();
    private readonly MemoryStream stream = new();

    [Fact]
    public void The_log_of_a_run_looks_as_accepted()
    {
        using (var reporter = new Reporter([new JsonLinesPrinter(stream, clock)], clock))
        {
            foreach (var moment in Moments.Runs["success"].Concat(Moments.Runs["plan"]).Concat(Moments.Runs["silence"]).Concat(Moments.Runs["answer"]).Concat(Moments.Runs["streamed-answer"]))
            {
                moment(reporter);
                clock.Advance(TimeSpan.FromMilliseconds(1700));
            }
            foreach (var failure in SampleFailures.All)
                reporter.Raise(new FailureRaised(failure));
        }
        Snapshot.Matches("log.jsonl", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void The_first_line_carries_the_version()
    {
        using var printer = new JsonLinesPrinter(stream, clock);
        Assert.StartsWith("{\"version\":1,", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Every_line_is_there_as_soon_as_it_happened_whatever_it_contains()
    {
        using var printer = new JsonLinesPrinter(stream, clock);
        printer.Show(new Warned("two\nlines \"quoted\" \u2028 ✔"), TimeSpan.FromMilliseconds(1234.5678));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');
        var json = JsonNode.Parse(lines[1])!;
        Assert.Equal(2, lines.Length);
        Assert.Equal("two\nlines \"quoted\" \u2028 ✔", (string?)json["text"]);
        Assert.Equal(1.235, (double?)json["elapsed"]);
        Assert.Equal("2026-01-02T03:04:05.000Z", (string?)json["time"]);
    }

    [Fact]
    public void An_unexpected_exception_is_exit_code_1_without_a_code()
    {
        using var printer = new JsonLinesPrinter(stream, clock);
        printer.Show(new FailureRaised(new InvalidOperationException("a bug")), TimeSpan.Zero);
        var json = JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[1])!.AsObject();
        Assert.Equal((1, "a bug", false), ((int)json["exitCode"]!, (string?)json["summary"], json.ContainsKey("code")));
    }

    [Fact]
    public void Every_event_has_a_type_of_its_own()
    {
        var types = typeof(Event).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Event)))
            .Select(type => JsonFields.Type((Event)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type))).ToArray();
        Assert.Equal(types.Length, types.Distinct().Count());
    }

    [Fact]
    public void A_log_file_gets_its_folder_and_can_be_read_while_it_is_written()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var path = Path.Combine(folder, "logs", "run.jsonl");
        using (var printer = JsonLinesPrinter.To(path, clock))
        {
            printer.Show(new RunFinished(), TimeSpan.Zero);
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            Assert.Equal(2, reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }
        Directory.Delete(folder, recursive: true);
    }
}
