// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>The base of all requests to Application Auto Scaling.</summary>
public partial class AmazonApplicationAutoScalingRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of DeleteScalingPolicy.</summary>
public partial class DeleteScalingPolicyRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of DeleteScheduledAction.</summary>
public partial class DeleteScheduledActionRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ScheduledActionName { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ScheduledActionName", ScheduledActionName);
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of DeregisterScalableTarget.</summary>
public partial class DeregisterScalableTargetRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of DescribeScalableTargets.</summary>
public partial class DescribeScalableTargetsRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    public int? MaxResults { get; set; }

    public string NextToken { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<string> ResourceIds { get; set; } = Collections.List<string>();

    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.List("ResourceIds", ResourceIds, static (w, item) => w.Text(item));
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of DescribeScalingPolicies.</summary>
public partial class DescribeScalingPoliciesRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    public int? MaxResults { get; set; }

    public string NextToken { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<string> PolicyNames { get; set; } = Collections.List<string>();

    /// <summary>1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.List("PolicyNames", PolicyNames, static (w, item) => w.Text(item));
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of DescribeScheduledActions.</summary>
public partial class DescribeScheduledActionsRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    public int? MaxResults { get; set; }

    public string NextToken { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<string> ScheduledActionNames { get; set; } = Collections.List<string>();

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.List("ScheduledActionNames", ScheduledActionNames, static (w, item) => w.Text(item));
        writer.String("ServiceNamespace", ServiceNamespace);
    }
}

/// <summary>The request of PutScalingPolicy.</summary>
public partial class PutScalingPolicyRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    /// <summary>Required. 1 to 256 characters.</summary>
    public string PolicyName { get; set; }

    public PolicyType PolicyType { get; set; }

    public PredictiveScalingPolicyConfiguration PredictiveScalingPolicyConfiguration { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    public StepScalingPolicyConfiguration StepScalingPolicyConfiguration { get; set; }

    public TargetTrackingScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("PolicyType", PolicyType);
        writer.Structure("PredictiveScalingPolicyConfiguration", PredictiveScalingPolicyConfiguration);
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
        writer.Structure("StepScalingPolicyConfiguration", StepScalingPolicyConfiguration);
        writer.Structure("TargetTrackingScalingPolicyConfiguration", TargetTrackingScalingPolicyConfiguration);
    }
}

/// <summary>The request of PutScheduledAction.</summary>
public partial class PutScheduledActionRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    public DateTime? EndTime { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    public ScalableTargetAction ScalableTargetAction { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string Schedule { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ScheduledActionName { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    public DateTime? StartTime { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string Timezone { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("EndTime", EndTime);
        writer.String("ResourceId", ResourceId);
        writer.String("ScalableDimension", ScalableDimension);
        writer.Structure("ScalableTargetAction", ScalableTargetAction);
        writer.String("Schedule", Schedule);
        writer.String("ScheduledActionName", ScheduledActionName);
        writer.String("ServiceNamespace", ServiceNamespace);
        writer.Timestamp("StartTime", StartTime);
        writer.String("Timezone", Timezone);
    }
}

/// <summary>The request of RegisterScalableTarget.</summary>
public partial class RegisterScalableTargetRequest : AmazonApplicationAutoScalingRequest, IWireInput
{
    public int? MaxCapacity { get; set; }

    public int? MinCapacity { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string RoleARN { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    public SuspendedState SuspendedState { get; set; }

    public Dictionary<string, string> Tags { get; set; } = Collections.Map<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxCapacity", MaxCapacity);
        writer.Integer("MinCapacity", MinCapacity);
        writer.String("ResourceId", ResourceId);
        writer.String("RoleARN", RoleARN);
        writer.String("ScalableDimension", ScalableDimension);
        writer.String("ServiceNamespace", ServiceNamespace);
        writer.Structure("SuspendedState", SuspendedState);
        writer.Map("Tags", Tags, static (w, item) => w.Text(item));
    }
}
