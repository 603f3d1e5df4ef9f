// Written by generate/generate.py from the API model monitoring-2010-08-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>The base of all requests to Amazon CloudWatch.</summary>
public partial class AmazonCloudWatchRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of DeleteAlarms.</summary>
public partial class DeleteAlarmsRequest : AmazonCloudWatchRequest, IWireInput
{
    /// <summary>Required. At most 100 items.</summary>
    public List<string> AlarmNames { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AlarmNames", AlarmNames, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of DescribeAlarms.</summary>
public partial class DescribeAlarmsRequest : AmazonCloudWatchRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string ActionPrefix { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string AlarmNamePrefix { get; set; }

    /// <summary>At most 100 items.</summary>
    public List<string> AlarmNames { get; set; } = Collections.List<string>();

    public List<string> AlarmTypes { get; set; } = Collections.List<string>();

    /// <summary>1 to 255 characters.</summary>
    public string ChildrenOfAlarmName { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxRecords { get; set; }

    public string NextToken { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string ParentsOfAlarmName { get; set; }

    public StateValue StateValue { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ActionPrefix", ActionPrefix);
        writer.String("AlarmNamePrefix", AlarmNamePrefix);
        writer.List("AlarmNames", AlarmNames, static (w, item) => w.Text(item));
        writer.List("AlarmTypes", AlarmTypes, static (w, item) => w.Text(item));
        writer.String("ChildrenOfAlarmName", ChildrenOfAlarmName);
        writer.Integer("MaxRecords", MaxRecords);
        writer.String("NextToken", NextToken);
        writer.String("ParentsOfAlarmName", ParentsOfAlarmName);
        writer.String("StateValue", StateValue);
    }
}

/// <summary>The request of GetMetricData.</summary>
public partial class GetMetricDataRequest : AmazonCloudWatchRequest, IWireInput
{
    /// <summary>Required.</summary>
    public DateTime? EndTime { get; set; }

    public LabelOptions LabelOptions { get; set; }

    public int? MaxDatapoints { get; set; }

    /// <summary>Required.</summary>
    public List<MetricDataQuery> MetricDataQueries { get; set; } = Collections.List<MetricDataQuery>();

    public string NextToken { get; set; }

    public ScanBy ScanBy { get; set; }

    /// <summary>Required.</summary>
    public DateTime? StartTime { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("EndTime", EndTime);
        writer.Structure("LabelOptions", LabelOptions);
        writer.Integer("MaxDatapoints", MaxDatapoints);
        writer.List("MetricDataQueries", MetricDataQueries, static (w, item) => w.Structure(item));
        writer.String("NextToken", NextToken);
        writer.String("ScanBy", ScanBy);
        writer.Timestamp("StartTime", StartTime);
    }
}

/// <summary>The request of GetMetricStatistics.</summary>
public partial class GetMetricStatisticsRequest : AmazonCloudWatchRequest, IWireInput
{
    /// <summary>At most 30 items.</summary>
    public List<Dimension> Dimensions { get; set; } = Collections.List<Dimension>();

    /// <summary>Required.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>1 to 10 items.</summary>
    public List<string> ExtendedStatistics { get; set; } = Collections.List<string>();

    /// <summary>Required. 1 to 255 characters.</summary>
    public string MetricName { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
    public string Namespace { get; set; }

    /// <summary>Required. At least 1.</summary>
    public int? Period { get; set; }

    /// <summary>Required.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>1 to 5 items.</summary>
    public List<string> Statistics { get; set; } = Collections.List<string>();

    public StandardUnit Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Dimensions", Dimensions, static (w, item) => w.Structure(item));
        writer.Timestamp("EndTime", EndTime);
        writer.List("ExtendedStatistics", ExtendedStatistics, static (w, item) => w.Text(item));
        writer.String("MetricName", MetricName);
        writer.String("Namespace", Namespace);
        writer.Integer("Period", Period);
        writer.Timestamp("StartTime", StartTime);
        writer.List("Statistics", Statistics, static (w, item) => w.Text(item));
        writer.String("Unit", Unit);
    }
}

/// <summary>The request of PutMetricAlarm.</summary>
public partial class PutMetricAlarmRequest : AmazonCloudWatchRequest, IWireInput
{
    public bool? ActionsEnabled { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> AlarmActions { get; set; } = Collections.List<string>();

    /// <summary>0 to 1024 characters.</summary>
    public string AlarmDescription { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
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

    public Statistic Statistic { get; set; }

    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public double? Threshold { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string ThresholdMetricId { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string TreatMissingData { get; set; }

    public StandardUnit Unit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("ActionsEnabled", ActionsEnabled);
        writer.List("AlarmActions", AlarmActions, static (w, item) => w.Text(item));
        writer.String("AlarmDescription", AlarmDescription);
        writer.String("AlarmName", AlarmName);
        writer.String("ComparisonOperator", ComparisonOperator);
        writer.Integer("DatapointsToAlarm", DatapointsToAlarm);
        writer.List("Dimensions", Dimensions, static (w, item) => w.Structure(item));
        writer.String("EvaluateLowSampleCountPercentile", EvaluateLowSampleCountPercentile);
        writer.Structure("EvaluationCriteria", EvaluationCriteria);
        writer.Integer("EvaluationInterval", EvaluationInterval);
        writer.Integer("EvaluationPeriods", EvaluationPeriods);
        writer.String("ExtendedStatistic", ExtendedStatistic);
        writer.List("InsufficientDataActions", InsufficientDataActions, static (w, item) => w.Text(item));
        writer.String("MetricName", MetricName);
        writer.List("Metrics", Metrics, static (w, item) => w.Structure(item));
        writer.String("Namespace", Namespace);
        writer.List("OKActions", OKActions, static (w, item) => w.Text(item));
        writer.Integer("Period", Period);
        writer.String("Statistic", Statistic);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.Double("Threshold", Threshold);
        writer.String("ThresholdMetricId", ThresholdMetricId);
        writer.String("TreatMissingData", TreatMissingData);
        writer.String("Unit", Unit);
    }
}

/// <summary>The request of SetAlarmState.</summary>
public partial class SetAlarmStateRequest : AmazonCloudWatchRequest, IWireInput
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string AlarmName { get; set; }

    /// <summary>Required. 0 to 1023 characters.</summary>
    public string StateReason { get; set; }

    /// <summary>0 to 4000 characters.</summary>
    public string StateReasonData { get; set; }

    /// <summary>Required.</summary>
    public StateValue StateValue { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AlarmName", AlarmName);
        writer.String("StateReason", StateReason);
        writer.String("StateReasonData", StateReasonData);
        writer.String("StateValue", StateValue);
    }
}
