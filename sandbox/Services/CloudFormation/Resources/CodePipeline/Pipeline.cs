using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodePipeline;

/// <summary><c>AWS::CodePipeline::Pipeline</c>.</summary>
internal sealed class Pipeline : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("Name", 100);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var answer = await context.DoAsync("codepipeline", "CreatePipeline", new()
        {
            ["pipeline"] = Declaration("CreatePipeline", context.Chosen, properties),
            ["tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"])),
        });
        context.Begun(context.Chosen);
        await CloseAsync(context, context.Chosen, [], properties);
        return Made(context, answer);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var answer = await context.DoAsync("codepipeline", "UpdatePipeline", new() { ["pipeline"] = Declaration("UpdatePipeline", physicalId, after) });
        await TagsOf(context, physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        await CloseAsync(context, physicalId, before, after);
        if (after.Text("RestartExecutionOnUpdate") is "true" or "True")
            await context.DoAsync("codepipeline", "StartPipelineExecution", new() { ["name"] = physicalId });
        return Made(context, answer);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("codepipeline", "DeletePipeline", new() { ["name"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("codepipeline", "GetPipeline", new() { ["name"] = context.Chosen }) is null ? null : context.Chosen;

    private static async Task CloseAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        var (old, now) = (Closed(before), Closed(after));
        foreach (var stage in old.Keys.Except(now.Keys))
            await context.UnlessGoneAsync("codepipeline", "EnableStageTransition", new() { ["pipelineName"] = name, ["stageName"] = stage, ["transitionType"] = "Inbound" });
        foreach (var (stage, reason) in now)
            await context.DoAsync("codepipeline", "DisableStageTransition", new() { ["pipelineName"] = name, ["stageName"] = stage, ["transitionType"] = "Inbound", ["reason"] = reason });
    }

    private static Dictionary<string, string> Closed(JsonObject properties) => (properties["DisableInboundStageTransitions"] as JsonArray ?? [])
        .ToDictionary(transition => transition!["StageName"]!.ToString(), transition => transition!["Reason"]!.ToString());

    private static JsonNode? Declaration(string operation, string name, JsonObject properties)
    {
        var declaration = ApiInput.Of("codepipeline", operation, "pipeline", properties)!;
        declaration["name"] = name;
        if (properties["ArtifactStores"] is JsonArray stores)
            declaration["artifactStores"] = new JsonObject(stores.Select(store => KeyValuePair.Create(store!["Region"]!.ToString(), Store(operation, store["ArtifactStore"]))));
        return declaration;
    }

    private static JsonNode? Store(string operation, JsonNode? store) =>
        ApiInput.Of("codepipeline", operation, "pipeline", new JsonObject { ["ArtifactStore"] = store?.DeepClone() })!["artifactStore"]?.DeepClone();

    private static TagChanges TagsOf(ResourceContext context, string name) =>
        new("codepipeline", "resourceArn", context.Arn("codepipeline", name)) { Tags = "tags", Keys = "tagKeys", Words = ("key", "value") };

    private static Made Made(ResourceContext context, JsonObject answer)
    {
        var name = answer["pipeline"]!["name"]!.GetValue<string>();
        return new(name, new() { ["Arn"] = context.Arn("codepipeline", name), ["Version"] = answer["pipeline"]!["version"]?.ToString() });
    }
}
