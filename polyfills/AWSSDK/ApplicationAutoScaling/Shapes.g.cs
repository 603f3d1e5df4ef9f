// Written by generate/generate.py from the API model application-autoscaling-2016-02-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>Part of answers.</summary>
public partial class Alarm
{
    /// <summary>Required.</summary>
    public string AlarmARN { get; set; }

    /// <summary>Required.</summary>
    public string AlarmName { get; set; }

    internal static Alarm FromWire(WireReader reader) => new()
    {
        AlarmARN = reader.String("AlarmARN"),
        AlarmName = reader.String("AlarmName"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CustomizedMetricSpecification : IWireInput
{
    public List<MetricDimension> Dimensions { get; set; } = Collections.List<MetricDimension>();

    public string MetricName { get; set; }

    public List<TargetTrackingMetricDataQuery> Metrics { get; set; } = Collections.List<TargetTrackingMetricDataQuery>();

    public string Namespace { get; set; }

    public MetricStatistic Statistic { get; set; }

    public string Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Dimensions", Dimensions, static (w, item) => w.Structure(item));
        writer.String("MetricName", MetricName);
        writer.List("Metrics", Metrics, static (w, item) => w.Structure(item));
        writer.String("Namespace", Namespace);
        writer.String("Statistic", Statistic);
        writer.String("Unit", Unit);
    }

    internal static CustomizedMetricSpecification FromWire(WireReader reader) => new()
    {
        Dimensions = reader.List("Dimensions", MetricDimension.FromWire),
        MetricName = reader.String("MetricName"),
        Metrics = reader.List("Metrics", TargetTrackingMetricDataQuery.FromWire),
        Namespace = reader.String("Namespace"),
        Statistic = reader.Word("Statistic", static word => new MetricStatistic(word)),
        Unit = reader.String("Unit"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricDimension : IWireInput
{
    /// <summary>Required.</summary>
    public string Name { get; set; }

    /// <summary>Required.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.String("Value", Value);
    }

    internal static MetricDimension FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredefinedMetricSpecification : IWireInput
{
    /// <summary>Required.</summary>
    public MetricType PredefinedMetricType { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string ResourceLabel { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PredefinedMetricType", PredefinedMetricType);
        writer.String("ResourceLabel", ResourceLabel);
    }

    internal static PredefinedMetricSpecification FromWire(WireReader reader) => new()
    {
        PredefinedMetricType = reader.Word("PredefinedMetricType", static word => new MetricType(word)),
        ResourceLabel = reader.String("ResourceLabel"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingCustomizedMetricSpecification : IWireInput
{
    /// <summary>Required.</summary>
    public List<PredictiveScalingMetricDataQuery> MetricDataQueries { get; set; } = Collections.List<PredictiveScalingMetricDataQuery>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("MetricDataQueries", MetricDataQueries, static (w, item) => w.Structure(item));
    }

    internal static PredictiveScalingCustomizedMetricSpecification FromWire(WireReader reader) => new()
    {
        MetricDataQueries = reader.List("MetricDataQueries", PredictiveScalingMetricDataQuery.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingMetric : IWireInput
{
    public List<PredictiveScalingMetricDimension> Dimensions { get; set; } = Collections.List<PredictiveScalingMetricDimension>();

    /// <summary>1 to 255 characters.</summary>
    public string MetricName { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string Namespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Dimensions", Dimensions, static (w, item) => w.Structure(item));
        writer.String("MetricName", MetricName);
        writer.String("Namespace", Namespace);
    }

    internal static PredictiveScalingMetric FromWire(WireReader reader) => new()
    {
        Dimensions = reader.List("Dimensions", PredictiveScalingMetricDimension.FromWire),
        MetricName = reader.String("MetricName"),
        Namespace = reader.String("Namespace"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingMetricDataQuery : IWireInput
{
    /// <summary>1 to 2048 characters.</summary>
    public string Expression { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
    public string Id { get; set; }

    public string Label { get; set; }

    public PredictiveScalingMetricStat MetricStat { get; set; }

    public bool? ReturnData { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Expression", Expression);
        writer.String("Id", Id);
        writer.String("Label", Label);
        writer.Structure("MetricStat", MetricStat);
        writer.Boolean("ReturnData", ReturnData);
    }

    internal static PredictiveScalingMetricDataQuery FromWire(WireReader reader) => new()
    {
        Expression = reader.String("Expression"),
        Id = reader.String("Id"),
        Label = reader.String("Label"),
        MetricStat = reader.Structure("MetricStat", PredictiveScalingMetricStat.FromWire),
        ReturnData = reader.Boolean("ReturnData"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingMetricDimension : IWireInput
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.String("Value", Value);
    }

    internal static PredictiveScalingMetricDimension FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingMetricSpecification : IWireInput
{
    public PredictiveScalingCustomizedMetricSpecification CustomizedCapacityMetricSpecification { get; set; }

    public PredictiveScalingCustomizedMetricSpecification CustomizedLoadMetricSpecification { get; set; }

    public PredictiveScalingCustomizedMetricSpecification CustomizedScalingMetricSpecification { get; set; }

    public PredictiveScalingPredefinedLoadMetricSpecification PredefinedLoadMetricSpecification { get; set; }

    public PredictiveScalingPredefinedMetricPairSpecification PredefinedMetricPairSpecification { get; set; }

    public PredictiveScalingPredefinedScalingMetricSpecification PredefinedScalingMetricSpecification { get; set; }

    /// <summary>Required.</summary>
    public double? TargetValue { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CustomizedCapacityMetricSpecification", CustomizedCapacityMetricSpecification);
        writer.Structure("CustomizedLoadMetricSpecification", CustomizedLoadMetricSpecification);
        writer.Structure("CustomizedScalingMetricSpecification", CustomizedScalingMetricSpecification);
        writer.Structure("PredefinedLoadMetricSpecification", PredefinedLoadMetricSpecification);
        writer.Structure("PredefinedMetricPairSpecification", PredefinedMetricPairSpecification);
        writer.Structure("PredefinedScalingMetricSpecification", PredefinedScalingMetricSpecification);
        writer.Double("TargetValue", TargetValue);
    }

    internal static PredictiveScalingMetricSpecification FromWire(WireReader reader) => new()
    {
        CustomizedCapacityMetricSpecification = reader.Structure("CustomizedCapacityMetricSpecification", PredictiveScalingCustomizedMetricSpecification.FromWire),
        CustomizedLoadMetricSpecification = reader.Structure("CustomizedLoadMetricSpecification", PredictiveScalingCustomizedMetricSpecification.FromWire),
        CustomizedScalingMetricSpecification = reader.Structure("CustomizedScalingMetricSpecification", PredictiveScalingCustomizedMetricSpecification.FromWire),
        PredefinedLoadMetricSpecification = reader.Structure("PredefinedLoadMetricSpecification", PredictiveScalingPredefinedLoadMetricSpecification.FromWire),
        PredefinedMetricPairSpecification = reader.Structure("PredefinedMetricPairSpecification", PredictiveScalingPredefinedMetricPairSpecification.FromWire),
        PredefinedScalingMetricSpecification = reader.Structure("PredefinedScalingMetricSpecification", PredictiveScalingPredefinedScalingMetricSpecification.FromWire),
        TargetValue = reader.Double("TargetValue"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingMetricStat : IWireInput
{
    /// <summary>Required.</summary>
    public PredictiveScalingMetric Metric { get; set; }

    /// <summary>Required.</summary>
    public string Stat { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Metric", Metric);
        writer.String("Stat", Stat);
        writer.String("Unit", Unit);
    }

    internal static PredictiveScalingMetricStat FromWire(WireReader reader) => new()
    {
        Metric = reader.Structure("Metric", PredictiveScalingMetric.FromWire),
        Stat = reader.String("Stat"),
        Unit = reader.String("Unit"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingPolicyConfiguration : IWireInput
{
    public PredictiveScalingMaxCapacityBreachBehavior MaxCapacityBreachBehavior { get; set; }

    /// <summary>0 to 100.</summary>
    public int? MaxCapacityBuffer { get; set; }

    /// <summary>Required.</summary>
    public List<PredictiveScalingMetricSpecification> MetricSpecifications { get; set; } = Collections.List<PredictiveScalingMetricSpecification>();

    public PredictiveScalingMode Mode { get; set; }

    /// <summary>0 to 3600.</summary>
    public int? SchedulingBufferTime { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("MaxCapacityBreachBehavior", MaxCapacityBreachBehavior);
        writer.Integer("MaxCapacityBuffer", MaxCapacityBuffer);
        writer.List("MetricSpecifications", MetricSpecifications, static (w, item) => w.Structure(item));
        writer.String("Mode", Mode);
        writer.Integer("SchedulingBufferTime", SchedulingBufferTime);
    }

    internal static PredictiveScalingPolicyConfiguration FromWire(WireReader reader) => new()
    {
        MaxCapacityBreachBehavior = reader.Word("MaxCapacityBreachBehavior", static word => new PredictiveScalingMaxCapacityBreachBehavior(word)),
        MaxCapacityBuffer = reader.Integer("MaxCapacityBuffer"),
        MetricSpecifications = reader.List("MetricSpecifications", PredictiveScalingMetricSpecification.FromWire),
        Mode = reader.Word("Mode", static word => new PredictiveScalingMode(word)),
        SchedulingBufferTime = reader.Integer("SchedulingBufferTime"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingPredefinedLoadMetricSpecification : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PredefinedMetricType { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string ResourceLabel { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PredefinedMetricType", PredefinedMetricType);
        writer.String("ResourceLabel", ResourceLabel);
    }

    internal static PredictiveScalingPredefinedLoadMetricSpecification FromWire(WireReader reader) => new()
    {
        PredefinedMetricType = reader.String("PredefinedMetricType"),
        ResourceLabel = reader.String("ResourceLabel"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingPredefinedMetricPairSpecification : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PredefinedMetricType { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string ResourceLabel { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PredefinedMetricType", PredefinedMetricType);
        writer.String("ResourceLabel", ResourceLabel);
    }

    internal static PredictiveScalingPredefinedMetricPairSpecification FromWire(WireReader reader) => new()
    {
        PredefinedMetricType = reader.String("PredefinedMetricType"),
        ResourceLabel = reader.String("ResourceLabel"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class PredictiveScalingPredefinedScalingMetricSpecification : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PredefinedMetricType { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string ResourceLabel { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PredefinedMetricType", PredefinedMetricType);
        writer.String("ResourceLabel", ResourceLabel);
    }

    internal static PredictiveScalingPredefinedScalingMetricSpecification FromWire(WireReader reader) => new()
    {
        PredefinedMetricType = reader.String("PredefinedMetricType"),
        ResourceLabel = reader.String("ResourceLabel"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ScalableTarget
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required.</summary>
    public int? MaxCapacity { get; set; }

    /// <summary>Required.</summary>
    public int? MinCapacity { get; set; }

    public int? PredictedCapacity { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string RoleARN { get; set; }

    /// <summary>Required.</summary>
    public ScalableDimension ScalableDimension { get; set; }

    public string ScalableTargetARN { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    public SuspendedState SuspendedState { get; set; }

    internal static ScalableTarget FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        MaxCapacity = reader.Integer("MaxCapacity"),
        MinCapacity = reader.Integer("MinCapacity"),
        PredictedCapacity = reader.Integer("PredictedCapacity"),
        ResourceId = reader.String("ResourceId"),
        RoleARN = reader.String("RoleARN"),
        ScalableDimension = reader.Word("ScalableDimension", static word => new ScalableDimension(word)),
        ScalableTargetARN = reader.String("ScalableTargetARN"),
        ServiceNamespace = reader.Word("ServiceNamespace", static word => new ServiceNamespace(word)),
        SuspendedState = reader.Structure("SuspendedState", SuspendedState.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ScalableTargetAction : IWireInput
{
    public int? MaxCapacity { get; set; }

    public int? MinCapacity { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxCapacity", MaxCapacity);
        writer.Integer("MinCapacity", MinCapacity);
    }

    internal static ScalableTargetAction FromWire(WireReader reader) => new()
    {
        MaxCapacity = reader.Integer("MaxCapacity"),
        MinCapacity = reader.Integer("MinCapacity"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ScalingPolicy
{
    public List<Alarm> Alarms { get; set; } = Collections.List<Alarm>();

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string PolicyARN { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required.</summary>
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

    internal static ScalingPolicy FromWire(WireReader reader) => new()
    {
        Alarms = reader.List("Alarms", Alarm.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        PolicyARN = reader.String("PolicyARN"),
        PolicyName = reader.String("PolicyName"),
        PolicyType = reader.Word("PolicyType", static word => new PolicyType(word)),
        PredictiveScalingPolicyConfiguration = reader.Structure("PredictiveScalingPolicyConfiguration", PredictiveScalingPolicyConfiguration.FromWire),
        ResourceId = reader.String("ResourceId"),
        ScalableDimension = reader.Word("ScalableDimension", static word => new ScalableDimension(word)),
        ServiceNamespace = reader.Word("ServiceNamespace", static word => new ServiceNamespace(word)),
        StepScalingPolicyConfiguration = reader.Structure("StepScalingPolicyConfiguration", StepScalingPolicyConfiguration.FromWire),
        TargetTrackingScalingPolicyConfiguration = reader.Structure("TargetTrackingScalingPolicyConfiguration", TargetTrackingScalingPolicyConfiguration.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ScheduledAction
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DateTime? EndTime { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ResourceId { get; set; }

    public ScalableDimension ScalableDimension { get; set; }

    public ScalableTargetAction ScalableTargetAction { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string Schedule { get; set; }

    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ScheduledActionARN { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ScheduledActionName { get; set; }

    /// <summary>Required.</summary>
    public ServiceNamespace ServiceNamespace { get; set; }

    public DateTime? StartTime { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string Timezone { get; set; }

    internal static ScheduledAction FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        EndTime = reader.Timestamp("EndTime"),
        ResourceId = reader.String("ResourceId"),
        ScalableDimension = reader.Word("ScalableDimension", static word => new ScalableDimension(word)),
        ScalableTargetAction = reader.Structure("ScalableTargetAction", ScalableTargetAction.FromWire),
        Schedule = reader.String("Schedule"),
        ScheduledActionARN = reader.String("ScheduledActionARN"),
        ScheduledActionName = reader.String("ScheduledActionName"),
        ServiceNamespace = reader.Word("ServiceNamespace", static word => new ServiceNamespace(word)),
        StartTime = reader.Timestamp("StartTime"),
        Timezone = reader.String("Timezone"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class StepAdjustment : IWireInput
{
    public double? MetricIntervalLowerBound { get; set; }

    public double? MetricIntervalUpperBound { get; set; }

    /// <summary>Required.</summary>
    public int? ScalingAdjustment { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Double("MetricIntervalLowerBound", MetricIntervalLowerBound);
        writer.Double("MetricIntervalUpperBound", MetricIntervalUpperBound);
        writer.Integer("ScalingAdjustment", ScalingAdjustment);
    }

    internal static StepAdjustment FromWire(WireReader reader) => new()
    {
        MetricIntervalLowerBound = reader.Double("MetricIntervalLowerBound"),
        MetricIntervalUpperBound = reader.Double("MetricIntervalUpperBound"),
        ScalingAdjustment = reader.Integer("ScalingAdjustment"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class StepScalingPolicyConfiguration : IWireInput
{
    public AdjustmentType AdjustmentType { get; set; }

    public int? Cooldown { get; set; }

    public MetricAggregationType MetricAggregationType { get; set; }

    public int? MinAdjustmentMagnitude { get; set; }

    public List<StepAdjustment> StepAdjustments { get; set; } = Collections.List<StepAdjustment>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AdjustmentType", AdjustmentType);
        writer.Integer("Cooldown", Cooldown);
        writer.String("MetricAggregationType", MetricAggregationType);
        writer.Integer("MinAdjustmentMagnitude", MinAdjustmentMagnitude);
        writer.List("StepAdjustments", StepAdjustments, static (w, item) => w.Structure(item));
    }

    internal static StepScalingPolicyConfiguration FromWire(WireReader reader) => new()
    {
        AdjustmentType = reader.Word("AdjustmentType", static word => new AdjustmentType(word)),
        Cooldown = reader.Integer("Cooldown"),
        MetricAggregationType = reader.Word("MetricAggregationType", static word => new MetricAggregationType(word)),
        MinAdjustmentMagnitude = reader.Integer("MinAdjustmentMagnitude"),
        StepAdjustments = reader.List("StepAdjustments", StepAdjustment.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SuspendedState : IWireInput
{
    public bool? DynamicScalingInSuspended { get; set; }

    public bool? DynamicScalingOutSuspended { get; set; }

    public bool? ScheduledScalingSuspended { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("DynamicScalingInSuspended", DynamicScalingInSuspended);
        writer.Boolean("DynamicScalingOutSuspended", DynamicScalingOutSuspended);
        writer.Boolean("ScheduledScalingSuspended", ScheduledScalingSuspended);
    }

    internal static SuspendedState FromWire(WireReader reader) => new()
    {
        DynamicScalingInSuspended = reader.Boolean("DynamicScalingInSuspended"),
        DynamicScalingOutSuspended = reader.Boolean("DynamicScalingOutSuspended"),
        ScheduledScalingSuspended = reader.Boolean("ScheduledScalingSuspended"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TargetTrackingMetric : IWireInput
{
    public List<TargetTrackingMetricDimension> Dimensions { get; set; } = Collections.List<TargetTrackingMetricDimension>();

    /// <summary>1 to 255 characters.</summary>
    public string MetricName { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string Namespace { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Dimensions", Dimensions, static (w, item) => w.Structure(item));
        writer.String("MetricName", MetricName);
        writer.String("Namespace", Namespace);
    }

    internal static TargetTrackingMetric FromWire(WireReader reader) => new()
    {
        Dimensions = reader.List("Dimensions", TargetTrackingMetricDimension.FromWire),
        MetricName = reader.String("MetricName"),
        Namespace = reader.String("Namespace"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TargetTrackingMetricDataQuery : IWireInput
{
    /// <summary>1 to 2048 characters.</summary>
    public string Expression { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
    public string Id { get; set; }

    public string Label { get; set; }

    public TargetTrackingMetricStat MetricStat { get; set; }

    public bool? ReturnData { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Expression", Expression);
        writer.String("Id", Id);
        writer.String("Label", Label);
        writer.Structure("MetricStat", MetricStat);
        writer.Boolean("ReturnData", ReturnData);
    }

    internal static TargetTrackingMetricDataQuery FromWire(WireReader reader) => new()
    {
        Expression = reader.String("Expression"),
        Id = reader.String("Id"),
        Label = reader.String("Label"),
        MetricStat = reader.Structure("MetricStat", TargetTrackingMetricStat.FromWire),
        ReturnData = reader.Boolean("ReturnData"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TargetTrackingMetricDimension : IWireInput
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.String("Value", Value);
    }

    internal static TargetTrackingMetricDimension FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TargetTrackingMetricStat : IWireInput
{
    /// <summary>Required.</summary>
    public TargetTrackingMetric Metric { get; set; }

    /// <summary>Required.</summary>
    public string Stat { get; set; }

    /// <summary>1 to 1023 characters.</summary>
    public string Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Metric", Metric);
        writer.String("Stat", Stat);
        writer.String("Unit", Unit);
    }

    internal static TargetTrackingMetricStat FromWire(WireReader reader) => new()
    {
        Metric = reader.Structure("Metric", TargetTrackingMetric.FromWire),
        Stat = reader.String("Stat"),
        Unit = reader.String("Unit"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TargetTrackingScalingPolicyConfiguration : IWireInput
{
    public CustomizedMetricSpecification CustomizedMetricSpecification { get; set; }

    public bool? DisableScaleIn { get; set; }

    public PredefinedMetricSpecification PredefinedMetricSpecification { get; set; }

    public int? ScaleInCooldown { get; set; }

    public int? ScaleOutCooldown { get; set; }

    /// <summary>Required.</summary>
    public double? TargetValue { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CustomizedMetricSpecification", CustomizedMetricSpecification);
        writer.Boolean("DisableScaleIn", DisableScaleIn);
        writer.Structure("PredefinedMetricSpecification", PredefinedMetricSpecification);
        writer.Integer("ScaleInCooldown", ScaleInCooldown);
        writer.Integer("ScaleOutCooldown", ScaleOutCooldown);
        writer.Double("TargetValue", TargetValue);
    }

    internal static TargetTrackingScalingPolicyConfiguration FromWire(WireReader reader) => new()
    {
        CustomizedMetricSpecification = reader.Structure("CustomizedMetricSpecification", CustomizedMetricSpecification.FromWire),
        DisableScaleIn = reader.Boolean("DisableScaleIn"),
        PredefinedMetricSpecification = reader.Structure("PredefinedMetricSpecification", PredefinedMetricSpecification.FromWire),
        ScaleInCooldown = reader.Integer("ScaleInCooldown"),
        ScaleOutCooldown = reader.Integer("ScaleOutCooldown"),
        TargetValue = reader.Double("TargetValue"),
    };
}
