using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeBuild;

/// <summary><c>AWS::CodeBuild::Project</c>.</summary>
internal sealed class Project : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("Name", 150);

    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) => WriteAsync(context, "CreateProject", context.Chosen, properties);

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => WriteAsync(context, "UpdateProject", physicalId, after);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("codebuild", "DeleteProject", new() { ["name"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.DoAsync("codebuild", "BatchGetProjects", new() { ["names"] = new JsonArray(context.Chosen) }))["projects"] is JsonArray { Count: > 0 } ? context.Chosen : null;

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if ((await context.DoAsync("codebuild", "BatchGetProjects", new() { ["names"] = new JsonArray(physicalId) }))["projects"] is not JsonArray { Count: > 0 } found)
            return Live.Gone;
        var shape = ApiModels.Load("codebuild").Operations["BatchGetProjects"].Output!.Members["projects"].Shape.Value.Element!.Shape.Value;
        var live = LiveProperties.Along(shape, expected, found[0]!.AsObject());
        return new(live.With("Tags", LiveProperties.OwnTags(context, expected["Tags"], found[0]!["tags"], ("key", "value"))));
    }

    private static async Task<Made> WriteAsync(ResourceContext context, string operation, string name, JsonObject properties)
    {
        var input = ApiInput.Of("codebuild", operation, properties);
        input["name"] = name;
        input["tags"] = new TagChanges("codebuild", "", "") { Words = ("key", "value") }.Write(context.FirstTags(properties["Tags"])) ?? new JsonArray();
        var project = (await context.DoAsync("codebuild", operation, input))["project"]!;
        return new(name, new() { ["Arn"] = project["arn"]!.DeepClone(), ["Id"] = project["arn"]!.DeepClone() });
    }
}
