// Written by generate/generate.py from the API model monitoring-2010-08-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>Part of requests and answers.</summary>
public partial class AlarmPromQLCriteria : IWireInput
{
    /// <summary>0 to 86400.</summary>
    public int? PendingPeriod { get; set; }

    /// <summary>Required. 1 to 10000 characters.</summary>
    public string Query { get; set; }

    /// <summary>0 to 86400.</summary>
    public int? RecoveryPeriod { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("PendingPeriod", PendingPeriod);
        writer.String("Query", Query);
        writer.Integer("RecoveryPeriod", RecoveryPeriod);
    }

    internal static AlarmPromQLCriteria FromWire(WireReader reader) => new()
    {
        PendingPeriod = reader.Integer("PendingPeriod"),
        Query = reader.String("Query"),
        RecoveryPeriod = reader.Integer("RecoveryPeriod"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CompositeAlarm
{
    public bool? ActionsEnabled { get; set; }

    public ActionsSuppressedBy ActionsSuppressedBy { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ActionsSuppressedReason { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string ActionsSuppressor { get; set; }

    public int? ActionsSuppressorExtensionPeriod { get; set; }

    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> AlarmActions { get; set; } = Collections.List<string>();

    /// <summary>1 to 1600 characters.</summary>
    public string AlarmArn { get; set; }

    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string AlarmDescription { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string AlarmName { get; set; }

    /// <summary>1 to 10240 characters.</summary>
    public string AlarmRule { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> InsufficientDataActions { get; set; } = Collections.List<string>();

    /// <summary>At most 5 items.</summary>
    public List<string> OKActions { get; set; } = Collections.List<string>();

    /// <summary>0 to 1023 characters.</summary>
    public string StateReason { get; set; }

    /// <summary>0 to 4000 characters.</summary>
    public string StateReasonData { get; set; }

    public DateTime? StateTransitionedTimestamp { get; set; }

    public DateTime? StateUpdatedTimestamp { get; set; }

    public StateValue StateValue { get; set; }

    internal static CompositeAlarm FromWire(WireReader reader) => new()
    {
        ActionsEnabled = reader.Boolean("ActionsEnabled"),
        ActionsSuppressedBy = reader.Word("ActionsSuppressedBy", static word => new ActionsSuppressedBy(word)),
        ActionsSuppressedReason = reader.String("ActionsSuppressedReason"),
        ActionsSuppressor = reader.String("ActionsSuppressor"),
        ActionsSuppressorExtensionPeriod = reader.Integer("ActionsSuppressorExtensionPeriod"),
        ActionsSuppressorWaitPeriod = reader.Integer("ActionsSuppressorWaitPeriod"),
        AlarmActions = reader.List("AlarmActions", static item => item.Text()),
        AlarmArn = reader.String("AlarmArn"),
        AlarmConfigurationUpdatedTimestamp = reader.Timestamp("AlarmConfigurationUpdatedTimestamp"),
        AlarmDescription = reader.String("AlarmDescription"),
        AlarmName = reader.String("AlarmName"),
        AlarmRule = reader.String("AlarmRule"),
        InsufficientDataActions = reader.List("InsufficientDataActions", static item => item.Text()),
        OKActions = reader.List("OKActions", static item => item.Text()),
        StateReason = reader.String("StateReason"),
        StateReasonData = reader.String("StateReasonData"),
        StateTransitionedTimestamp = reader.Timestamp("StateTransitionedTimestamp"),
        StateUpdatedTimestamp = reader.Timestamp("StateUpdatedTimestamp"),
        StateValue = reader.Word("StateValue", static word => new StateValue(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Datapoint
{
    public double? Average { get; set; }

    public Dictionary<string, double> ExtendedStatistics { get; set; } = Collections.Map<double>();

    public double? Maximum { get; set; }

    public double? Minimum { get; set; }

    public double? SampleCount { get; set; }

    public double? Sum { get; set; }

    public DateTime? Timestamp { get; set; }

    public StandardUnit Unit { get; set; }

    internal static Datapoint FromWire(WireReader reader) => new()
    {
        Average = reader.Double("Average"),
        ExtendedStatistics = reader.Map("ExtendedStatistics", static item => item.Real()),
        Maximum = reader.Double("Maximum"),
        Minimum = reader.Double("Minimum"),
        SampleCount = reader.Double("SampleCount"),
        Sum = reader.Double("Sum"),
        Timestamp = reader.Timestamp("Timestamp"),
        Unit = reader.Word("Unit", static word => new StandardUnit(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Dimension : IWireInput
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

    internal static Dimension FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class EvaluationCriteria : IWireInput
{
    public AlarmPromQLCriteria PromQLCriteria { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("PromQLCriteria", PromQLCriteria);
    }

    internal static EvaluationCriteria FromWire(WireReader reader) => new()
    {
        PromQLCriteria = reader.Structure("PromQLCriteria", AlarmPromQLCriteria.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class LabelOptions : IWireInput
{
    public string Timezone { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Timezone", Timezone);
    }
}

/// <summary>Part of answers.</summary>
public partial class MessageData
{
    public string Code { get; set; }

    public string Value { get; set; }

    internal static MessageData FromWire(WireReader reader) => new()
    {
        Code = reader.String("Code"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Metric : IWireInput
{
    /// <summary>At most 30 items.</summary>
    public List<Dimension> Dimensions { get; set; } = Collections.List<Dimension>();

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

    internal static Metric FromWire(WireReader reader) => new()
    {
        Dimensions = reader.List("Dimensions", Dimension.FromWire),
        MetricName = reader.String("MetricName"),
        Namespace = reader.String("Namespace"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MetricAlarm
{
    public bool? ActionsEnabled { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> AlarmActions { get; set; } = Collections.List<string>();

    /// <summary>1 to 1600 characters.</summary>
    public string AlarmArn { get; set; }

    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string AlarmDescription { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string AlarmName { get; set; }

    public ComparisonOperator ComparisonOperator { get; set; }

    /// <summary>At least 1.</summary>
    public int? DatapointsToAlarm { get; set; }

    /// <summary>At most 30 items.</summary>
    public List<Dimension> Dimensions { get; set; } = Collections.List<Dimension>();

    /// <summary>1 to 255 characters.</summary>
    public string EvaluateLowSampleCountPercentile { get; set; }

    public EvaluationCriteria EvaluationCriteria { get; set; }

    /// <summary>10 to 3600.</summary>
    public int? EvaluationInterval { get; set; }

    /// <summary>At least 1.</summary>
    public int? EvaluationPeriods { get; set; }

    public EvaluationState EvaluationState { get; set; }

    public string ExtendedStatistic { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> InsufficientDataActions { get; set; } = Collections.List<string>();

    /// <summary>1 to 255 characters.</summary>
    public string MetricName { get; set; }

    public List<MetricDataQuery> Metrics { get; set; } = Collections.List<MetricDataQuery>();

    /// <summary>1 to 255 characters.</summary>
    public string Namespace { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> OKActions { get; set; } = Collections.List<string>();

    /// <summary>At least 1.</summary>
    public int? Period { get; set; }

    /// <summary>0 to 1023 characters.</summary>
    public string StateReason { get; set; }

    /// <summary>0 to 4000 characters.</summary>
    public string StateReasonData { get; set; }

    public DateTime? StateTransitionedTimestamp { get; set; }

    public DateTime? StateUpdatedTimestamp { get; set; }

    public StateValue StateValue { get; set; }

    public Statistic Statistic { get; set; }

    public double? Threshold { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string ThresholdMetricId { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string TreatMissingData { get; set; }

    public StandardUnit Unit { get; set; }

    internal static MetricAlarm FromWire(WireReader reader) => new()
    {
        ActionsEnabled = reader.Boolean("ActionsEnabled"),
        AlarmActions = reader.List("AlarmActions", static item => item.Text()),
        AlarmArn = reader.String("AlarmArn"),
        AlarmConfigurationUpdatedTimestamp = reader.Timestamp("AlarmConfigurationUpdatedTimestamp"),
        AlarmDescription = reader.String("AlarmDescription"),
        AlarmName = reader.String("AlarmName"),
        ComparisonOperator = reader.Word("ComparisonOperator", static word => new ComparisonOperator(word)),
        DatapointsToAlarm = reader.Integer("DatapointsToAlarm"),
        Dimensions = reader.List("Dimensions", Dimension.FromWire),
        EvaluateLowSampleCountPercentile = reader.String("EvaluateLowSampleCountPercentile"),
        EvaluationCriteria = reader.Structure("EvaluationCriteria", EvaluationCriteria.FromWire),
        EvaluationInterval = reader.Integer("EvaluationInterval"),
        EvaluationPeriods = reader.Integer("EvaluationPeriods"),
        EvaluationState = reader.Word("EvaluationState", static word => new EvaluationState(word)),
        ExtendedStatistic = reader.String("ExtendedStatistic"),
        InsufficientDataActions = reader.List("InsufficientDataActions", static item => item.Text()),
        MetricName = reader.String("MetricName"),
        Metrics = reader.List("Metrics", MetricDataQuery.FromWire),
        Namespace = reader.String("Namespace"),
        OKActions = reader.List("OKActions", static item => item.Text()),
        Period = reader.Integer("Period"),
        StateReason = reader.String("StateReason"),
        StateReasonData = reader.String("StateReasonData"),
        StateTransitionedTimestamp = reader.Timestamp("StateTransitionedTimestamp"),
        StateUpdatedTimestamp = reader.Timestamp("StateUpdatedTimestamp"),
        StateValue = reader.Word("StateValue", static word => new StateValue(word)),
        Statistic = reader.Word("Statistic", static word => new Statistic(word)),
        Threshold = reader.Double("Threshold"),
        ThresholdMetricId = reader.String("ThresholdMetricId"),
        TreatMissingData = reader.String("TreatMissingData"),
        Unit = reader.Word("Unit", static word => new StandardUnit(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricDataQuery : IWireInput
{
    /// <summary>1 to 255 characters.</summary>
    public string AccountId { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string Expression { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
    public string Id { get; set; }

    public string Label { get; set; }

    public MetricStat MetricStat { get; set; }

    /// <summary>At least 1.</summary>
    public int? Period { get; set; }

    public bool? ReturnData { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AccountId", AccountId);
        writer.String("Expression", Expression);
        writer.String("Id", Id);
        writer.String("Label", Label);
        writer.Structure("MetricStat", MetricStat);
        writer.Integer("Period", Period);
        writer.Boolean("ReturnData", ReturnData);
    }

    internal static MetricDataQuery FromWire(WireReader reader) => new()
    {
        AccountId = reader.String("AccountId"),
        Expression = reader.String("Expression"),
        Id = reader.String("Id"),
        Label = reader.String("Label"),
        MetricStat = reader.Structure("MetricStat", MetricStat.FromWire),
        Period = reader.Integer("Period"),
        ReturnData = reader.Boolean("ReturnData"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MetricDataResult
{
    /// <summary>1 to 255 characters.</summary>
    public string Id { get; set; }

    public string Label { get; set; }

    public List<MessageData> Messages { get; set; } = Collections.List<MessageData>();

    public StatusCode StatusCode { get; set; }

    public List<DateTime> Timestamps { get; set; } = Collections.List<DateTime>();

    public List<double> Values { get; set; } = Collections.List<double>();

    internal static MetricDataResult FromWire(WireReader reader) => new()
    {
        Id = reader.String("Id"),
        Label = reader.String("Label"),
        Messages = reader.List("Messages", MessageData.FromWire),
        StatusCode = reader.Word("StatusCode", static word => new StatusCode(word)),
        Timestamps = reader.List("Timestamps", static item => item.Moment()),
        Values = reader.List("Values", static item => item.Real()),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricStat : IWireInput
{
    /// <summary>Required.</summary>
    public Metric Metric { get; set; }

    /// <summary>Required. At least 1.</summary>
    public int? Period { get; set; }

    /// <summary>Required.</summary>
    public string Stat { get; set; }

    public StandardUnit Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Metric", Metric);
        writer.Integer("Period", Period);
        writer.String("Stat", Stat);
        writer.String("Unit", Unit);
    }

    internal static MetricStat FromWire(WireReader reader) => new()
    {
        Metric = reader.Structure("Metric", Metric.FromWire),
        Period = reader.Integer("Period"),
        Stat = reader.String("Stat"),
        Unit = reader.Word("Unit", static word => new StandardUnit(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class Tag : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}
