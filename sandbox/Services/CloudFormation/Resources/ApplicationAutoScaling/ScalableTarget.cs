using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ApplicationAutoScaling;

/// <summary><c>AWS::ApplicationAutoScaling::ScalableTarget</c>. Its id is resource, dimension and namespace with bars between them.</summary>
internal sealed class ScalableTarget : ResourceHandler
{
    private const string Service = "application-autoscaling";

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of(Service, "RegisterScalableTarget", properties);
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        await context.DoAsync(Service, "RegisterScalableTarget", input);
        context.Begun(IdOf(properties));
        await ScheduleAsync(context, [], properties);
        return Shown(properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var input = ApiInput.Of(Service, "RegisterScalableTarget", after);
        input.Remove("Tags");
        var arn = (await context.DoAsync(Service, "RegisterScalableTarget", input)).Text("ScalableTargetARN")!;
        await ScheduleAsync(context, before, after);
        await TagsOf(arn).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Shown(after);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync(Service, "DeregisterScalableTarget", ScalingIdentity.Of(properties));

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var identity = ScalingIdentity.Of(properties);
        var found = await context.DoAsync(Service, "DescribeScalableTargets", new()
        {
            ["ServiceNamespace"] = identity.Copy("ServiceNamespace"),
            ["ResourceIds"] = new JsonArray(identity.Text("ResourceId")!),
            ["ScalableDimension"] = identity.Copy("ScalableDimension"),
        });
        return found["ScalableTargets"] is JsonArray { Count: > 0 } ? IdOf(properties) : null;
    }

    private static async Task ScheduleAsync(ResourceContext context, JsonObject before, JsonObject after)
    {
        var (old, now) = (Actions(before), Actions(after));
        foreach (var name in old.Keys.Except(now.Keys))
            await context.UnlessGoneAsync(Service, "DeleteScheduledAction", Named(after, name));
        foreach (var (name, action) in now)
        {
            var input = ApiInput.Of(Service, "PutScheduledAction", action);
            foreach (var (member, value) in Named(after, name))
                input[member] = value?.DeepClone();
            await context.DoAsync(Service, "PutScheduledAction", input);
        }
    }

    private static Dictionary<string, JsonObject> Actions(JsonObject properties) =>
        (properties["ScheduledActions"] as JsonArray ?? []).OfType<JsonObject>().ToDictionary(action => action.Text("ScheduledActionName")!);

    private static JsonObject Named(JsonObject properties, string action)
    {
        var input = ScalingIdentity.Of(properties);
        input["ScheduledActionName"] = action;
        return input;
    }

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html
    private static string IdOf(JsonObject properties) => $"{properties.Text("ResourceId")}|{properties.Text("ScalableDimension")}|{properties.Text("ServiceNamespace")}";

    private static Made Shown(JsonObject properties) => new(IdOf(properties), new() { ["Id"] = IdOf(properties) });

    private static TagChanges TagsOf(string arn) => new(Service, "ResourceARN", arn) { Words = null };
}
