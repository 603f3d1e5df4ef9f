// Written by generate/generate.py from the API model logs-2014-03-28; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The answer of CreateLogGroup.</summary>
public partial class CreateLogGroupResponse : AmazonWebServiceResponse
{
    internal static CreateLogGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteLogGroup.</summary>
public partial class DeleteLogGroupResponse : AmazonWebServiceResponse
{
    internal static DeleteLogGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeLogGroups.</summary>
public partial class DescribeLogGroupsResponse : AmazonWebServiceResponse
{
    public List<LogGroup> LogGroups { get; set; } = Collections.List<LogGroup>();

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    internal static DescribeLogGroupsResponse FromWire(WireReader reader) => new()
    {
        LogGroups = reader.List("logGroups", LogGroup.FromWire),
        NextToken = reader.String("nextToken"),
    };
}

/// <summary>The answer of DescribeLogStreams.</summary>
public partial class DescribeLogStreamsResponse : AmazonWebServiceResponse
{
    public List<LogStream> LogStreams { get; set; } = Collections.List<LogStream>();

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    internal static DescribeLogStreamsResponse FromWire(WireReader reader) => new()
    {
        LogStreams = reader.List("logStreams", LogStream.FromWire),
        NextToken = reader.String("nextToken"),
    };
}

/// <summary>The answer of FilterLogEvents.</summary>
public partial class FilterLogEventsResponse : AmazonWebServiceResponse
{
    public List<FilteredLogEvent> Events { get; set; } = Collections.List<FilteredLogEvent>();

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    public List<SearchedLogStream> SearchedLogStreams { get; set; } = Collections.List<SearchedLogStream>();

    internal static FilterLogEventsResponse FromWire(WireReader reader) => new()
    {
        Events = reader.List("events", FilteredLogEvent.FromWire),
        NextToken = reader.String("nextToken"),
        SearchedLogStreams = reader.List("searchedLogStreams", SearchedLogStream.FromWire),
    };
}

/// <summary>The answer of GetLogEvents.</summary>
public partial class GetLogEventsResponse : AmazonWebServiceResponse
{
    public List<OutputLogEvent> Events { get; set; } = Collections.List<OutputLogEvent>();

    /// <summary>At least 1 character.</summary>
    public string NextBackwardToken { get; set; }

    /// <summary>At least 1 character.</summary>
    public string NextForwardToken { get; set; }

    internal static GetLogEventsResponse FromWire(WireReader reader) => new()
    {
        Events = reader.List("events", OutputLogEvent.FromWire),
        NextBackwardToken = reader.String("nextBackwardToken"),
        NextForwardToken = reader.String("nextForwardToken"),
    };
}

/// <summary>The answer of PutRetentionPolicy.</summary>
public partial class PutRetentionPolicyResponse : AmazonWebServiceResponse
{
    internal static PutRetentionPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}
