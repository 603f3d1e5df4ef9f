using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

public sealed partial class ApplicationAutoScalingService
{
    private const string Linked = "sagemaker.application-autoscaling.amazonaws.com";

    /// <summary>RegisterScalableTarget: makes a target, or changes the bounds of one that is there.</summary>
    public async Task<JsonObject?> RegisterScalableTarget(Call call)
    {
        var resource = ScalableResource.Of(call);
        var present = targets.Find(call, resource.Words);
        var least = call.Input.Number("MinCapacity") ?? present?.Body.Number("MinCapacity");
        var most = call.Input.Number("MaxCapacity") ?? present?.Body.Number("MaxCapacity");
        if (least is null || most is null)
            throw Invalid("MinCapacity and MaxCapacity are required to register a scalable target.");
        await TargetRules.CheckAsync(world, call, resource, least.Value, most.Value);
        var role = await RoleAsync(call);
        var target = targets.Set(call, resource.Words, found => Registered(call, resource, found, (least.Value, most.Value, role)));
        return new() { ["ScalableTargetARN"] = target.Arn };
    }

    /// <summary>DescribeScalableTargets.</summary>
    public JsonObject? DescribeScalableTargets(Call call) => Page(call, targets).Answer("ScalableTargets", target =>
    {
        var answer = Shown(target);
        answer["ScalableTargetARN"] = target.Arn;
        return answer;
    }, "NextToken");

    /// <summary>DeregisterScalableTarget: its policies and scheduled actions go with it.</summary>
    public JsonObject? DeregisterScalableTarget(Call call)
    {
        var resource = ScalableResource.Of(call);
        targets.Need(call, resource.Words);
        foreach (var table in new[] { policies, actions })
            foreach (var row in table.All(call).Select(row => row.Value).Where(row => IsOf(resource, row)))
                table.Remove(call, row.Name);
        targets.Remove(call, resource.Words);
        return [];
    }

    /// <summary>DescribeScalingActivities: none, because nothing scales.</summary>
    public JsonObject? DescribeScalingActivities(Call call) => new() { ["ScalingActivities"] = new JsonArray() };

    private Definition Registered(Call call, ScalableResource resource, Definition? present, (int Least, int Most, string Role) bounds)
    {
        var body = present?.Copy() ?? resource.Members;
        (body["MinCapacity"], body["MaxCapacity"], body["RoleARN"]) = (bounds.Least, bounds.Most, bounds.Role);
        var suspended = body["SuspendedState"] as JsonObject ?? new JsonObject { ["DynamicScalingInSuspended"] = false, ["DynamicScalingOutSuspended"] = false, ["ScheduledScalingSuspended"] = false };
        foreach (var (member, value) in call.Input.Object("SuspendedState"))
            suspended[member] = value?.DeepClone();
        body["SuspendedState"] = suspended;
        var tags = ResourceTags.ReadMap(call.Input, "Tags");
        var arn = $"arn:{call.Partition}:application-autoscaling:{call.Region}:{call.Account}:scalable-target/0ec5{Guid.NewGuid():N}";
        return present is null ? targets.New(resource.Words, arn, body, tags) : present with { Body = body };
    }

    // AWS makes the role itself at the first registration.
    // https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
    private async Task<string> RoleAsync(Call call)
    {
        try
        {
            await world.InvokeAsync("iam", "CreateServiceLinkedRole", call, new() { ["AWSServiceName"] = Linked });
        }
        catch (AwsError taken) when (taken.Code == "InvalidInput")
        {
            return RoleArn(call);
        }
        return RoleArn(call);
    }

    private static string RoleArn(Call call) => $"arn:{call.Partition}:iam::{call.Account}:role/aws-service-role/{Linked}/{ServiceLinkedRole.NameOf(Linked)}";

    private static bool IsOf(ScalableResource resource, Definition row) =>
        row.Body.Need("ResourceId") == resource.Id && row.Body.Need("ScalableDimension") == resource.Dimension;

    private void NeedTarget(Call call, ScalableResource resource)
    {
        if (targets.Find(call, resource.Words) is null)
            throw Missing($"No scalable target registered for {resource.Words}");
    }
}
