// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>The answer of DeleteScalingPolicy.</summary>
public partial class DeleteScalingPolicyResponse : AmazonWebServiceResponse
{
    internal static DeleteScalingPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteScheduledAction.</summary>
public partial class DeleteScheduledActionResponse : AmazonWebServiceResponse
{
    internal static DeleteScheduledActionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeregisterScalableTarget.</summary>
public partial class DeregisterScalableTargetResponse : AmazonWebServiceResponse
{
    internal static DeregisterScalableTargetResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeScalableTargets.</summary>
public partial class DescribeScalableTargetsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<ScalableTarget> ScalableTargets { get; set; } = Collections.List<ScalableTarget>();

    internal static DescribeScalableTargetsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        ScalableTargets = reader.List("ScalableTargets", ScalableTarget.FromWire),
    };
}

/// <summary>The answer of DescribeScalingPolicies.</summary>
public partial class DescribeScalingPoliciesResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<ScalingPolicy> ScalingPolicies { get; set; } = Collections.List<ScalingPolicy>();

    internal static DescribeScalingPoliciesResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        ScalingPolicies = reader.List("ScalingPolicies", ScalingPolicy.FromWire),
    };
}

/// <summary>The answer of DescribeScheduledActions.</summary>
public partial class DescribeScheduledActionsResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<ScheduledAction> ScheduledActions { get; set; } = Collections.List<ScheduledAction>();

    internal static DescribeScheduledActionsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        ScheduledActions = reader.List("ScheduledActions", ScheduledAction.FromWire),
    };
}

/// <summary>The answer of PutScalingPolicy.</summary>
public partial class PutScalingPolicyResponse : AmazonWebServiceResponse
{
    public List<Alarm> Alarms { get; set; } = Collections.List<Alarm>();

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string PolicyARN { get; set; }

    internal static PutScalingPolicyResponse FromWire(WireReader reader) => new()
    {
        Alarms = reader.List("Alarms", Alarm.FromWire),
        PolicyARN = reader.String("PolicyARN"),
    };
}

/// <summary>The answer of PutScheduledAction.</summary>
public partial class PutScheduledActionResponse : AmazonWebServiceResponse
{
    internal static PutScheduledActionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of RegisterScalableTarget.</summary>
public partial class RegisterScalableTargetResponse : AmazonWebServiceResponse
{
    public string ScalableTargetARN { get; set; }

    internal static RegisterScalableTargetResponse FromWire(WireReader reader) => new()
    {
        ScalableTargetARN = reader.String("ScalableTargetARN"),
    };
}
