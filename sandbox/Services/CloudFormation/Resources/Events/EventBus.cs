using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Events;

/// <summary><c>AWS::Events::EventBus</c>. Its id is its name.</summary>
internal sealed class EventBus : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("Name", 256);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = Input("CreateEventBus", context.Chosen, properties);
        input["Tags"] = TagsOf(context, context.Chosen).Write(context.FirstTags(properties["Tags"]));
        await context.DoAsync("events", "CreateEventBus", input);
        return Made(context, context.Chosen, properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync("events", "UpdateEventBus", Input("UpdateEventBus", physicalId, after));
        await TagsOf(context, physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Made(context, physicalId, after);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("events", "DeleteEventBus", new() { ["Name"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("events", "DescribeEventBus", new() { ["Name"] = context.Chosen }) is null ? null : context.Chosen;

    private static JsonObject Input(string operation, string name, JsonObject properties)
    {
        var input = ApiInput.Of("events", operation, properties);
        input["Name"] = name;
        return input;
    }

    private static TagChanges TagsOf(ResourceContext context, string name) => new("events", "ResourceARN", context.Arn("events", "event-bus/" + name));

    private static Made Made(ResourceContext context, string name, JsonObject properties) =>
        new(name, new() { ["Arn"] = context.Arn("events", "event-bus/" + name), ["Name"] = name, ["Description"] = properties.Copy("Description") });
}
