using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ParameterFileTests
{
    [Theory]
    [InlineData("{\n  \"Number\": ,\n}", "2:13", "',' is an invalid start of a value.")]
    [InlineData("{ \"Text\": \"a\"", "1:14", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.")]
    public void A_file_that_is_not_JSON_is_an_error_with_its_place(string content, string place, string reason)
    {
        using var repository = new Scratch().With(".nuke/parameters.json", content);

        var outcome = new Run(repository).Execute<Build>("Show");

        Assert.Equal((2, $"{repository.Root}/.nuke/parameters.json:{place} is not JSON: {reason}"), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Theory]
    [InlineData("[]", "must hold one JSON object, but holds an array.")]
    [InlineData("5", "must hold one JSON object, but holds a single value.")]
    [InlineData("", "is empty. It must hold one JSON object; {} is the least.")]
    public void A_file_that_holds_no_object_is_an_error(string content, string error)
    {
        using var repository = new Scratch().With(".nuke/parameters.json", content);

        Assert.Equal([$"{repository.Root}/.nuke/parameters.json {error}"], new Run(repository).Execute<Build>("Show").Lines);
    }

    [Fact]
    public void A_missing_profile_is_an_error_that_tells_which_there_are()
    {
        using var repository = new Scratch()
            .With(".nuke/parameters.json", "{}").With(".nuke/parameters.dev.json", "{}").With(".nuke/parameters.prod.json", "{}");

        var outcome = new Run(repository).Execute<Build>("Show --profile prd");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(
            [$"The profile 'prd' needs the file {repository.Root}/.nuke/parameters.prd.json, which does not exist. There are: dev, prod. Did you mean 'prod'?"],
            outcome.Lines);
    }

    [Theory]
    [InlineData(".nuke/parameters.json", "")]
    [InlineData(".nuke/parameters.dev.json", " --profile dev")]
    public void An_encrypted_secret_is_refused_with_what_to_do_and_never_shown(string file, string arguments)
    {
        using var repository = new Scratch().With(file, """{ "Token": "v1:c2VjcmV0" }""");

        var outcome = new Run(repository).Execute<Build>("Show" + arguments);

        Assert.Equal(
            (2, $"Token in {file} is encrypted, and there is nobody to ask for the password. Set the variable TOKEN instead, and take it out of the file."),
            (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void A_variable_beats_an_encrypted_secret()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Token": "v1:c2VjcmV0" }""");

        Assert.Equal(0, new Run(repository) { Variables = new() { ["TOKEN"] = "plain" } }.Execute<Build>("Show").ExitCode);
    }

    [Fact]
    public void What_is_no_secret_may_begin_like_one()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Text": "v1:x" }""");

        Assert.Contains("Text=v1:x|", new Run(repository).Execute<Build>("Show").Output);
    }

    [Fact]
    public void A_prefixed_parameter_with_a_name_of_its_own_has_the_prefix_in_files_too()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "ReleaseNotes": "from the file" }""");

        Assert.Contains("Notes=from the file|", new Run(repository).Execute<Build>("Show").Output);
        Assert.Contains("Notes=typed|", new Run(repository).Execute<Build>("Show --release-notes typed").Output);
    }

    [Fact]
    public void The_profile_may_be_named_in_the_file_itself()
    {
        using var repository = new Scratch()
            .With(".nuke/parameters.json", """{ "Profile": ["dev"], "Text": "base" }""").With(".nuke/parameters.dev.json", """{ "Text": "dev" }""");

        var output = new Run(repository).Execute<Build>("Show").Output;

        Assert.Contains("Text=dev|", output);
        Assert.Contains("Profiles=dev|", output);
    }

    [ParameterPrefix("ReleasePrefix")]
    private interface IRelease : INukeBuild
    {
        [Parameter(Name = "Notes")] string? Written => TryGetValue(() => Written);
    }

    private sealed class Build : NukeBuild, IRelease
    {
        [Parameter] private readonly string Text = "";
        [Parameter] private readonly int Number = 0;
        [Parameter] [Secret] private readonly string? Token = null;

        public Target Show => _ => _.Executes(() => Serilog.Log.Information(
            "{Text}", $"Text={Text}|Number={Number}|Notes={((IRelease)this).Written}|{Token?.Length}Profiles={string.Join(',', LoadedLocalProfiles)}|"));
    }
}
