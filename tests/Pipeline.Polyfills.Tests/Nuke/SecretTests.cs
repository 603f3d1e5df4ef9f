using System.Reflection;
using Nuke.Common;
using Nuke.Common.Printing;
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
        Assert.Contains("[INF] line [REDACTED]", Run.Of<Build>("Initial").Output);

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

    [Fact]
    public void Text_printed_past_the_engine_is_masked_too()
    {
        var masks = new Masks();
        masks.Add("hidden");
        using var inner = new StringWriter();
        using var writer = new MaskingWriter(inner, masks);

        writer.Write("a hidden b ");
        writer.Write("x hidden".AsSpan());
        writer.WriteLine("{0} c", "hidden");
        writer.Write('d');

        Assert.Equal($"a [REDACTED] b x [REDACTED][REDACTED] c{inner.NewLine}d", inner.ToString());
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

        public Target Initial => _ => _.Executes(() => Log.Information("line {Line}", Fallback));

        public Target Leak => _ => _.Executes(() =>
        {
            Log.Information("key {Key}", ApiKey);
            throw new InvalidOperationException($"refused {ApiKey} {Pin}");
        });

        public Target Partly => _ => _.Executes(() => Log.Information("line {Line}", Certificate!.Split('\n')[1]));
    }
}
