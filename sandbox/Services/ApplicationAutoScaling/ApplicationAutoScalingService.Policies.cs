using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

public sealed partial class ApplicationAutoScalingService
{
    private static readonly string[] PolicyMembers = ["StepScalingPolicyConfiguration", "TargetTrackingScalingPolicyConfiguration"];

    /// <summary>PutScalingPolicy: a new policy of a registered target, or another content for one that is there.</summary>
    public JsonObject? PutScalingPolicy(Call call)
    {
        var (resource, name) = (ScalableResource.Of(call), call.Input.Need("PolicyName"));
        NeedTarget(call, resource);
        var key = PolicyKey(resource, name);
        var type = call.Input.Text("PolicyType") ?? policies.Find(call, key)?.Body.Text("PolicyType") ?? PolicyRules.Steps;
        PolicyRules.Check(call.Input, type, resource.Dimension);
        var policy = policies.Set(call, key, present => Put(call, resource, present, type));
        return new JsonObject { ["PolicyARN"] = policy.Arn, ["Alarms"] = policy.Body["Alarms"]!.DeepClone() };
    }

    /// <summary>DescribeScalingPolicies.</summary>
    public JsonObject? DescribeScalingPolicies(Call call) => Page(call, policies, "PolicyNames").Answer("ScalingPolicies", policy =>
    {
        var answer = Shown(policy);
        answer["PolicyARN"] = policy.Arn;
        return answer;
    }, "NextToken");

    /// <summary>DeleteScalingPolicy.</summary>
    public JsonObject? DeleteScalingPolicy(Call call)
    {
        var key = PolicyKey(ScalableResource.Of(call), call.Input.Need("PolicyName"));
        policies.Need(call, key);
        policies.Remove(call, key);
        return [];
    }

    private Definition Put(Call call, ScalableResource resource, Definition? present, string type)
    {
        var name = call.Input.Need("PolicyName");
        var body = resource.Members;
        (body["PolicyName"], body["PolicyType"]) = (name, type);
        foreach (var member in PolicyMembers)
            if (call.Input[member] is { } configuration)
                body[member] = configuration.DeepClone();
        body["Alarms"] = present?.Body["Alarms"]?.DeepClone() is JsonArray { Count: > 0 } alarms ? alarms : Alarms(call, resource, body.Object(PolicyMembers[1]));
        var arn = $"arn:{call.Partition}:autoscaling:{call.Region}:{call.Account}:scalingPolicy:{Guid.NewGuid()}:{resource.Path}:policyName/{name}";
        return present is null ? policies.New(PolicyKey(resource, name), arn, body, ResourceTags.None) : present with { Body = body };
    }

    // Target tracking makes its alarms itself, under these names; step scaling is given one of its owner's.
    // https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html
    private static JsonArray Alarms(Call call, ScalableResource resource, JsonObject tracking)
    {
        if (tracking.Count == 0)
            return [];
        string[] kinds = tracking.Flag("DisableScaleIn") == true ? ["AlarmHigh"] : ["AlarmHigh", "AlarmLow"];
        return kinds.ToArray(kind =>
        {
            var name = $"TargetTracking-{resource.Id}-{kind}-{Guid.NewGuid()}";
            return new JsonObject { ["AlarmName"] = name, ["AlarmARN"] = $"arn:{call.Partition}:cloudwatch:{call.Region}:{call.Account}:alarm:{name}" };
        });
    }

    private static string PolicyKey(ScalableResource resource, string name) => $"{resource.Words}, policy name: {name}";
}
