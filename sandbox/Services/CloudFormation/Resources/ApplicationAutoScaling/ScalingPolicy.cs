using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ApplicationAutoScaling;

/// <summary><c>AWS::ApplicationAutoScaling::ScalingPolicy</c>. Its id is the policy's ARN.</summary>
internal sealed class ScalingPolicy : ResourceHandler
{
    private const string Service = "application-autoscaling";

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var made = await PutAsync(context, properties);
        context.Begun(made.PhysicalId);
        return made;
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => PutAsync(context, after);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        var input = ScalingIdentity.Of(properties);
        input["PolicyName"] = properties.Text("PolicyName");
        return context.UnlessGoneAsync(Service, "DeleteScalingPolicy", input);
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var input = ScalingIdentity.Of(properties);
        input["PolicyNames"] = new JsonArray(properties.Text("PolicyName")!);
        return (await context.DoAsync(Service, "DescribeScalingPolicies", input))["ScalingPolicies"] is JsonArray { Count: > 0 } found ? found[0]!["PolicyARN"]!.GetValue<string>() : null;
    }

    private static async Task<Made> PutAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of(Service, "PutScalingPolicy", properties);
        foreach (var (member, value) in ScalingIdentity.Of(properties))
            input[member] = value?.DeepClone();
        var arn = (await context.DoAsync(Service, "PutScalingPolicy", input)).Text("PolicyARN")!;
        return new(arn, new() { ["Arn"] = arn });
    }
}
