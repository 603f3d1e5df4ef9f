using Nuke.Common;
using Nuke.Common.Printing;
using Nuke.Common.Tooling;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class AnnotationTests
{
    private static readonly Dictionary<string, string> GitHub = new() { ["GITHUB_ACTIONS"] = "true" };

    [Theory]
    [InlineData("src/App.cs(12,5): error CS1002: ; expected", "file=src/App.cs,line=12,col=5,title=Say::src/App.cs(12,5): error CS1002: ; expected")]
    [InlineData("src/App.cs(12): warning", "file=src/App.cs,line=12,title=Say::src/App.cs(12): warning")]
    [InlineData("src/App.cs(12,5,12,9): error", "file=src/App.cs,line=12,col=5,title=Say::src/App.cs(12,5,12,9): error")]
    [InlineData("src/App.cs:12:5: unknown key", "file=src/App.cs,line=12,col=5,title=Say::src/App.cs:12:5: unknown key")]
    [InlineData("src/App.cs:12:5 unknown key", "file=src/App.cs,line=12,col=5,title=Say::src/App.cs:12:5 unknown key")]
    [InlineData("src/App.cs:12: unknown key", "file=src/App.cs,line=12,title=Say::src/App.cs:12: unknown key")]
    [InlineData("src/App.cs:0:5: no such line", "title=Say::src/App.cs:0:5: no such line")]
    [InlineData("src/App.cs (12 lines): long", "title=Say::src/App.cs (12 lines): long")]
    [InlineData("12:30:45: late", "title=Say::12:30:45: late")]
    [InlineData("localhost:443: refused", "title=Say::localhost:443: refused")]
    public void A_message_that_begins_with_a_place_is_shown_there(string message, string annotation)
    {
        using var repository = new Scratch().With("src/App.cs", "");
        var run = new Run(repository) { Variables = new(GitHub) { ["MESSAGE"] = message } };

        Assert.Contains("::warning " + annotation, run.Execute<Build>("Say").Lines);
    }

    [Fact]
    public void Places_are_named_from_where_the_repository_is()
    {
        using var repository = new Scratch().With("src/App.cs", "");
        var variables = new Dictionary<string, string>(GitHub)
        {
            ["GITHUB_WORKSPACE"] = repository.Root.Parent!, ["MESSAGE"] = $"{repository.Root}/src/App.cs(3,1): error",
        };

        Assert.Contains(
            $"::warning file={repository.Root.Name}/src/App.cs,line=3,col=1,title=Say::",
            new Run(repository) { Variables = variables }.Execute<Build>("Say").Output);
    }

    [Fact]
    public void A_foreseen_failure_has_no_place_but_what_its_message_says()
    {
        Assert.Contains("::error title=Checks::Expected better", Run.With<Build>(GitHub, "Checks").Lines);
        Assert.Contains(Run.With<Build>(GitHub, "Breaks").Lines, line => line.StartsWith("::error file=", StringComparison.Ordinal) && line.Contains("AnnotationTests.cs,line="));
    }

    [Fact]
    public void What_an_annotation_says_whole_is_not_said_again()
    {
        Assert.DoesNotContain("[ERR]", Run.With<Build>(GitHub, "Checks").Output);
        Assert.Equal(["::error title=Command line::Unknown option --mesage. Did you mean '--message'?"], Run.With<Build>(GitHub, "Checks --mesage x").Lines);
    }

    [Fact]
    public void Titles_and_messages_are_escaped()
    {
        Assert.Equal("::error title=a%3A b%2C 50%25::50%25%0D%0Anext: line, too", WorkflowCommand.Annotation(Severity.Error, "a: b, 50%", "50%\r\nnext: line, too", null, "/"));
        Assert.Equal("::warning::text", WorkflowCommand.Annotation(Severity.Warning, "", "text", null, "/"));
    }

    [Theory]
    [InlineData("::error file=a.cs,line=3::bad", true)]
    [InlineData("::warning::careful", true)]
    [InlineData("::notice title=x::look", true)]
    [InlineData("::group::mine", false)]
    [InlineData("::endgroup::", false)]
    [InlineData("::stop-commands::token", false)]
    [InlineData("::set-output name=x::y", false)]
    public void Annotations_of_programs_pass_and_other_commands_do_not(string line, bool passes)
    {
        var lines = Run.With<Build>(new(GitHub) { ["MESSAGE"] = line }, "Runs").Lines;

        Assert.Equal(passes ? line : "12:00:00 [DBG] " + line, lines[1]);
        Assert.Equal("12:00:00 [DBG] " + line, Run.With<Build>(new() { ["MESSAGE"] = line }, "Runs").Lines[5]);
    }

    [Fact]
    public void No_line_of_a_message_is_a_command()
    {
        var lines = Run.With<Build>(new(GitHub) { ["MESSAGE"] = "first\n  ::stop-commands::x\n::error::y" }, "Tells").Lines;

        Assert.DoesNotContain(lines, line => line.TrimStart().StartsWith("::stop", StringComparison.Ordinal) || line.StartsWith("::error", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("::error::y", StringComparison.Ordinal));
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] private readonly string Message = "";

        public Target Say => _ => _.Executes(() => Log.Warning("{Message}", Message));
        public Target Tells => _ => _.Executes(() => Log.Information("{Message}", Message));
        public Target Runs => _ => _.Executes(() => ProcessTasks.DefaultLogger(OutputType.Std, Message));
        public Target Checks => _ => _.Executes(() => global::Nuke.Common.Assert.Fail("Expected better"));
        public Target Breaks => _ => _.Executes(() => throw new NotSupportedException("broken"));
    }
}
