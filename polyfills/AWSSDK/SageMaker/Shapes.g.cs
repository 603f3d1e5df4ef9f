// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>Part of requests and answers.</summary>
public partial class AdditionalInferenceSpecificationDefinition : IWireInput
{
    /// <summary>Required. 1 to 15 items.</summary>
    public List<ModelPackageContainerDefinition> Containers { get; set; } = Collections.List<ModelPackageContainerDefinition>();

    /// <summary>0 to 1024 characters.</summary>
    public string Description { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string Name { get; set; }

    public List<string> SupportedContentTypes { get; set; } = Collections.List<string>();

    public List<string> SupportedRealtimeInferenceInstanceTypes { get; set; } = Collections.List<string>();

    public List<string> SupportedResponseMIMETypes { get; set; } = Collections.List<string>();

    /// <summary>At least 1 item.</summary>
    public List<string> SupportedTransformInstanceTypes { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Containers", Containers, static (w, item) => w.Structure(item));
        writer.String("Description", Description);
        writer.String("Name", Name);
        writer.List("SupportedContentTypes", SupportedContentTypes, static (w, item) => w.Text(item));
        writer.List("SupportedRealtimeInferenceInstanceTypes", SupportedRealtimeInferenceInstanceTypes, static (w, item) => w.Text(item));
        writer.List("SupportedResponseMIMETypes", SupportedResponseMIMETypes, static (w, item) => w.Text(item));
        writer.List("SupportedTransformInstanceTypes", SupportedTransformInstanceTypes, static (w, item) => w.Text(item));
    }

    internal static AdditionalInferenceSpecificationDefinition FromWire(WireReader reader) => new()
    {
        Containers = reader.List("Containers", ModelPackageContainerDefinition.FromWire),
        Description = reader.String("Description"),
        Name = reader.String("Name"),
        SupportedContentTypes = reader.List("SupportedContentTypes", static item => item.Text()),
        SupportedRealtimeInferenceInstanceTypes = reader.List("SupportedRealtimeInferenceInstanceTypes", static item => item.Text()),
        SupportedResponseMIMETypes = reader.List("SupportedResponseMIMETypes", static item => item.Text()),
        SupportedTransformInstanceTypes = reader.List("SupportedTransformInstanceTypes", static item => item.Text()),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AdditionalModelDataSource : IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string ChannelName { get; set; }

    /// <summary>Required.</summary>
    public S3ModelDataSource S3DataSource { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ChannelName", ChannelName);
        writer.Structure("S3DataSource", S3DataSource);
    }

    internal static AdditionalModelDataSource FromWire(WireReader reader) => new()
    {
        ChannelName = reader.String("ChannelName"),
        S3DataSource = reader.Structure("S3DataSource", S3ModelDataSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AdditionalS3DataSource : IWireInput
{
    public CompressionType CompressionType { get; set; }

    public string ETag { get; set; }

    /// <summary>Required.</summary>
    public AdditionalS3DataSourceDataType S3DataType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CompressionType", CompressionType);
        writer.String("ETag", ETag);
        writer.String("S3DataType", S3DataType);
        writer.String("S3Uri", S3Uri);
    }

    internal static AdditionalS3DataSource FromWire(WireReader reader) => new()
    {
        CompressionType = reader.Word("CompressionType", static word => new CompressionType(word)),
        ETag = reader.String("ETag"),
        S3DataType = reader.Word("S3DataType", static word => new AdditionalS3DataSourceDataType(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Alarm : IWireInput
{
    /// <summary>1 to 255 characters.</summary>
    public string AlarmName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AlarmName", AlarmName);
    }

    internal static Alarm FromWire(WireReader reader) => new()
    {
        AlarmName = reader.String("AlarmName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AlgorithmSpecification
{
    /// <summary>1 to 170 characters.</summary>
    public string AlgorithmName { get; set; }

    /// <summary>1 to 100 items.</summary>
    public List<string> ContainerArguments { get; set; } = Collections.List<string>();

    /// <summary>1 to 100 items.</summary>
    public List<string> ContainerEntrypoint { get; set; } = Collections.List<string>();

    public bool? EnableSageMakerMetricsTimeSeries { get; set; }

    /// <summary>0 to 40 items.</summary>
    public List<MetricDefinition> MetricDefinitions { get; set; } = Collections.List<MetricDefinition>();

    /// <summary>0 to 255 characters.</summary>
    public string TrainingImage { get; set; }

    public TrainingImageConfig TrainingImageConfig { get; set; }

    /// <summary>Required.</summary>
    public TrainingInputMode TrainingInputMode { get; set; }

    internal static AlgorithmSpecification FromWire(WireReader reader) => new()
    {
        AlgorithmName = reader.String("AlgorithmName"),
        ContainerArguments = reader.List("ContainerArguments", static item => item.Text()),
        ContainerEntrypoint = reader.List("ContainerEntrypoint", static item => item.Text()),
        EnableSageMakerMetricsTimeSeries = reader.Boolean("EnableSageMakerMetricsTimeSeries"),
        MetricDefinitions = reader.List("MetricDefinitions", MetricDefinition.FromWire),
        TrainingImage = reader.String("TrainingImage"),
        TrainingImageConfig = reader.Structure("TrainingImageConfig", TrainingImageConfig.FromWire),
        TrainingInputMode = reader.Word("TrainingInputMode", static word => new TrainingInputMode(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class AmazonQSettings
{
    public string QProfileArn { get; set; }

    public FeatureStatus Status { get; set; }

    internal static AmazonQSettings FromWire(WireReader reader) => new()
    {
        QProfileArn = reader.String("QProfileArn"),
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class AppLifecycleManagement
{
    public IdleSettings IdleSettings { get; set; }

    internal static AppLifecycleManagement FromWire(WireReader reader) => new()
    {
        IdleSettings = reader.Structure("IdleSettings", IdleSettings.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class AppSpecification
{
    /// <summary>1 to 100 items.</summary>
    public List<string> ContainerArguments { get; set; } = Collections.List<string>();

    /// <summary>1 to 100 items.</summary>
    public List<string> ContainerEntrypoint { get; set; } = Collections.List<string>();

    /// <summary>Required. 0 to 255 characters.</summary>
    public string ImageUri { get; set; }

    internal static AppSpecification FromWire(WireReader reader) => new()
    {
        ContainerArguments = reader.List("ContainerArguments", static item => item.Text()),
        ContainerEntrypoint = reader.List("ContainerEntrypoint", static item => item.Text()),
        ImageUri = reader.String("ImageUri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AssociationInfo
{
    /// <summary>Required. 0 to 2048 characters.</summary>
    public string DestinationArn { get; set; }

    /// <summary>Required. 0 to 2048 characters.</summary>
    public string SourceArn { get; set; }

    internal static AssociationInfo FromWire(WireReader reader) => new()
    {
        DestinationArn = reader.String("DestinationArn"),
        SourceArn = reader.String("SourceArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AsyncInferenceClientConfig : IWireInput
{
    /// <summary>1 to 1000.</summary>
    public int? MaxConcurrentInvocationsPerInstance { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxConcurrentInvocationsPerInstance", MaxConcurrentInvocationsPerInstance);
    }

    internal static AsyncInferenceClientConfig FromWire(WireReader reader) => new()
    {
        MaxConcurrentInvocationsPerInstance = reader.Integer("MaxConcurrentInvocationsPerInstance"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AsyncInferenceConfig : IWireInput
{
    public AsyncInferenceClientConfig ClientConfig { get; set; }

    /// <summary>Required.</summary>
    public AsyncInferenceOutputConfig OutputConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ClientConfig", ClientConfig);
        writer.Structure("OutputConfig", OutputConfig);
    }

    internal static AsyncInferenceConfig FromWire(WireReader reader) => new()
    {
        ClientConfig = reader.Structure("ClientConfig", AsyncInferenceClientConfig.FromWire),
        OutputConfig = reader.Structure("OutputConfig", AsyncInferenceOutputConfig.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AsyncInferenceNotificationConfig : IWireInput
{
    /// <summary>0 to 2048 characters.</summary>
    public string ErrorTopic { get; set; }

    /// <summary>0 to 2 items.</summary>
    public List<string> IncludeInferenceResponseIn { get; set; } = Collections.List<string>();

    /// <summary>0 to 2048 characters.</summary>
    public string SuccessTopic { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ErrorTopic", ErrorTopic);
        writer.List("IncludeInferenceResponseIn", IncludeInferenceResponseIn, static (w, item) => w.Text(item));
        writer.String("SuccessTopic", SuccessTopic);
    }

    internal static AsyncInferenceNotificationConfig FromWire(WireReader reader) => new()
    {
        ErrorTopic = reader.String("ErrorTopic"),
        IncludeInferenceResponseIn = reader.List("IncludeInferenceResponseIn", static item => item.Text()),
        SuccessTopic = reader.String("SuccessTopic"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AsyncInferenceOutputConfig : IWireInput
{
    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public AsyncInferenceNotificationConfig NotificationConfig { get; set; }

    /// <summary>0 to 512 characters.</summary>
    public string S3FailurePath { get; set; }

    /// <summary>0 to 512 characters.</summary>
    public string S3OutputPath { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("KmsKeyId", KmsKeyId);
        writer.Structure("NotificationConfig", NotificationConfig);
        writer.String("S3FailurePath", S3FailurePath);
        writer.String("S3OutputPath", S3OutputPath);
    }

    internal static AsyncInferenceOutputConfig FromWire(WireReader reader) => new()
    {
        KmsKeyId = reader.String("KmsKeyId"),
        NotificationConfig = reader.Structure("NotificationConfig", AsyncInferenceNotificationConfig.FromWire),
        S3FailurePath = reader.String("S3FailurePath"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AthenaDatasetDefinition
{
    /// <summary>Required. 1 to 256 characters.</summary>
    public string Catalog { get; set; }

    /// <summary>Required. 1 to 255 characters.</summary>
    public string Database { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public AthenaResultCompressionType OutputCompression { get; set; }

    /// <summary>Required.</summary>
    public AthenaResultFormat OutputFormat { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string OutputS3Uri { get; set; }

    /// <summary>Required. 1 to 4096 characters.</summary>
    public string QueryString { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string WorkGroup { get; set; }

    internal static AthenaDatasetDefinition FromWire(WireReader reader) => new()
    {
        Catalog = reader.String("Catalog"),
        Database = reader.String("Database"),
        KmsKeyId = reader.String("KmsKeyId"),
        OutputCompression = reader.Word("OutputCompression", static word => new AthenaResultCompressionType(word)),
        OutputFormat = reader.Word("OutputFormat", static word => new AthenaResultFormat(word)),
        OutputS3Uri = reader.String("OutputS3Uri"),
        QueryString = reader.String("QueryString"),
        WorkGroup = reader.String("WorkGroup"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AutoMLJobStepMetadata
{
    /// <summary>1 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static AutoMLJobStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class AutoRollbackConfig : IWireInput
{
    /// <summary>1 to 10 items.</summary>
    public List<Alarm> Alarms { get; set; } = Collections.List<Alarm>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Alarms", Alarms, static (w, item) => w.Structure(item));
    }

    internal static AutoRollbackConfig FromWire(WireReader reader) => new()
    {
        Alarms = reader.List("Alarms", Alarm.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class BaseModel : IWireInput
{
    /// <summary>0 to 63 characters.</summary>
    public string HubContentName { get; set; }

    /// <summary>5 to 14 characters.</summary>
    public string HubContentVersion { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string RecipeName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HubContentName", HubContentName);
        writer.String("HubContentVersion", HubContentVersion);
        writer.String("RecipeName", RecipeName);
    }

    internal static BaseModel FromWire(WireReader reader) => new()
    {
        HubContentName = reader.String("HubContentName"),
        HubContentVersion = reader.String("HubContentVersion"),
        RecipeName = reader.String("RecipeName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BatchDataCaptureConfig
{
    /// <summary>Required. 0 to 1024 characters.</summary>
    public string DestinationS3Uri { get; set; }

    public bool? GenerateInferenceId { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    internal static BatchDataCaptureConfig FromWire(WireReader reader) => new()
    {
        DestinationS3Uri = reader.String("DestinationS3Uri"),
        GenerateInferenceId = reader.Boolean("GenerateInferenceId"),
        KmsKeyId = reader.String("KmsKeyId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BedrockCustomModelDeploymentMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string Arn { get; set; }

    internal static BedrockCustomModelDeploymentMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BedrockCustomModelMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string Arn { get; set; }

    internal static BedrockCustomModelMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BedrockModelImportMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string Arn { get; set; }

    internal static BedrockModelImportMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class BedrockProvisionedModelThroughputMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string Arn { get; set; }

    internal static BedrockProvisionedModelThroughputMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Bias : IWireInput
{
    public MetricsSource PostTrainingReport { get; set; }

    public MetricsSource PreTrainingReport { get; set; }

    public MetricsSource Report { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("PostTrainingReport", PostTrainingReport);
        writer.Structure("PreTrainingReport", PreTrainingReport);
        writer.Structure("Report", Report);
    }

    internal static Bias FromWire(WireReader reader) => new()
    {
        PostTrainingReport = reader.Structure("PostTrainingReport", MetricsSource.FromWire),
        PreTrainingReport = reader.Structure("PreTrainingReport", MetricsSource.FromWire),
        Report = reader.Structure("Report", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class BlueGreenUpdatePolicy : IWireInput
{
    /// <summary>600 to 28800.</summary>
    public int? MaximumExecutionTimeoutInSeconds { get; set; }

    /// <summary>0 to 3600.</summary>
    public int? TerminationWaitInSeconds { get; set; }

    /// <summary>Required.</summary>
    public TrafficRoutingConfig TrafficRoutingConfiguration { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaximumExecutionTimeoutInSeconds", MaximumExecutionTimeoutInSeconds);
        writer.Integer("TerminationWaitInSeconds", TerminationWaitInSeconds);
        writer.Structure("TrafficRoutingConfiguration", TrafficRoutingConfiguration);
    }

    internal static BlueGreenUpdatePolicy FromWire(WireReader reader) => new()
    {
        MaximumExecutionTimeoutInSeconds = reader.Integer("MaximumExecutionTimeoutInSeconds"),
        TerminationWaitInSeconds = reader.Integer("TerminationWaitInSeconds"),
        TrafficRoutingConfiguration = reader.Structure("TrafficRoutingConfiguration", TrafficRoutingConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class CacheHitResult
{
    /// <summary>0 to 2048 characters.</summary>
    public string SourcePipelineExecutionArn { get; set; }

    internal static CacheHitResult FromWire(WireReader reader) => new()
    {
        SourcePipelineExecutionArn = reader.String("SourcePipelineExecutionArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CallbackStepMetadata
{
    /// <summary>10 characters.</summary>
    public string CallbackToken { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<OutputParameter> OutputParameters { get; set; } = Collections.List<OutputParameter>();

    /// <summary>0 to 256 characters.</summary>
    public string SqsQueueUrl { get; set; }

    internal static CallbackStepMetadata FromWire(WireReader reader) => new()
    {
        CallbackToken = reader.String("CallbackToken"),
        OutputParameters = reader.List("OutputParameters", OutputParameter.FromWire),
        SqsQueueUrl = reader.String("SqsQueueUrl"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CanvasAppSettings
{
    public DirectDeploySettings DirectDeploySettings { get; set; }

    public EmrServerlessSettings EmrServerlessSettings { get; set; }

    public GenerativeAiSettings GenerativeAiSettings { get; set; }

    /// <summary>0 to 20 items.</summary>
    public List<IdentityProviderOAuthSetting> IdentityProviderOAuthSettings { get; set; } = Collections.List<IdentityProviderOAuthSetting>();

    public KendraSettings KendraSettings { get; set; }

    public ModelRegisterSettings ModelRegisterSettings { get; set; }

    public TimeSeriesForecastingSettings TimeSeriesForecastingSettings { get; set; }

    public WorkspaceSettings WorkspaceSettings { get; set; }

    internal static CanvasAppSettings FromWire(WireReader reader) => new()
    {
        DirectDeploySettings = reader.Structure("DirectDeploySettings", DirectDeploySettings.FromWire),
        EmrServerlessSettings = reader.Structure("EmrServerlessSettings", EmrServerlessSettings.FromWire),
        GenerativeAiSettings = reader.Structure("GenerativeAiSettings", GenerativeAiSettings.FromWire),
        IdentityProviderOAuthSettings = reader.List("IdentityProviderOAuthSettings", IdentityProviderOAuthSetting.FromWire),
        KendraSettings = reader.Structure("KendraSettings", KendraSettings.FromWire),
        ModelRegisterSettings = reader.Structure("ModelRegisterSettings", ModelRegisterSettings.FromWire),
        TimeSeriesForecastingSettings = reader.Structure("TimeSeriesForecastingSettings", TimeSeriesForecastingSettings.FromWire),
        WorkspaceSettings = reader.Structure("WorkspaceSettings", WorkspaceSettings.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CapacitySize : IWireInput
{
    /// <summary>Required.</summary>
    public CapacitySizeType Type { get; set; }

    /// <summary>Required. At least 1.</summary>
    public int? Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Type", Type);
        writer.Integer("Value", Value);
    }

    internal static CapacitySize FromWire(WireReader reader) => new()
    {
        Type = reader.Word("Type", static word => new CapacitySizeType(word)),
        Value = reader.Integer("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CaptureContentTypeHeader : IWireInput
{
    /// <summary>1 to 10 items.</summary>
    public List<string> CsvContentTypes { get; set; } = Collections.List<string>();

    /// <summary>1 to 10 items.</summary>
    public List<string> JsonContentTypes { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("CsvContentTypes", CsvContentTypes, static (w, item) => w.Text(item));
        writer.List("JsonContentTypes", JsonContentTypes, static (w, item) => w.Text(item));
    }

    internal static CaptureContentTypeHeader FromWire(WireReader reader) => new()
    {
        CsvContentTypes = reader.List("CsvContentTypes", static item => item.Text()),
        JsonContentTypes = reader.List("JsonContentTypes", static item => item.Text()),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class CaptureOption : IWireInput
{
    /// <summary>Required.</summary>
    public CaptureMode CaptureMode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CaptureMode", CaptureMode);
    }

    internal static CaptureOption FromWire(WireReader reader) => new()
    {
        CaptureMode = reader.Word("CaptureMode", static word => new CaptureMode(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class CfnCreateTemplateProvider : IWireInput
{
    /// <summary>0 to 180 items.</summary>
    public List<CfnStackCreateParameter> Parameters { get; set; } = Collections.List<CfnStackCreateParameter>();

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    /// <summary>Required. 1 to 32 characters.</summary>
    public string TemplateName { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string TemplateURL { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Parameters", Parameters, static (w, item) => w.Structure(item));
        writer.String("RoleARN", RoleARN);
        writer.String("TemplateName", TemplateName);
        writer.String("TemplateURL", TemplateURL);
    }
}

/// <summary>Part of requests.</summary>
public partial class CfnStackCreateParameter : IWireInput
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of answers.</summary>
public partial class CfnStackDetail
{
    /// <summary>1 to 256 characters.</summary>
    public string Id { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 4096 characters.</summary>
    public string StatusMessage { get; set; }

    internal static CfnStackDetail FromWire(WireReader reader) => new()
    {
        Id = reader.String("Id"),
        Name = reader.String("Name"),
        StatusMessage = reader.String("StatusMessage"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CfnStackParameter
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string Value { get; set; }

    internal static CfnStackParameter FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests.</summary>
public partial class CfnStackUpdateParameter : IWireInput
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }
}

/// <summary>Part of answers.</summary>
public partial class CfnTemplateProviderDetail
{
    /// <summary>0 to 180 items.</summary>
    public List<CfnStackParameter> Parameters { get; set; } = Collections.List<CfnStackParameter>();

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    public CfnStackDetail StackDetail { get; set; }

    /// <summary>Required. 1 to 32 characters.</summary>
    public string TemplateName { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string TemplateURL { get; set; }

    internal static CfnTemplateProviderDetail FromWire(WireReader reader) => new()
    {
        Parameters = reader.List("Parameters", CfnStackParameter.FromWire),
        RoleARN = reader.String("RoleARN"),
        StackDetail = reader.Structure("StackDetail", CfnStackDetail.FromWire),
        TemplateName = reader.String("TemplateName"),
        TemplateURL = reader.String("TemplateURL"),
    };
}

/// <summary>Part of requests.</summary>
public partial class CfnUpdateTemplateProvider : IWireInput
{
    /// <summary>0 to 180 items.</summary>
    public List<CfnStackUpdateParameter> Parameters { get; set; } = Collections.List<CfnStackUpdateParameter>();

    /// <summary>Required. 1 to 32 characters.</summary>
    public string TemplateName { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string TemplateURL { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Parameters", Parameters, static (w, item) => w.Structure(item));
        writer.String("TemplateName", TemplateName);
        writer.String("TemplateURL", TemplateURL);
    }
}

/// <summary>Part of answers.</summary>
public partial class Channel
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string ChannelName { get; set; }

    public CompressionType CompressionType { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>Required.</summary>
    public DataSource DataSource { get; set; }

    public TrainingInputMode InputMode { get; set; }

    public RecordWrapper RecordWrapperType { get; set; }

    public ShuffleConfig ShuffleConfig { get; set; }

    internal static Channel FromWire(WireReader reader) => new()
    {
        ChannelName = reader.String("ChannelName"),
        CompressionType = reader.Word("CompressionType", static word => new CompressionType(word)),
        ContentType = reader.String("ContentType"),
        DataSource = reader.Structure("DataSource", DataSource.FromWire),
        InputMode = reader.Word("InputMode", static word => new TrainingInputMode(word)),
        RecordWrapperType = reader.Word("RecordWrapperType", static word => new RecordWrapper(word)),
        ShuffleConfig = reader.Structure("ShuffleConfig", ShuffleConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class CheckpointConfig
{
    /// <summary>0 to 4096 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    internal static CheckpointConfig FromWire(WireReader reader) => new()
    {
        LocalPath = reader.String("LocalPath"),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ClarifyCheckStepMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string BaselineUsedForDriftCheckConstraints { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string CalculatedBaselineConstraints { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string CheckJobArn { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string CheckType { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    public bool? RegisterNewBaseline { get; set; }

    public bool? SkipCheck { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ViolationReport { get; set; }

    internal static ClarifyCheckStepMetadata FromWire(WireReader reader) => new()
    {
        BaselineUsedForDriftCheckConstraints = reader.String("BaselineUsedForDriftCheckConstraints"),
        CalculatedBaselineConstraints = reader.String("CalculatedBaselineConstraints"),
        CheckJobArn = reader.String("CheckJobArn"),
        CheckType = reader.String("CheckType"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        RegisterNewBaseline = reader.Boolean("RegisterNewBaseline"),
        SkipCheck = reader.Boolean("SkipCheck"),
        ViolationReport = reader.String("ViolationReport"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ClarifyExplainerConfig : IWireInput
{
    /// <summary>1 to 64 characters.</summary>
    public string EnableExplanations { get; set; }

    public ClarifyInferenceConfig InferenceConfig { get; set; }

    /// <summary>Required.</summary>
    public ClarifyShapConfig ShapConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EnableExplanations", EnableExplanations);
        writer.Structure("InferenceConfig", InferenceConfig);
        writer.Structure("ShapConfig", ShapConfig);
    }

    internal static ClarifyExplainerConfig FromWire(WireReader reader) => new()
    {
        EnableExplanations = reader.String("EnableExplanations"),
        InferenceConfig = reader.Structure("InferenceConfig", ClarifyInferenceConfig.FromWire),
        ShapConfig = reader.Structure("ShapConfig", ClarifyShapConfig.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ClarifyInferenceConfig : IWireInput
{
    /// <summary>1 to 64 characters.</summary>
    public string ContentTemplate { get; set; }

    /// <summary>1 to 256 items.</summary>
    public List<string> FeatureHeaders { get; set; } = Collections.List<string>();

    /// <summary>1 to 64 characters.</summary>
    public string FeaturesAttribute { get; set; }

    /// <summary>1 to 256 items.</summary>
    public List<string> FeatureTypes { get; set; } = Collections.List<string>();

    /// <summary>1 to 64 characters.</summary>
    public string LabelAttribute { get; set; }

    /// <summary>1 to 16 items.</summary>
    public List<string> LabelHeaders { get; set; } = Collections.List<string>();

    /// <summary>At least 0.</summary>
    public int? LabelIndex { get; set; }

    /// <summary>1 to 25.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>At least 1.</summary>
    public int? MaxRecordCount { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string ProbabilityAttribute { get; set; }

    /// <summary>At least 0.</summary>
    public int? ProbabilityIndex { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContentTemplate", ContentTemplate);
        writer.List("FeatureHeaders", FeatureHeaders, static (w, item) => w.Text(item));
        writer.String("FeaturesAttribute", FeaturesAttribute);
        writer.List("FeatureTypes", FeatureTypes, static (w, item) => w.Text(item));
        writer.String("LabelAttribute", LabelAttribute);
        writer.List("LabelHeaders", LabelHeaders, static (w, item) => w.Text(item));
        writer.Integer("LabelIndex", LabelIndex);
        writer.Integer("MaxPayloadInMB", MaxPayloadInMB);
        writer.Integer("MaxRecordCount", MaxRecordCount);
        writer.String("ProbabilityAttribute", ProbabilityAttribute);
        writer.Integer("ProbabilityIndex", ProbabilityIndex);
    }

    internal static ClarifyInferenceConfig FromWire(WireReader reader) => new()
    {
        ContentTemplate = reader.String("ContentTemplate"),
        FeatureHeaders = reader.List("FeatureHeaders", static item => item.Text()),
        FeaturesAttribute = reader.String("FeaturesAttribute"),
        FeatureTypes = reader.List("FeatureTypes", static item => item.Text()),
        LabelAttribute = reader.String("LabelAttribute"),
        LabelHeaders = reader.List("LabelHeaders", static item => item.Text()),
        LabelIndex = reader.Integer("LabelIndex"),
        MaxPayloadInMB = reader.Integer("MaxPayloadInMB"),
        MaxRecordCount = reader.Integer("MaxRecordCount"),
        ProbabilityAttribute = reader.String("ProbabilityAttribute"),
        ProbabilityIndex = reader.Integer("ProbabilityIndex"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ClarifyShapBaselineConfig : IWireInput
{
    /// <summary>0 to 255 characters.</summary>
    public string MimeType { get; set; }

    /// <summary>1 to 4096 characters.</summary>
    public string ShapBaseline { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ShapBaselineUri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("MimeType", MimeType);
        writer.String("ShapBaseline", ShapBaseline);
        writer.String("ShapBaselineUri", ShapBaselineUri);
    }

    internal static ClarifyShapBaselineConfig FromWire(WireReader reader) => new()
    {
        MimeType = reader.String("MimeType"),
        ShapBaseline = reader.String("ShapBaseline"),
        ShapBaselineUri = reader.String("ShapBaselineUri"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ClarifyShapConfig : IWireInput
{
    /// <summary>At least 1.</summary>
    public int? NumberOfSamples { get; set; }

    public int? Seed { get; set; }

    /// <summary>Required.</summary>
    public ClarifyShapBaselineConfig ShapBaselineConfig { get; set; }

    public ClarifyTextConfig TextConfig { get; set; }

    public bool? UseLogit { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("NumberOfSamples", NumberOfSamples);
        writer.Integer("Seed", Seed);
        writer.Structure("ShapBaselineConfig", ShapBaselineConfig);
        writer.Structure("TextConfig", TextConfig);
        writer.Boolean("UseLogit", UseLogit);
    }

    internal static ClarifyShapConfig FromWire(WireReader reader) => new()
    {
        NumberOfSamples = reader.Integer("NumberOfSamples"),
        Seed = reader.Integer("Seed"),
        ShapBaselineConfig = reader.Structure("ShapBaselineConfig", ClarifyShapBaselineConfig.FromWire),
        TextConfig = reader.Structure("TextConfig", ClarifyTextConfig.FromWire),
        UseLogit = reader.Boolean("UseLogit"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ClarifyTextConfig : IWireInput
{
    /// <summary>Required.</summary>
    public ClarifyTextGranularity Granularity { get; set; }

    /// <summary>Required.</summary>
    public ClarifyTextLanguage Language { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Granularity", Granularity);
        writer.String("Language", Language);
    }

    internal static ClarifyTextConfig FromWire(WireReader reader) => new()
    {
        Granularity = reader.Word("Granularity", static word => new ClarifyTextGranularity(word)),
        Language = reader.Word("Language", static word => new ClarifyTextLanguage(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class CodeEditorAppSettings
{
    public AppLifecycleManagement AppLifecycleManagement { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string BuiltInLifecycleConfigArn { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<CustomImage> CustomImages { get; set; } = Collections.List<CustomImage>();

    public ResourceSpec DefaultResourceSpec { get; set; }

    public List<string> LifecycleConfigArns { get; set; } = Collections.List<string>();

    internal static CodeEditorAppSettings FromWire(WireReader reader) => new()
    {
        AppLifecycleManagement = reader.Structure("AppLifecycleManagement", AppLifecycleManagement.FromWire),
        BuiltInLifecycleConfigArn = reader.String("BuiltInLifecycleConfigArn"),
        CustomImages = reader.List("CustomImages", CustomImage.FromWire),
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
        LifecycleConfigArns = reader.List("LifecycleConfigArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class CodeRepository
{
    /// <summary>Required. 0 to 1024 characters.</summary>
    public string RepositoryUrl { get; set; }

    internal static CodeRepository FromWire(WireReader reader) => new()
    {
        RepositoryUrl = reader.String("RepositoryUrl"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CollectionConfiguration
{
    /// <summary>1 to 256 characters.</summary>
    public string CollectionName { get; set; }

    /// <summary>0 to 20 entries.</summary>
    public Dictionary<string, string> CollectionParameters { get; set; } = Collections.Map<string>();

    internal static CollectionConfiguration FromWire(WireReader reader) => new()
    {
        CollectionName = reader.String("CollectionName"),
        CollectionParameters = reader.Map("CollectionParameters", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class ConditionStepMetadata
{
    public ConditionOutcome Outcome { get; set; }

    internal static ConditionStepMetadata FromWire(WireReader reader) => new()
    {
        Outcome = reader.Word("Outcome", static word => new ConditionOutcome(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ContainerDefinition : IWireInput
{
    /// <summary>0 to 5 items.</summary>
    public List<AdditionalModelDataSource> AdditionalModelDataSources { get; set; } = Collections.List<AdditionalModelDataSource>();

    /// <summary>0 to 63 characters.</summary>
    public string ContainerHostname { get; set; }

    public ContainerMetricsConfig ContainerMetricsConfig { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    /// <summary>0 to 255 characters.</summary>
    public string Image { get; set; }

    public ImageConfig ImageConfig { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string InferenceSpecificationName { get; set; }

    public ContainerMode Mode { get; set; }

    public ModelDataSource ModelDataSource { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelDataUrl { get; set; }

    /// <summary>1 to 176 characters.</summary>
    public string ModelPackageName { get; set; }

    public MultiModelConfig MultiModelConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AdditionalModelDataSources", AdditionalModelDataSources, static (w, item) => w.Structure(item));
        writer.String("ContainerHostname", ContainerHostname);
        writer.Structure("ContainerMetricsConfig", ContainerMetricsConfig);
        writer.Map("Environment", Environment, static (w, item) => w.Text(item));
        writer.String("Image", Image);
        writer.Structure("ImageConfig", ImageConfig);
        writer.String("InferenceSpecificationName", InferenceSpecificationName);
        writer.String("Mode", Mode);
        writer.Structure("ModelDataSource", ModelDataSource);
        writer.String("ModelDataUrl", ModelDataUrl);
        writer.String("ModelPackageName", ModelPackageName);
        writer.Structure("MultiModelConfig", MultiModelConfig);
    }

    internal static ContainerDefinition FromWire(WireReader reader) => new()
    {
        AdditionalModelDataSources = reader.List("AdditionalModelDataSources", AdditionalModelDataSource.FromWire),
        ContainerHostname = reader.String("ContainerHostname"),
        ContainerMetricsConfig = reader.Structure("ContainerMetricsConfig", ContainerMetricsConfig.FromWire),
        Environment = reader.Map("Environment", static item => item.Text()),
        Image = reader.String("Image"),
        ImageConfig = reader.Structure("ImageConfig", ImageConfig.FromWire),
        InferenceSpecificationName = reader.String("InferenceSpecificationName"),
        Mode = reader.Word("Mode", static word => new ContainerMode(word)),
        ModelDataSource = reader.Structure("ModelDataSource", ModelDataSource.FromWire),
        ModelDataUrl = reader.String("ModelDataUrl"),
        ModelPackageName = reader.String("ModelPackageName"),
        MultiModelConfig = reader.Structure("MultiModelConfig", MultiModelConfig.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ContainerMetricsConfig : IWireInput
{
    /// <summary>0 to 1 item.</summary>
    public List<MetricsEndpoint> MetricsEndpoints { get; set; } = Collections.List<MetricsEndpoint>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("MetricsEndpoints", MetricsEndpoints, static (w, item) => w.Structure(item));
    }

    internal static ContainerMetricsConfig FromWire(WireReader reader) => new()
    {
        MetricsEndpoints = reader.List("MetricsEndpoints", MetricsEndpoint.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class CreateTemplateProvider : IWireInput
{
    public CfnCreateTemplateProvider CfnTemplateProvider { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CfnTemplateProvider", CfnTemplateProvider);
    }
}

/// <summary>Part of answers.</summary>
public partial class CustomFileSystemConfig
{
    public EFSFileSystemConfig EFSFileSystemConfig { get; set; }

    public FSxLustreFileSystemConfig FSxLustreFileSystemConfig { get; set; }

    public S3FileSystemConfig S3FileSystemConfig { get; set; }

    internal static CustomFileSystemConfig FromWire(WireReader reader) => new()
    {
        EFSFileSystemConfig = reader.Structure("EFSFileSystemConfig", EFSFileSystemConfig.FromWire),
        FSxLustreFileSystemConfig = reader.Structure("FSxLustreFileSystemConfig", FSxLustreFileSystemConfig.FromWire),
        S3FileSystemConfig = reader.Structure("S3FileSystemConfig", S3FileSystemConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class CustomImage
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string AppImageConfigName { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ImageName { get; set; }

    /// <summary>At least 0.</summary>
    public int? ImageVersionNumber { get; set; }

    internal static CustomImage FromWire(WireReader reader) => new()
    {
        AppImageConfigName = reader.String("AppImageConfigName"),
        ImageName = reader.String("ImageName"),
        ImageVersionNumber = reader.Integer("ImageVersionNumber"),
    };
}

/// <summary>Part of answers.</summary>
public partial class CustomPosixUserConfig
{
    /// <summary>Required. 1001 to 4000000.</summary>
    public long? Gid { get; set; }

    /// <summary>Required. 10000 to 4000000.</summary>
    public long? Uid { get; set; }

    internal static CustomPosixUserConfig FromWire(WireReader reader) => new()
    {
        Gid = reader.Long("Gid"),
        Uid = reader.Long("Uid"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DataCaptureConfig : IWireInput
{
    public CaptureContentTypeHeader CaptureContentTypeHeader { get; set; }

    /// <summary>Required. 1 to 32 items.</summary>
    public List<CaptureOption> CaptureOptions { get; set; } = Collections.List<CaptureOption>();

    /// <summary>Required. 0 to 512 characters.</summary>
    public string DestinationS3Uri { get; set; }

    public bool? EnableCapture { get; set; }

    /// <summary>Required. 0 to 100.</summary>
    public int? InitialSamplingPercentage { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CaptureContentTypeHeader", CaptureContentTypeHeader);
        writer.List("CaptureOptions", CaptureOptions, static (w, item) => w.Structure(item));
        writer.String("DestinationS3Uri", DestinationS3Uri);
        writer.Boolean("EnableCapture", EnableCapture);
        writer.Integer("InitialSamplingPercentage", InitialSamplingPercentage);
        writer.String("KmsKeyId", KmsKeyId);
    }

    internal static DataCaptureConfig FromWire(WireReader reader) => new()
    {
        CaptureContentTypeHeader = reader.Structure("CaptureContentTypeHeader", CaptureContentTypeHeader.FromWire),
        CaptureOptions = reader.List("CaptureOptions", CaptureOption.FromWire),
        DestinationS3Uri = reader.String("DestinationS3Uri"),
        EnableCapture = reader.Boolean("EnableCapture"),
        InitialSamplingPercentage = reader.Integer("InitialSamplingPercentage"),
        KmsKeyId = reader.String("KmsKeyId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DataCaptureConfigSummary
{
    /// <summary>Required.</summary>
    public CaptureStatus CaptureStatus { get; set; }

    /// <summary>Required. 0 to 100.</summary>
    public int? CurrentSamplingPercentage { get; set; }

    /// <summary>Required. 0 to 512 characters.</summary>
    public string DestinationS3Uri { get; set; }

    /// <summary>Required.</summary>
    public bool? EnableCapture { get; set; }

    /// <summary>Required. 0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    internal static DataCaptureConfigSummary FromWire(WireReader reader) => new()
    {
        CaptureStatus = reader.Word("CaptureStatus", static word => new CaptureStatus(word)),
        CurrentSamplingPercentage = reader.Integer("CurrentSamplingPercentage"),
        DestinationS3Uri = reader.String("DestinationS3Uri"),
        EnableCapture = reader.Boolean("EnableCapture"),
        KmsKeyId = reader.String("KmsKeyId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DataProcessing
{
    /// <summary>0 to 63 characters.</summary>
    public string InputFilter { get; set; }

    public JoinSource JoinSource { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string OutputFilter { get; set; }

    internal static DataProcessing FromWire(WireReader reader) => new()
    {
        InputFilter = reader.String("InputFilter"),
        JoinSource = reader.Word("JoinSource", static word => new JoinSource(word)),
        OutputFilter = reader.String("OutputFilter"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DataSource
{
    public DatasetSource DatasetSource { get; set; }

    public FileSystemDataSource FileSystemDataSource { get; set; }

    public S3DataSource S3DataSource { get; set; }

    internal static DataSource FromWire(WireReader reader) => new()
    {
        DatasetSource = reader.Structure("DatasetSource", DatasetSource.FromWire),
        FileSystemDataSource = reader.Structure("FileSystemDataSource", FileSystemDataSource.FromWire),
        S3DataSource = reader.Structure("S3DataSource", S3DataSource.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DatasetDefinition
{
    public AthenaDatasetDefinition AthenaDatasetDefinition { get; set; }

    public DataDistributionType DataDistributionType { get; set; }

    public InputMode InputMode { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string LocalPath { get; set; }

    public RedshiftDatasetDefinition RedshiftDatasetDefinition { get; set; }

    internal static DatasetDefinition FromWire(WireReader reader) => new()
    {
        AthenaDatasetDefinition = reader.Structure("AthenaDatasetDefinition", AthenaDatasetDefinition.FromWire),
        DataDistributionType = reader.Word("DataDistributionType", static word => new DataDistributionType(word)),
        InputMode = reader.Word("InputMode", static word => new InputMode(word)),
        LocalPath = reader.String("LocalPath"),
        RedshiftDatasetDefinition = reader.Structure("RedshiftDatasetDefinition", RedshiftDatasetDefinition.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DatasetSource
{
    /// <summary>Required. 0 to 2048 characters.</summary>
    public string DatasetArn { get; set; }

    internal static DatasetSource FromWire(WireReader reader) => new()
    {
        DatasetArn = reader.String("DatasetArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DebugHookConfig
{
    /// <summary>0 to 20 items.</summary>
    public List<CollectionConfiguration> CollectionConfigurations { get; set; } = Collections.List<CollectionConfiguration>();

    /// <summary>0 to 20 entries.</summary>
    public Dictionary<string, string> HookParameters { get; set; } = Collections.Map<string>();

    /// <summary>0 to 4096 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    internal static DebugHookConfig FromWire(WireReader reader) => new()
    {
        CollectionConfigurations = reader.List("CollectionConfigurations", CollectionConfiguration.FromWire),
        HookParameters = reader.Map("HookParameters", static item => item.Text()),
        LocalPath = reader.String("LocalPath"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DebugRuleConfiguration
{
    public ProcessingInstanceType InstanceType { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string RuleConfigurationName { get; set; }

    /// <summary>Required. 0 to 255 characters.</summary>
    public string RuleEvaluatorImage { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> RuleParameters { get; set; } = Collections.Map<string>();

    /// <summary>0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    /// <summary>At least 0.</summary>
    public int? VolumeSizeInGB { get; set; }

    internal static DebugRuleConfiguration FromWire(WireReader reader) => new()
    {
        InstanceType = reader.Word("InstanceType", static word => new ProcessingInstanceType(word)),
        LocalPath = reader.String("LocalPath"),
        RuleConfigurationName = reader.String("RuleConfigurationName"),
        RuleEvaluatorImage = reader.String("RuleEvaluatorImage"),
        RuleParameters = reader.Map("RuleParameters", static item => item.Text()),
        S3OutputPath = reader.String("S3OutputPath"),
        VolumeSizeInGB = reader.Integer("VolumeSizeInGB"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DebugRuleEvaluationStatus
{
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string RuleConfigurationName { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string RuleEvaluationJobArn { get; set; }

    public RuleEvaluationStatus RuleEvaluationStatus { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string StatusDetails { get; set; }

    internal static DebugRuleEvaluationStatus FromWire(WireReader reader) => new()
    {
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        RuleConfigurationName = reader.String("RuleConfigurationName"),
        RuleEvaluationJobArn = reader.String("RuleEvaluationJobArn"),
        RuleEvaluationStatus = reader.Word("RuleEvaluationStatus", static word => new RuleEvaluationStatus(word)),
        StatusDetails = reader.String("StatusDetails"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DefaultEbsStorageSettings
{
    /// <summary>Required. 5 to 16384.</summary>
    public int? DefaultEbsVolumeSizeInGb { get; set; }

    /// <summary>Required. 5 to 16384.</summary>
    public int? MaximumEbsVolumeSizeInGb { get; set; }

    internal static DefaultEbsStorageSettings FromWire(WireReader reader) => new()
    {
        DefaultEbsVolumeSizeInGb = reader.Integer("DefaultEbsVolumeSizeInGb"),
        MaximumEbsVolumeSizeInGb = reader.Integer("MaximumEbsVolumeSizeInGb"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DefaultSpaceSettings
{
    /// <summary>0 to 10 items.</summary>
    public List<CustomFileSystemConfig> CustomFileSystemConfigs { get; set; } = Collections.List<CustomFileSystemConfig>();

    public CustomPosixUserConfig CustomPosixUserConfig { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRole { get; set; }

    public JupyterLabAppSettings JupyterLabAppSettings { get; set; }

    public JupyterServerAppSettings JupyterServerAppSettings { get; set; }

    public KernelGatewayAppSettings KernelGatewayAppSettings { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<string> SecurityGroups { get; set; } = Collections.List<string>();

    public DefaultSpaceStorageSettings SpaceStorageSettings { get; set; }

    internal static DefaultSpaceSettings FromWire(WireReader reader) => new()
    {
        CustomFileSystemConfigs = reader.List("CustomFileSystemConfigs", CustomFileSystemConfig.FromWire),
        CustomPosixUserConfig = reader.Structure("CustomPosixUserConfig", CustomPosixUserConfig.FromWire),
        ExecutionRole = reader.String("ExecutionRole"),
        JupyterLabAppSettings = reader.Structure("JupyterLabAppSettings", JupyterLabAppSettings.FromWire),
        JupyterServerAppSettings = reader.Structure("JupyterServerAppSettings", JupyterServerAppSettings.FromWire),
        KernelGatewayAppSettings = reader.Structure("KernelGatewayAppSettings", KernelGatewayAppSettings.FromWire),
        SecurityGroups = reader.List("SecurityGroups", static item => item.Text()),
        SpaceStorageSettings = reader.Structure("SpaceStorageSettings", DefaultSpaceStorageSettings.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DefaultSpaceStorageSettings
{
    public DefaultEbsStorageSettings DefaultEbsStorageSettings { get; set; }

    internal static DefaultSpaceStorageSettings FromWire(WireReader reader) => new()
    {
        DefaultEbsStorageSettings = reader.Structure("DefaultEbsStorageSettings", DefaultEbsStorageSettings.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DeployedImage
{
    public DateTime? ResolutionTime { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string ResolvedImage { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string SpecifiedImage { get; set; }

    internal static DeployedImage FromWire(WireReader reader) => new()
    {
        ResolutionTime = reader.Timestamp("ResolutionTime"),
        ResolvedImage = reader.String("ResolvedImage"),
        SpecifiedImage = reader.String("SpecifiedImage"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DeploymentConfig : IWireInput
{
    public AutoRollbackConfig AutoRollbackConfiguration { get; set; }

    public BlueGreenUpdatePolicy BlueGreenUpdatePolicy { get; set; }

    public RollingUpdatePolicy RollingUpdatePolicy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("AutoRollbackConfiguration", AutoRollbackConfiguration);
        writer.Structure("BlueGreenUpdatePolicy", BlueGreenUpdatePolicy);
        writer.Structure("RollingUpdatePolicy", RollingUpdatePolicy);
    }

    internal static DeploymentConfig FromWire(WireReader reader) => new()
    {
        AutoRollbackConfiguration = reader.Structure("AutoRollbackConfiguration", AutoRollbackConfig.FromWire),
        BlueGreenUpdatePolicy = reader.Structure("BlueGreenUpdatePolicy", BlueGreenUpdatePolicy.FromWire),
        RollingUpdatePolicy = reader.Structure("RollingUpdatePolicy", RollingUpdatePolicy.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class DeploymentRecommendation
{
    /// <summary>0 to 3 items.</summary>
    public List<RealTimeInferenceRecommendation> RealTimeInferenceRecommendations { get; set; } = Collections.List<RealTimeInferenceRecommendation>();

    /// <summary>Required.</summary>
    public RecommendationStatus RecommendationStatus { get; set; }

    internal static DeploymentRecommendation FromWire(WireReader reader) => new()
    {
        RealTimeInferenceRecommendations = reader.List("RealTimeInferenceRecommendations", RealTimeInferenceRecommendation.FromWire),
        RecommendationStatus = reader.Word("RecommendationStatus", static word => new RecommendationStatus(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class DesiredWeightAndCapacity : IWireInput
{
    /// <summary>At least 0.</summary>
    public int? DesiredInstanceCount { get; set; }

    /// <summary>At least 0.</summary>
    public float? DesiredWeight { get; set; }

    public ProductionVariantServerlessUpdateConfig ServerlessUpdateConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string VariantName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("DesiredInstanceCount", DesiredInstanceCount);
        writer.Float("DesiredWeight", DesiredWeight);
        writer.Structure("ServerlessUpdateConfig", ServerlessUpdateConfig);
        writer.String("VariantName", VariantName);
    }
}

/// <summary>Part of answers.</summary>
public partial class DirectDeploySettings
{
    public FeatureStatus Status { get; set; }

    internal static DirectDeploySettings FromWire(WireReader reader) => new()
    {
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class DockerSettings
{
    public FeatureStatus EnableDockerAccess { get; set; }

    public FeatureStatus RootlessDocker { get; set; }

    /// <summary>0 to 20 items.</summary>
    public List<string> VpcOnlyTrustedAccounts { get; set; } = Collections.List<string>();

    internal static DockerSettings FromWire(WireReader reader) => new()
    {
        EnableDockerAccess = reader.Word("EnableDockerAccess", static word => new FeatureStatus(word)),
        RootlessDocker = reader.Word("RootlessDocker", static word => new FeatureStatus(word)),
        VpcOnlyTrustedAccounts = reader.List("VpcOnlyTrustedAccounts", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class DomainDetails
{
    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string DomainArn { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainId { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainName { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public DomainStatus Status { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string Url { get; set; }

    internal static DomainDetails FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DomainArn = reader.String("DomainArn"),
        DomainId = reader.String("DomainId"),
        DomainName = reader.String("DomainName"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        Status = reader.Word("Status", static word => new DomainStatus(word)),
        Url = reader.String("Url"),
    };
}

/// <summary>Part of answers.</summary>
public partial class DomainSettings
{
    public AmazonQSettings AmazonQSettings { get; set; }

    public DockerSettings DockerSettings { get; set; }

    public ExecutionRoleIdentityConfig ExecutionRoleIdentityConfig { get; set; }

    public IPAddressType IpAddressType { get; set; }

    public RStudioServerProDomainSettings RStudioServerProDomainSettings { get; set; }

    /// <summary>0 to 3 items.</summary>
    public List<string> SecurityGroupIds { get; set; } = Collections.List<string>();

    public TrustedIdentityPropagationSettings TrustedIdentityPropagationSettings { get; set; }

    public UnifiedStudioSettings UnifiedStudioSettings { get; set; }

    internal static DomainSettings FromWire(WireReader reader) => new()
    {
        AmazonQSettings = reader.Structure("AmazonQSettings", AmazonQSettings.FromWire),
        DockerSettings = reader.Structure("DockerSettings", DockerSettings.FromWire),
        ExecutionRoleIdentityConfig = reader.Word("ExecutionRoleIdentityConfig", static word => new ExecutionRoleIdentityConfig(word)),
        IpAddressType = reader.Word("IpAddressType", static word => new IPAddressType(word)),
        RStudioServerProDomainSettings = reader.Structure("RStudioServerProDomainSettings", RStudioServerProDomainSettings.FromWire),
        SecurityGroupIds = reader.List("SecurityGroupIds", static item => item.Text()),
        TrustedIdentityPropagationSettings = reader.Structure("TrustedIdentityPropagationSettings", TrustedIdentityPropagationSettings.FromWire),
        UnifiedStudioSettings = reader.Structure("UnifiedStudioSettings", UnifiedStudioSettings.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DriftCheckBaselines : IWireInput
{
    public DriftCheckBias Bias { get; set; }

    public DriftCheckExplainability Explainability { get; set; }

    public DriftCheckModelDataQuality ModelDataQuality { get; set; }

    public DriftCheckModelQuality ModelQuality { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Bias", Bias);
        writer.Structure("Explainability", Explainability);
        writer.Structure("ModelDataQuality", ModelDataQuality);
        writer.Structure("ModelQuality", ModelQuality);
    }

    internal static DriftCheckBaselines FromWire(WireReader reader) => new()
    {
        Bias = reader.Structure("Bias", DriftCheckBias.FromWire),
        Explainability = reader.Structure("Explainability", DriftCheckExplainability.FromWire),
        ModelDataQuality = reader.Structure("ModelDataQuality", DriftCheckModelDataQuality.FromWire),
        ModelQuality = reader.Structure("ModelQuality", DriftCheckModelQuality.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DriftCheckBias : IWireInput
{
    public FileSource ConfigFile { get; set; }

    public MetricsSource PostTrainingConstraints { get; set; }

    public MetricsSource PreTrainingConstraints { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ConfigFile", ConfigFile);
        writer.Structure("PostTrainingConstraints", PostTrainingConstraints);
        writer.Structure("PreTrainingConstraints", PreTrainingConstraints);
    }

    internal static DriftCheckBias FromWire(WireReader reader) => new()
    {
        ConfigFile = reader.Structure("ConfigFile", FileSource.FromWire),
        PostTrainingConstraints = reader.Structure("PostTrainingConstraints", MetricsSource.FromWire),
        PreTrainingConstraints = reader.Structure("PreTrainingConstraints", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DriftCheckExplainability : IWireInput
{
    public FileSource ConfigFile { get; set; }

    public MetricsSource Constraints { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ConfigFile", ConfigFile);
        writer.Structure("Constraints", Constraints);
    }

    internal static DriftCheckExplainability FromWire(WireReader reader) => new()
    {
        ConfigFile = reader.Structure("ConfigFile", FileSource.FromWire),
        Constraints = reader.Structure("Constraints", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DriftCheckModelDataQuality : IWireInput
{
    public MetricsSource Constraints { get; set; }

    public MetricsSource Statistics { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Constraints", Constraints);
        writer.Structure("Statistics", Statistics);
    }

    internal static DriftCheckModelDataQuality FromWire(WireReader reader) => new()
    {
        Constraints = reader.Structure("Constraints", MetricsSource.FromWire),
        Statistics = reader.Structure("Statistics", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DriftCheckModelQuality : IWireInput
{
    public MetricsSource Constraints { get; set; }

    public MetricsSource Statistics { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Constraints", Constraints);
        writer.Structure("Statistics", Statistics);
    }

    internal static DriftCheckModelQuality FromWire(WireReader reader) => new()
    {
        Constraints = reader.Structure("Constraints", MetricsSource.FromWire),
        Statistics = reader.Structure("Statistics", MetricsSource.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class EFSFileSystemConfig
{
    /// <summary>Required. 11 to 21 characters.</summary>
    public string FileSystemId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string FileSystemPath { get; set; }

    internal static EFSFileSystemConfig FromWire(WireReader reader) => new()
    {
        FileSystemId = reader.String("FileSystemId"),
        FileSystemPath = reader.String("FileSystemPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class EMRStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string ClusterId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string LogFilePath { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string StepId { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string StepName { get; set; }

    internal static EMRStepMetadata FromWire(WireReader reader) => new()
    {
        ClusterId = reader.String("ClusterId"),
        LogFilePath = reader.String("LogFilePath"),
        StepId = reader.String("StepId"),
        StepName = reader.String("StepName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Ec2CapacityReservation
{
    /// <summary>At least 0.</summary>
    public int? AvailableInstanceCount { get; set; }

    public string Ec2CapacityReservationId { get; set; }

    /// <summary>At least 0.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>At least 0.</summary>
    public int? UsedByCurrentEndpoint { get; set; }

    internal static Ec2CapacityReservation FromWire(WireReader reader) => new()
    {
        AvailableInstanceCount = reader.Integer("AvailableInstanceCount"),
        Ec2CapacityReservationId = reader.String("Ec2CapacityReservationId"),
        TotalInstanceCount = reader.Integer("TotalInstanceCount"),
        UsedByCurrentEndpoint = reader.Integer("UsedByCurrentEndpoint"),
    };
}

/// <summary>Part of answers.</summary>
public partial class EmrServerlessSettings
{
    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRoleArn { get; set; }

    public FeatureStatus Status { get; set; }

    internal static EmrServerlessSettings FromWire(WireReader reader) => new()
    {
        ExecutionRoleArn = reader.String("ExecutionRoleArn"),
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class EmrSettings
{
    /// <summary>0 to 5 items.</summary>
    public List<string> AssumableRoleArns { get; set; } = Collections.List<string>();

    /// <summary>0 to 5 items.</summary>
    public List<string> ExecutionRoleArns { get; set; } = Collections.List<string>();

    internal static EmrSettings FromWire(WireReader reader) => new()
    {
        AssumableRoleArns = reader.List("AssumableRoleArns", static item => item.Text()),
        ExecutionRoleArns = reader.List("ExecutionRoleArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class EndpointConfigStepMetadata
{
    /// <summary>20 to 2048 characters.</summary>
    public string Arn { get; set; }

    internal static EndpointConfigStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class EndpointConfigSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointConfigArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    internal static EndpointConfigSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        EndpointConfigArn = reader.String("EndpointConfigArn"),
        EndpointConfigName = reader.String("EndpointConfigName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class EndpointStepMetadata
{
    /// <summary>20 to 2048 characters.</summary>
    public string Arn { get; set; }

    internal static EndpointStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class EndpointSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>Required.</summary>
    public EndpointStatus EndpointStatus { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    internal static EndpointSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        EndpointArn = reader.String("EndpointArn"),
        EndpointName = reader.String("EndpointName"),
        EndpointStatus = reader.Word("EndpointStatus", static word => new EndpointStatus(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ExperimentConfig
{
    /// <summary>1 to 120 characters.</summary>
    public string ExperimentName { get; set; }

    /// <summary>1 to 120 characters.</summary>
    public string RunName { get; set; }

    /// <summary>1 to 120 characters.</summary>
    public string TrialComponentDisplayName { get; set; }

    /// <summary>1 to 120 characters.</summary>
    public string TrialName { get; set; }

    internal static ExperimentConfig FromWire(WireReader reader) => new()
    {
        ExperimentName = reader.String("ExperimentName"),
        RunName = reader.String("RunName"),
        TrialComponentDisplayName = reader.String("TrialComponentDisplayName"),
        TrialName = reader.String("TrialName"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Explainability : IWireInput
{
    public MetricsSource Report { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Report", Report);
    }

    internal static Explainability FromWire(WireReader reader) => new()
    {
        Report = reader.Structure("Report", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ExplainerConfig : IWireInput
{
    public ClarifyExplainerConfig ClarifyExplainerConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ClarifyExplainerConfig", ClarifyExplainerConfig);
    }

    internal static ExplainerConfig FromWire(WireReader reader) => new()
    {
        ClarifyExplainerConfig = reader.Structure("ClarifyExplainerConfig", ClarifyExplainerConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class FSxLustreFileSystemConfig
{
    /// <summary>Required. 11 to 21 characters.</summary>
    public string FileSystemId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string FileSystemPath { get; set; }

    internal static FSxLustreFileSystemConfig FromWire(WireReader reader) => new()
    {
        FileSystemId = reader.String("FileSystemId"),
        FileSystemPath = reader.String("FileSystemPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class FailStepMetadata
{
    /// <summary>0 to 3072 characters.</summary>
    public string ErrorMessage { get; set; }

    internal static FailStepMetadata FromWire(WireReader reader) => new()
    {
        ErrorMessage = reader.String("ErrorMessage"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class FileSource : IWireInput
{
    /// <summary>0 to 72 characters.</summary>
    public string ContentDigest { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContentDigest", ContentDigest);
        writer.String("ContentType", ContentType);
        writer.String("S3Uri", S3Uri);
    }

    internal static FileSource FromWire(WireReader reader) => new()
    {
        ContentDigest = reader.String("ContentDigest"),
        ContentType = reader.String("ContentType"),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class FileSystemDataSource
{
    /// <summary>Required. 0 to 4096 characters.</summary>
    public string DirectoryPath { get; set; }

    /// <summary>Required.</summary>
    public FileSystemAccessMode FileSystemAccessMode { get; set; }

    /// <summary>Required. 11 to 21 characters.</summary>
    public string FileSystemId { get; set; }

    /// <summary>Required.</summary>
    public FileSystemType FileSystemType { get; set; }

    internal static FileSystemDataSource FromWire(WireReader reader) => new()
    {
        DirectoryPath = reader.String("DirectoryPath"),
        FileSystemAccessMode = reader.Word("FileSystemAccessMode", static word => new FileSystemAccessMode(word)),
        FileSystemId = reader.String("FileSystemId"),
        FileSystemType = reader.Word("FileSystemType", static word => new FileSystemType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class GenerativeAiSettings
{
    /// <summary>20 to 2048 characters.</summary>
    public string AmazonBedrockRoleArn { get; set; }

    internal static GenerativeAiSettings FromWire(WireReader reader) => new()
    {
        AmazonBedrockRoleArn = reader.String("AmazonBedrockRoleArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class HiddenSageMakerImage
{
    public SageMakerImageName SageMakerImageName { get; set; }

    /// <summary>0 to 20 items.</summary>
    public List<string> VersionAliases { get; set; } = Collections.List<string>();

    internal static HiddenSageMakerImage FromWire(WireReader reader) => new()
    {
        SageMakerImageName = reader.Word("SageMakerImageName", static word => new SageMakerImageName(word)),
        VersionAliases = reader.List("VersionAliases", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class HubAccessConfig
{
    /// <summary>Required. 0 to 255 characters.</summary>
    public string HubContentArn { get; set; }

    internal static HubAccessConfig FromWire(WireReader reader) => new()
    {
        HubContentArn = reader.String("HubContentArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class HubContentDependency
{
    /// <summary>0 to 1023 characters.</summary>
    public string DependencyCopyPath { get; set; }

    /// <summary>0 to 1023 characters.</summary>
    public string DependencyOriginPath { get; set; }

    internal static HubContentDependency FromWire(WireReader reader) => new()
    {
        DependencyCopyPath = reader.String("DependencyCopyPath"),
        DependencyOriginPath = reader.String("DependencyOriginPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class HubContentInfo
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 5 to 14 characters.</summary>
    public string DocumentSchemaVersion { get; set; }

    /// <summary>Required. 0 to 255 characters.</summary>
    public string HubContentArn { get; set; }

    /// <summary>0 to 1023 characters.</summary>
    public string HubContentDescription { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string HubContentDisplayName { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string HubContentName { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<string> HubContentSearchKeywords { get; set; } = Collections.List<string>();

    /// <summary>Required.</summary>
    public HubContentStatus HubContentStatus { get; set; }

    /// <summary>Required.</summary>
    public HubContentType HubContentType { get; set; }

    /// <summary>Required. 5 to 14 characters.</summary>
    public string HubContentVersion { get; set; }

    public DateTime? OriginalCreationTime { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string SageMakerPublicHubContentArn { get; set; }

    public HubContentSupportStatus SupportStatus { get; set; }

    internal static HubContentInfo FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DocumentSchemaVersion = reader.String("DocumentSchemaVersion"),
        HubContentArn = reader.String("HubContentArn"),
        HubContentDescription = reader.String("HubContentDescription"),
        HubContentDisplayName = reader.String("HubContentDisplayName"),
        HubContentName = reader.String("HubContentName"),
        HubContentSearchKeywords = reader.List("HubContentSearchKeywords", static item => item.Text()),
        HubContentStatus = reader.Word("HubContentStatus", static word => new HubContentStatus(word)),
        HubContentType = reader.Word("HubContentType", static word => new HubContentType(word)),
        HubContentVersion = reader.String("HubContentVersion"),
        OriginalCreationTime = reader.Timestamp("OriginalCreationTime"),
        SageMakerPublicHubContentArn = reader.String("SageMakerPublicHubContentArn"),
        SupportStatus = reader.Word("SupportStatus", static word => new HubContentSupportStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class IamIdentity
{
    public string Arn { get; set; }

    public string PrincipalId { get; set; }

    public string SourceIdentity { get; set; }

    internal static IamIdentity FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        PrincipalId = reader.String("PrincipalId"),
        SourceIdentity = reader.String("SourceIdentity"),
    };
}

/// <summary>Part of answers.</summary>
public partial class IdentityProviderOAuthSetting
{
    public DataSourceName DataSourceName { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string SecretArn { get; set; }

    public FeatureStatus Status { get; set; }

    internal static IdentityProviderOAuthSetting FromWire(WireReader reader) => new()
    {
        DataSourceName = reader.Word("DataSourceName", static word => new DataSourceName(word)),
        SecretArn = reader.String("SecretArn"),
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class IdleSettings
{
    /// <summary>60 to 525600.</summary>
    public int? IdleTimeoutInMinutes { get; set; }

    public LifecycleManagement LifecycleManagement { get; set; }

    /// <summary>60 to 525600.</summary>
    public int? MaxIdleTimeoutInMinutes { get; set; }

    /// <summary>60 to 525600.</summary>
    public int? MinIdleTimeoutInMinutes { get; set; }

    internal static IdleSettings FromWire(WireReader reader) => new()
    {
        IdleTimeoutInMinutes = reader.Integer("IdleTimeoutInMinutes"),
        LifecycleManagement = reader.Word("LifecycleManagement", static word => new LifecycleManagement(word)),
        MaxIdleTimeoutInMinutes = reader.Integer("MaxIdleTimeoutInMinutes"),
        MinIdleTimeoutInMinutes = reader.Integer("MinIdleTimeoutInMinutes"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Image
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string DisplayName { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ImageArn { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ImageName { get; set; }

    /// <summary>Required.</summary>
    public ImageStatus ImageStatus { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    internal static Image FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        Description = reader.String("Description"),
        DisplayName = reader.String("DisplayName"),
        FailureReason = reader.String("FailureReason"),
        ImageArn = reader.String("ImageArn"),
        ImageName = reader.String("ImageName"),
        ImageStatus = reader.Word("ImageStatus", static word => new ImageStatus(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ImageConfig : IWireInput
{
    /// <summary>Required.</summary>
    public RepositoryAccessMode RepositoryAccessMode { get; set; }

    public RepositoryAuthConfig RepositoryAuthConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RepositoryAccessMode", RepositoryAccessMode);
        writer.Structure("RepositoryAuthConfig", RepositoryAuthConfig);
    }

    internal static ImageConfig FromWire(WireReader reader) => new()
    {
        RepositoryAccessMode = reader.Word("RepositoryAccessMode", static word => new RepositoryAccessMode(word)),
        RepositoryAuthConfig = reader.Structure("RepositoryAuthConfig", RepositoryAuthConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ImageVersion
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ImageArn { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ImageVersionArn { get; set; }

    /// <summary>Required.</summary>
    public ImageVersionStatus ImageVersionStatus { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Required. At least 0.</summary>
    public int? Version { get; set; }

    internal static ImageVersion FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        FailureReason = reader.String("FailureReason"),
        ImageArn = reader.String("ImageArn"),
        ImageVersionArn = reader.String("ImageVersionArn"),
        ImageVersionStatus = reader.Word("ImageVersionStatus", static word => new ImageVersionStatus(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        Version = reader.Integer("Version"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentAvailabilityZoneBalance : IWireInput
{
    /// <summary>Required.</summary>
    public AvailabilityZoneBalanceEnforcementMode EnforcementMode { get; set; }

    /// <summary>0 to 100.</summary>
    public int? MaxImbalance { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EnforcementMode", EnforcementMode);
        writer.Integer("MaxImbalance", MaxImbalance);
    }

    internal static InferenceComponentAvailabilityZoneBalance FromWire(WireReader reader) => new()
    {
        EnforcementMode = reader.Word("EnforcementMode", static word => new AvailabilityZoneBalanceEnforcementMode(word)),
        MaxImbalance = reader.Integer("MaxImbalance"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentCapacitySize : IWireInput
{
    /// <summary>Required.</summary>
    public InferenceComponentCapacitySizeType Type { get; set; }

    /// <summary>Required. At least 1.</summary>
    public int? Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Type", Type);
        writer.Integer("Value", Value);
    }

    internal static InferenceComponentCapacitySize FromWire(WireReader reader) => new()
    {
        Type = reader.Word("Type", static word => new InferenceComponentCapacitySizeType(word)),
        Value = reader.Integer("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentComputeResourceRequirements : IWireInput
{
    /// <summary>At least 128.</summary>
    public int? MaxMemoryRequiredInMb { get; set; }

    /// <summary>Required. At least 128.</summary>
    public int? MinMemoryRequiredInMb { get; set; }

    /// <summary>At least 1.</summary>
    public float? NumberOfAcceleratorDevicesRequired { get; set; }

    /// <summary>At least 0.25.</summary>
    public float? NumberOfCpuCoresRequired { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxMemoryRequiredInMb", MaxMemoryRequiredInMb);
        writer.Integer("MinMemoryRequiredInMb", MinMemoryRequiredInMb);
        writer.Float("NumberOfAcceleratorDevicesRequired", NumberOfAcceleratorDevicesRequired);
        writer.Float("NumberOfCpuCoresRequired", NumberOfCpuCoresRequired);
    }

    internal static InferenceComponentComputeResourceRequirements FromWire(WireReader reader) => new()
    {
        MaxMemoryRequiredInMb = reader.Integer("MaxMemoryRequiredInMb"),
        MinMemoryRequiredInMb = reader.Integer("MinMemoryRequiredInMb"),
        NumberOfAcceleratorDevicesRequired = reader.Float("NumberOfAcceleratorDevicesRequired"),
        NumberOfCpuCoresRequired = reader.Float("NumberOfCpuCoresRequired"),
    };
}

/// <summary>Part of requests.</summary>
public partial class InferenceComponentContainerSpecification : IWireInput
{
    /// <summary>0 to 1024 characters.</summary>
    public string ArtifactUrl { get; set; }

    public ContainerMetricsConfig ContainerMetricsConfig { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    /// <summary>0 to 255 characters.</summary>
    public string Image { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ArtifactUrl", ArtifactUrl);
        writer.Structure("ContainerMetricsConfig", ContainerMetricsConfig);
        writer.Map("Environment", Environment, static (w, item) => w.Text(item));
        writer.String("Image", Image);
    }
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentContainerSpecificationSummary
{
    /// <summary>0 to 1024 characters.</summary>
    public string ArtifactUrl { get; set; }

    public ContainerMetricsConfig ContainerMetricsConfig { get; set; }

    public DeployedImage DeployedImage { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    internal static InferenceComponentContainerSpecificationSummary FromWire(WireReader reader) => new()
    {
        ArtifactUrl = reader.String("ArtifactUrl"),
        ContainerMetricsConfig = reader.Structure("ContainerMetricsConfig", ContainerMetricsConfig.FromWire),
        DeployedImage = reader.Structure("DeployedImage", DeployedImage.FromWire),
        Environment = reader.Map("Environment", static item => item.Text()),
    };
}

/// <summary>Part of requests.</summary>
public partial class InferenceComponentDataCacheConfig : IWireInput
{
    /// <summary>Required.</summary>
    public bool? EnableCaching { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("EnableCaching", EnableCaching);
    }
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentDataCacheConfigSummary
{
    /// <summary>Required.</summary>
    public bool? EnableCaching { get; set; }

    internal static InferenceComponentDataCacheConfigSummary FromWire(WireReader reader) => new()
    {
        EnableCaching = reader.Boolean("EnableCaching"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentDeploymentConfig : IWireInput
{
    public AutoRollbackConfig AutoRollbackConfiguration { get; set; }

    /// <summary>Required.</summary>
    public InferenceComponentRollingUpdatePolicy RollingUpdatePolicy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("AutoRollbackConfiguration", AutoRollbackConfiguration);
        writer.Structure("RollingUpdatePolicy", RollingUpdatePolicy);
    }

    internal static InferenceComponentDeploymentConfig FromWire(WireReader reader) => new()
    {
        AutoRollbackConfiguration = reader.Structure("AutoRollbackConfiguration", AutoRollbackConfig.FromWire),
        RollingUpdatePolicy = reader.Structure("RollingUpdatePolicy", InferenceComponentRollingUpdatePolicy.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentMetadata
{
    /// <summary>0 to 2048 characters.</summary>
    public string Arn { get; set; }

    internal static InferenceComponentMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentPlacementStatus
{
    /// <summary>Required. At least 0.</summary>
    public int? CurrentCopyCount { get; set; }

    /// <summary>Required.</summary>
    public ProductionVariantInstanceType InstanceType { get; set; }

    internal static InferenceComponentPlacementStatus FromWire(WireReader reader) => new()
    {
        CurrentCopyCount = reader.Integer("CurrentCopyCount"),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentRollingUpdatePolicy : IWireInput
{
    /// <summary>Required.</summary>
    public InferenceComponentCapacitySize MaximumBatchSize { get; set; }

    /// <summary>600 to 28800.</summary>
    public int? MaximumExecutionTimeoutInSeconds { get; set; }

    public InferenceComponentCapacitySize RollbackMaximumBatchSize { get; set; }

    /// <summary>Required. 0 to 3600.</summary>
    public int? WaitIntervalInSeconds { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("MaximumBatchSize", MaximumBatchSize);
        writer.Integer("MaximumExecutionTimeoutInSeconds", MaximumExecutionTimeoutInSeconds);
        writer.Structure("RollbackMaximumBatchSize", RollbackMaximumBatchSize);
        writer.Integer("WaitIntervalInSeconds", WaitIntervalInSeconds);
    }

    internal static InferenceComponentRollingUpdatePolicy FromWire(WireReader reader) => new()
    {
        MaximumBatchSize = reader.Structure("MaximumBatchSize", InferenceComponentCapacitySize.FromWire),
        MaximumExecutionTimeoutInSeconds = reader.Integer("MaximumExecutionTimeoutInSeconds"),
        RollbackMaximumBatchSize = reader.Structure("RollbackMaximumBatchSize", InferenceComponentCapacitySize.FromWire),
        WaitIntervalInSeconds = reader.Integer("WaitIntervalInSeconds"),
    };
}

/// <summary>Part of requests.</summary>
public partial class InferenceComponentRuntimeConfig : IWireInput
{
    /// <summary>Required. At least 0.</summary>
    public int? CopyCount { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("CopyCount", CopyCount);
    }
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentRuntimeConfigSummary
{
    /// <summary>At least 0.</summary>
    public int? CurrentCopyCount { get; set; }

    /// <summary>At least 0.</summary>
    public int? DesiredCopyCount { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<InferenceComponentPlacementStatus> PlacementStatus { get; set; } = Collections.List<InferenceComponentPlacementStatus>();

    internal static InferenceComponentRuntimeConfigSummary FromWire(WireReader reader) => new()
    {
        CurrentCopyCount = reader.Integer("CurrentCopyCount"),
        DesiredCopyCount = reader.Integer("DesiredCopyCount"),
        PlacementStatus = reader.List("PlacementStatus", InferenceComponentPlacementStatus.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentSchedulingConfig : IWireInput
{
    public InferenceComponentAvailabilityZoneBalance AvailabilityZoneBalance { get; set; }

    /// <summary>Required.</summary>
    public InferenceComponentPlacementStrategy PlacementStrategy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("AvailabilityZoneBalance", AvailabilityZoneBalance);
        writer.String("PlacementStrategy", PlacementStrategy);
    }

    internal static InferenceComponentSchedulingConfig FromWire(WireReader reader) => new()
    {
        AvailabilityZoneBalance = reader.Structure("AvailabilityZoneBalance", InferenceComponentAvailabilityZoneBalance.FromWire),
        PlacementStrategy = reader.Word("PlacementStrategy", static word => new InferenceComponentPlacementStrategy(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class InferenceComponentSpecification : IWireInput
{
    /// <summary>0 to 63 characters.</summary>
    public string BaseInferenceComponentName { get; set; }

    public InferenceComponentComputeResourceRequirements ComputeResourceRequirements { get; set; }

    public InferenceComponentContainerSpecification Container { get; set; }

    public InferenceComponentDataCacheConfig DataCacheConfig { get; set; }

    public ProductionVariantInstanceType InstanceType { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public InferenceComponentSchedulingConfig SchedulingConfig { get; set; }

    public InferenceComponentStartupParameters StartupParameters { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("BaseInferenceComponentName", BaseInferenceComponentName);
        writer.Structure("ComputeResourceRequirements", ComputeResourceRequirements);
        writer.Structure("Container", Container);
        writer.Structure("DataCacheConfig", DataCacheConfig);
        writer.String("InstanceType", InstanceType);
        writer.String("ModelName", ModelName);
        writer.Structure("SchedulingConfig", SchedulingConfig);
        writer.Structure("StartupParameters", StartupParameters);
    }
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentSpecificationSummary
{
    /// <summary>0 to 63 characters.</summary>
    public string BaseInferenceComponentName { get; set; }

    public InferenceComponentComputeResourceRequirements ComputeResourceRequirements { get; set; }

    public InferenceComponentContainerSpecificationSummary Container { get; set; }

    public InferenceComponentDataCacheConfigSummary DataCacheConfig { get; set; }

    public ProductionVariantInstanceType InstanceType { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public InferenceComponentSchedulingConfig SchedulingConfig { get; set; }

    public InferenceComponentStartupParameters StartupParameters { get; set; }

    internal static InferenceComponentSpecificationSummary FromWire(WireReader reader) => new()
    {
        BaseInferenceComponentName = reader.String("BaseInferenceComponentName"),
        ComputeResourceRequirements = reader.Structure("ComputeResourceRequirements", InferenceComponentComputeResourceRequirements.FromWire),
        Container = reader.Structure("Container", InferenceComponentContainerSpecificationSummary.FromWire),
        DataCacheConfig = reader.Structure("DataCacheConfig", InferenceComponentDataCacheConfigSummary.FromWire),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
        ModelName = reader.String("ModelName"),
        SchedulingConfig = reader.Structure("SchedulingConfig", InferenceComponentSchedulingConfig.FromWire),
        StartupParameters = reader.Structure("StartupParameters", InferenceComponentStartupParameters.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceComponentStartupParameters : IWireInput
{
    /// <summary>60 to 3600.</summary>
    public int? ContainerStartupHealthCheckTimeoutInSeconds { get; set; }

    /// <summary>60 to 3600.</summary>
    public int? ModelDataDownloadTimeoutInSeconds { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("ContainerStartupHealthCheckTimeoutInSeconds", ContainerStartupHealthCheckTimeoutInSeconds);
        writer.Integer("ModelDataDownloadTimeoutInSeconds", ModelDataDownloadTimeoutInSeconds);
    }

    internal static InferenceComponentStartupParameters FromWire(WireReader reader) => new()
    {
        ContainerStartupHealthCheckTimeoutInSeconds = reader.Integer("ContainerStartupHealthCheckTimeoutInSeconds"),
        ModelDataDownloadTimeoutInSeconds = reader.Integer("ModelDataDownloadTimeoutInSeconds"),
    };
}

/// <summary>Part of answers.</summary>
public partial class InferenceComponentSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string InferenceComponentArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    public InferenceComponentStatus InferenceComponentStatus { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string VariantName { get; set; }

    internal static InferenceComponentSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        EndpointArn = reader.String("EndpointArn"),
        EndpointName = reader.String("EndpointName"),
        InferenceComponentArn = reader.String("InferenceComponentArn"),
        InferenceComponentName = reader.String("InferenceComponentName"),
        InferenceComponentStatus = reader.Word("InferenceComponentStatus", static word => new InferenceComponentStatus(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        VariantName = reader.String("VariantName"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceExecutionConfig : IWireInput
{
    /// <summary>Required.</summary>
    public InferenceExecutionMode Mode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Mode", Mode);
    }

    internal static InferenceExecutionConfig FromWire(WireReader reader) => new()
    {
        Mode = reader.Word("Mode", static word => new InferenceExecutionMode(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceHubAccessConfig : IWireInput
{
    /// <summary>Required. 0 to 255 characters.</summary>
    public string HubContentArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HubContentArn", HubContentArn);
    }

    internal static InferenceHubAccessConfig FromWire(WireReader reader) => new()
    {
        HubContentArn = reader.String("HubContentArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InferenceSpecification : IWireInput
{
    /// <summary>Required. 1 to 15 items.</summary>
    public List<ModelPackageContainerDefinition> Containers { get; set; } = Collections.List<ModelPackageContainerDefinition>();

    public List<string> SupportedContentTypes { get; set; } = Collections.List<string>();

    public List<string> SupportedRealtimeInferenceInstanceTypes { get; set; } = Collections.List<string>();

    public List<string> SupportedResponseMIMETypes { get; set; } = Collections.List<string>();

    /// <summary>At least 1 item.</summary>
    public List<string> SupportedTransformInstanceTypes { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Containers", Containers, static (w, item) => w.Structure(item));
        writer.List("SupportedContentTypes", SupportedContentTypes, static (w, item) => w.Text(item));
        writer.List("SupportedRealtimeInferenceInstanceTypes", SupportedRealtimeInferenceInstanceTypes, static (w, item) => w.Text(item));
        writer.List("SupportedResponseMIMETypes", SupportedResponseMIMETypes, static (w, item) => w.Text(item));
        writer.List("SupportedTransformInstanceTypes", SupportedTransformInstanceTypes, static (w, item) => w.Text(item));
    }

    internal static InferenceSpecification FromWire(WireReader reader) => new()
    {
        Containers = reader.List("Containers", ModelPackageContainerDefinition.FromWire),
        SupportedContentTypes = reader.List("SupportedContentTypes", static item => item.Text()),
        SupportedRealtimeInferenceInstanceTypes = reader.List("SupportedRealtimeInferenceInstanceTypes", static item => item.Text()),
        SupportedResponseMIMETypes = reader.List("SupportedResponseMIMETypes", static item => item.Text()),
        SupportedTransformInstanceTypes = reader.List("SupportedTransformInstanceTypes", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class InfraCheckConfig
{
    public bool? EnableInfraCheck { get; set; }

    internal static InfraCheckConfig FromWire(WireReader reader) => new()
    {
        EnableInfraCheck = reader.Boolean("EnableInfraCheck"),
    };
}

/// <summary>Part of answers.</summary>
public partial class InstanceGroup
{
    /// <summary>Required. At least 0.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string InstanceGroupName { get; set; }

    /// <summary>Required.</summary>
    public TrainingInstanceType InstanceType { get; set; }

    internal static InstanceGroup FromWire(WireReader reader) => new()
    {
        InstanceCount = reader.Integer("InstanceCount"),
        InstanceGroupName = reader.String("InstanceGroupName"),
        InstanceType = reader.Word("InstanceType", static word => new TrainingInstanceType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class InstancePlacementConfig
{
    public bool? EnableMultipleJobs { get; set; }

    /// <summary>0 to 10 items.</summary>
    public List<PlacementSpecification> PlacementSpecifications { get; set; } = Collections.List<PlacementSpecification>();

    internal static InstancePlacementConfig FromWire(WireReader reader) => new()
    {
        EnableMultipleJobs = reader.Boolean("EnableMultipleJobs"),
        PlacementSpecifications = reader.List("PlacementSpecifications", PlacementSpecification.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class InstancePool : IWireInput
{
    /// <summary>Required.</summary>
    public ProductionVariantInstanceType InstanceType { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string ModelNameOverride { get; set; }

    /// <summary>Required. 1 to 5.</summary>
    public int? Priority { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("InstanceType", InstanceType);
        writer.String("ModelNameOverride", ModelNameOverride);
        writer.Integer("Priority", Priority);
    }

    internal static InstancePool FromWire(WireReader reader) => new()
    {
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
        ModelNameOverride = reader.String("ModelNameOverride"),
        Priority = reader.Integer("Priority"),
    };
}

/// <summary>Part of answers.</summary>
public partial class InstancePoolSummary
{
    /// <summary>Required. At least 0.</summary>
    public int? CurrentInstanceCount { get; set; }

    /// <summary>Required.</summary>
    public ProductionVariantInstanceType InstanceType { get; set; }

    internal static InstancePoolSummary FromWire(WireReader reader) => new()
    {
        CurrentInstanceCount = reader.Integer("CurrentInstanceCount"),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class JobStepMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string Arn { get; set; }

    internal static JobStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class JupyterLabAppSettings
{
    public AppLifecycleManagement AppLifecycleManagement { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string BuiltInLifecycleConfigArn { get; set; }

    /// <summary>0 to 10 items.</summary>
    public List<CodeRepository> CodeRepositories { get; set; } = Collections.List<CodeRepository>();

    /// <summary>0 to 200 items.</summary>
    public List<CustomImage> CustomImages { get; set; } = Collections.List<CustomImage>();

    public ResourceSpec DefaultResourceSpec { get; set; }

    public EmrSettings EmrSettings { get; set; }

    public List<string> LifecycleConfigArns { get; set; } = Collections.List<string>();

    internal static JupyterLabAppSettings FromWire(WireReader reader) => new()
    {
        AppLifecycleManagement = reader.Structure("AppLifecycleManagement", AppLifecycleManagement.FromWire),
        BuiltInLifecycleConfigArn = reader.String("BuiltInLifecycleConfigArn"),
        CodeRepositories = reader.List("CodeRepositories", CodeRepository.FromWire),
        CustomImages = reader.List("CustomImages", CustomImage.FromWire),
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
        EmrSettings = reader.Structure("EmrSettings", EmrSettings.FromWire),
        LifecycleConfigArns = reader.List("LifecycleConfigArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class JupyterServerAppSettings
{
    /// <summary>0 to 10 items.</summary>
    public List<CodeRepository> CodeRepositories { get; set; } = Collections.List<CodeRepository>();

    public ResourceSpec DefaultResourceSpec { get; set; }

    public List<string> LifecycleConfigArns { get; set; } = Collections.List<string>();

    internal static JupyterServerAppSettings FromWire(WireReader reader) => new()
    {
        CodeRepositories = reader.List("CodeRepositories", CodeRepository.FromWire),
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
        LifecycleConfigArns = reader.List("LifecycleConfigArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class KendraSettings
{
    public FeatureStatus Status { get; set; }

    internal static KendraSettings FromWire(WireReader reader) => new()
    {
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class KernelGatewayAppSettings
{
    /// <summary>0 to 200 items.</summary>
    public List<CustomImage> CustomImages { get; set; } = Collections.List<CustomImage>();

    public ResourceSpec DefaultResourceSpec { get; set; }

    public List<string> LifecycleConfigArns { get; set; } = Collections.List<string>();

    internal static KernelGatewayAppSettings FromWire(WireReader reader) => new()
    {
        CustomImages = reader.List("CustomImages", CustomImage.FromWire),
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
        LifecycleConfigArns = reader.List("LifecycleConfigArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class LambdaStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<OutputParameter> OutputParameters { get; set; } = Collections.List<OutputParameter>();

    internal static LambdaStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        OutputParameters = reader.List("OutputParameters", OutputParameter.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class LineageMetadata
{
    /// <summary>0 to 5 entries.</summary>
    public Dictionary<string, string> ActionArns { get; set; } = Collections.Map<string>();

    /// <summary>0 to 5 entries.</summary>
    public Dictionary<string, string> ArtifactArns { get; set; } = Collections.Map<string>();

    /// <summary>0 to 10 items.</summary>
    public List<AssociationInfo> Associations { get; set; } = Collections.List<AssociationInfo>();

    /// <summary>0 to 5 entries.</summary>
    public Dictionary<string, string> ContextArns { get; set; } = Collections.Map<string>();

    internal static LineageMetadata FromWire(WireReader reader) => new()
    {
        ActionArns = reader.Map("ActionArns", static item => item.Text()),
        ArtifactArns = reader.Map("ArtifactArns", static item => item.Text()),
        Associations = reader.List("Associations", AssociationInfo.FromWire),
        ContextArns = reader.Map("ContextArns", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class MLflowConfiguration
{
    /// <summary>1 to 256 characters.</summary>
    public string MlflowExperimentName { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string MlflowResourceArn { get; set; }

    internal static MLflowConfiguration FromWire(WireReader reader) => new()
    {
        MlflowExperimentName = reader.String("MlflowExperimentName"),
        MlflowResourceArn = reader.String("MlflowResourceArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ManagedConfiguration : IWireInput
{
    public ManagedStorageType ManagedStorageType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ManagedStorageType", ManagedStorageType);
    }

    internal static ManagedConfiguration FromWire(WireReader reader) => new()
    {
        ManagedStorageType = reader.Word("ManagedStorageType", static word => new ManagedStorageType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetadataProperties : IWireInput
{
    /// <summary>0 to 1024 characters.</summary>
    public string CommitId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string GeneratedBy { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ProjectId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string Repository { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CommitId", CommitId);
        writer.String("GeneratedBy", GeneratedBy);
        writer.String("ProjectId", ProjectId);
        writer.String("Repository", Repository);
    }

    internal static MetadataProperties FromWire(WireReader reader) => new()
    {
        CommitId = reader.String("CommitId"),
        GeneratedBy = reader.String("GeneratedBy"),
        ProjectId = reader.String("ProjectId"),
        Repository = reader.String("Repository"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MetricData
{
    /// <summary>1 to 255 characters.</summary>
    public string MetricName { get; set; }

    public DateTime? Timestamp { get; set; }

    public float? Value { get; set; }

    internal static MetricData FromWire(WireReader reader) => new()
    {
        MetricName = reader.String("MetricName"),
        Timestamp = reader.Timestamp("Timestamp"),
        Value = reader.Float("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MetricDefinition
{
    /// <summary>Required. 1 to 255 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 500 characters.</summary>
    public string Regex { get; set; }

    internal static MetricDefinition FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Regex = reader.String("Regex"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricsConfig : IWireInput
{
    public bool? EnableDetailedObservability { get; set; }

    public bool? EnableEnhancedMetrics { get; set; }

    public int? MetricPublishFrequencyInSeconds { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("EnableDetailedObservability", EnableDetailedObservability);
        writer.Boolean("EnableEnhancedMetrics", EnableEnhancedMetrics);
        writer.Integer("MetricPublishFrequencyInSeconds", MetricPublishFrequencyInSeconds);
    }

    internal static MetricsConfig FromWire(WireReader reader) => new()
    {
        EnableDetailedObservability = reader.Boolean("EnableDetailedObservability"),
        EnableEnhancedMetrics = reader.Boolean("EnableEnhancedMetrics"),
        MetricPublishFrequencyInSeconds = reader.Integer("MetricPublishFrequencyInSeconds"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricsEndpoint : IWireInput
{
    public int? MetricPublishFrequencyInSeconds { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string MetricsEndpointPath { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MetricPublishFrequencyInSeconds", MetricPublishFrequencyInSeconds);
        writer.String("MetricsEndpointPath", MetricsEndpointPath);
    }

    internal static MetricsEndpoint FromWire(WireReader reader) => new()
    {
        MetricPublishFrequencyInSeconds = reader.Integer("MetricPublishFrequencyInSeconds"),
        MetricsEndpointPath = reader.String("MetricsEndpointPath"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MetricsSource : IWireInput
{
    /// <summary>0 to 72 characters.</summary>
    public string ContentDigest { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContentDigest", ContentDigest);
        writer.String("ContentType", ContentType);
        writer.String("S3Uri", S3Uri);
    }

    internal static MetricsSource FromWire(WireReader reader) => new()
    {
        ContentDigest = reader.String("ContentDigest"),
        ContentType = reader.String("ContentType"),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MlflowConfig
{
    /// <summary>1 to 256 characters.</summary>
    public string MlflowExperimentName { get; set; }

    /// <summary>Required. 0 to 2048 characters.</summary>
    public string MlflowResourceArn { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string MlflowRunName { get; set; }

    internal static MlflowConfig FromWire(WireReader reader) => new()
    {
        MlflowExperimentName = reader.String("MlflowExperimentName"),
        MlflowResourceArn = reader.String("MlflowResourceArn"),
        MlflowRunName = reader.String("MlflowRunName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MlflowDetails
{
    /// <summary>1 to 256 characters.</summary>
    public string MlflowExperimentId { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string MlflowRunId { get; set; }

    internal static MlflowDetails FromWire(WireReader reader) => new()
    {
        MlflowExperimentId = reader.String("MlflowExperimentId"),
        MlflowRunId = reader.String("MlflowRunId"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelAccessConfig : IWireInput
{
    /// <summary>Required.</summary>
    public bool? AcceptEula { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("AcceptEula", AcceptEula);
    }

    internal static ModelAccessConfig FromWire(WireReader reader) => new()
    {
        AcceptEula = reader.Boolean("AcceptEula"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelArtifacts
{
    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3ModelArtifacts { get; set; }

    internal static ModelArtifacts FromWire(WireReader reader) => new()
    {
        S3ModelArtifacts = reader.String("S3ModelArtifacts"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelClientConfig
{
    /// <summary>0 to 3.</summary>
    public int? InvocationsMaxRetries { get; set; }

    /// <summary>1 to 3600.</summary>
    public int? InvocationsTimeoutInSeconds { get; set; }

    internal static ModelClientConfig FromWire(WireReader reader) => new()
    {
        InvocationsMaxRetries = reader.Integer("InvocationsMaxRetries"),
        InvocationsTimeoutInSeconds = reader.Integer("InvocationsTimeoutInSeconds"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelDataQuality : IWireInput
{
    public MetricsSource Constraints { get; set; }

    public MetricsSource Statistics { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Constraints", Constraints);
        writer.Structure("Statistics", Statistics);
    }

    internal static ModelDataQuality FromWire(WireReader reader) => new()
    {
        Constraints = reader.Structure("Constraints", MetricsSource.FromWire),
        Statistics = reader.Structure("Statistics", MetricsSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelDataSource : IWireInput
{
    public S3ModelDataSource S3DataSource { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("S3DataSource", S3DataSource);
    }

    internal static ModelDataSource FromWire(WireReader reader) => new()
    {
        S3DataSource = reader.Structure("S3DataSource", S3ModelDataSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelInput : IWireInput
{
    /// <summary>Required. 1 to 16384 characters.</summary>
    public string DataInputConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DataInputConfig", DataInputConfig);
    }

    internal static ModelInput FromWire(WireReader reader) => new()
    {
        DataInputConfig = reader.String("DataInputConfig"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelLifeCycle : IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string Stage { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string StageDescription { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string StageStatus { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Stage", Stage);
        writer.String("StageDescription", StageDescription);
        writer.String("StageStatus", StageStatus);
    }

    internal static ModelLifeCycle FromWire(WireReader reader) => new()
    {
        Stage = reader.String("Stage"),
        StageDescription = reader.String("StageDescription"),
        StageStatus = reader.String("StageStatus"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelMetrics : IWireInput
{
    public Bias Bias { get; set; }

    public Explainability Explainability { get; set; }

    public ModelDataQuality ModelDataQuality { get; set; }

    public ModelQuality ModelQuality { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Bias", Bias);
        writer.Structure("Explainability", Explainability);
        writer.Structure("ModelDataQuality", ModelDataQuality);
        writer.Structure("ModelQuality", ModelQuality);
    }

    internal static ModelMetrics FromWire(WireReader reader) => new()
    {
        Bias = reader.Structure("Bias", Bias.FromWire),
        Explainability = reader.Structure("Explainability", Explainability.FromWire),
        ModelDataQuality = reader.Structure("ModelDataQuality", ModelDataQuality.FromWire),
        ModelQuality = reader.Structure("ModelQuality", ModelQuality.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelPackageConfig
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageGroupArn { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string SourceModelPackageArn { get; set; }

    internal static ModelPackageConfig FromWire(WireReader reader) => new()
    {
        ModelPackageGroupArn = reader.String("ModelPackageGroupArn"),
        SourceModelPackageArn = reader.String("SourceModelPackageArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelPackageContainerDefinition : IWireInput
{
    /// <summary>0 to 5 items.</summary>
    public List<AdditionalModelDataSource> AdditionalModelDataSources { get; set; } = Collections.List<AdditionalModelDataSource>();

    public AdditionalS3DataSource AdditionalS3DataSource { get; set; }

    public BaseModel BaseModel { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string ContainerHostname { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    public string Framework { get; set; }

    /// <summary>3 to 10 characters.</summary>
    public string FrameworkVersion { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string Image { get; set; }

    /// <summary>0 to 72 characters.</summary>
    public string ImageDigest { get; set; }

    public bool? IsCheckpoint { get; set; }

    public string ModelDataETag { get; set; }

    public ModelDataSource ModelDataSource { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelDataUrl { get; set; }

    public ModelInput ModelInput { get; set; }

    public string NearestModelName { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ProductId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AdditionalModelDataSources", AdditionalModelDataSources, static (w, item) => w.Structure(item));
        writer.Structure("AdditionalS3DataSource", AdditionalS3DataSource);
        writer.Structure("BaseModel", BaseModel);
        writer.String("ContainerHostname", ContainerHostname);
        writer.Map("Environment", Environment, static (w, item) => w.Text(item));
        writer.String("Framework", Framework);
        writer.String("FrameworkVersion", FrameworkVersion);
        writer.String("Image", Image);
        writer.String("ImageDigest", ImageDigest);
        writer.Boolean("IsCheckpoint", IsCheckpoint);
        writer.String("ModelDataETag", ModelDataETag);
        writer.Structure("ModelDataSource", ModelDataSource);
        writer.String("ModelDataUrl", ModelDataUrl);
        writer.Structure("ModelInput", ModelInput);
        writer.String("NearestModelName", NearestModelName);
        writer.String("ProductId", ProductId);
    }

    internal static ModelPackageContainerDefinition FromWire(WireReader reader) => new()
    {
        AdditionalModelDataSources = reader.List("AdditionalModelDataSources", AdditionalModelDataSource.FromWire),
        AdditionalS3DataSource = reader.Structure("AdditionalS3DataSource", AdditionalS3DataSource.FromWire),
        BaseModel = reader.Structure("BaseModel", BaseModel.FromWire),
        ContainerHostname = reader.String("ContainerHostname"),
        Environment = reader.Map("Environment", static item => item.Text()),
        Framework = reader.String("Framework"),
        FrameworkVersion = reader.String("FrameworkVersion"),
        Image = reader.String("Image"),
        ImageDigest = reader.String("ImageDigest"),
        IsCheckpoint = reader.Boolean("IsCheckpoint"),
        ModelDataETag = reader.String("ModelDataETag"),
        ModelDataSource = reader.Structure("ModelDataSource", ModelDataSource.FromWire),
        ModelDataUrl = reader.String("ModelDataUrl"),
        ModelInput = reader.Structure("ModelInput", ModelInput.FromWire),
        NearestModelName = reader.String("NearestModelName"),
        ProductId = reader.String("ProductId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelPackageGroupSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public ManagedConfiguration ManagedConfiguration { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageGroupArn { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelPackageGroupDescription { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    /// <summary>Required.</summary>
    public ModelPackageGroupStatus ModelPackageGroupStatus { get; set; }

    internal static ModelPackageGroupSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        ManagedConfiguration = reader.Structure("ManagedConfiguration", ManagedConfiguration.FromWire),
        ModelPackageGroupArn = reader.String("ModelPackageGroupArn"),
        ModelPackageGroupDescription = reader.String("ModelPackageGroupDescription"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        ModelPackageGroupStatus = reader.Word("ModelPackageGroupStatus", static word => new ModelPackageGroupStatus(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelPackageModelCard : IWireInput
{
    /// <summary>0 to 100000 characters.</summary>
    public string ModelCardContent { get; set; }

    public ModelCardStatus ModelCardStatus { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelCardContent", ModelCardContent);
        writer.String("ModelCardStatus", ModelCardStatus);
    }

    internal static ModelPackageModelCard FromWire(WireReader reader) => new()
    {
        ModelCardContent = reader.String("ModelCardContent"),
        ModelCardStatus = reader.Word("ModelCardStatus", static word => new ModelCardStatus(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelPackageSecurityConfig : IWireInput
{
    /// <summary>Required. 0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("KmsKeyId", KmsKeyId);
    }

    internal static ModelPackageSecurityConfig FromWire(WireReader reader) => new()
    {
        KmsKeyId = reader.String("KmsKeyId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelPackageStatusDetails
{
    public List<ModelPackageStatusItem> ImageScanStatuses { get; set; } = Collections.List<ModelPackageStatusItem>();

    /// <summary>Required.</summary>
    public List<ModelPackageStatusItem> ValidationStatuses { get; set; } = Collections.List<ModelPackageStatusItem>();

    internal static ModelPackageStatusDetails FromWire(WireReader reader) => new()
    {
        ImageScanStatuses = reader.List("ImageScanStatuses", ModelPackageStatusItem.FromWire),
        ValidationStatuses = reader.List("ValidationStatuses", ModelPackageStatusItem.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelPackageStatusItem
{
    public string FailureReason { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required.</summary>
    public DetailedModelPackageStatus Status { get; set; }

    internal static ModelPackageStatusItem FromWire(WireReader reader) => new()
    {
        FailureReason = reader.String("FailureReason"),
        Name = reader.String("Name"),
        Status = reader.Word("Status", static word => new DetailedModelPackageStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelPackageSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public ModelApprovalStatus ModelApprovalStatus { get; set; }

    public ModelLifeCycle ModelLifeCycle { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageArn { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelPackageDescription { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ModelPackageName { get; set; }

    public ModelPackageRegistrationType ModelPackageRegistrationType { get; set; }

    /// <summary>Required.</summary>
    public ModelPackageStatus ModelPackageStatus { get; set; }

    /// <summary>At least 1.</summary>
    public int? ModelPackageVersion { get; set; }

    internal static ModelPackageSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        ModelApprovalStatus = reader.Word("ModelApprovalStatus", static word => new ModelApprovalStatus(word)),
        ModelLifeCycle = reader.Structure("ModelLifeCycle", ModelLifeCycle.FromWire),
        ModelPackageArn = reader.String("ModelPackageArn"),
        ModelPackageDescription = reader.String("ModelPackageDescription"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        ModelPackageName = reader.String("ModelPackageName"),
        ModelPackageRegistrationType = reader.Word("ModelPackageRegistrationType", static word => new ModelPackageRegistrationType(word)),
        ModelPackageStatus = reader.Word("ModelPackageStatus", static word => new ModelPackageStatus(word)),
        ModelPackageVersion = reader.Integer("ModelPackageVersion"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelPackageValidationProfile : IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string ProfileName { get; set; }

    /// <summary>Required.</summary>
    public TransformJobDefinition TransformJobDefinition { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProfileName", ProfileName);
        writer.Structure("TransformJobDefinition", TransformJobDefinition);
    }

    internal static ModelPackageValidationProfile FromWire(WireReader reader) => new()
    {
        ProfileName = reader.String("ProfileName"),
        TransformJobDefinition = reader.Structure("TransformJobDefinition", TransformJobDefinition.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelPackageValidationSpecification : IWireInput
{
    /// <summary>Required. 0 to 1 item.</summary>
    public List<ModelPackageValidationProfile> ValidationProfiles { get; set; } = Collections.List<ModelPackageValidationProfile>();

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string ValidationRole { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("ValidationProfiles", ValidationProfiles, static (w, item) => w.Structure(item));
        writer.String("ValidationRole", ValidationRole);
    }

    internal static ModelPackageValidationSpecification FromWire(WireReader reader) => new()
    {
        ValidationProfiles = reader.List("ValidationProfiles", ModelPackageValidationProfile.FromWire),
        ValidationRole = reader.String("ValidationRole"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ModelQuality : IWireInput
{
    public MetricsSource Constraints { get; set; }

    public MetricsSource Statistics { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("Constraints", Constraints);
        writer.Structure("Statistics", Statistics);
    }

    internal static ModelQuality FromWire(WireReader reader) => new()
    {
        Constraints = reader.Structure("Constraints", MetricsSource.FromWire),
        Statistics = reader.Structure("Statistics", MetricsSource.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelRegisterSettings
{
    /// <summary>20 to 2048 characters.</summary>
    public string CrossAccountModelRegisterRoleArn { get; set; }

    public FeatureStatus Status { get; set; }

    internal static ModelRegisterSettings FromWire(WireReader reader) => new()
    {
        CrossAccountModelRegisterRoleArn = reader.String("CrossAccountModelRegisterRoleArn"),
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static ModelStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModelSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string ModelArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    internal static ModelSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        ModelArn = reader.String("ModelArn"),
        ModelName = reader.String("ModelName"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class MultiModelConfig : IWireInput
{
    public ModelCacheSetting ModelCacheSetting { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelCacheSetting", ModelCacheSetting);
    }

    internal static MultiModelConfig FromWire(WireReader reader) => new()
    {
        ModelCacheSetting = reader.Word("ModelCacheSetting", static word => new ModelCacheSetting(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class NetworkConfig
{
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    public bool? EnableNetworkIsolation { get; set; }

    public VpcConfig VpcConfig { get; set; }

    internal static NetworkConfig FromWire(WireReader reader) => new()
    {
        EnableInterContainerTrafficEncryption = reader.Boolean("EnableInterContainerTrafficEncryption"),
        EnableNetworkIsolation = reader.Boolean("EnableNetworkIsolation"),
        VpcConfig = reader.Structure("VpcConfig", VpcConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class OutputDataConfig
{
    public OutputCompressionType CompressionType { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    internal static OutputDataConfig FromWire(WireReader reader) => new()
    {
        CompressionType = reader.Word("CompressionType", static word => new OutputCompressionType(word)),
        KmsKeyId = reader.String("KmsKeyId"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class OutputParameter
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string Value { get; set; }

    internal static OutputParameter FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ParallelismConfiguration : IWireInput
{
    /// <summary>Required. At least 1.</summary>
    public int? MaxParallelExecutionSteps { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxParallelExecutionSteps", MaxParallelExecutionSteps);
    }

    internal static ParallelismConfiguration FromWire(WireReader reader) => new()
    {
        MaxParallelExecutionSteps = reader.Integer("MaxParallelExecutionSteps"),
    };
}

/// <summary>Part of requests.</summary>
public partial class Parameter : IWireInput
{
    /// <summary>Required. 1 to 256 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.String("Value", Value);
    }
}

/// <summary>Part of answers.</summary>
public partial class PendingDeploymentSummary
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<PendingProductionVariantSummary> ProductionVariants { get; set; } = Collections.List<PendingProductionVariantSummary>();

    /// <summary>At least 1 item.</summary>
    public List<PendingProductionVariantSummary> ShadowProductionVariants { get; set; } = Collections.List<PendingProductionVariantSummary>();

    public DateTime? StartTime { get; set; }

    internal static PendingDeploymentSummary FromWire(WireReader reader) => new()
    {
        EndpointConfigName = reader.String("EndpointConfigName"),
        ProductionVariants = reader.List("ProductionVariants", PendingProductionVariantSummary.FromWire),
        ShadowProductionVariants = reader.List("ShadowProductionVariants", PendingProductionVariantSummary.FromWire),
        StartTime = reader.Timestamp("StartTime"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PendingProductionVariantSummary
{
    public ProductionVariantAcceleratorType AcceleratorType { get; set; }

    /// <summary>At least 0.</summary>
    public int? CurrentInstanceCount { get; set; }

    public ProductionVariantServerlessConfig CurrentServerlessConfig { get; set; }

    /// <summary>At least 0.</summary>
    public float? CurrentWeight { get; set; }

    public List<DeployedImage> DeployedImages { get; set; } = Collections.List<DeployedImage>();

    /// <summary>At least 0.</summary>
    public int? DesiredInstanceCount { get; set; }

    public ProductionVariantServerlessConfig DesiredServerlessConfig { get; set; }

    /// <summary>At least 0.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<InstancePoolSummary> InstancePools { get; set; } = Collections.List<InstancePoolSummary>();

    public ProductionVariantInstanceType InstanceType { get; set; }

    public ProductionVariantManagedInstanceScaling ManagedInstanceScaling { get; set; }

    public ProductionVariantRoutingConfig RoutingConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string VariantName { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<ProductionVariantStatus> VariantStatus { get; set; } = Collections.List<ProductionVariantStatus>();

    internal static PendingProductionVariantSummary FromWire(WireReader reader) => new()
    {
        AcceleratorType = reader.Word("AcceleratorType", static word => new ProductionVariantAcceleratorType(word)),
        CurrentInstanceCount = reader.Integer("CurrentInstanceCount"),
        CurrentServerlessConfig = reader.Structure("CurrentServerlessConfig", ProductionVariantServerlessConfig.FromWire),
        CurrentWeight = reader.Float("CurrentWeight"),
        DeployedImages = reader.List("DeployedImages", DeployedImage.FromWire),
        DesiredInstanceCount = reader.Integer("DesiredInstanceCount"),
        DesiredServerlessConfig = reader.Structure("DesiredServerlessConfig", ProductionVariantServerlessConfig.FromWire),
        DesiredWeight = reader.Float("DesiredWeight"),
        InstancePools = reader.List("InstancePools", InstancePoolSummary.FromWire),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
        ManagedInstanceScaling = reader.Structure("ManagedInstanceScaling", ProductionVariantManagedInstanceScaling.FromWire),
        RoutingConfig = reader.Structure("RoutingConfig", ProductionVariantRoutingConfig.FromWire),
        VariantName = reader.String("VariantName"),
        VariantStatus = reader.List("VariantStatus", ProductionVariantStatus.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class PipelineDefinitionS3Location : IWireInput
{
    /// <summary>Required. 3 to 63 characters.</summary>
    public string Bucket { get; set; }

    /// <summary>Required. 1 to 1024 characters.</summary>
    public string ObjectKey { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string VersionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Bucket", Bucket);
        writer.String("ObjectKey", ObjectKey);
        writer.String("VersionId", VersionId);
    }
}

/// <summary>Part of answers.</summary>
public partial class PipelineExecutionStep
{
    public int? AttemptCount { get; set; }

    public CacheHitResult CacheHitResult { get; set; }

    public DateTime? EndTime { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    public PipelineExecutionStepMetadata Metadata { get; set; }

    public SelectiveExecutionResult SelectiveExecutionResult { get; set; }

    public DateTime? StartTime { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string StepDescription { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string StepDisplayName { get; set; }

    /// <summary>0 to 64 characters.</summary>
    public string StepName { get; set; }

    public StepStatus StepStatus { get; set; }

    internal static PipelineExecutionStep FromWire(WireReader reader) => new()
    {
        AttemptCount = reader.Integer("AttemptCount"),
        CacheHitResult = reader.Structure("CacheHitResult", CacheHitResult.FromWire),
        EndTime = reader.Timestamp("EndTime"),
        FailureReason = reader.String("FailureReason"),
        Metadata = reader.Structure("Metadata", PipelineExecutionStepMetadata.FromWire),
        SelectiveExecutionResult = reader.Structure("SelectiveExecutionResult", SelectiveExecutionResult.FromWire),
        StartTime = reader.Timestamp("StartTime"),
        StepDescription = reader.String("StepDescription"),
        StepDisplayName = reader.String("StepDisplayName"),
        StepName = reader.String("StepName"),
        StepStatus = reader.Word("StepStatus", static word => new StepStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class PipelineExecutionStepMetadata
{
    public AutoMLJobStepMetadata AutoMLJob { get; set; }

    public BedrockCustomModelMetadata BedrockCustomModel { get; set; }

    public BedrockCustomModelDeploymentMetadata BedrockCustomModelDeployment { get; set; }

    public BedrockModelImportMetadata BedrockModelImport { get; set; }

    public BedrockProvisionedModelThroughputMetadata BedrockProvisionedModelThroughput { get; set; }

    public CallbackStepMetadata Callback { get; set; }

    public ClarifyCheckStepMetadata ClarifyCheck { get; set; }

    public ConditionStepMetadata Condition { get; set; }

    public EMRStepMetadata EMR { get; set; }

    public EndpointStepMetadata Endpoint { get; set; }

    public EndpointConfigStepMetadata EndpointConfig { get; set; }

    public FailStepMetadata Fail { get; set; }

    public InferenceComponentMetadata InferenceComponent { get; set; }

    public JobStepMetadata Job { get; set; }

    public LambdaStepMetadata Lambda { get; set; }

    public LineageMetadata Lineage { get; set; }

    public ModelStepMetadata Model { get; set; }

    public ProcessingJobStepMetadata ProcessingJob { get; set; }

    public QualityCheckStepMetadata QualityCheck { get; set; }

    public RegisterModelStepMetadata RegisterModel { get; set; }

    public TrainingJobStepMetadata TrainingJob { get; set; }

    public TransformJobStepMetadata TransformJob { get; set; }

    public TuningJobStepMetaData TuningJob { get; set; }

    internal static PipelineExecutionStepMetadata FromWire(WireReader reader) => new()
    {
        AutoMLJob = reader.Structure("AutoMLJob", AutoMLJobStepMetadata.FromWire),
        BedrockCustomModel = reader.Structure("BedrockCustomModel", BedrockCustomModelMetadata.FromWire),
        BedrockCustomModelDeployment = reader.Structure("BedrockCustomModelDeployment", BedrockCustomModelDeploymentMetadata.FromWire),
        BedrockModelImport = reader.Structure("BedrockModelImport", BedrockModelImportMetadata.FromWire),
        BedrockProvisionedModelThroughput = reader.Structure("BedrockProvisionedModelThroughput", BedrockProvisionedModelThroughputMetadata.FromWire),
        Callback = reader.Structure("Callback", CallbackStepMetadata.FromWire),
        ClarifyCheck = reader.Structure("ClarifyCheck", ClarifyCheckStepMetadata.FromWire),
        Condition = reader.Structure("Condition", ConditionStepMetadata.FromWire),
        EMR = reader.Structure("EMR", EMRStepMetadata.FromWire),
        Endpoint = reader.Structure("Endpoint", EndpointStepMetadata.FromWire),
        EndpointConfig = reader.Structure("EndpointConfig", EndpointConfigStepMetadata.FromWire),
        Fail = reader.Structure("Fail", FailStepMetadata.FromWire),
        InferenceComponent = reader.Structure("InferenceComponent", InferenceComponentMetadata.FromWire),
        Job = reader.Structure("Job", JobStepMetadata.FromWire),
        Lambda = reader.Structure("Lambda", LambdaStepMetadata.FromWire),
        Lineage = reader.Structure("Lineage", LineageMetadata.FromWire),
        Model = reader.Structure("Model", ModelStepMetadata.FromWire),
        ProcessingJob = reader.Structure("ProcessingJob", ProcessingJobStepMetadata.FromWire),
        QualityCheck = reader.Structure("QualityCheck", QualityCheckStepMetadata.FromWire),
        RegisterModel = reader.Structure("RegisterModel", RegisterModelStepMetadata.FromWire),
        TrainingJob = reader.Structure("TrainingJob", TrainingJobStepMetadata.FromWire),
        TransformJob = reader.Structure("TransformJob", TransformJobStepMetadata.FromWire),
        TuningJob = reader.Structure("TuningJob", TuningJobStepMetaData.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class PipelineExecutionSummary
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineExecutionDescription { get; set; }

    /// <summary>1 to 82 characters.</summary>
    public string PipelineExecutionDisplayName { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineExecutionFailureReason { get; set; }

    public PipelineExecutionStatus PipelineExecutionStatus { get; set; }

    public DateTime? StartTime { get; set; }

    internal static PipelineExecutionSummary FromWire(WireReader reader) => new()
    {
        PipelineExecutionArn = reader.String("PipelineExecutionArn"),
        PipelineExecutionDescription = reader.String("PipelineExecutionDescription"),
        PipelineExecutionDisplayName = reader.String("PipelineExecutionDisplayName"),
        PipelineExecutionFailureReason = reader.String("PipelineExecutionFailureReason"),
        PipelineExecutionStatus = reader.Word("PipelineExecutionStatus", static word => new PipelineExecutionStatus(word)),
        StartTime = reader.Timestamp("StartTime"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PipelineExperimentConfig
{
    /// <summary>1 to 120 characters.</summary>
    public string ExperimentName { get; set; }

    /// <summary>1 to 120 characters.</summary>
    public string TrialName { get; set; }

    internal static PipelineExperimentConfig FromWire(WireReader reader) => new()
    {
        ExperimentName = reader.String("ExperimentName"),
        TrialName = reader.String("TrialName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PipelineSummary
{
    public DateTime? CreationTime { get; set; }

    public DateTime? LastExecutionTime { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineDescription { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineDisplayName { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    internal static PipelineSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        LastExecutionTime = reader.Timestamp("LastExecutionTime"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        PipelineArn = reader.String("PipelineArn"),
        PipelineDescription = reader.String("PipelineDescription"),
        PipelineDisplayName = reader.String("PipelineDisplayName"),
        PipelineName = reader.String("PipelineName"),
        RoleArn = reader.String("RoleArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PlacementSpecification
{
    /// <summary>Required. At least 0.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string UltraServerId { get; set; }

    internal static PlacementSpecification FromWire(WireReader reader) => new()
    {
        InstanceCount = reader.Integer("InstanceCount"),
        UltraServerId = reader.String("UltraServerId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingClusterConfig
{
    /// <summary>Required. 1 to 100.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>Required.</summary>
    public ProcessingInstanceType InstanceType { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string VolumeKmsKeyId { get; set; }

    /// <summary>Required. 1 to 16384.</summary>
    public int? VolumeSizeInGB { get; set; }

    internal static ProcessingClusterConfig FromWire(WireReader reader) => new()
    {
        InstanceCount = reader.Integer("InstanceCount"),
        InstanceType = reader.Word("InstanceType", static word => new ProcessingInstanceType(word)),
        VolumeKmsKeyId = reader.String("VolumeKmsKeyId"),
        VolumeSizeInGB = reader.Integer("VolumeSizeInGB"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingFeatureStoreOutput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string FeatureGroupName { get; set; }

    internal static ProcessingFeatureStoreOutput FromWire(WireReader reader) => new()
    {
        FeatureGroupName = reader.String("FeatureGroupName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingInput
{
    public bool? AppManaged { get; set; }

    public DatasetDefinition DatasetDefinition { get; set; }

    /// <summary>Required.</summary>
    public string InputName { get; set; }

    public ProcessingS3Input S3Input { get; set; }

    internal static ProcessingInput FromWire(WireReader reader) => new()
    {
        AppManaged = reader.Boolean("AppManaged"),
        DatasetDefinition = reader.Structure("DatasetDefinition", DatasetDefinition.FromWire),
        InputName = reader.String("InputName"),
        S3Input = reader.Structure("S3Input", ProcessingS3Input.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingJobStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static ProcessingJobStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingOutput
{
    public bool? AppManaged { get; set; }

    public ProcessingFeatureStoreOutput FeatureStoreOutput { get; set; }

    /// <summary>Required.</summary>
    public string OutputName { get; set; }

    public ProcessingS3Output S3Output { get; set; }

    internal static ProcessingOutput FromWire(WireReader reader) => new()
    {
        AppManaged = reader.Boolean("AppManaged"),
        FeatureStoreOutput = reader.Structure("FeatureStoreOutput", ProcessingFeatureStoreOutput.FromWire),
        OutputName = reader.String("OutputName"),
        S3Output = reader.Structure("S3Output", ProcessingS3Output.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingOutputConfig
{
    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>Required. 0 to 10 items.</summary>
    public List<ProcessingOutput> Outputs { get; set; } = Collections.List<ProcessingOutput>();

    internal static ProcessingOutputConfig FromWire(WireReader reader) => new()
    {
        KmsKeyId = reader.String("KmsKeyId"),
        Outputs = reader.List("Outputs", ProcessingOutput.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingResources
{
    /// <summary>Required.</summary>
    public ProcessingClusterConfig ClusterConfig { get; set; }

    internal static ProcessingResources FromWire(WireReader reader) => new()
    {
        ClusterConfig = reader.Structure("ClusterConfig", ProcessingClusterConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingS3Input
{
    /// <summary>0 to 256 characters.</summary>
    public string LocalPath { get; set; }

    public ProcessingS3CompressionType S3CompressionType { get; set; }

    public ProcessingS3DataDistributionType S3DataDistributionType { get; set; }

    /// <summary>Required.</summary>
    public ProcessingS3DataType S3DataType { get; set; }

    public ProcessingS3InputMode S3InputMode { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    internal static ProcessingS3Input FromWire(WireReader reader) => new()
    {
        LocalPath = reader.String("LocalPath"),
        S3CompressionType = reader.Word("S3CompressionType", static word => new ProcessingS3CompressionType(word)),
        S3DataDistributionType = reader.Word("S3DataDistributionType", static word => new ProcessingS3DataDistributionType(word)),
        S3DataType = reader.Word("S3DataType", static word => new ProcessingS3DataType(word)),
        S3InputMode = reader.Word("S3InputMode", static word => new ProcessingS3InputMode(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingS3Output
{
    /// <summary>0 to 256 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required.</summary>
    public ProcessingS3UploadMode S3UploadMode { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    internal static ProcessingS3Output FromWire(WireReader reader) => new()
    {
        LocalPath = reader.String("LocalPath"),
        S3UploadMode = reader.Word("S3UploadMode", static word => new ProcessingS3UploadMode(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProcessingStoppingCondition
{
    /// <summary>Required. 1 to 777600.</summary>
    public int? MaxRuntimeInSeconds { get; set; }

    internal static ProcessingStoppingCondition FromWire(WireReader reader) => new()
    {
        MaxRuntimeInSeconds = reader.Integer("MaxRuntimeInSeconds"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariant : IWireInput
{
    public ProductionVariantAcceleratorType AcceleratorType { get; set; }

    public ProductionVariantCapacityReservationConfig CapacityReservationConfig { get; set; }

    /// <summary>60 to 3600.</summary>
    public int? ContainerStartupHealthCheckTimeoutInSeconds { get; set; }

    public ProductionVariantCoreDumpConfig CoreDumpConfig { get; set; }

    public bool? EnableSSMAccess { get; set; }

    public ProductionVariantInferenceAmiVersion InferenceAmiVersion { get; set; }

    /// <summary>At least 1.</summary>
    public int? InitialInstanceCount { get; set; }

    /// <summary>At least 0.</summary>
    public float? InitialVariantWeight { get; set; }

    /// <summary>1 to 5 items.</summary>
    public List<InstancePool> InstancePools { get; set; } = Collections.List<InstancePool>();

    public ProductionVariantInstanceType InstanceType { get; set; }

    public ProductionVariantManagedInstanceScaling ManagedInstanceScaling { get; set; }

    /// <summary>60 to 3600.</summary>
    public int? ModelDataDownloadTimeoutInSeconds { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public ProductionVariantRoutingConfig RoutingConfig { get; set; }

    public ProductionVariantServerlessConfig ServerlessConfig { get; set; }

    /// <summary>300 to 3600.</summary>
    public int? VariantInstanceProvisionTimeoutInSeconds { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string VariantName { get; set; }

    /// <summary>1 to 512.</summary>
    public int? VolumeSizeInGB { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AcceleratorType", AcceleratorType);
        writer.Structure("CapacityReservationConfig", CapacityReservationConfig);
        writer.Integer("ContainerStartupHealthCheckTimeoutInSeconds", ContainerStartupHealthCheckTimeoutInSeconds);
        writer.Structure("CoreDumpConfig", CoreDumpConfig);
        writer.Boolean("EnableSSMAccess", EnableSSMAccess);
        writer.String("InferenceAmiVersion", InferenceAmiVersion);
        writer.Integer("InitialInstanceCount", InitialInstanceCount);
        writer.Float("InitialVariantWeight", InitialVariantWeight);
        writer.List("InstancePools", InstancePools, static (w, item) => w.Structure(item));
        writer.String("InstanceType", InstanceType);
        writer.Structure("ManagedInstanceScaling", ManagedInstanceScaling);
        writer.Integer("ModelDataDownloadTimeoutInSeconds", ModelDataDownloadTimeoutInSeconds);
        writer.String("ModelName", ModelName);
        writer.Structure("RoutingConfig", RoutingConfig);
        writer.Structure("ServerlessConfig", ServerlessConfig);
        writer.Integer("VariantInstanceProvisionTimeoutInSeconds", VariantInstanceProvisionTimeoutInSeconds);
        writer.String("VariantName", VariantName);
        writer.Integer("VolumeSizeInGB", VolumeSizeInGB);
    }

    internal static ProductionVariant FromWire(WireReader reader) => new()
    {
        AcceleratorType = reader.Word("AcceleratorType", static word => new ProductionVariantAcceleratorType(word)),
        CapacityReservationConfig = reader.Structure("CapacityReservationConfig", ProductionVariantCapacityReservationConfig.FromWire),
        ContainerStartupHealthCheckTimeoutInSeconds = reader.Integer("ContainerStartupHealthCheckTimeoutInSeconds"),
        CoreDumpConfig = reader.Structure("CoreDumpConfig", ProductionVariantCoreDumpConfig.FromWire),
        EnableSSMAccess = reader.Boolean("EnableSSMAccess"),
        InferenceAmiVersion = reader.Word("InferenceAmiVersion", static word => new ProductionVariantInferenceAmiVersion(word)),
        InitialInstanceCount = reader.Integer("InitialInstanceCount"),
        InitialVariantWeight = reader.Float("InitialVariantWeight"),
        InstancePools = reader.List("InstancePools", InstancePool.FromWire),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
        ManagedInstanceScaling = reader.Structure("ManagedInstanceScaling", ProductionVariantManagedInstanceScaling.FromWire),
        ModelDataDownloadTimeoutInSeconds = reader.Integer("ModelDataDownloadTimeoutInSeconds"),
        ModelName = reader.String("ModelName"),
        RoutingConfig = reader.Structure("RoutingConfig", ProductionVariantRoutingConfig.FromWire),
        ServerlessConfig = reader.Structure("ServerlessConfig", ProductionVariantServerlessConfig.FromWire),
        VariantInstanceProvisionTimeoutInSeconds = reader.Integer("VariantInstanceProvisionTimeoutInSeconds"),
        VariantName = reader.String("VariantName"),
        VolumeSizeInGB = reader.Integer("VolumeSizeInGB"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantCapacityReservationConfig : IWireInput
{
    public CapacityReservationPreference CapacityReservationPreference { get; set; }

    /// <summary>20 to 258 characters.</summary>
    public string MlReservationArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CapacityReservationPreference", CapacityReservationPreference);
        writer.String("MlReservationArn", MlReservationArn);
    }

    internal static ProductionVariantCapacityReservationConfig FromWire(WireReader reader) => new()
    {
        CapacityReservationPreference = reader.Word("CapacityReservationPreference", static word => new CapacityReservationPreference(word)),
        MlReservationArn = reader.String("MlReservationArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProductionVariantCapacityReservationSummary
{
    /// <summary>At least 0.</summary>
    public int? AvailableInstanceCount { get; set; }

    public CapacityReservationPreference CapacityReservationPreference { get; set; }

    public List<Ec2CapacityReservation> Ec2CapacityReservations { get; set; } = Collections.List<Ec2CapacityReservation>();

    /// <summary>20 to 258 characters.</summary>
    public string MlReservationArn { get; set; }

    /// <summary>At least 0.</summary>
    public int? TotalInstanceCount { get; set; }

    /// <summary>At least 0.</summary>
    public int? UsedByCurrentEndpoint { get; set; }

    internal static ProductionVariantCapacityReservationSummary FromWire(WireReader reader) => new()
    {
        AvailableInstanceCount = reader.Integer("AvailableInstanceCount"),
        CapacityReservationPreference = reader.Word("CapacityReservationPreference", static word => new CapacityReservationPreference(word)),
        Ec2CapacityReservations = reader.List("Ec2CapacityReservations", Ec2CapacityReservation.FromWire),
        MlReservationArn = reader.String("MlReservationArn"),
        TotalInstanceCount = reader.Integer("TotalInstanceCount"),
        UsedByCurrentEndpoint = reader.Integer("UsedByCurrentEndpoint"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantCoreDumpConfig : IWireInput
{
    /// <summary>Required. 0 to 512 characters.</summary>
    public string DestinationS3Uri { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DestinationS3Uri", DestinationS3Uri);
        writer.String("KmsKeyId", KmsKeyId);
    }

    internal static ProductionVariantCoreDumpConfig FromWire(WireReader reader) => new()
    {
        DestinationS3Uri = reader.String("DestinationS3Uri"),
        KmsKeyId = reader.String("KmsKeyId"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantManagedInstanceScaling : IWireInput
{
    /// <summary>At least 1.</summary>
    public int? MaxInstanceCount { get; set; }

    /// <summary>At least 0.</summary>
    public int? MinInstanceCount { get; set; }

    public ProductionVariantManagedInstanceScalingScaleInPolicy ScaleInPolicy { get; set; }

    public ManagedInstanceScalingStatus Status { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxInstanceCount", MaxInstanceCount);
        writer.Integer("MinInstanceCount", MinInstanceCount);
        writer.Structure("ScaleInPolicy", ScaleInPolicy);
        writer.String("Status", Status);
    }

    internal static ProductionVariantManagedInstanceScaling FromWire(WireReader reader) => new()
    {
        MaxInstanceCount = reader.Integer("MaxInstanceCount"),
        MinInstanceCount = reader.Integer("MinInstanceCount"),
        ScaleInPolicy = reader.Structure("ScaleInPolicy", ProductionVariantManagedInstanceScalingScaleInPolicy.FromWire),
        Status = reader.Word("Status", static word => new ManagedInstanceScalingStatus(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantManagedInstanceScalingScaleInPolicy : IWireInput
{
    /// <summary>5 to 1440.</summary>
    public int? CooldownInMinutes { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaximumStepSize { get; set; }

    /// <summary>Required.</summary>
    public ManagedInstanceScalingScaleInStrategy Strategy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("CooldownInMinutes", CooldownInMinutes);
        writer.Integer("MaximumStepSize", MaximumStepSize);
        writer.String("Strategy", Strategy);
    }

    internal static ProductionVariantManagedInstanceScalingScaleInPolicy FromWire(WireReader reader) => new()
    {
        CooldownInMinutes = reader.Integer("CooldownInMinutes"),
        MaximumStepSize = reader.Integer("MaximumStepSize"),
        Strategy = reader.Word("Strategy", static word => new ManagedInstanceScalingScaleInStrategy(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantRoutingConfig : IWireInput
{
    /// <summary>Required.</summary>
    public RoutingStrategy RoutingStrategy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoutingStrategy", RoutingStrategy);
    }

    internal static ProductionVariantRoutingConfig FromWire(WireReader reader) => new()
    {
        RoutingStrategy = reader.Word("RoutingStrategy", static word => new RoutingStrategy(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProductionVariantServerlessConfig : IWireInput
{
    /// <summary>Required. 1 to 200.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>Required. 1024 to 6144.</summary>
    public int? MemorySizeInMB { get; set; }

    /// <summary>1 to 200.</summary>
    public int? ProvisionedConcurrency { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxConcurrency", MaxConcurrency);
        writer.Integer("MemorySizeInMB", MemorySizeInMB);
        writer.Integer("ProvisionedConcurrency", ProvisionedConcurrency);
    }

    internal static ProductionVariantServerlessConfig FromWire(WireReader reader) => new()
    {
        MaxConcurrency = reader.Integer("MaxConcurrency"),
        MemorySizeInMB = reader.Integer("MemorySizeInMB"),
        ProvisionedConcurrency = reader.Integer("ProvisionedConcurrency"),
    };
}

/// <summary>Part of requests.</summary>
public partial class ProductionVariantServerlessUpdateConfig : IWireInput
{
    /// <summary>1 to 200.</summary>
    public int? MaxConcurrency { get; set; }

    /// <summary>1 to 200.</summary>
    public int? ProvisionedConcurrency { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxConcurrency", MaxConcurrency);
        writer.Integer("ProvisionedConcurrency", ProvisionedConcurrency);
    }
}

/// <summary>Part of answers.</summary>
public partial class ProductionVariantStatus
{
    public DateTime? StartTime { get; set; }

    /// <summary>Required.</summary>
    public VariantStatus Status { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string StatusMessage { get; set; }

    internal static ProductionVariantStatus FromWire(WireReader reader) => new()
    {
        StartTime = reader.Timestamp("StartTime"),
        Status = reader.Word("Status", static word => new VariantStatus(word)),
        StatusMessage = reader.String("StatusMessage"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProductionVariantSummary
{
    public ProductionVariantCapacityReservationSummary CapacityReservationConfig { get; set; }

    /// <summary>At least 0.</summary>
    public int? CurrentInstanceCount { get; set; }

    public ProductionVariantServerlessConfig CurrentServerlessConfig { get; set; }

    /// <summary>At least 0.</summary>
    public float? CurrentWeight { get; set; }

    public List<DeployedImage> DeployedImages { get; set; } = Collections.List<DeployedImage>();

    /// <summary>At least 0.</summary>
    public int? DesiredInstanceCount { get; set; }

    public ProductionVariantServerlessConfig DesiredServerlessConfig { get; set; }

    /// <summary>At least 0.</summary>
    public float? DesiredWeight { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<InstancePoolSummary> InstancePools { get; set; } = Collections.List<InstancePoolSummary>();

    public ProductionVariantManagedInstanceScaling ManagedInstanceScaling { get; set; }

    public ProductionVariantRoutingConfig RoutingConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string VariantName { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<ProductionVariantStatus> VariantStatus { get; set; } = Collections.List<ProductionVariantStatus>();

    internal static ProductionVariantSummary FromWire(WireReader reader) => new()
    {
        CapacityReservationConfig = reader.Structure("CapacityReservationConfig", ProductionVariantCapacityReservationSummary.FromWire),
        CurrentInstanceCount = reader.Integer("CurrentInstanceCount"),
        CurrentServerlessConfig = reader.Structure("CurrentServerlessConfig", ProductionVariantServerlessConfig.FromWire),
        CurrentWeight = reader.Float("CurrentWeight"),
        DeployedImages = reader.List("DeployedImages", DeployedImage.FromWire),
        DesiredInstanceCount = reader.Integer("DesiredInstanceCount"),
        DesiredServerlessConfig = reader.Structure("DesiredServerlessConfig", ProductionVariantServerlessConfig.FromWire),
        DesiredWeight = reader.Float("DesiredWeight"),
        InstancePools = reader.List("InstancePools", InstancePoolSummary.FromWire),
        ManagedInstanceScaling = reader.Structure("ManagedInstanceScaling", ProductionVariantManagedInstanceScaling.FromWire),
        RoutingConfig = reader.Structure("RoutingConfig", ProductionVariantRoutingConfig.FromWire),
        VariantName = reader.String("VariantName"),
        VariantStatus = reader.List("VariantStatus", ProductionVariantStatus.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProfilerConfig
{
    public bool? DisableProfiler { get; set; }

    public long? ProfilingIntervalInMilliseconds { get; set; }

    /// <summary>0 to 20 entries.</summary>
    public Dictionary<string, string> ProfilingParameters { get; set; } = Collections.Map<string>();

    /// <summary>0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    internal static ProfilerConfig FromWire(WireReader reader) => new()
    {
        DisableProfiler = reader.Boolean("DisableProfiler"),
        ProfilingIntervalInMilliseconds = reader.Long("ProfilingIntervalInMilliseconds"),
        ProfilingParameters = reader.Map("ProfilingParameters", static item => item.Text()),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProfilerRuleConfiguration
{
    public ProcessingInstanceType InstanceType { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string RuleConfigurationName { get; set; }

    /// <summary>Required. 0 to 255 characters.</summary>
    public string RuleEvaluatorImage { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> RuleParameters { get; set; } = Collections.Map<string>();

    /// <summary>0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    /// <summary>At least 0.</summary>
    public int? VolumeSizeInGB { get; set; }

    internal static ProfilerRuleConfiguration FromWire(WireReader reader) => new()
    {
        InstanceType = reader.Word("InstanceType", static word => new ProcessingInstanceType(word)),
        LocalPath = reader.String("LocalPath"),
        RuleConfigurationName = reader.String("RuleConfigurationName"),
        RuleEvaluatorImage = reader.String("RuleEvaluatorImage"),
        RuleParameters = reader.Map("RuleParameters", static item => item.Text()),
        S3OutputPath = reader.String("S3OutputPath"),
        VolumeSizeInGB = reader.Integer("VolumeSizeInGB"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProfilerRuleEvaluationStatus
{
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string RuleConfigurationName { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string RuleEvaluationJobArn { get; set; }

    public RuleEvaluationStatus RuleEvaluationStatus { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string StatusDetails { get; set; }

    internal static ProfilerRuleEvaluationStatus FromWire(WireReader reader) => new()
    {
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        RuleConfigurationName = reader.String("RuleConfigurationName"),
        RuleEvaluationJobArn = reader.String("RuleEvaluationJobArn"),
        RuleEvaluationStatus = reader.Word("RuleEvaluationStatus", static word => new RuleEvaluationStatus(word)),
        StatusDetails = reader.String("StatusDetails"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ProjectSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ProjectArn { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ProjectDescription { get; set; }

    /// <summary>Required. 1 to 20 characters.</summary>
    public string ProjectId { get; set; }

    /// <summary>Required. 1 to 32 characters.</summary>
    public string ProjectName { get; set; }

    /// <summary>Required.</summary>
    public ProjectStatus ProjectStatus { get; set; }

    internal static ProjectSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        ProjectArn = reader.String("ProjectArn"),
        ProjectDescription = reader.String("ProjectDescription"),
        ProjectId = reader.String("ProjectId"),
        ProjectName = reader.String("ProjectName"),
        ProjectStatus = reader.Word("ProjectStatus", static word => new ProjectStatus(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ProvisioningParameter : IWireInput
{
    /// <summary>1 to 1000 characters.</summary>
    public string Key { get; set; }

    /// <summary>0 to 4096 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }

    internal static ProvisioningParameter FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class QualityCheckStepMetadata
{
    /// <summary>0 to 1024 characters.</summary>
    public string BaselineUsedForDriftCheckConstraints { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string BaselineUsedForDriftCheckStatistics { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string CalculatedBaselineConstraints { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string CalculatedBaselineStatistics { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string CheckJobArn { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string CheckType { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    public bool? RegisterNewBaseline { get; set; }

    public bool? SkipCheck { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ViolationReport { get; set; }

    internal static QualityCheckStepMetadata FromWire(WireReader reader) => new()
    {
        BaselineUsedForDriftCheckConstraints = reader.String("BaselineUsedForDriftCheckConstraints"),
        BaselineUsedForDriftCheckStatistics = reader.String("BaselineUsedForDriftCheckStatistics"),
        CalculatedBaselineConstraints = reader.String("CalculatedBaselineConstraints"),
        CalculatedBaselineStatistics = reader.String("CalculatedBaselineStatistics"),
        CheckJobArn = reader.String("CheckJobArn"),
        CheckType = reader.String("CheckType"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        RegisterNewBaseline = reader.Boolean("RegisterNewBaseline"),
        SkipCheck = reader.Boolean("SkipCheck"),
        ViolationReport = reader.String("ViolationReport"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RSessionAppSettings
{
    /// <summary>0 to 200 items.</summary>
    public List<CustomImage> CustomImages { get; set; } = Collections.List<CustomImage>();

    public ResourceSpec DefaultResourceSpec { get; set; }

    internal static RSessionAppSettings FromWire(WireReader reader) => new()
    {
        CustomImages = reader.List("CustomImages", CustomImage.FromWire),
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class RStudioServerProAppSettings
{
    public RStudioServerProAccessStatus AccessStatus { get; set; }

    public RStudioServerProUserGroup UserGroup { get; set; }

    internal static RStudioServerProAppSettings FromWire(WireReader reader) => new()
    {
        AccessStatus = reader.Word("AccessStatus", static word => new RStudioServerProAccessStatus(word)),
        UserGroup = reader.Word("UserGroup", static word => new RStudioServerProUserGroup(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class RStudioServerProDomainSettings
{
    public ResourceSpec DefaultResourceSpec { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string DomainExecutionRoleArn { get; set; }

    public string RStudioConnectUrl { get; set; }

    public string RStudioPackageManagerUrl { get; set; }

    internal static RStudioServerProDomainSettings FromWire(WireReader reader) => new()
    {
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
        DomainExecutionRoleArn = reader.String("DomainExecutionRoleArn"),
        RStudioConnectUrl = reader.String("RStudioConnectUrl"),
        RStudioPackageManagerUrl = reader.String("RStudioPackageManagerUrl"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RealTimeInferenceRecommendation
{
    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    /// <summary>Required.</summary>
    public ProductionVariantInstanceType InstanceType { get; set; }

    /// <summary>Required.</summary>
    public string RecommendationId { get; set; }

    internal static RealTimeInferenceRecommendation FromWire(WireReader reader) => new()
    {
        Environment = reader.Map("Environment", static item => item.Text()),
        InstanceType = reader.Word("InstanceType", static word => new ProductionVariantInstanceType(word)),
        RecommendationId = reader.String("RecommendationId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RedshiftDatasetDefinition
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string ClusterId { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string ClusterRoleArn { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string Database { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string DbUser { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public RedshiftResultCompressionType OutputCompression { get; set; }

    /// <summary>Required.</summary>
    public RedshiftResultFormat OutputFormat { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string OutputS3Uri { get; set; }

    /// <summary>Required. 1 to 4096 characters.</summary>
    public string QueryString { get; set; }

    internal static RedshiftDatasetDefinition FromWire(WireReader reader) => new()
    {
        ClusterId = reader.String("ClusterId"),
        ClusterRoleArn = reader.String("ClusterRoleArn"),
        Database = reader.String("Database"),
        DbUser = reader.String("DbUser"),
        KmsKeyId = reader.String("KmsKeyId"),
        OutputCompression = reader.Word("OutputCompression", static word => new RedshiftResultCompressionType(word)),
        OutputFormat = reader.Word("OutputFormat", static word => new RedshiftResultFormat(word)),
        OutputS3Uri = reader.String("OutputS3Uri"),
        QueryString = reader.String("QueryString"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RegisterModelStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static RegisterModelStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RemoteDebugConfig
{
    public bool? EnableRemoteDebug { get; set; }

    internal static RemoteDebugConfig FromWire(WireReader reader) => new()
    {
        EnableRemoteDebug = reader.Boolean("EnableRemoteDebug"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class RepositoryAuthConfig : IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string RepositoryCredentialsProviderArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RepositoryCredentialsProviderArn", RepositoryCredentialsProviderArn);
    }

    internal static RepositoryAuthConfig FromWire(WireReader reader) => new()
    {
        RepositoryCredentialsProviderArn = reader.String("RepositoryCredentialsProviderArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceConfig
{
    /// <summary>At least 0.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<InstanceGroup> InstanceGroups { get; set; } = Collections.List<InstanceGroup>();

    public InstancePlacementConfig InstancePlacementConfig { get; set; }

    public TrainingInstanceType InstanceType { get; set; }

    /// <summary>0 to 21600.</summary>
    public int? KeepAlivePeriodInSeconds { get; set; }

    /// <summary>50 to 2048 characters.</summary>
    public string TrainingPlanArn { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string VolumeKmsKeyId { get; set; }

    /// <summary>At least 0.</summary>
    public int? VolumeSizeInGB { get; set; }

    internal static ResourceConfig FromWire(WireReader reader) => new()
    {
        InstanceCount = reader.Integer("InstanceCount"),
        InstanceGroups = reader.List("InstanceGroups", InstanceGroup.FromWire),
        InstancePlacementConfig = reader.Structure("InstancePlacementConfig", InstancePlacementConfig.FromWire),
        InstanceType = reader.Word("InstanceType", static word => new TrainingInstanceType(word)),
        KeepAlivePeriodInSeconds = reader.Integer("KeepAlivePeriodInSeconds"),
        TrainingPlanArn = reader.String("TrainingPlanArn"),
        VolumeKmsKeyId = reader.String("VolumeKmsKeyId"),
        VolumeSizeInGB = reader.Integer("VolumeSizeInGB"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceSpec
{
    public AppInstanceType InstanceType { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string LifecycleConfigArn { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string SageMakerImageArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string SageMakerImageVersionAlias { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string SageMakerImageVersionArn { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string TrainingPlanArn { get; set; }

    internal static ResourceSpec FromWire(WireReader reader) => new()
    {
        InstanceType = reader.Word("InstanceType", static word => new AppInstanceType(word)),
        LifecycleConfigArn = reader.String("LifecycleConfigArn"),
        SageMakerImageArn = reader.String("SageMakerImageArn"),
        SageMakerImageVersionAlias = reader.String("SageMakerImageVersionAlias"),
        SageMakerImageVersionArn = reader.String("SageMakerImageVersionArn"),
        TrainingPlanArn = reader.String("TrainingPlanArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RetryStrategy
{
    /// <summary>Required. 1 to 30.</summary>
    public int? MaximumRetryAttempts { get; set; }

    internal static RetryStrategy FromWire(WireReader reader) => new()
    {
        MaximumRetryAttempts = reader.Integer("MaximumRetryAttempts"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class RollingUpdatePolicy : IWireInput
{
    /// <summary>Required.</summary>
    public CapacitySize MaximumBatchSize { get; set; }

    /// <summary>600 to 28800.</summary>
    public int? MaximumExecutionTimeoutInSeconds { get; set; }

    public CapacitySize RollbackMaximumBatchSize { get; set; }

    /// <summary>Required. 0 to 3600.</summary>
    public int? WaitIntervalInSeconds { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("MaximumBatchSize", MaximumBatchSize);
        writer.Integer("MaximumExecutionTimeoutInSeconds", MaximumExecutionTimeoutInSeconds);
        writer.Structure("RollbackMaximumBatchSize", RollbackMaximumBatchSize);
        writer.Integer("WaitIntervalInSeconds", WaitIntervalInSeconds);
    }

    internal static RollingUpdatePolicy FromWire(WireReader reader) => new()
    {
        MaximumBatchSize = reader.Structure("MaximumBatchSize", CapacitySize.FromWire),
        MaximumExecutionTimeoutInSeconds = reader.Integer("MaximumExecutionTimeoutInSeconds"),
        RollbackMaximumBatchSize = reader.Structure("RollbackMaximumBatchSize", CapacitySize.FromWire),
        WaitIntervalInSeconds = reader.Integer("WaitIntervalInSeconds"),
    };
}

/// <summary>Part of answers.</summary>
public partial class S3DataSource
{
    /// <summary>0 to 16 items.</summary>
    public List<string> AttributeNames { get; set; } = Collections.List<string>();

    public HubAccessConfig HubAccessConfig { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<string> InstanceGroupNames { get; set; } = Collections.List<string>();

    public ModelAccessConfig ModelAccessConfig { get; set; }

    public S3DataDistribution S3DataDistributionType { get; set; }

    /// <summary>Required.</summary>
    public S3DataType S3DataType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    internal static S3DataSource FromWire(WireReader reader) => new()
    {
        AttributeNames = reader.List("AttributeNames", static item => item.Text()),
        HubAccessConfig = reader.Structure("HubAccessConfig", HubAccessConfig.FromWire),
        InstanceGroupNames = reader.List("InstanceGroupNames", static item => item.Text()),
        ModelAccessConfig = reader.Structure("ModelAccessConfig", ModelAccessConfig.FromWire),
        S3DataDistributionType = reader.Word("S3DataDistributionType", static word => new S3DataDistribution(word)),
        S3DataType = reader.Word("S3DataType", static word => new S3DataType(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class S3FileSystemConfig
{
    /// <summary>0 to 1024 characters.</summary>
    public string MountPath { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    internal static S3FileSystemConfig FromWire(WireReader reader) => new()
    {
        MountPath = reader.String("MountPath"),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class S3ModelDataSource : IWireInput
{
    /// <summary>Required.</summary>
    public ModelCompressionType CompressionType { get; set; }

    public string ETag { get; set; }

    public InferenceHubAccessConfig HubAccessConfig { get; set; }

    public string ManifestEtag { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ManifestS3Uri { get; set; }

    public ModelAccessConfig ModelAccessConfig { get; set; }

    /// <summary>Required.</summary>
    public S3ModelDataType S3DataType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CompressionType", CompressionType);
        writer.String("ETag", ETag);
        writer.Structure("HubAccessConfig", HubAccessConfig);
        writer.String("ManifestEtag", ManifestEtag);
        writer.String("ManifestS3Uri", ManifestS3Uri);
        writer.Structure("ModelAccessConfig", ModelAccessConfig);
        writer.String("S3DataType", S3DataType);
        writer.String("S3Uri", S3Uri);
    }

    internal static S3ModelDataSource FromWire(WireReader reader) => new()
    {
        CompressionType = reader.Word("CompressionType", static word => new ModelCompressionType(word)),
        ETag = reader.String("ETag"),
        HubAccessConfig = reader.Structure("HubAccessConfig", InferenceHubAccessConfig.FromWire),
        ManifestEtag = reader.String("ManifestEtag"),
        ManifestS3Uri = reader.String("ManifestS3Uri"),
        ModelAccessConfig = reader.Structure("ModelAccessConfig", ModelAccessConfig.FromWire),
        S3DataType = reader.Word("S3DataType", static word => new S3ModelDataType(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class SecondaryStatusTransition
{
    public DateTime? EndTime { get; set; }

    /// <summary>Required.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>Required.</summary>
    public SecondaryStatus Status { get; set; }

    public string StatusMessage { get; set; }

    internal static SecondaryStatusTransition FromWire(WireReader reader) => new()
    {
        EndTime = reader.Timestamp("EndTime"),
        StartTime = reader.Timestamp("StartTime"),
        Status = reader.Word("Status", static word => new SecondaryStatus(word)),
        StatusMessage = reader.String("StatusMessage"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SelectedStep : IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string StepName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("StepName", StepName);
    }

    internal static SelectedStep FromWire(WireReader reader) => new()
    {
        StepName = reader.String("StepName"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SelectiveExecutionConfig : IWireInput
{
    /// <summary>Required. 1 to 50 items.</summary>
    public List<SelectedStep> SelectedSteps { get; set; } = Collections.List<SelectedStep>();

    /// <summary>0 to 2048 characters.</summary>
    public string SourcePipelineExecutionArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("SelectedSteps", SelectedSteps, static (w, item) => w.Structure(item));
        writer.String("SourcePipelineExecutionArn", SourcePipelineExecutionArn);
    }

    internal static SelectiveExecutionConfig FromWire(WireReader reader) => new()
    {
        SelectedSteps = reader.List("SelectedSteps", SelectedStep.FromWire),
        SourcePipelineExecutionArn = reader.String("SourcePipelineExecutionArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class SelectiveExecutionResult
{
    /// <summary>0 to 2048 characters.</summary>
    public string SourcePipelineExecutionArn { get; set; }

    internal static SelectiveExecutionResult FromWire(WireReader reader) => new()
    {
        SourcePipelineExecutionArn = reader.String("SourcePipelineExecutionArn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ServerlessJobConfig
{
    public bool? AcceptEula { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string BaseModelArn { get; set; }

    public CustomizationTechnique CustomizationTechnique { get; set; }

    public EvaluationType EvaluationType { get; set; }

    public string EvaluatorArn { get; set; }

    /// <summary>Required.</summary>
    public ServerlessJobType JobType { get; set; }

    public Peft Peft { get; set; }

    /// <summary>1 to 50 characters.</summary>
    public string SequenceLength { get; set; }

    internal static ServerlessJobConfig FromWire(WireReader reader) => new()
    {
        AcceptEula = reader.Boolean("AcceptEula"),
        BaseModelArn = reader.String("BaseModelArn"),
        CustomizationTechnique = reader.Word("CustomizationTechnique", static word => new CustomizationTechnique(word)),
        EvaluationType = reader.Word("EvaluationType", static word => new EvaluationType(word)),
        EvaluatorArn = reader.String("EvaluatorArn"),
        JobType = reader.Word("JobType", static word => new ServerlessJobType(word)),
        Peft = reader.Word("Peft", static word => new Peft(word)),
        SequenceLength = reader.String("SequenceLength"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ServiceCatalogProvisionedProductDetails
{
    /// <summary>1 to 100 characters.</summary>
    public string ProvisionedProductId { get; set; }

    public string ProvisionedProductStatusMessage { get; set; }

    internal static ServiceCatalogProvisionedProductDetails FromWire(WireReader reader) => new()
    {
        ProvisionedProductId = reader.String("ProvisionedProductId"),
        ProvisionedProductStatusMessage = reader.String("ProvisionedProductStatusMessage"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class ServiceCatalogProvisioningDetails : IWireInput
{
    /// <summary>1 to 100 characters.</summary>
    public string PathId { get; set; }

    /// <summary>Required. 1 to 100 characters.</summary>
    public string ProductId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    public List<ProvisioningParameter> ProvisioningParameters { get; set; } = Collections.List<ProvisioningParameter>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PathId", PathId);
        writer.String("ProductId", ProductId);
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.List("ProvisioningParameters", ProvisioningParameters, static (w, item) => w.Structure(item));
    }

    internal static ServiceCatalogProvisioningDetails FromWire(WireReader reader) => new()
    {
        PathId = reader.String("PathId"),
        ProductId = reader.String("ProductId"),
        ProvisioningArtifactId = reader.String("ProvisioningArtifactId"),
        ProvisioningParameters = reader.List("ProvisioningParameters", ProvisioningParameter.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class ServiceCatalogProvisioningUpdateDetails : IWireInput
{
    /// <summary>1 to 100 characters.</summary>
    public string ProvisioningArtifactId { get; set; }

    public List<ProvisioningParameter> ProvisioningParameters { get; set; } = Collections.List<ProvisioningParameter>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProvisioningArtifactId", ProvisioningArtifactId);
        writer.List("ProvisioningParameters", ProvisioningParameters, static (w, item) => w.Structure(item));
    }
}

/// <summary>Part of answers.</summary>
public partial class SharingSettings
{
    public NotebookOutputOption NotebookOutputOption { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string S3KmsKeyId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    internal static SharingSettings FromWire(WireReader reader) => new()
    {
        NotebookOutputOption = reader.Word("NotebookOutputOption", static word => new NotebookOutputOption(word)),
        S3KmsKeyId = reader.String("S3KmsKeyId"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ShuffleConfig
{
    /// <summary>Required.</summary>
    public long? Seed { get; set; }

    internal static ShuffleConfig FromWire(WireReader reader) => new()
    {
        Seed = reader.Long("Seed"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SourceAlgorithm : IWireInput
{
    /// <summary>Required. 1 to 170 characters.</summary>
    public string AlgorithmName { get; set; }

    public string ModelDataETag { get; set; }

    public ModelDataSource ModelDataSource { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelDataUrl { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AlgorithmName", AlgorithmName);
        writer.String("ModelDataETag", ModelDataETag);
        writer.Structure("ModelDataSource", ModelDataSource);
        writer.String("ModelDataUrl", ModelDataUrl);
    }

    internal static SourceAlgorithm FromWire(WireReader reader) => new()
    {
        AlgorithmName = reader.String("AlgorithmName"),
        ModelDataETag = reader.String("ModelDataETag"),
        ModelDataSource = reader.Structure("ModelDataSource", ModelDataSource.FromWire),
        ModelDataUrl = reader.String("ModelDataUrl"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class SourceAlgorithmSpecification : IWireInput
{
    /// <summary>Required. 1 item.</summary>
    public List<SourceAlgorithm> SourceAlgorithms { get; set; } = Collections.List<SourceAlgorithm>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("SourceAlgorithms", SourceAlgorithms, static (w, item) => w.Structure(item));
    }

    internal static SourceAlgorithmSpecification FromWire(WireReader reader) => new()
    {
        SourceAlgorithms = reader.List("SourceAlgorithms", SourceAlgorithm.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class StoppingCondition
{
    /// <summary>7200 to 2419200.</summary>
    public int? MaxPendingTimeInSeconds { get; set; }

    /// <summary>At least 1.</summary>
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>At least 1.</summary>
    public int? MaxWaitTimeInSeconds { get; set; }

    internal static StoppingCondition FromWire(WireReader reader) => new()
    {
        MaxPendingTimeInSeconds = reader.Integer("MaxPendingTimeInSeconds"),
        MaxRuntimeInSeconds = reader.Integer("MaxRuntimeInSeconds"),
        MaxWaitTimeInSeconds = reader.Integer("MaxWaitTimeInSeconds"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StudioWebPortalSettings
{
    public ExecutionRoleSessionNameMode ExecutionRoleSessionNameMode { get; set; }

    public List<string> HiddenAppTypes { get; set; } = Collections.List<string>();

    public List<string> HiddenInstanceTypes { get; set; } = Collections.List<string>();

    public List<string> HiddenMlTools { get; set; } = Collections.List<string>();

    /// <summary>0 to 5 items.</summary>
    public List<HiddenSageMakerImage> HiddenSageMakerImageVersionAliases { get; set; } = Collections.List<HiddenSageMakerImage>();

    internal static StudioWebPortalSettings FromWire(WireReader reader) => new()
    {
        ExecutionRoleSessionNameMode = reader.Word("ExecutionRoleSessionNameMode", static word => new ExecutionRoleSessionNameMode(word)),
        HiddenAppTypes = reader.List("HiddenAppTypes", static item => item.Text()),
        HiddenInstanceTypes = reader.List("HiddenInstanceTypes", static item => item.Text()),
        HiddenMlTools = reader.List("HiddenMlTools", static item => item.Text()),
        HiddenSageMakerImageVersionAliases = reader.List("HiddenSageMakerImageVersionAliases", HiddenSageMakerImage.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
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

    internal static Tag FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TemplateProviderDetail
{
    public CfnTemplateProviderDetail CfnTemplateProviderDetail { get; set; }

    internal static TemplateProviderDetail FromWire(WireReader reader) => new()
    {
        CfnTemplateProviderDetail = reader.Structure("CfnTemplateProviderDetail", CfnTemplateProviderDetail.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class TensorBoardAppSettings
{
    public ResourceSpec DefaultResourceSpec { get; set; }

    internal static TensorBoardAppSettings FromWire(WireReader reader) => new()
    {
        DefaultResourceSpec = reader.Structure("DefaultResourceSpec", ResourceSpec.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class TensorBoardOutputConfig
{
    /// <summary>0 to 4096 characters.</summary>
    public string LocalPath { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    internal static TensorBoardOutputConfig FromWire(WireReader reader) => new()
    {
        LocalPath = reader.String("LocalPath"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TimeSeriesForecastingSettings
{
    /// <summary>20 to 2048 characters.</summary>
    public string AmazonForecastRoleArn { get; set; }

    public FeatureStatus Status { get; set; }

    internal static TimeSeriesForecastingSettings FromWire(WireReader reader) => new()
    {
        AmazonForecastRoleArn = reader.String("AmazonForecastRoleArn"),
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TrafficRoutingConfig : IWireInput
{
    public CapacitySize CanarySize { get; set; }

    public CapacitySize LinearStepSize { get; set; }

    /// <summary>Required.</summary>
    public TrafficRoutingConfigType Type { get; set; }

    /// <summary>Required. 0 to 3600.</summary>
    public int? WaitIntervalInSeconds { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CanarySize", CanarySize);
        writer.Structure("LinearStepSize", LinearStepSize);
        writer.String("Type", Type);
        writer.Integer("WaitIntervalInSeconds", WaitIntervalInSeconds);
    }

    internal static TrafficRoutingConfig FromWire(WireReader reader) => new()
    {
        CanarySize = reader.Structure("CanarySize", CapacitySize.FromWire),
        LinearStepSize = reader.Structure("LinearStepSize", CapacitySize.FromWire),
        Type = reader.Word("Type", static word => new TrafficRoutingConfigType(word)),
        WaitIntervalInSeconds = reader.Integer("WaitIntervalInSeconds"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TrainingImageConfig
{
    /// <summary>Required.</summary>
    public TrainingRepositoryAccessMode TrainingRepositoryAccessMode { get; set; }

    public TrainingRepositoryAuthConfig TrainingRepositoryAuthConfig { get; set; }

    internal static TrainingImageConfig FromWire(WireReader reader) => new()
    {
        TrainingRepositoryAccessMode = reader.Word("TrainingRepositoryAccessMode", static word => new TrainingRepositoryAccessMode(word)),
        TrainingRepositoryAuthConfig = reader.Structure("TrainingRepositoryAuthConfig", TrainingRepositoryAuthConfig.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class TrainingJobStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static TrainingJobStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TrainingProgressInfo
{
    /// <summary>At least 0.</summary>
    public long? CurrentEpoch { get; set; }

    /// <summary>At least 0.</summary>
    public long? CurrentStep { get; set; }

    /// <summary>At least 0.</summary>
    public long? MaxEpoch { get; set; }

    /// <summary>At least 0.</summary>
    public long? TotalStepCountPerEpoch { get; set; }

    internal static TrainingProgressInfo FromWire(WireReader reader) => new()
    {
        CurrentEpoch = reader.Long("CurrentEpoch"),
        CurrentStep = reader.Long("CurrentStep"),
        MaxEpoch = reader.Long("MaxEpoch"),
        TotalStepCountPerEpoch = reader.Long("TotalStepCountPerEpoch"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TrainingRepositoryAuthConfig
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string TrainingRepositoryCredentialsProviderArn { get; set; }

    internal static TrainingRepositoryAuthConfig FromWire(WireReader reader) => new()
    {
        TrainingRepositoryCredentialsProviderArn = reader.String("TrainingRepositoryCredentialsProviderArn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformDataSource : IWireInput
{
    /// <summary>Required.</summary>
    public TransformS3DataSource S3DataSource { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("S3DataSource", S3DataSource);
    }

    internal static TransformDataSource FromWire(WireReader reader) => new()
    {
        S3DataSource = reader.Structure("S3DataSource", TransformS3DataSource.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformInput : IWireInput
{
    public CompressionType CompressionType { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>Required.</summary>
    public TransformDataSource DataSource { get; set; }

    public SplitType SplitType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CompressionType", CompressionType);
        writer.String("ContentType", ContentType);
        writer.Structure("DataSource", DataSource);
        writer.String("SplitType", SplitType);
    }

    internal static TransformInput FromWire(WireReader reader) => new()
    {
        CompressionType = reader.Word("CompressionType", static word => new CompressionType(word)),
        ContentType = reader.String("ContentType"),
        DataSource = reader.Structure("DataSource", TransformDataSource.FromWire),
        SplitType = reader.Word("SplitType", static word => new SplitType(word)),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformJobDefinition : IWireInput
{
    public BatchStrategy BatchStrategy { get; set; }

    /// <summary>0 to 16 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    /// <summary>At least 0.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>At least 0.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Required.</summary>
    public TransformInput TransformInput { get; set; }

    /// <summary>Required.</summary>
    public TransformOutput TransformOutput { get; set; }

    /// <summary>Required.</summary>
    public TransformResources TransformResources { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("BatchStrategy", BatchStrategy);
        writer.Map("Environment", Environment, static (w, item) => w.Text(item));
        writer.Integer("MaxConcurrentTransforms", MaxConcurrentTransforms);
        writer.Integer("MaxPayloadInMB", MaxPayloadInMB);
        writer.Structure("TransformInput", TransformInput);
        writer.Structure("TransformOutput", TransformOutput);
        writer.Structure("TransformResources", TransformResources);
    }

    internal static TransformJobDefinition FromWire(WireReader reader) => new()
    {
        BatchStrategy = reader.Word("BatchStrategy", static word => new BatchStrategy(word)),
        Environment = reader.Map("Environment", static item => item.Text()),
        MaxConcurrentTransforms = reader.Integer("MaxConcurrentTransforms"),
        MaxPayloadInMB = reader.Integer("MaxPayloadInMB"),
        TransformInput = reader.Structure("TransformInput", TransformInput.FromWire),
        TransformOutput = reader.Structure("TransformOutput", TransformOutput.FromWire),
        TransformResources = reader.Structure("TransformResources", TransformResources.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class TransformJobStepMetadata
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static TransformJobStepMetadata FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformOutput : IWireInput
{
    /// <summary>0 to 256 characters.</summary>
    public string Accept { get; set; }

    public AssemblyType AssembleWith { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3OutputPath { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Accept", Accept);
        writer.String("AssembleWith", AssembleWith);
        writer.String("KmsKeyId", KmsKeyId);
        writer.String("S3OutputPath", S3OutputPath);
    }

    internal static TransformOutput FromWire(WireReader reader) => new()
    {
        Accept = reader.String("Accept"),
        AssembleWith = reader.Word("AssembleWith", static word => new AssemblyType(word)),
        KmsKeyId = reader.String("KmsKeyId"),
        S3OutputPath = reader.String("S3OutputPath"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformResources : IWireInput
{
    /// <summary>Required. At least 1.</summary>
    public int? InstanceCount { get; set; }

    /// <summary>Required.</summary>
    public TransformInstanceType InstanceType { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string TransformAmiVersion { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string VolumeKmsKeyId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("InstanceCount", InstanceCount);
        writer.String("InstanceType", InstanceType);
        writer.String("TransformAmiVersion", TransformAmiVersion);
        writer.String("VolumeKmsKeyId", VolumeKmsKeyId);
    }

    internal static TransformResources FromWire(WireReader reader) => new()
    {
        InstanceCount = reader.Integer("InstanceCount"),
        InstanceType = reader.Word("InstanceType", static word => new TransformInstanceType(word)),
        TransformAmiVersion = reader.String("TransformAmiVersion"),
        VolumeKmsKeyId = reader.String("VolumeKmsKeyId"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class TransformS3DataSource : IWireInput
{
    /// <summary>Required.</summary>
    public S3DataType S3DataType { get; set; }

    /// <summary>Required. 0 to 1024 characters.</summary>
    public string S3Uri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("S3DataType", S3DataType);
        writer.String("S3Uri", S3Uri);
    }

    internal static TransformS3DataSource FromWire(WireReader reader) => new()
    {
        S3DataType = reader.Word("S3DataType", static word => new S3DataType(word)),
        S3Uri = reader.String("S3Uri"),
    };
}

/// <summary>Part of answers.</summary>
public partial class TrustedIdentityPropagationSettings
{
    /// <summary>Required.</summary>
    public FeatureStatus Status { get; set; }

    internal static TrustedIdentityPropagationSettings FromWire(WireReader reader) => new()
    {
        Status = reader.Word("Status", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class TuningJobStepMetaData
{
    /// <summary>0 to 256 characters.</summary>
    public string Arn { get; set; }

    internal static TuningJobStepMetaData FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
    };
}

/// <summary>Part of answers.</summary>
public partial class UnifiedStudioSettings
{
    /// <summary>12 characters.</summary>
    public string DomainAccountId { get; set; }

    public string DomainId { get; set; }

    /// <summary>1 to 24 characters.</summary>
    public string DomainRegion { get; set; }

    public string EnvironmentId { get; set; }

    public string ProjectId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ProjectS3Path { get; set; }

    public string SingleSignOnApplicationArn { get; set; }

    public FeatureStatus StudioWebPortalAccess { get; set; }

    internal static UnifiedStudioSettings FromWire(WireReader reader) => new()
    {
        DomainAccountId = reader.String("DomainAccountId"),
        DomainId = reader.String("DomainId"),
        DomainRegion = reader.String("DomainRegion"),
        EnvironmentId = reader.String("EnvironmentId"),
        ProjectId = reader.String("ProjectId"),
        ProjectS3Path = reader.String("ProjectS3Path"),
        SingleSignOnApplicationArn = reader.String("SingleSignOnApplicationArn"),
        StudioWebPortalAccess = reader.Word("StudioWebPortalAccess", static word => new FeatureStatus(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class UpdateTemplateProvider : IWireInput
{
    public CfnUpdateTemplateProvider CfnTemplateProvider { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("CfnTemplateProvider", CfnTemplateProvider);
    }
}

/// <summary>Part of answers.</summary>
public partial class UserContext
{
    public string DomainId { get; set; }

    public IamIdentity IamIdentity { get; set; }

    public string UserProfileArn { get; set; }

    public string UserProfileName { get; set; }

    internal static UserContext FromWire(WireReader reader) => new()
    {
        DomainId = reader.String("DomainId"),
        IamIdentity = reader.Structure("IamIdentity", IamIdentity.FromWire),
        UserProfileArn = reader.String("UserProfileArn"),
        UserProfileName = reader.String("UserProfileName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class UserProfileDetails
{
    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainId { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public UserProfileStatus Status { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string UserProfileName { get; set; }

    internal static UserProfileDetails FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DomainId = reader.String("DomainId"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        Status = reader.Word("Status", static word => new UserProfileStatus(word)),
        UserProfileName = reader.String("UserProfileName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class UserSettings
{
    public AutoMountHomeEFS AutoMountHomeEFS { get; set; }

    public CanvasAppSettings CanvasAppSettings { get; set; }

    public CodeEditorAppSettings CodeEditorAppSettings { get; set; }

    /// <summary>0 to 10 items.</summary>
    public List<CustomFileSystemConfig> CustomFileSystemConfigs { get; set; } = Collections.List<CustomFileSystemConfig>();

    public CustomPosixUserConfig CustomPosixUserConfig { get; set; }

    /// <summary>0 to 1023 characters.</summary>
    public string DefaultLandingUri { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRole { get; set; }

    public JupyterLabAppSettings JupyterLabAppSettings { get; set; }

    public JupyterServerAppSettings JupyterServerAppSettings { get; set; }

    public KernelGatewayAppSettings KernelGatewayAppSettings { get; set; }

    public RSessionAppSettings RSessionAppSettings { get; set; }

    public RStudioServerProAppSettings RStudioServerProAppSettings { get; set; }

    /// <summary>0 to 5 items.</summary>
    public List<string> SecurityGroups { get; set; } = Collections.List<string>();

    public SharingSettings SharingSettings { get; set; }

    public DefaultSpaceStorageSettings SpaceStorageSettings { get; set; }

    public StudioWebPortal StudioWebPortal { get; set; }

    public StudioWebPortalSettings StudioWebPortalSettings { get; set; }

    public TensorBoardAppSettings TensorBoardAppSettings { get; set; }

    internal static UserSettings FromWire(WireReader reader) => new()
    {
        AutoMountHomeEFS = reader.Word("AutoMountHomeEFS", static word => new AutoMountHomeEFS(word)),
        CanvasAppSettings = reader.Structure("CanvasAppSettings", CanvasAppSettings.FromWire),
        CodeEditorAppSettings = reader.Structure("CodeEditorAppSettings", CodeEditorAppSettings.FromWire),
        CustomFileSystemConfigs = reader.List("CustomFileSystemConfigs", CustomFileSystemConfig.FromWire),
        CustomPosixUserConfig = reader.Structure("CustomPosixUserConfig", CustomPosixUserConfig.FromWire),
        DefaultLandingUri = reader.String("DefaultLandingUri"),
        ExecutionRole = reader.String("ExecutionRole"),
        JupyterLabAppSettings = reader.Structure("JupyterLabAppSettings", JupyterLabAppSettings.FromWire),
        JupyterServerAppSettings = reader.Structure("JupyterServerAppSettings", JupyterServerAppSettings.FromWire),
        KernelGatewayAppSettings = reader.Structure("KernelGatewayAppSettings", KernelGatewayAppSettings.FromWire),
        RSessionAppSettings = reader.Structure("RSessionAppSettings", RSessionAppSettings.FromWire),
        RStudioServerProAppSettings = reader.Structure("RStudioServerProAppSettings", RStudioServerProAppSettings.FromWire),
        SecurityGroups = reader.List("SecurityGroups", static item => item.Text()),
        SharingSettings = reader.Structure("SharingSettings", SharingSettings.FromWire),
        SpaceStorageSettings = reader.Structure("SpaceStorageSettings", DefaultSpaceStorageSettings.FromWire),
        StudioWebPortal = reader.Word("StudioWebPortal", static word => new StudioWebPortal(word)),
        StudioWebPortalSettings = reader.Structure("StudioWebPortalSettings", StudioWebPortalSettings.FromWire),
        TensorBoardAppSettings = reader.Structure("TensorBoardAppSettings", TensorBoardAppSettings.FromWire),
    };
}

/// <summary>Part of requests.</summary>
public partial class VariantProperty : IWireInput
{
    /// <summary>Required.</summary>
    public VariantPropertyType VariantPropertyType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("VariantPropertyType", VariantPropertyType);
    }
}

/// <summary>Part of requests and answers.</summary>
public partial class VpcConfig : IWireInput
{
    /// <summary>Required. 1 to 5 items.</summary>
    public List<string> SecurityGroupIds { get; set; } = Collections.List<string>();

    /// <summary>Required. 1 to 16 items.</summary>
    public List<string> Subnets { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("SecurityGroupIds", SecurityGroupIds, static (w, item) => w.Text(item));
        writer.List("Subnets", Subnets, static (w, item) => w.Text(item));
    }

    internal static VpcConfig FromWire(WireReader reader) => new()
    {
        SecurityGroupIds = reader.List("SecurityGroupIds", static item => item.Text()),
        Subnets = reader.List("Subnets", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class WarmPoolStatus
{
    /// <summary>At least 0.</summary>
    public int? ResourceRetainedBillableTimeInSeconds { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ReusedByJob { get; set; }

    /// <summary>Required.</summary>
    public WarmPoolResourceStatus Status { get; set; }

    internal static WarmPoolStatus FromWire(WireReader reader) => new()
    {
        ResourceRetainedBillableTimeInSeconds = reader.Integer("ResourceRetainedBillableTimeInSeconds"),
        ReusedByJob = reader.String("ReusedByJob"),
        Status = reader.Word("Status", static word => new WarmPoolResourceStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class WorkspaceSettings
{
    /// <summary>0 to 1024 characters.</summary>
    public string S3ArtifactPath { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string S3KmsKeyId { get; set; }

    internal static WorkspaceSettings FromWire(WireReader reader) => new()
    {
        S3ArtifactPath = reader.String("S3ArtifactPath"),
        S3KmsKeyId = reader.String("S3KmsKeyId"),
    };
}
