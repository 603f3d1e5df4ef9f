using System.Reflection;
using Nuke.Common;
using Nuke.Common.Printing;
using Nuke.Common.Tooling;
using Nuke.Common.ValueInjection;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class SecretTests
{
    private static readonly Dictionary<string, string> Variables = new() { ["API_KEY"] = "open-sesame", ["CERTIFICATE"] = "line one\nline two" };

    [Fact]
    public void A_secret_is_masked_in_logs_failures_and_the_summary()
    {
        var outcome = Run.With<Build>(Variables, "Leak");

        Assert.Contains("[INF] key [REDACTED]", outcome.Output);
        Assert.Contains("// InvalidOperationException: refused [REDACTED]", outcome.Row("Leak"));
        Assert.DoesNotContain("open-sesame", outcome.Output);
    }

    [Fact]
    public void Every_line_of_a_secret_is_masked() =>
        Assert.Contains("[INF] line [REDACTED]", Run.With<Build>(Variables, "Partly").Output);

    [Fact]
    public void Github_is_told_of_secrets_before_anything_else()
    {
        var lines = Run.With<Build>(new(Variables) { ["GITHUB_ACTIONS"] = "true" }, "Leak").Lines;

        Assert.Contains("::add-mask::open-sesame", lines);
        Assert.Contains("::add-mask::line two", lines);
        Assert.Equal("::group::Leak", lines.First(line => !line.StartsWith("::add-mask::", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_value_of_an_initializer_is_a_secret_too() =>
        Assert.Contains("[INF] line [REDACTED] [REDACTED]", Run.Of<Build>("Initial").Output);

    [Fact]
    public void A_secret_is_masked_in_annotations_that_the_build_writes_itself() =>
        Assert.Contains("::notice::[REDACTED]", Run.With<Build>(new() { ["API_KEY"] = "100%" }, "Notes").Lines);

    [Fact]
    public void A_bad_value_of_a_secret_is_not_shown()
    {
        var outcome = Run.With<Build>(new() { ["PIN"] = "12ab" }, "Leak");

        Assert.Equal((2, "variable PIN: the value cannot be read as a whole number."), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void A_secret_that_an_attribute_of_the_builds_own_gives_is_masked_too()
    {
        var output = Run.Of<Given>("Leak --typed abc").Output;

        Assert.Contains("field [REDACTED], component [REDACTED], typed [REDACTED]|", output);
        Assert.DoesNotContain("from the vault", output);
    }

    [Fact]
    public void The_longest_secret_is_masked_first()
    {
        var masks = new Masks();
        masks.Add(new[] { "abc", "abcdef" });

        Assert.Equal("[REDACTED] [REDACTED]x", masks.Apply("abcdef abcx"));
    }

    [Fact]
    public void What_is_too_short_to_hide_is_left()
    {
        var masks = new Masks();
        masks.Add("ab");

        Assert.Equal("a table", masks.Apply("a table"));
    }

    [Theory]
    [InlineData("a hidden b|x hidden|\n", "a [REDACTED] bx [REDACTED]\n")]
    [InlineData("a hid|den b|\n", "a [REDACTED] b\n")]
    [InlineData("h|i|d|d|e|n", "[REDACTED]")]
    [InlineData("hi|gher hid", "higher hid")]
    [InlineData("hid\n|den", "hid\nden")]
    [InlineData("hiddenenough", "[REDACTED]ough")]
    [InlineData("one\n|two", "[REDACTED]")]
    public void Text_printed_past_the_engine_is_masked_in_whatever_pieces_it_comes(string pieces, string shown)
    {
        var variables = new Dictionary<string, string>(Variables) { ["API_KEY"] = "hidden", ["CERTIFICATE"] = "denen", ["SHORT"] = "one\ntwo", ["PIECES"] = pieces };

        Assert.Contains($"<{shown}>", Run.With<Build>(variables, "Write").Output.Replace("\r", ""));
    }

    [Fact]
    public void A_secret_is_masked_in_annotations_although_they_are_escaped()
    {
        var outcome = Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true", ["API_KEY"] = "100% open, sesame" }, "Leak");

        Assert.Contains("title=Leak::refused [REDACTED]", outcome.Output);
        Assert.DoesNotContain("100%25 open", outcome.Output.Replace("::add-mask::100%25 open", ""));
    }

    [Fact]
    public void Github_is_told_of_a_secret_of_a_call_before_the_call_is_shown()
    {
        using var repository = new Scratch();
        var run = new Run(repository) { Variables = new() { ["GITHUB_ACTIONS"] = "true", ["TOOL"] = FakeTool.In(repository) } };

        var lines = run.Execute<Build>("Call").Lines;

        Assert.True(Array.IndexOf(lines, "::add-mask::se\"cret") is > 0 and var at && at < Array.FindIndex(lines, line => line.Contains("> ")));
        Assert.Contains(lines, line => line.Contains("> ") && line.EndsWith("--token \"[REDACTED]\"", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("cret") && !line.StartsWith("::add-mask::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_secret_that_a_program_asks_to_mask_is_masked_here_too()
    {
        var outcome = Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true" }, "Told");

        Assert.Contains("::add-mask::told-later", outcome.Lines);
        Assert.Contains("[INF] [REDACTED]", outcome.Output);
    }

    [Fact]
    public void Secrets_that_overlap_leave_nothing_of_either()
    {
        var masks = new Masks();
        masks.Add(new[] { "abcd", "cdefg" });

        Assert.Equal("x[REDACTED]y", masks.Apply("xabcdefgy"));
    }

    [Fact]
    public void Each_of_several_numbers_is_a_secret()
    {
        var masks = new Masks();
        masks.Add(new[] { 1234, 5678 });

        Assert.Equal("[REDACTED]-[REDACTED]", masks.Apply("1234-5678"));
    }

    private sealed class VaultAttribute : ValueInjectionAttributeBase
    {
        public override object GetValue(MemberInfo member, object instance) => "from the vault: " + member.Name;
    }

    private sealed class DoubledAttribute : ParameterAttribute
    {
        public override object GetValue(MemberInfo member, object instance) => $"{base.GetValue(member, instance)}{base.GetValue(member, instance)}";
    }

    private interface IHazToken : INukeBuild
    {
        [Vault] [Secret] string? Token => TryGetValue(() => Token);
    }

    private sealed class Given : NukeBuild, IHazToken
    {
        [Vault] [Secret] private readonly string? Key = null;
        [Doubled] [Secret] private readonly string? Typed = null;

        public Target Leak => _ => _.Executes(() => Log.Information("{Text}", $"field {Key}, component {((IHazToken)this).Token}, typed {Typed}|"));
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] [Secret] private readonly string? ApiKey = null;
        [Parameter] [Secret] private readonly string? Certificate = null;
        [Parameter] [Secret] private readonly int? Pin = null;

        [Parameter] [Secret] private readonly string Fallback = "from the initializer";

        [Parameter] [Secret] private string Automatic { get; } = "behind a property";

        public Target Initial => _ => _.Executes(() => Log.Information("line {Line} {Other}", Fallback, Automatic));

        public Target Notes => _ => _.Executes(() => Console.WriteLine("::notice::" + ApiKey!.Replace("%", "%25")));

        [Parameter] [Secret] private readonly string? Short = null;
        [Parameter] private readonly string Pieces = "";
        [Parameter] private readonly string Tool = "";

        public Target Write => _ => _.Executes(() =>
        {
            Console.Write("<");
            foreach (var piece in Pieces.Split('|'))
                Console.Write(piece);
            Console.WriteLine(">");
            Log.Verbose("{Short}", Short);
        });

        public Target Call => _ => _.Executes(() =>
        {
            ArgumentStringHandler arguments = $"--token {"se\"cret":r}";
            ProcessTasks.StartProcess(Tool, arguments.ToStringAndClear()).AssertZeroExitCode();
        });

        public Target Told => _ => _.Executes(() =>
        {
            ProcessTasks.DefaultLogger(OutputType.Std, "::add-mask::told-later");
            Log.Information("told-later");
        });

        public Target Leak => _ => _.Executes(() =>
        {
            Log.Information("key {Key}", ApiKey);
            throw new InvalidOperationException($"refused {ApiKey} {Pin}");
        });

        public Target Partly => _ => _.Executes(() => Log.Information("line {Line}", Certificate!.Split('\n')[1]));
    }
}
