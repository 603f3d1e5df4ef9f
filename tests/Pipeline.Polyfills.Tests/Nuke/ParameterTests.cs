using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Components;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ParameterTests
{
    [Theory]
    [InlineData("SomeText")]
    [InlineData("SOME_TEXT")]
    [InlineData("sometext")]
    [InlineData("some-text")]
    [InlineData("NUKE_SOME_TEXT")]
    [InlineData("NukeSomeText")]
    public void Any_spelling_of_a_variable_feeds_a_parameter(string name) =>
        Assert.Equal("x", Value("SomeText", "", new() { [name] = "x" }));

    [Fact]
    public void The_exact_name_wins_over_other_spellings() =>
        Assert.Equal("exact", Value("SomeText", "", new() { ["SOME_TEXT"] = "other", ["SomeText"] = "exact" }));

    [Fact]
    public void Two_spellings_that_differ_in_value_are_an_error()
    {
        var outcome = Run.With<Build>(new() { ["SOME_TEXT"] = "a", ["NUKE_SOME_TEXT"] = "b" }, "Show");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(["The variables SOME_TEXT and NUKE_SOME_TEXT all mean the parameter SomeText and differ. Unset all but one."], outcome.Lines);
        Assert.Equal("a", Value("SomeText", "", new() { ["SOME_TEXT"] = "a", ["NUKE_SOME_TEXT"] = "a" }));
    }

    [Theory]
    [InlineData("", "", "", "", "initializer")]
    [InlineData("file", "", "", "", "file")]
    [InlineData("file", "profile", "", "", "profile")]
    [InlineData("file", "profile", "variable", "", "variable")]
    [InlineData("file", "profile", "variable", "typed", "typed")]
    [InlineData("file", "", "", "typed", "typed")]
    public void Command_line_beats_variable_beats_profile_beats_file_beats_initializer(
        string file, string profile, string variable, string typed, string expected)
    {
        using var repository = new Scratch();
        repository.With(".nuke/parameters.dev.json", profile.Length == 0 ? "{}" : $$"""{ "SomeText": "{{profile}}" }""");
        if (file.Length > 0)
            repository.With(".nuke/parameters.json", $$"""{ "SomeText": "{{file}}" }""");
        var run = new Run(repository) { Variables = variable.Length == 0 ? [] : new() { ["SOME_TEXT"] = variable } };

        var outcome = run.Execute<Build>("Show --profile dev" + (typed.Length == 0 ? "" : " --some-text " + typed));

        Assert.Contains($"SomeText={expected}|", outcome.Output);
    }

    [Theory]
    [InlineData("SomeTxt")]
    [InlineData("someText")]
    public void A_key_that_feeds_no_parameter_is_an_error_with_the_nearest_one(string key)
    {
        using var repository = new Scratch();
        repository.With(".nuke/parameters.json", $$"""{ "$schema": "x", "{{key}}": "y", "Verbosity": "Normal" }""");

        var outcome = new Run(repository).Execute<Build>("Show");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal([$"{key} in .nuke/parameters.json is no parameter. Did you mean 'SomeText'?"], outcome.Lines);
    }

    [Fact]
    public void The_last_profile_wins()
    {
        using var repository = new Scratch();
        repository.With(".nuke/parameters.a.json", """{ "SomeText": "a", "Number": 1 }""").With(".nuke/parameters.b.json", """{ "SomeText": "b" }""");

        var output = new Run(repository).Execute<Build>("Show --profile a b").Output;

        Assert.Contains("SomeText=b|", output);
        Assert.Contains("Number=1|", output);
    }

    [Theory]
    [InlineData("--number 4", "Number=4|")]
    [InlineData("--maybe", "Maybe=True|")]
    [InlineData("--maybe false", "Maybe=False|")]
    [InlineData("--ratio 1.5", "Ratio=1.5|")]
    [InlineData("--configuration release", "Configuration=Release|")]
    [InlineData("--items a b c", "Items=a,b,c|")]
    [InlineData("--parts a,b", "Parts=a,b|")]
    [InlineData("--levels warning error", "Levels=Warning,Error|")]
    [InlineData("--renamed-thing x", "Inner=x|")]
    [InlineData("--some-service-token x", "Token=x|")]
    [InlineData("--switch", "Switch=True|")]
    [InlineData("--computed x", "Computed=x|")]
    public void Words_become_values_of_every_type(string arguments, string expected) =>
        Assert.Contains(expected, Run.Of<Build>("Show " + arguments).Output);

    [Theory]
    [InlineData("--parts a,b c", "--parts: 'a,b' holds ',', which parts items within one word, but there are 2 words. Write one word, as in a,b,c, or one item a word.")]
    [InlineData("--levels warning eror", "--levels: 'eror' is not one of Warning, Error. Did you mean 'Error'?")]
    [InlineData("--ratio x", "--ratio: 'x' is not a number.")]
    public void Words_that_are_no_values_are_errors(string arguments, string problem) =>
        Assert.Equal([problem], Run.Of<Build>("Show " + arguments).Lines);

    [Fact]
    public void A_variable_with_spaces_is_an_array() =>
        Assert.Equal("a,b", Value("Items", "", new() { ["ITEMS"] = "a b" }));

    [Fact]
    public void A_relative_path_starts_where_it_is_written()
    {
        using var repository = new Scratch();
        (repository.Root / "below" / ".nuke").CreateDirectory();
        repository.With("below/.nuke/parameters.json", """{ "Place": "x" }""");

        var typed = new Run(repository).Execute<Build>("Show --place x --root below").Output;
        var inFile = new Run(repository).Execute<Build>("Show --root below").Output;

        Assert.Contains($"Place={repository.Root / "x"}|", typed);
        Assert.Contains($"Place={repository.Root / "below" / "x"}|", inFile);
    }

    [Fact]
    public void Files_hold_arrays_flags_numbers_and_the_engines_own_options()
    {
        using var repository = new Scratch();
        repository.With(".nuke/parameters.json", """{ "Target": ["Show"], "Items": ["a", "b"], "Maybe": true, "Number": 7 }""");

        var output = new Run(repository).Execute<Build>("").Output;

        Assert.Contains("Items=a,b|", output);
        Assert.Contains("Maybe=True|", output);
        Assert.Contains("Number=7|", output);
    }

    [Fact]
    public void A_broken_file_is_an_error_with_its_place()
    {
        using var repository = new Scratch();
        repository.With(".nuke/parameters.json", "{\n  \"Number\": ,\n}");

        var outcome = new Run(repository).Execute<Build>("Show");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("parameters.json:2:13 is not JSON", Assert.Single(outcome.Lines));
        Assert.StartsWith("Usage:", new Run(repository).Execute<Build>("--help").Output);
    }

    [Fact]
    public void Definitions_can_ask_for_values_of_components() =>
        Assert.Contains("Shows in Release", Run.With<Build>(new() { ["CONFIGURATION"] = "Release" }, "--help").Output);

    [Fact]
    public void A_missing_profile_is_an_error() =>
        Assert.Contains("The profile 'nope' needs the file ", Run.Of<Build>("Show --profile nope").Output);

    [Theory]
    [InlineData("NUMBER", "many", "variable NUMBER: 'many' is not a whole number.")]
    [InlineData("MAYBE", "1", "variable MAYBE: '1' is not true or false.")]
    public void A_bad_value_in_a_variable_is_an_error_too(string name, string value, string error)
    {
        var outcome = Run.With<Build>(new() { [name] = value }, "Show");

        Assert.Equal((2, error), (outcome.ExitCode, outcome.Output.Trim()));
    }

    private static string Value(string name, string arguments, Dictionary<string, string> variables)
    {
        var output = Run.With<Build>(variables, "Show" + arguments).Output;
        var start = output.IndexOf(name + "=", StringComparison.Ordinal) + name.Length + 1;
        return output[start..output.IndexOf('|', start)];
    }

    private enum Level
    {
        Warning,
        Error,
    }

    [ParameterPrefix("SomeService")]
    private interface IService : INukeBuild
    {
        [Parameter] string? Token => TryGetValue(() => Token);
    }

    private sealed class Build : NukeBuild, IService, IHazConfiguration
    {
        [Parameter] private readonly string SomeText = "initializer";
        [Parameter] private readonly int? Number = null;
        [Parameter] private readonly bool? Maybe = null;
        [Parameter] private readonly double Ratio = 0;
        [Parameter] private readonly string[] Items = [];
        [Parameter(Separator = ",")] private readonly string[] Parts = [];
        [Parameter] private readonly Level[] Levels = [];
        [Parameter] private readonly AbsolutePath? Place = null;
        [Parameter(Name = "renamed-thing")] private readonly string? Inner = null;

        [Parameter] public bool Switch { get; set; }

        [Parameter] public string Computed { get; } = "";

        private string? Token => ((IService)this).Token;

        private string Configuration => ((IHazConfiguration)this).Configuration;

        public Target Show => _ => _.Description($"Shows in {Configuration}").Executes(() => Serilog.Log.Information("{Values}", string.Concat(
            $"SomeText={SomeText}|Number={Number}|Maybe={Maybe}|Ratio={Ratio}|Items={string.Join(',', Items)}|Parts={string.Join(',', Parts)}|",
            $"Levels={string.Join(',', Levels)}|Place={Place}|Inner={Inner}|Switch={Switch}|Computed={Computed}|",
            $"Token={Token}|Configuration={Configuration}|")));
    }
}
