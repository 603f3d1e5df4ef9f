// Written by generate/generate.py from the API model monitoring-2010-08-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>The answer of DeleteAlarms.</summary>
public partial class DeleteAlarmsResponse : AmazonWebServiceResponse
{
    internal static DeleteAlarmsResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeAlarms.</summary>
public partial class DescribeAlarmsResponse : AmazonWebServiceResponse
{
    public List<CompositeAlarm> CompositeAlarms { get; set; } = Collections.List<CompositeAlarm>();

    public List<MetricAlarm> MetricAlarms { get; set; } = Collections.List<MetricAlarm>();

    public string NextToken { get; set; }

    internal static DescribeAlarmsResponse FromWire(WireReader reader) => new()
    {
        CompositeAlarms = reader.List("CompositeAlarms", CompositeAlarm.FromWire),
        MetricAlarms = reader.List("MetricAlarms", MetricAlarm.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of GetMetricData.</summary>
public partial class GetMetricDataResponse : AmazonWebServiceResponse
{
    public List<MessageData> Messages { get; set; } = Collections.List<MessageData>();

    public List<MetricDataResult> MetricDataResults { get; set; } = Collections.List<MetricDataResult>();

    public string NextToken { get; set; }

    internal static GetMetricDataResponse FromWire(WireReader reader) => new()
    {
        Messages = reader.List("Messages", MessageData.FromWire),
        MetricDataResults = reader.List("MetricDataResults", MetricDataResult.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of GetMetricStatistics.</summary>
public partial class GetMetricStatisticsResponse : AmazonWebServiceResponse
{
    public List<Datapoint> Datapoints { get; set; } = Collections.List<Datapoint>();

    public string Label { get; set; }

    internal static GetMetricStatisticsResponse FromWire(WireReader reader) => new()
    {
        Datapoints = reader.List("Datapoints", Datapoint.FromWire),
        Label = reader.String("Label"),
    };
}

/// <summary>The answer of PutMetricAlarm.</summary>
public partial class PutMetricAlarmResponse : AmazonWebServiceResponse
{
    internal static PutMetricAlarmResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of SetAlarmState.</summary>
public partial class SetAlarmStateResponse : AmazonWebServiceResponse
{
    internal static SetAlarmStateResponse FromWire(WireReader reader) => new()
    {
    };
}
