using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CodeBuild;

/// <summary>A project called <c>pp</c>, and its builds.</summary>
internal static class Builder
{
    public static async Task ProjectAsync(Neighbourhood here, string? spec, string? source = null, string artifacts = """{"type":"NO_ARTIFACTS"}""", string trusted = "codebuild.amazonaws.com")
    {
        var role = await here.RoleAsync("Builder", trusted);
        await here.CallAsync("codebuild", "CreateProject", new JsonObject
        {
            ["name"] = "pp",
            ["source"] = source is null ? new JsonObject { ["type"] = "NO_SOURCE", ["buildspec"] = spec } : JsonNode.Parse(source),
            ["artifacts"] = JsonNode.Parse(artifacts),
            ["serviceRole"] = role,
            ["environment"] = new JsonObject { ["type"] = "LINUX_CONTAINER", ["image"] = "aws/codebuild/amazonlinux-x86_64-standard:5.0", ["computeType"] = "BUILD_GENERAL1_SMALL" },
        }.ToJsonString());
    }

    public static async Task<JsonObject> StartAsync(Neighbourhood here, string? more = null) =>
        (await here.CallAsync("codebuild", "StartBuild", $$"""{"projectName":"pp"{{(more is null ? "" : "," + more)}}}"""))["build"]!.AsObject();

    public static Task<JsonObject> EndAsync(Neighbourhood here, JsonObject started) => here.UntilAsync(async () =>
    {
        var build = (await here.CallAsync("codebuild", "BatchGetBuilds", $$"""{"ids":["{{started["id"]}}"]}"""))["builds"]![0]!.AsObject();
        return (bool)build["buildComplete"]! ? build : null;
    });

    public static string[] Phases(JsonObject build) => [.. build["phases"]!.AsArray().Select(phase => (string)phase!["phaseType"]!)];

    public static (string Code, string Message) Context(JsonObject build, string type)
    {
        var context = build["phases"]!.AsArray().First(phase => (string)phase!["phaseType"]! == type)!["contexts"]![0]!;
        return ((string)context["statusCode"]!, (string)context["message"]!);
    }

    public static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
