using System.Text.Json.Nodes;
using Nuke.Common;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class SchemaTests
{
    [Fact]
    public void The_schema_knows_targets_parameters_and_options()
    {
        using var repository = new Scratch();
        new Run(repository).Execute<Build>("Compile");

        var schema = JsonNode.Parse((repository.Root / ".nuke" / "build.schema.json").ReadAllText())!;
        var own = schema["allOf"]![0]!["properties"]!;

        Assert.Equal(["Compile", "Hidden"], schema["definitions"]!["ExecutableTarget"]!["enum"]!.AsArray().Select(name => (string)name!));
        Assert.Equal("""{"type":"integer","format":"int32"}""", own["Count"]!.ToJsonString());
        Assert.Equal("""{"description":"What.","type":"array","items":{"$ref":"#/definitions/Kind"}}""", own["Kinds"]!.ToJsonString());
        Assert.Equal("""{"type":"string","enum":["One","Two"]}""", schema["definitions"]!["Kind"]!.ToJsonString());
        Assert.Equal("""{"type":"string","enum":["eu","us"]}""", own["Region"]!.ToJsonString());
        Assert.Equal("""{"default":"Not here, where everybody can read it: give --api-key, or a variable","type":"string"}""", own["ApiKey"]!.ToJsonString());
        Assert.Equal("http://json-schema.org/draft-04/schema#", (string)schema["$schema"]!);
        Assert.Equal(["ExecutableTarget", "Host", "Verbosity", "Kind", "NukeBuild"], schema["definitions"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal("#/definitions/NukeBuild", (string)schema["allOf"]![1]!["$ref"]!);
        Assert.Equal("""{"type":["boolean","null"]}""", own["Maybe"]!.ToJsonString());
        Assert.Equal("#/definitions/ExecutableTarget", (string)schema["definitions"]!["NukeBuild"]!["properties"]!["Skip"]!["items"]!["$ref"]!);
    }

    [Fact]
    public void The_schema_is_written_only_when_it_changes()
    {
        using var repository = new Scratch();
        var file = repository.Root / ".nuke" / "build.schema.json";
        new Run(repository).Execute<Build>("Compile");
        var written = file.ReadAllText();

        // Older than the assembly, so that the content is compared.
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using (new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read))
            new Run(repository).Execute<Build>("Compile");
        Assert.Equal(written, file.ReadAllText());

        file.WriteAllText("{}");
        File.SetLastWriteTimeUtc(file, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        new Run(repository).Execute<Build>("Compile");
        Assert.Equal(written, file.ReadAllText());
    }

    [Fact]
    public void A_schema_that_cannot_be_written_is_no_reason_to_fail()
    {
        using var repository = new Scratch();
        (repository.Root / ".nuke" / "build.schema.json").CreateDirectory();

        Assert.Equal(0, new Run(repository).Execute<Build>("Compile").ExitCode);
    }

    [Fact]
    public void A_server_writes_no_schema()
    {
        using var repository = new Scratch();
        new Run(repository) { Variables = new() { ["TF_BUILD"] = "True" } }.Execute<Build>("Compile");

        Assert.False((repository.Root / ".nuke" / "build.schema.json").FileExists());
    }

    [Fact]
    public void Values_that_no_member_lists_are_a_mistake_in_the_build()
    {
        var outcome = Run.Of<Misnamed>("Compile");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("The values of parameter Region are to come from Misnamed.Nowhere, which does not exist.", outcome.Output);
    }

    private enum Kind
    {
        One,
        Two,
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] private readonly int Count = 0;
        [Parameter] private readonly bool? Maybe = null;
        [Parameter("What.")] private readonly Kind[] Kinds = [];
        [Parameter(ValueProviderMember = nameof(Regions))] private readonly string Region = "eu";
        [Parameter, Secret] private readonly string? ApiKey = null;

        private string[] Regions => ["eu", "us"];

        public Target Compile => _ => _.Executes(() => Serilog.Log.Debug($"{Count}{Maybe}{Kinds.Length}{Region}{ApiKey}"));
        public Target Hidden => _ => _.Unlisted().Executes(() => { });
    }

    private sealed class Misnamed : NukeBuild
    {
        [Parameter(ValueProviderMember = "Nowhere")] private readonly string Region = "eu";

        public Target Compile => _ => _.Executes(() => Serilog.Log.Debug(Region));
    }
}
