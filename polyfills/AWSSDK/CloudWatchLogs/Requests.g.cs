// Written by generate/generate.py from the API model logs-2014-03-28; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The base of all requests to Amazon CloudWatch Logs.</summary>
public partial class AmazonCloudWatchLogsRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of CreateLogGroup.</summary>
public partial class CreateLogGroupRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    public bool? DeletionProtectionEnabled { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string KmsKeyId { get; set; }

    public LogGroupClass LogGroupClass { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    /// <summary>1 to 50 entries.</summary>
    public Dictionary<string, string> Tags { get; set; } = Collections.Map<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("deletionProtectionEnabled", DeletionProtectionEnabled);
        writer.String("kmsKeyId", KmsKeyId);
        writer.String("logGroupClass", LogGroupClass);
        writer.String("logGroupName", LogGroupName);
        writer.Map("tags", Tags, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of DeleteLogGroup.</summary>
public partial class DeleteLogGroupRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    /// <summary>Required. 1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("logGroupName", LogGroupName);
    }
}

/// <summary>The request of DescribeLogGroups.</summary>
public partial class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    /// <summary>0 to 20 items.</summary>
    public List<string> AccountIdentifiers { get; set; } = Collections.List<string>();

    public bool? IncludeLinkedAccounts { get; set; }

    /// <summary>1 to 50.</summary>
    public int? Limit { get; set; }

    public LogGroupClass LogGroupClass { get; set; }

    /// <summary>1 to 50 items.</summary>
    public List<string> LogGroupIdentifiers { get; set; } = Collections.List<string>();

    /// <summary>0 to 512 characters.</summary>
    public string LogGroupNamePattern { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogGroupNamePrefix { get; set; }

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("accountIdentifiers", AccountIdentifiers, static (w, item) => w.Text(item));
        writer.Boolean("includeLinkedAccounts", IncludeLinkedAccounts);
        writer.Integer("limit", Limit);
        writer.String("logGroupClass", LogGroupClass);
        writer.List("logGroupIdentifiers", LogGroupIdentifiers, static (w, item) => w.Text(item));
        writer.String("logGroupNamePattern", LogGroupNamePattern);
        writer.String("logGroupNamePrefix", LogGroupNamePrefix);
        writer.String("nextToken", NextToken);
    }
}

/// <summary>The request of DescribeLogStreams.</summary>
public partial class DescribeLogStreamsRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    public bool? Descending { get; set; }

    /// <summary>1 to 50.</summary>
    public int? Limit { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogStreamNamePrefix { get; set; }

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    public OrderBy OrderBy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("descending", Descending);
        writer.Integer("limit", Limit);
        writer.String("logGroupIdentifier", LogGroupIdentifier);
        writer.String("logGroupName", LogGroupName);
        writer.String("logStreamNamePrefix", LogStreamNamePrefix);
        writer.String("nextToken", NextToken);
        writer.String("orderBy", OrderBy);
    }
}

/// <summary>The request of FilterLogEvents.</summary>
public partial class FilterLogEventsRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    /// <summary>At least 0.</summary>
    public long? EndTime { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FilterPattern { get; set; }

    [Obsolete("AWS has deprecated this member.")]
    public bool? Interleaved { get; set; }

    /// <summary>1 to 10000.</summary>
    public int? Limit { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogStreamNamePrefix { get; set; }

    /// <summary>1 to 100 items.</summary>
    public List<string> LogStreamNames { get; set; } = Collections.List<string>();

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    public bool? StartFromHead { get; set; }

    /// <summary>At least 0.</summary>
    public long? StartTime { get; set; }

    public bool? Unmask { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("endTime", EndTime);
        writer.String("filterPattern", FilterPattern);
        writer.Boolean("interleaved", Interleaved);
        writer.Integer("limit", Limit);
        writer.String("logGroupIdentifier", LogGroupIdentifier);
        writer.String("logGroupName", LogGroupName);
        writer.String("logStreamNamePrefix", LogStreamNamePrefix);
        writer.List("logStreamNames", LogStreamNames, static (w, item) => w.Text(item));
        writer.String("nextToken", NextToken);
        writer.Boolean("startFromHead", StartFromHead);
        writer.Integer("startTime", StartTime);
        writer.Boolean("unmask", Unmask);
    }
}

/// <summary>The request of GetLogEvents.</summary>
public partial class GetLogEventsRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    public DateTime? EndTime { get; set; }

    /// <summary>1 to 10000.</summary>
    public int? Limit { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string LogStreamName { get; set; }

    /// <summary>At least 1 character.</summary>
    public string NextToken { get; set; }

    public bool? StartFromHead { get; set; }

    public DateTime? StartTime { get; set; }

    public bool? Unmask { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Milliseconds("endTime", EndTime);
        writer.Integer("limit", Limit);
        writer.String("logGroupIdentifier", LogGroupIdentifier);
        writer.String("logGroupName", LogGroupName);
        writer.String("logStreamName", LogStreamName);
        writer.String("nextToken", NextToken);
        writer.Boolean("startFromHead", StartFromHead);
        writer.Milliseconds("startTime", StartTime);
        writer.Boolean("unmask", Unmask);
    }
}

/// <summary>The request of PutRetentionPolicy.</summary>
public partial class PutRetentionPolicyRequest : AmazonCloudWatchLogsRequest, IWireInput
{
    /// <summary>Required. 1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    /// <summary>Required.</summary>
    public int? RetentionInDays { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("logGroupName", LogGroupName);
        writer.Integer("retentionInDays", RetentionInDays);
    }
}
