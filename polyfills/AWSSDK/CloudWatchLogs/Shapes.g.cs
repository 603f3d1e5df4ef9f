// Written by generate/generate.py from the API model logs-2014-03-28; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>Part of answers.</summary>
public partial class FilteredLogEvent
{
    public string EventId { get; set; }

    /// <summary>At least 0.</summary>
    public long? IngestionTime { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogStreamName { get; set; }

    /// <summary>At least 1 character.</summary>
    public string Message { get; set; }

    /// <summary>At least 0.</summary>
    public long? Timestamp { get; set; }

    internal static FilteredLogEvent FromWire(WireReader reader) => new()
    {
        EventId = reader.String("eventId"),
        IngestionTime = reader.Long("ingestionTime"),
        LogStreamName = reader.String("logStreamName"),
        Message = reader.String("message"),
        Timestamp = reader.Long("timestamp"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LogGroup
{
    public string Arn { get; set; }

    public bool? BearerTokenAuthenticationEnabled { get; set; }

    public DateTime? CreationTime { get; set; }

    public DataProtectionStatus DataProtectionStatus { get; set; }

    public bool? DeletionProtectionEnabled { get; set; }

    public List<string> InheritedProperties { get; set; } = Collections.List<string>();

    /// <summary>At most 256 characters.</summary>
    public string KmsKeyId { get; set; }

    public string LogGroupArn { get; set; }

    public LogGroupClass LogGroupClass { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogGroupName { get; set; }

    public int? MetricFilterCount { get; set; }

    public int? RetentionInDays { get; set; }

    /// <summary>At least 0.</summary>
    public long? StoredBytes { get; set; }

    internal static LogGroup FromWire(WireReader reader) => new()
    {
        Arn = reader.String("arn"),
        BearerTokenAuthenticationEnabled = reader.Boolean("bearerTokenAuthenticationEnabled"),
        CreationTime = reader.Milliseconds("creationTime"),
        DataProtectionStatus = reader.Word("dataProtectionStatus", static word => new DataProtectionStatus(word)),
        DeletionProtectionEnabled = reader.Boolean("deletionProtectionEnabled"),
        InheritedProperties = reader.List("inheritedProperties", static item => item.Text()),
        KmsKeyId = reader.String("kmsKeyId"),
        LogGroupArn = reader.String("logGroupArn"),
        LogGroupClass = reader.Word("logGroupClass", static word => new LogGroupClass(word)),
        LogGroupName = reader.String("logGroupName"),
        MetricFilterCount = reader.Integer("metricFilterCount"),
        RetentionInDays = reader.Integer("retentionInDays"),
        StoredBytes = reader.Long("storedBytes"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LogStream
{
    public string Arn { get; set; }

    public DateTime? CreationTime { get; set; }

    public DateTime? FirstEventTimestamp { get; set; }

    public DateTime? LastEventTimestamp { get; set; }

    public DateTime? LastIngestionTime { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string LogStreamName { get; set; }

    /// <summary>At least 0.</summary>
    [Obsolete("AWS has deprecated this member.")]
    public long? StoredBytes { get; set; }

    /// <summary>At least 1 character.</summary>
    public string UploadSequenceToken { get; set; }

    internal static LogStream FromWire(WireReader reader) => new()
    {
        Arn = reader.String("arn"),
        CreationTime = reader.Milliseconds("creationTime"),
        FirstEventTimestamp = reader.Milliseconds("firstEventTimestamp"),
        LastEventTimestamp = reader.Milliseconds("lastEventTimestamp"),
        LastIngestionTime = reader.Milliseconds("lastIngestionTime"),
        LogStreamName = reader.String("logStreamName"),
        StoredBytes = reader.Long("storedBytes"),
        UploadSequenceToken = reader.String("uploadSequenceToken"),
    };
}

/// <summary>Part of answers.</summary>
public partial class OutputLogEvent
{
    public DateTime? IngestionTime { get; set; }

    /// <summary>At least 1 character.</summary>
    public string Message { get; set; }

    public DateTime? Timestamp { get; set; }

    internal static OutputLogEvent FromWire(WireReader reader) => new()
    {
        IngestionTime = reader.Milliseconds("ingestionTime"),
        Message = reader.String("message"),
        Timestamp = reader.Milliseconds("timestamp"),
    };
}

/// <summary>Part of answers.</summary>
public partial class SearchedLogStream
{
    /// <summary>1 to 512 characters.</summary>
    public string LogStreamName { get; set; }

    public bool? SearchedCompletely { get; set; }

    internal static SearchedLogStream FromWire(WireReader reader) => new()
    {
        LogStreamName = reader.String("logStreamName"),
        SearchedCompletely = reader.Boolean("searchedCompletely"),
    };
}
