using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>
/// A kind of target. The one for ARNs of the service <c>codepipeline</c> is <c>Targets.CodePipelineTarget</c>: one more kind is one more
/// class there.
/// </summary>
internal abstract class EventTarget
{
    /// <summary>The kind of target that an ARN names.</summary>
    /// <exception cref="AwsError">The sandbox delivers to none of that kind.</exception>
    public static EventTarget Of(string arn)
    {
        var service = arn.Split(':') is ["arn", _, var name, ..] ? name : "";
        var type = typeof(EventTarget).Assembly.GetType($"Pipeline.Sandbox.Services.Events.Targets.{service}Target", throwOnError: false, ignoreCase: true);
        return type is null ? throw new AwsError("UnsupportedTarget", $"The sandbox does not deliver events to {service} ({arn}).") : (EventTarget)Activator.CreateInstance(type)!;
    }

    /// <summary>Whether EventBridge must be given a role for this kind; the others let it in by a policy of their own.</summary>
    public virtual bool NeedsRole => true;

    /// <summary>Delivers.</summary>
    /// <exception cref="AwsError">The target refuses.</exception>
    public abstract Task DeliverAsync(TargetCall target);

    /// <summary>The call to the target, in the session of the target's role where it has one.</summary>
    /// <exception cref="AwsError">The role cannot be assumed.</exception>
    public Call Act(SandboxWorld world, Call call, PendingDelivery delivery)
    {
        if (!NeedsRole || delivery.Target.Text("RoleArn") is not { } role)
            return call;
        if (!world.Service<IamService>().LetsAssume(role, "events.amazonaws.com", call, delivery.RuleArn))
            throw new AwsError("NO_PERMISSIONS", $"EventBridge is not authorized to assume role {role}: it does not exist, is not known everywhere yet, or its trust policy does not name events.amazonaws.com.");
        return call with { CallerArn = $"arn:{call.Partition}:sts::{delivery.Account}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/AWSEvents_{delivery.RuleName}_{delivery.Target.Text("Id")}" };
    }
}

/// <summary>A delivery with everything it needs.</summary>
/// <param name="World">The neighbours.</param>
/// <param name="Call">As whom the target is called.</param>
/// <param name="Delivery">The event, rule and target.</param>
/// <param name="Input">What the target is given.</param>
internal sealed record TargetCall(SandboxWorld World, Call Call, PendingDelivery Delivery, string Input)
{
    /// <summary>The target's ARN.</summary>
    public string Arn => Delivery.Target.Need("Arn");

    /// <summary>What comes behind the first five colons of the target's ARN.</summary>
    public string Resource => Arn.Split(':', 6)[^1];

    /// <summary>The members of an input that the rule made itself, for targets whose request it may complete; null when it passes the event on or makes no object.</summary>
    public JsonObject? Overrides()
    {
        if (Delivery.Target["Input"] is null && Delivery.Target["InputTransformer"] is null)
            return null;
        try
        {
            return JsonNode.Parse(Input) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
