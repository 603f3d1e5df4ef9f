// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>The answer of AddTags.</summary>
public partial class AddTagsResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static AddTagsResponse FromWire(WireReader reader) => new()
    {
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of CreateEndpoint.</summary>
public partial class CreateEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    internal static CreateEndpointResponse FromWire(WireReader reader) => new()
    {
        EndpointArn = reader.String("EndpointArn"),
    };
}

/// <summary>The answer of CreateEndpointConfig.</summary>
public partial class CreateEndpointConfigResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointConfigArn { get; set; }

    internal static CreateEndpointConfigResponse FromWire(WireReader reader) => new()
    {
        EndpointConfigArn = reader.String("EndpointConfigArn"),
    };
}

/// <summary>The answer of CreateInferenceComponent.</summary>
public partial class CreateInferenceComponentResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string InferenceComponentArn { get; set; }

    internal static CreateInferenceComponentResponse FromWire(WireReader reader) => new()
    {
        InferenceComponentArn = reader.String("InferenceComponentArn"),
    };
}

/// <summary>The answer of CreateModel.</summary>
public partial class CreateModelResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string ModelArn { get; set; }

    internal static CreateModelResponse FromWire(WireReader reader) => new()
    {
        ModelArn = reader.String("ModelArn"),
    };
}

/// <summary>The answer of CreateModelPackage.</summary>
public partial class CreateModelPackageResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageArn { get; set; }

    internal static CreateModelPackageResponse FromWire(WireReader reader) => new()
    {
        ModelPackageArn = reader.String("ModelPackageArn"),
    };
}

/// <summary>The answer of CreateModelPackageGroup.</summary>
public partial class CreateModelPackageGroupResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageGroupArn { get; set; }

    internal static CreateModelPackageGroupResponse FromWire(WireReader reader) => new()
    {
        ModelPackageGroupArn = reader.String("ModelPackageGroupArn"),
    };
}

/// <summary>The answer of CreatePipeline.</summary>
public partial class CreatePipelineResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    internal static CreatePipelineResponse FromWire(WireReader reader) => new()
    {
        PipelineArn = reader.String("PipelineArn"),
    };
}

/// <summary>The answer of CreateProject.</summary>
public partial class CreateProjectResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ProjectArn { get; set; }

    /// <summary>Required. 1 to 20 characters.</summary>
    public string ProjectId { get; set; }

    internal static CreateProjectResponse FromWire(WireReader reader) => new()
    {
        ProjectArn = reader.String("ProjectArn"),
        ProjectId = reader.String("ProjectId"),
    };
}

/// <summary>The answer of DeleteEndpoint.</summary>
public partial class DeleteEndpointResponse : AmazonWebServiceResponse
{
    internal static DeleteEndpointResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteEndpointConfig.</summary>
public partial class DeleteEndpointConfigResponse : AmazonWebServiceResponse
{
    internal static DeleteEndpointConfigResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteInferenceComponent.</summary>
public partial class DeleteInferenceComponentResponse : AmazonWebServiceResponse
{
    internal static DeleteInferenceComponentResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteModel.</summary>
public partial class DeleteModelResponse : AmazonWebServiceResponse
{
    internal static DeleteModelResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteModelPackage.</summary>
public partial class DeleteModelPackageResponse : AmazonWebServiceResponse
{
    internal static DeleteModelPackageResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteModelPackageGroup.</summary>
public partial class DeleteModelPackageGroupResponse : AmazonWebServiceResponse
{
    internal static DeleteModelPackageGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeletePipeline.</summary>
public partial class DeletePipelineResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    internal static DeletePipelineResponse FromWire(WireReader reader) => new()
    {
        PipelineArn = reader.String("PipelineArn"),
    };
}

/// <summary>The answer of DeleteProject.</summary>
public partial class DeleteProjectResponse : AmazonWebServiceResponse
{
    internal static DeleteProjectResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteTags.</summary>
public partial class DeleteTagsResponse : AmazonWebServiceResponse
{
    internal static DeleteTagsResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeDomain.</summary>
public partial class DescribeDomainResponse : AmazonWebServiceResponse
{
    public AppNetworkAccessType AppNetworkAccessType { get; set; }

    public AppSecurityGroupManagement AppSecurityGroupManagement { get; set; }

    public AuthMode AuthMode { get; set; }

    public DateTime? CreationTime { get; set; }

    public DefaultSpaceSettings DefaultSpaceSettings { get; set; }

    public UserSettings DefaultUserSettings { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string DomainArn { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainId { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainName { get; set; }

    public DomainSettings DomainSettings { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    public HomeEfsFileSystemCreation HomeEfsFileSystemCreation { get; set; }

    /// <summary>0 to 32 characters.</summary>
    public string HomeEfsFileSystemId { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    [Obsolete("AWS has deprecated this member.")]
    public string HomeEfsFileSystemKmsKeyId { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>0 to 32 characters.</summary>
    public string SecurityGroupIdForDomainBoundary { get; set; }

    public string SingleSignOnApplicationArn { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string SingleSignOnManagedApplicationInstanceId { get; set; }

    public DomainStatus Status { get; set; }

    /// <summary>1 to 16 items.</summary>
    public List<string> SubnetIds { get; set; } = Collections.List<string>();

    public TagPropagation TagPropagation { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string Url { get; set; }

    /// <summary>0 to 32 characters.</summary>
    public string VpcId { get; set; }

    internal static DescribeDomainResponse FromWire(WireReader reader) => new()
    {
        AppNetworkAccessType = reader.Word("AppNetworkAccessType", static word => new AppNetworkAccessType(word)),
        AppSecurityGroupManagement = reader.Word("AppSecurityGroupManagement", static word => new AppSecurityGroupManagement(word)),
        AuthMode = reader.Word("AuthMode", static word => new AuthMode(word)),
        CreationTime = reader.Timestamp("CreationTime"),
        DefaultSpaceSettings = reader.Structure("DefaultSpaceSettings", DefaultSpaceSettings.FromWire),
        DefaultUserSettings = reader.Structure("DefaultUserSettings", UserSettings.FromWire),
        DomainArn = reader.String("DomainArn"),
        DomainId = reader.String("DomainId"),
        DomainName = reader.String("DomainName"),
        DomainSettings = reader.Structure("DomainSettings", DomainSettings.FromWire),
        FailureReason = reader.String("FailureReason"),
        HomeEfsFileSystemCreation = reader.Word("HomeEfsFileSystemCreation", static word => new HomeEfsFileSystemCreation(word)),
        HomeEfsFileSystemId = reader.String("HomeEfsFileSystemId"),
        HomeEfsFileSystemKmsKeyId = reader.String("HomeEfsFileSystemKmsKeyId"),
        KmsKeyId = reader.String("KmsKeyId"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        SecurityGroupIdForDomainBoundary = reader.String("SecurityGroupIdForDomainBoundary"),
        SingleSignOnApplicationArn = reader.String("SingleSignOnApplicationArn"),
        SingleSignOnManagedApplicationInstanceId = reader.String("SingleSignOnManagedApplicationInstanceId"),
        Status = reader.Word("Status", static word => new DomainStatus(word)),
        SubnetIds = reader.List("SubnetIds", static item => item.Text()),
        TagPropagation = reader.Word("TagPropagation", static word => new TagPropagation(word)),
        Url = reader.String("Url"),
        VpcId = reader.String("VpcId"),
    };
}

/// <summary>The answer of DescribeEndpoint.</summary>
public partial class DescribeEndpointResponse : AmazonWebServiceResponse
{
    public AsyncInferenceConfig AsyncInferenceConfig { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DataCaptureConfigSummary DataCaptureConfig { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>Required.</summary>
    public EndpointStatus EndpointStatus { get; set; }

    public ExplainerConfig ExplainerConfig { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    public DeploymentConfig LastDeploymentConfig { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    public MetricsConfig MetricsConfig { get; set; }

    public PendingDeploymentSummary PendingDeploymentSummary { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<ProductionVariantSummary> ProductionVariants { get; set; } = Collections.List<ProductionVariantSummary>();

    /// <summary>At least 1 item.</summary>
    public List<ProductionVariantSummary> ShadowProductionVariants { get; set; } = Collections.List<ProductionVariantSummary>();

    internal static DescribeEndpointResponse FromWire(WireReader reader) => new()
    {
        AsyncInferenceConfig = reader.Structure("AsyncInferenceConfig", AsyncInferenceConfig.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        DataCaptureConfig = reader.Structure("DataCaptureConfig", DataCaptureConfigSummary.FromWire),
        EndpointArn = reader.String("EndpointArn"),
        EndpointConfigName = reader.String("EndpointConfigName"),
        EndpointName = reader.String("EndpointName"),
        EndpointStatus = reader.Word("EndpointStatus", static word => new EndpointStatus(word)),
        ExplainerConfig = reader.Structure("ExplainerConfig", ExplainerConfig.FromWire),
        FailureReason = reader.String("FailureReason"),
        LastDeploymentConfig = reader.Structure("LastDeploymentConfig", DeploymentConfig.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        MetricsConfig = reader.Structure("MetricsConfig", MetricsConfig.FromWire),
        PendingDeploymentSummary = reader.Structure("PendingDeploymentSummary", PendingDeploymentSummary.FromWire),
        ProductionVariants = reader.List("ProductionVariants", ProductionVariantSummary.FromWire),
        ShadowProductionVariants = reader.List("ShadowProductionVariants", ProductionVariantSummary.FromWire),
    };
}

/// <summary>The answer of DescribeEndpointConfig.</summary>
public partial class DescribeEndpointConfigResponse : AmazonWebServiceResponse
{
    public AsyncInferenceConfig AsyncInferenceConfig { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DataCaptureConfig DataCaptureConfig { get; set; }

    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointConfigArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRoleArn { get; set; }

    public ExplainerConfig ExplainerConfig { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string KmsKeyId { get; set; }

    public MetricsConfig MetricsConfig { get; set; }

    /// <summary>Required. 1 to 10 items.</summary>
    public List<ProductionVariant> ProductionVariants { get; set; } = Collections.List<ProductionVariant>();

    /// <summary>1 to 10 items.</summary>
    public List<ProductionVariant> ShadowProductionVariants { get; set; } = Collections.List<ProductionVariant>();

    public VpcConfig VpcConfig { get; set; }

    internal static DescribeEndpointConfigResponse FromWire(WireReader reader) => new()
    {
        AsyncInferenceConfig = reader.Structure("AsyncInferenceConfig", AsyncInferenceConfig.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        DataCaptureConfig = reader.Structure("DataCaptureConfig", DataCaptureConfig.FromWire),
        EnableNetworkIsolation = reader.Boolean("EnableNetworkIsolation"),
        EndpointConfigArn = reader.String("EndpointConfigArn"),
        EndpointConfigName = reader.String("EndpointConfigName"),
        ExecutionRoleArn = reader.String("ExecutionRoleArn"),
        ExplainerConfig = reader.Structure("ExplainerConfig", ExplainerConfig.FromWire),
        KmsKeyId = reader.String("KmsKeyId"),
        MetricsConfig = reader.Structure("MetricsConfig", MetricsConfig.FromWire),
        ProductionVariants = reader.List("ProductionVariants", ProductionVariant.FromWire),
        ShadowProductionVariants = reader.List("ShadowProductionVariants", ProductionVariant.FromWire),
        VpcConfig = reader.Structure("VpcConfig", VpcConfig.FromWire),
    };
}

/// <summary>The answer of DescribeHubContent.</summary>
public partial class DescribeHubContentResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 5 to 14 characters.</summary>
    public string DocumentSchemaVersion { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>Required. 0 to 255 characters.</summary>
    public string HubArn { get; set; }

    /// <summary>Required. 0 to 255 characters.</summary>
    public string HubContentArn { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<HubContentDependency> HubContentDependencies { get; set; } = Collections.List<HubContentDependency>();

    /// <summary>0 to 1023 characters.</summary>
    public string HubContentDescription { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string HubContentDisplayName { get; set; }

    /// <summary>Required. 0 to 327680 characters.</summary>
    public string HubContentDocument { get; set; }

    /// <summary>0 to 170391 characters.</summary>
    public string HubContentMarkdown { get; set; }

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

    /// <summary>Required. 0 to 63 characters.</summary>
    public string HubName { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>5 to 14 characters.</summary>
    public string ReferenceMinVersion { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string SageMakerPublicHubContentArn { get; set; }

    public HubContentSupportStatus SupportStatus { get; set; }

    internal static DescribeHubContentResponse FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DocumentSchemaVersion = reader.String("DocumentSchemaVersion"),
        FailureReason = reader.String("FailureReason"),
        HubArn = reader.String("HubArn"),
        HubContentArn = reader.String("HubContentArn"),
        HubContentDependencies = reader.List("HubContentDependencies", HubContentDependency.FromWire),
        HubContentDescription = reader.String("HubContentDescription"),
        HubContentDisplayName = reader.String("HubContentDisplayName"),
        HubContentDocument = reader.String("HubContentDocument"),
        HubContentMarkdown = reader.String("HubContentMarkdown"),
        HubContentName = reader.String("HubContentName"),
        HubContentSearchKeywords = reader.List("HubContentSearchKeywords", static item => item.Text()),
        HubContentStatus = reader.Word("HubContentStatus", static word => new HubContentStatus(word)),
        HubContentType = reader.Word("HubContentType", static word => new HubContentType(word)),
        HubContentVersion = reader.String("HubContentVersion"),
        HubName = reader.String("HubName"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        ReferenceMinVersion = reader.String("ReferenceMinVersion"),
        SageMakerPublicHubContentArn = reader.String("SageMakerPublicHubContentArn"),
        SupportStatus = reader.Word("SupportStatus", static word => new HubContentSupportStatus(word)),
    };
}

/// <summary>The answer of DescribeImage.</summary>
public partial class DescribeImageResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string DisplayName { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ImageArn { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ImageName { get; set; }

    public ImageStatus ImageStatus { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    internal static DescribeImageResponse FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        Description = reader.String("Description"),
        DisplayName = reader.String("DisplayName"),
        FailureReason = reader.String("FailureReason"),
        ImageArn = reader.String("ImageArn"),
        ImageName = reader.String("ImageName"),
        ImageStatus = reader.Word("ImageStatus", static word => new ImageStatus(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        RoleArn = reader.String("RoleArn"),
    };
}

/// <summary>The answer of DescribeImageVersion.</summary>
public partial class DescribeImageVersionResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 255 characters.</summary>
    public string BaseImage { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string ContainerImage { get; set; }

    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    public bool? Horovod { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ImageArn { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string ImageVersionArn { get; set; }

    public ImageVersionStatus ImageVersionStatus { get; set; }

    public JobType JobType { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string MLFramework { get; set; }

    public Processor Processor { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ProgrammingLang { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string ReleaseNotes { get; set; }

    public VendorGuidance VendorGuidance { get; set; }

    /// <summary>At least 0.</summary>
    public int? Version { get; set; }

    internal static DescribeImageVersionResponse FromWire(WireReader reader) => new()
    {
        BaseImage = reader.String("BaseImage"),
        ContainerImage = reader.String("ContainerImage"),
        CreationTime = reader.Timestamp("CreationTime"),
        FailureReason = reader.String("FailureReason"),
        Horovod = reader.Boolean("Horovod"),
        ImageArn = reader.String("ImageArn"),
        ImageVersionArn = reader.String("ImageVersionArn"),
        ImageVersionStatus = reader.Word("ImageVersionStatus", static word => new ImageVersionStatus(word)),
        JobType = reader.Word("JobType", static word => new JobType(word)),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        MLFramework = reader.String("MLFramework"),
        Processor = reader.Word("Processor", static word => new Processor(word)),
        ProgrammingLang = reader.String("ProgrammingLang"),
        ReleaseNotes = reader.String("ReleaseNotes"),
        VendorGuidance = reader.Word("VendorGuidance", static word => new VendorGuidance(word)),
        Version = reader.Integer("Version"),
    };
}

/// <summary>The answer of DescribeInferenceComponent.</summary>
public partial class DescribeInferenceComponentResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string InferenceComponentArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    public InferenceComponentStatus InferenceComponentStatus { get; set; }

    public InferenceComponentDeploymentConfig LastDeploymentConfig { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastModifiedTime { get; set; }

    public InferenceComponentRuntimeConfigSummary RuntimeConfig { get; set; }

    public InferenceComponentSpecificationSummary Specification { get; set; }

    /// <summary>At least 1 item.</summary>
    public List<InferenceComponentSpecificationSummary> Specifications { get; set; } = Collections.List<InferenceComponentSpecificationSummary>();

    /// <summary>0 to 63 characters.</summary>
    public string VariantName { get; set; }

    internal static DescribeInferenceComponentResponse FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        EndpointArn = reader.String("EndpointArn"),
        EndpointName = reader.String("EndpointName"),
        FailureReason = reader.String("FailureReason"),
        InferenceComponentArn = reader.String("InferenceComponentArn"),
        InferenceComponentName = reader.String("InferenceComponentName"),
        InferenceComponentStatus = reader.Word("InferenceComponentStatus", static word => new InferenceComponentStatus(word)),
        LastDeploymentConfig = reader.Structure("LastDeploymentConfig", InferenceComponentDeploymentConfig.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        RuntimeConfig = reader.Structure("RuntimeConfig", InferenceComponentRuntimeConfigSummary.FromWire),
        Specification = reader.Structure("Specification", InferenceComponentSpecificationSummary.FromWire),
        Specifications = reader.List("Specifications", InferenceComponentSpecificationSummary.FromWire),
        VariantName = reader.String("VariantName"),
    };
}

/// <summary>The answer of DescribeModel.</summary>
public partial class DescribeModelResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 15 items.</summary>
    public List<ContainerDefinition> Containers { get; set; } = Collections.List<ContainerDefinition>();

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DeploymentRecommendation DeploymentRecommendation { get; set; }

    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRoleArn { get; set; }

    public InferenceExecutionConfig InferenceExecutionConfig { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string ModelArn { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public ContainerDefinition PrimaryContainer { get; set; }

    public VpcConfig VpcConfig { get; set; }

    internal static DescribeModelResponse FromWire(WireReader reader) => new()
    {
        Containers = reader.List("Containers", ContainerDefinition.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        DeploymentRecommendation = reader.Structure("DeploymentRecommendation", DeploymentRecommendation.FromWire),
        EnableNetworkIsolation = reader.Boolean("EnableNetworkIsolation"),
        ExecutionRoleArn = reader.String("ExecutionRoleArn"),
        InferenceExecutionConfig = reader.Structure("InferenceExecutionConfig", InferenceExecutionConfig.FromWire),
        ModelArn = reader.String("ModelArn"),
        ModelName = reader.String("ModelName"),
        PrimaryContainer = reader.Structure("PrimaryContainer", ContainerDefinition.FromWire),
        VpcConfig = reader.Structure("VpcConfig", VpcConfig.FromWire),
    };
}

/// <summary>The answer of DescribeModelPackage.</summary>
public partial class DescribeModelPackageResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 15 items.</summary>
    public List<AdditionalInferenceSpecificationDefinition> AdditionalInferenceSpecifications { get; set; } = Collections.List<AdditionalInferenceSpecificationDefinition>();

    /// <summary>0 to 1024 characters.</summary>
    public string ApprovalDescription { get; set; }

    public bool? CertifyForMarketplace { get; set; }

    public UserContext CreatedBy { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>1 to 50 entries.</summary>
    public Dictionary<string, string> CustomerMetadataProperties { get; set; } = Collections.Map<string>();

    public string Domain { get; set; }

    public DriftCheckBaselines DriftCheckBaselines { get; set; }

    public InferenceSpecification InferenceSpecification { get; set; }

    public UserContext LastModifiedBy { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public ManagedStorageType ManagedStorageType { get; set; }

    public MetadataProperties MetadataProperties { get; set; }

    public ModelApprovalStatus ModelApprovalStatus { get; set; }

    public ModelPackageModelCard ModelCard { get; set; }

    public ModelLifeCycle ModelLifeCycle { get; set; }

    public ModelMetrics ModelMetrics { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageArn { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelPackageDescription { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ModelPackageName { get; set; }

    public ModelPackageRegistrationType ModelPackageRegistrationType { get; set; }

    /// <summary>Required.</summary>
    public ModelPackageStatus ModelPackageStatus { get; set; }

    /// <summary>Required.</summary>
    public ModelPackageStatusDetails ModelPackageStatusDetails { get; set; }

    /// <summary>At least 1.</summary>
    public int? ModelPackageVersion { get; set; }

    public string SamplePayloadUrl { get; set; }

    public ModelPackageSecurityConfig SecurityConfig { get; set; }

    public SkipModelValidation SkipModelValidation { get; set; }

    public SourceAlgorithmSpecification SourceAlgorithmSpecification { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string SourceUri { get; set; }

    public string Task { get; set; }

    public ModelPackageValidationSpecification ValidationSpecification { get; set; }

    internal static DescribeModelPackageResponse FromWire(WireReader reader) => new()
    {
        AdditionalInferenceSpecifications = reader.List("AdditionalInferenceSpecifications", AdditionalInferenceSpecificationDefinition.FromWire),
        ApprovalDescription = reader.String("ApprovalDescription"),
        CertifyForMarketplace = reader.Boolean("CertifyForMarketplace"),
        CreatedBy = reader.Structure("CreatedBy", UserContext.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        CustomerMetadataProperties = reader.Map("CustomerMetadataProperties", static item => item.Text()),
        Domain = reader.String("Domain"),
        DriftCheckBaselines = reader.Structure("DriftCheckBaselines", DriftCheckBaselines.FromWire),
        InferenceSpecification = reader.Structure("InferenceSpecification", InferenceSpecification.FromWire),
        LastModifiedBy = reader.Structure("LastModifiedBy", UserContext.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        ManagedStorageType = reader.Word("ManagedStorageType", static word => new ManagedStorageType(word)),
        MetadataProperties = reader.Structure("MetadataProperties", MetadataProperties.FromWire),
        ModelApprovalStatus = reader.Word("ModelApprovalStatus", static word => new ModelApprovalStatus(word)),
        ModelCard = reader.Structure("ModelCard", ModelPackageModelCard.FromWire),
        ModelLifeCycle = reader.Structure("ModelLifeCycle", ModelLifeCycle.FromWire),
        ModelMetrics = reader.Structure("ModelMetrics", ModelMetrics.FromWire),
        ModelPackageArn = reader.String("ModelPackageArn"),
        ModelPackageDescription = reader.String("ModelPackageDescription"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        ModelPackageName = reader.String("ModelPackageName"),
        ModelPackageRegistrationType = reader.Word("ModelPackageRegistrationType", static word => new ModelPackageRegistrationType(word)),
        ModelPackageStatus = reader.Word("ModelPackageStatus", static word => new ModelPackageStatus(word)),
        ModelPackageStatusDetails = reader.Structure("ModelPackageStatusDetails", ModelPackageStatusDetails.FromWire),
        ModelPackageVersion = reader.Integer("ModelPackageVersion"),
        SamplePayloadUrl = reader.String("SamplePayloadUrl"),
        SecurityConfig = reader.Structure("SecurityConfig", ModelPackageSecurityConfig.FromWire),
        SkipModelValidation = reader.Word("SkipModelValidation", static word => new SkipModelValidation(word)),
        SourceAlgorithmSpecification = reader.Structure("SourceAlgorithmSpecification", SourceAlgorithmSpecification.FromWire),
        SourceUri = reader.String("SourceUri"),
        Task = reader.String("Task"),
        ValidationSpecification = reader.Structure("ValidationSpecification", ModelPackageValidationSpecification.FromWire),
    };
}

/// <summary>The answer of DescribeModelPackageGroup.</summary>
public partial class DescribeModelPackageGroupResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public UserContext CreatedBy { get; set; }

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

    internal static DescribeModelPackageGroupResponse FromWire(WireReader reader) => new()
    {
        CreatedBy = reader.Structure("CreatedBy", UserContext.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        ManagedConfiguration = reader.Structure("ManagedConfiguration", ManagedConfiguration.FromWire),
        ModelPackageGroupArn = reader.String("ModelPackageGroupArn"),
        ModelPackageGroupDescription = reader.String("ModelPackageGroupDescription"),
        ModelPackageGroupName = reader.String("ModelPackageGroupName"),
        ModelPackageGroupStatus = reader.Word("ModelPackageGroupStatus", static word => new ModelPackageGroupStatus(word)),
    };
}

/// <summary>The answer of DescribePipeline.</summary>
public partial class DescribePipelineResponse : AmazonWebServiceResponse
{
    public UserContext CreatedBy { get; set; }

    public DateTime? CreationTime { get; set; }

    public UserContext LastModifiedBy { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public DateTime? LastRunTime { get; set; }

    public ParallelismConfiguration ParallelismConfiguration { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    /// <summary>1 to 1048576 characters.</summary>
    public string PipelineDefinition { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineDescription { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineDisplayName { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineName { get; set; }

    public PipelineStatus PipelineStatus { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineVersionDescription { get; set; }

    /// <summary>1 to 82 characters.</summary>
    public string PipelineVersionDisplayName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    internal static DescribePipelineResponse FromWire(WireReader reader) => new()
    {
        CreatedBy = reader.Structure("CreatedBy", UserContext.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        LastModifiedBy = reader.Structure("LastModifiedBy", UserContext.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        LastRunTime = reader.Timestamp("LastRunTime"),
        ParallelismConfiguration = reader.Structure("ParallelismConfiguration", ParallelismConfiguration.FromWire),
        PipelineArn = reader.String("PipelineArn"),
        PipelineDefinition = reader.String("PipelineDefinition"),
        PipelineDescription = reader.String("PipelineDescription"),
        PipelineDisplayName = reader.String("PipelineDisplayName"),
        PipelineName = reader.String("PipelineName"),
        PipelineStatus = reader.Word("PipelineStatus", static word => new PipelineStatus(word)),
        PipelineVersionDescription = reader.String("PipelineVersionDescription"),
        PipelineVersionDisplayName = reader.String("PipelineVersionDisplayName"),
        RoleArn = reader.String("RoleArn"),
    };
}

/// <summary>The answer of DescribePipelineExecution.</summary>
public partial class DescribePipelineExecutionResponse : AmazonWebServiceResponse
{
    public UserContext CreatedBy { get; set; }

    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 1300 characters.</summary>
    public string FailureReason { get; set; }

    public UserContext LastModifiedBy { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public MLflowConfiguration MLflowConfig { get; set; }

    public ParallelismConfiguration ParallelismConfiguration { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineExecutionDescription { get; set; }

    /// <summary>1 to 82 characters.</summary>
    public string PipelineExecutionDisplayName { get; set; }

    public PipelineExecutionStatus PipelineExecutionStatus { get; set; }

    public PipelineExperimentConfig PipelineExperimentConfig { get; set; }

    /// <summary>At least 1.</summary>
    public long? PipelineVersionId { get; set; }

    public SelectiveExecutionConfig SelectiveExecutionConfig { get; set; }

    internal static DescribePipelineExecutionResponse FromWire(WireReader reader) => new()
    {
        CreatedBy = reader.Structure("CreatedBy", UserContext.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        FailureReason = reader.String("FailureReason"),
        LastModifiedBy = reader.Structure("LastModifiedBy", UserContext.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        MLflowConfig = reader.Structure("MLflowConfig", MLflowConfiguration.FromWire),
        ParallelismConfiguration = reader.Structure("ParallelismConfiguration", ParallelismConfiguration.FromWire),
        PipelineArn = reader.String("PipelineArn"),
        PipelineExecutionArn = reader.String("PipelineExecutionArn"),
        PipelineExecutionDescription = reader.String("PipelineExecutionDescription"),
        PipelineExecutionDisplayName = reader.String("PipelineExecutionDisplayName"),
        PipelineExecutionStatus = reader.Word("PipelineExecutionStatus", static word => new PipelineExecutionStatus(word)),
        PipelineExperimentConfig = reader.Structure("PipelineExperimentConfig", PipelineExperimentConfig.FromWire),
        PipelineVersionId = reader.Long("PipelineVersionId"),
        SelectiveExecutionConfig = reader.Structure("SelectiveExecutionConfig", SelectiveExecutionConfig.FromWire),
    };
}

/// <summary>The answer of DescribeProcessingJob.</summary>
public partial class DescribeProcessingJobResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public AppSpecification AppSpecification { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string AutoMLJobArn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    /// <summary>0 to 1024 characters.</summary>
    public string ExitMessage { get; set; }

    public ExperimentConfig ExperimentConfig { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string MonitoringScheduleArn { get; set; }

    public NetworkConfig NetworkConfig { get; set; }

    public DateTime? ProcessingEndTime { get; set; }

    /// <summary>0 to 10 items.</summary>
    public List<ProcessingInput> ProcessingInputs { get; set; } = Collections.List<ProcessingInput>();

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ProcessingJobArn { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ProcessingJobName { get; set; }

    /// <summary>Required.</summary>
    public ProcessingJobStatus ProcessingJobStatus { get; set; }

    public ProcessingOutputConfig ProcessingOutputConfig { get; set; }

    /// <summary>Required.</summary>
    public ProcessingResources ProcessingResources { get; set; }

    public DateTime? ProcessingStartTime { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    public ProcessingStoppingCondition StoppingCondition { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string TrainingJobArn { get; set; }

    internal static DescribeProcessingJobResponse FromWire(WireReader reader) => new()
    {
        AppSpecification = reader.Structure("AppSpecification", AppSpecification.FromWire),
        AutoMLJobArn = reader.String("AutoMLJobArn"),
        CreationTime = reader.Timestamp("CreationTime"),
        Environment = reader.Map("Environment", static item => item.Text()),
        ExitMessage = reader.String("ExitMessage"),
        ExperimentConfig = reader.Structure("ExperimentConfig", ExperimentConfig.FromWire),
        FailureReason = reader.String("FailureReason"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        MonitoringScheduleArn = reader.String("MonitoringScheduleArn"),
        NetworkConfig = reader.Structure("NetworkConfig", NetworkConfig.FromWire),
        ProcessingEndTime = reader.Timestamp("ProcessingEndTime"),
        ProcessingInputs = reader.List("ProcessingInputs", ProcessingInput.FromWire),
        ProcessingJobArn = reader.String("ProcessingJobArn"),
        ProcessingJobName = reader.String("ProcessingJobName"),
        ProcessingJobStatus = reader.Word("ProcessingJobStatus", static word => new ProcessingJobStatus(word)),
        ProcessingOutputConfig = reader.Structure("ProcessingOutputConfig", ProcessingOutputConfig.FromWire),
        ProcessingResources = reader.Structure("ProcessingResources", ProcessingResources.FromWire),
        ProcessingStartTime = reader.Timestamp("ProcessingStartTime"),
        RoleArn = reader.String("RoleArn"),
        StoppingCondition = reader.Structure("StoppingCondition", ProcessingStoppingCondition.FromWire),
        TrainingJobArn = reader.String("TrainingJobArn"),
    };
}

/// <summary>The answer of DescribeProject.</summary>
public partial class DescribeProjectResponse : AmazonWebServiceResponse
{
    public UserContext CreatedBy { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public UserContext LastModifiedBy { get; set; }

    public DateTime? LastModifiedTime { get; set; }

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

    public ServiceCatalogProvisionedProductDetails ServiceCatalogProvisionedProductDetails { get; set; }

    public ServiceCatalogProvisioningDetails ServiceCatalogProvisioningDetails { get; set; }

    /// <summary>1 item.</summary>
    public List<TemplateProviderDetail> TemplateProviderDetails { get; set; } = Collections.List<TemplateProviderDetail>();

    internal static DescribeProjectResponse FromWire(WireReader reader) => new()
    {
        CreatedBy = reader.Structure("CreatedBy", UserContext.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        LastModifiedBy = reader.Structure("LastModifiedBy", UserContext.FromWire),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        ProjectArn = reader.String("ProjectArn"),
        ProjectDescription = reader.String("ProjectDescription"),
        ProjectId = reader.String("ProjectId"),
        ProjectName = reader.String("ProjectName"),
        ProjectStatus = reader.Word("ProjectStatus", static word => new ProjectStatus(word)),
        ServiceCatalogProvisionedProductDetails = reader.Structure("ServiceCatalogProvisionedProductDetails", ServiceCatalogProvisionedProductDetails.FromWire),
        ServiceCatalogProvisioningDetails = reader.Structure("ServiceCatalogProvisioningDetails", ServiceCatalogProvisioningDetails.FromWire),
        TemplateProviderDetails = reader.List("TemplateProviderDetails", TemplateProviderDetail.FromWire),
    };
}

/// <summary>The answer of DescribeTrainingJob.</summary>
public partial class DescribeTrainingJobResponse : AmazonWebServiceResponse
{
    public AlgorithmSpecification AlgorithmSpecification { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string AutoMLJobArn { get; set; }

    /// <summary>At least 1.</summary>
    public int? BillableTimeInSeconds { get; set; }

    /// <summary>At least 0.</summary>
    public long? BillableTokenCount { get; set; }

    public CheckpointConfig CheckpointConfig { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DebugHookConfig DebugHookConfig { get; set; }

    /// <summary>0 to 20 items.</summary>
    public List<DebugRuleConfiguration> DebugRuleConfigurations { get; set; } = Collections.List<DebugRuleConfiguration>();

    /// <summary>0 to 20 items.</summary>
    public List<DebugRuleEvaluationStatus> DebugRuleEvaluationStatuses { get; set; } = Collections.List<DebugRuleEvaluationStatus>();

    public bool? EnableInterContainerTrafficEncryption { get; set; }

    public bool? EnableManagedSpotTraining { get; set; }

    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    public ExperimentConfig ExperimentConfig { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>0 to 40 items.</summary>
    public List<MetricData> FinalMetricDataList { get; set; } = Collections.List<MetricData>();

    /// <summary>0 to 100 entries.</summary>
    public Dictionary<string, string> HyperParameters { get; set; } = Collections.Map<string>();

    public InfraCheckConfig InfraCheckConfig { get; set; }

    /// <summary>1 to 20 items.</summary>
    public List<Channel> InputDataConfig { get; set; } = Collections.List<Channel>();

    /// <summary>0 to 2048 characters.</summary>
    public string LabelingJobArn { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public MlflowConfig MlflowConfig { get; set; }

    public MlflowDetails MlflowDetails { get; set; }

    /// <summary>Required.</summary>
    public ModelArtifacts ModelArtifacts { get; set; }

    public ModelPackageConfig ModelPackageConfig { get; set; }

    public OutputDataConfig OutputDataConfig { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string OutputModelPackageArn { get; set; }

    public ProfilerConfig ProfilerConfig { get; set; }

    /// <summary>0 to 20 items.</summary>
    public List<ProfilerRuleConfiguration> ProfilerRuleConfigurations { get; set; } = Collections.List<ProfilerRuleConfiguration>();

    /// <summary>0 to 20 items.</summary>
    public List<ProfilerRuleEvaluationStatus> ProfilerRuleEvaluationStatuses { get; set; } = Collections.List<ProfilerRuleEvaluationStatus>();

    public ProfilingStatus ProfilingStatus { get; set; }

    public TrainingProgressInfo ProgressInfo { get; set; }

    public RemoteDebugConfig RemoteDebugConfig { get; set; }

    public ResourceConfig ResourceConfig { get; set; }

    public RetryStrategy RetryStrategy { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    /// <summary>Required.</summary>
    public SecondaryStatus SecondaryStatus { get; set; }

    public List<SecondaryStatusTransition> SecondaryStatusTransitions { get; set; } = Collections.List<SecondaryStatusTransition>();

    public ServerlessJobConfig ServerlessJobConfig { get; set; }

    /// <summary>Required.</summary>
    public StoppingCondition StoppingCondition { get; set; }

    public TensorBoardOutputConfig TensorBoardOutputConfig { get; set; }

    public DateTime? TrainingEndTime { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string TrainingJobArn { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string TrainingJobName { get; set; }

    /// <summary>Required.</summary>
    public TrainingJobStatus TrainingJobStatus { get; set; }

    public DateTime? TrainingStartTime { get; set; }

    /// <summary>At least 1.</summary>
    public int? TrainingTimeInSeconds { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string TuningJobArn { get; set; }

    public VpcConfig VpcConfig { get; set; }

    public WarmPoolStatus WarmPoolStatus { get; set; }

    internal static DescribeTrainingJobResponse FromWire(WireReader reader) => new()
    {
        AlgorithmSpecification = reader.Structure("AlgorithmSpecification", AlgorithmSpecification.FromWire),
        AutoMLJobArn = reader.String("AutoMLJobArn"),
        BillableTimeInSeconds = reader.Integer("BillableTimeInSeconds"),
        BillableTokenCount = reader.Long("BillableTokenCount"),
        CheckpointConfig = reader.Structure("CheckpointConfig", CheckpointConfig.FromWire),
        CreationTime = reader.Timestamp("CreationTime"),
        DebugHookConfig = reader.Structure("DebugHookConfig", DebugHookConfig.FromWire),
        DebugRuleConfigurations = reader.List("DebugRuleConfigurations", DebugRuleConfiguration.FromWire),
        DebugRuleEvaluationStatuses = reader.List("DebugRuleEvaluationStatuses", DebugRuleEvaluationStatus.FromWire),
        EnableInterContainerTrafficEncryption = reader.Boolean("EnableInterContainerTrafficEncryption"),
        EnableManagedSpotTraining = reader.Boolean("EnableManagedSpotTraining"),
        EnableNetworkIsolation = reader.Boolean("EnableNetworkIsolation"),
        Environment = reader.Map("Environment", static item => item.Text()),
        ExperimentConfig = reader.Structure("ExperimentConfig", ExperimentConfig.FromWire),
        FailureReason = reader.String("FailureReason"),
        FinalMetricDataList = reader.List("FinalMetricDataList", MetricData.FromWire),
        HyperParameters = reader.Map("HyperParameters", static item => item.Text()),
        InfraCheckConfig = reader.Structure("InfraCheckConfig", InfraCheckConfig.FromWire),
        InputDataConfig = reader.List("InputDataConfig", Channel.FromWire),
        LabelingJobArn = reader.String("LabelingJobArn"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        MlflowConfig = reader.Structure("MlflowConfig", MlflowConfig.FromWire),
        MlflowDetails = reader.Structure("MlflowDetails", MlflowDetails.FromWire),
        ModelArtifacts = reader.Structure("ModelArtifacts", ModelArtifacts.FromWire),
        ModelPackageConfig = reader.Structure("ModelPackageConfig", ModelPackageConfig.FromWire),
        OutputDataConfig = reader.Structure("OutputDataConfig", OutputDataConfig.FromWire),
        OutputModelPackageArn = reader.String("OutputModelPackageArn"),
        ProfilerConfig = reader.Structure("ProfilerConfig", ProfilerConfig.FromWire),
        ProfilerRuleConfigurations = reader.List("ProfilerRuleConfigurations", ProfilerRuleConfiguration.FromWire),
        ProfilerRuleEvaluationStatuses = reader.List("ProfilerRuleEvaluationStatuses", ProfilerRuleEvaluationStatus.FromWire),
        ProfilingStatus = reader.Word("ProfilingStatus", static word => new ProfilingStatus(word)),
        ProgressInfo = reader.Structure("ProgressInfo", TrainingProgressInfo.FromWire),
        RemoteDebugConfig = reader.Structure("RemoteDebugConfig", RemoteDebugConfig.FromWire),
        ResourceConfig = reader.Structure("ResourceConfig", ResourceConfig.FromWire),
        RetryStrategy = reader.Structure("RetryStrategy", RetryStrategy.FromWire),
        RoleArn = reader.String("RoleArn"),
        SecondaryStatus = reader.Word("SecondaryStatus", static word => new SecondaryStatus(word)),
        SecondaryStatusTransitions = reader.List("SecondaryStatusTransitions", SecondaryStatusTransition.FromWire),
        ServerlessJobConfig = reader.Structure("ServerlessJobConfig", ServerlessJobConfig.FromWire),
        StoppingCondition = reader.Structure("StoppingCondition", StoppingCondition.FromWire),
        TensorBoardOutputConfig = reader.Structure("TensorBoardOutputConfig", TensorBoardOutputConfig.FromWire),
        TrainingEndTime = reader.Timestamp("TrainingEndTime"),
        TrainingJobArn = reader.String("TrainingJobArn"),
        TrainingJobName = reader.String("TrainingJobName"),
        TrainingJobStatus = reader.Word("TrainingJobStatus", static word => new TrainingJobStatus(word)),
        TrainingStartTime = reader.Timestamp("TrainingStartTime"),
        TrainingTimeInSeconds = reader.Integer("TrainingTimeInSeconds"),
        TuningJobArn = reader.String("TuningJobArn"),
        VpcConfig = reader.Structure("VpcConfig", VpcConfig.FromWire),
        WarmPoolStatus = reader.Structure("WarmPoolStatus", WarmPoolStatus.FromWire),
    };
}

/// <summary>The answer of DescribeTransformJob.</summary>
public partial class DescribeTransformJobResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 256 characters.</summary>
    public string AutoMLJobArn { get; set; }

    public BatchStrategy BatchStrategy { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public BatchDataCaptureConfig DataCaptureConfig { get; set; }

    public DataProcessing DataProcessing { get; set; }

    /// <summary>0 to 16 entries.</summary>
    public Dictionary<string, string> Environment { get; set; } = Collections.Map<string>();

    public ExperimentConfig ExperimentConfig { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string LabelingJobArn { get; set; }

    /// <summary>At least 0.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>At least 0.</summary>
    public int? MaxPayloadInMB { get; set; }

    public ModelClientConfig ModelClientConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public DateTime? TransformEndTime { get; set; }

    /// <summary>Required.</summary>
    public TransformInput TransformInput { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string TransformJobArn { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string TransformJobName { get; set; }

    /// <summary>Required.</summary>
    public TransformJobStatus TransformJobStatus { get; set; }

    public TransformOutput TransformOutput { get; set; }

    /// <summary>Required.</summary>
    public TransformResources TransformResources { get; set; }

    public DateTime? TransformStartTime { get; set; }

    internal static DescribeTransformJobResponse FromWire(WireReader reader) => new()
    {
        AutoMLJobArn = reader.String("AutoMLJobArn"),
        BatchStrategy = reader.Word("BatchStrategy", static word => new BatchStrategy(word)),
        CreationTime = reader.Timestamp("CreationTime"),
        DataCaptureConfig = reader.Structure("DataCaptureConfig", BatchDataCaptureConfig.FromWire),
        DataProcessing = reader.Structure("DataProcessing", DataProcessing.FromWire),
        Environment = reader.Map("Environment", static item => item.Text()),
        ExperimentConfig = reader.Structure("ExperimentConfig", ExperimentConfig.FromWire),
        FailureReason = reader.String("FailureReason"),
        LabelingJobArn = reader.String("LabelingJobArn"),
        MaxConcurrentTransforms = reader.Integer("MaxConcurrentTransforms"),
        MaxPayloadInMB = reader.Integer("MaxPayloadInMB"),
        ModelClientConfig = reader.Structure("ModelClientConfig", ModelClientConfig.FromWire),
        ModelName = reader.String("ModelName"),
        TransformEndTime = reader.Timestamp("TransformEndTime"),
        TransformInput = reader.Structure("TransformInput", TransformInput.FromWire),
        TransformJobArn = reader.String("TransformJobArn"),
        TransformJobName = reader.String("TransformJobName"),
        TransformJobStatus = reader.Word("TransformJobStatus", static word => new TransformJobStatus(word)),
        TransformOutput = reader.Structure("TransformOutput", TransformOutput.FromWire),
        TransformResources = reader.Structure("TransformResources", TransformResources.FromWire),
        TransformStartTime = reader.Timestamp("TransformStartTime"),
    };
}

/// <summary>The answer of DescribeUserProfile.</summary>
public partial class DescribeUserProfileResponse : AmazonWebServiceResponse
{
    public DateTime? CreationTime { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string DomainId { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string FailureReason { get; set; }

    /// <summary>0 to 10 characters.</summary>
    public string HomeEfsFileSystemUid { get; set; }

    public DateTime? LastModifiedTime { get; set; }

    public string SingleSignOnUserIdentifier { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string SingleSignOnUserValue { get; set; }

    public UserProfileStatus Status { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string UserProfileArn { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string UserProfileName { get; set; }

    public UserSettings UserSettings { get; set; }

    internal static DescribeUserProfileResponse FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DomainId = reader.String("DomainId"),
        FailureReason = reader.String("FailureReason"),
        HomeEfsFileSystemUid = reader.String("HomeEfsFileSystemUid"),
        LastModifiedTime = reader.Timestamp("LastModifiedTime"),
        SingleSignOnUserIdentifier = reader.String("SingleSignOnUserIdentifier"),
        SingleSignOnUserValue = reader.String("SingleSignOnUserValue"),
        Status = reader.Word("Status", static word => new UserProfileStatus(word)),
        UserProfileArn = reader.String("UserProfileArn"),
        UserProfileName = reader.String("UserProfileName"),
        UserSettings = reader.Structure("UserSettings", UserSettings.FromWire),
    };
}

/// <summary>The answer of DisableSagemakerServicecatalogPortfolio.</summary>
public partial class DisableSagemakerServicecatalogPortfolioResponse : AmazonWebServiceResponse
{
    internal static DisableSagemakerServicecatalogPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of EnableSagemakerServicecatalogPortfolio.</summary>
public partial class EnableSagemakerServicecatalogPortfolioResponse : AmazonWebServiceResponse
{
    internal static EnableSagemakerServicecatalogPortfolioResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of GetSagemakerServicecatalogPortfolioStatus.</summary>
public partial class GetSagemakerServicecatalogPortfolioStatusResponse : AmazonWebServiceResponse
{
    public SagemakerServicecatalogStatus Status { get; set; }

    internal static GetSagemakerServicecatalogPortfolioStatusResponse FromWire(WireReader reader) => new()
    {
        Status = reader.Word("Status", static word => new SagemakerServicecatalogStatus(word)),
    };
}

/// <summary>The answer of ListDomains.</summary>
public partial class ListDomainsResponse : AmazonWebServiceResponse
{
    public List<DomainDetails> Domains { get; set; } = Collections.List<DomainDetails>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListDomainsResponse FromWire(WireReader reader) => new()
    {
        Domains = reader.List("Domains", DomainDetails.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListEndpointConfigs.</summary>
public partial class ListEndpointConfigsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<EndpointConfigSummary> EndpointConfigs { get; set; } = Collections.List<EndpointConfigSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListEndpointConfigsResponse FromWire(WireReader reader) => new()
    {
        EndpointConfigs = reader.List("EndpointConfigs", EndpointConfigSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListEndpoints.</summary>
public partial class ListEndpointsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<EndpointSummary> Endpoints { get; set; } = Collections.List<EndpointSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListEndpointsResponse FromWire(WireReader reader) => new()
    {
        Endpoints = reader.List("Endpoints", EndpointSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListHubContents.</summary>
public partial class ListHubContentsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<HubContentInfo> HubContentSummaries { get; set; } = Collections.List<HubContentInfo>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListHubContentsResponse FromWire(WireReader reader) => new()
    {
        HubContentSummaries = reader.List("HubContentSummaries", HubContentInfo.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListImageVersions.</summary>
public partial class ListImageVersionsResponse : AmazonWebServiceResponse
{
    public List<ImageVersion> ImageVersions { get; set; } = Collections.List<ImageVersion>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListImageVersionsResponse FromWire(WireReader reader) => new()
    {
        ImageVersions = reader.List("ImageVersions", ImageVersion.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListImages.</summary>
public partial class ListImagesResponse : AmazonWebServiceResponse
{
    public List<Image> Images { get; set; } = Collections.List<Image>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListImagesResponse FromWire(WireReader reader) => new()
    {
        Images = reader.List("Images", Image.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListInferenceComponents.</summary>
public partial class ListInferenceComponentsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<InferenceComponentSummary> InferenceComponents { get; set; } = Collections.List<InferenceComponentSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListInferenceComponentsResponse FromWire(WireReader reader) => new()
    {
        InferenceComponents = reader.List("InferenceComponents", InferenceComponentSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListModelPackageGroups.</summary>
public partial class ListModelPackageGroupsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<ModelPackageGroupSummary> ModelPackageGroupSummaryList { get; set; } = Collections.List<ModelPackageGroupSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListModelPackageGroupsResponse FromWire(WireReader reader) => new()
    {
        ModelPackageGroupSummaryList = reader.List("ModelPackageGroupSummaryList", ModelPackageGroupSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListModelPackages.</summary>
public partial class ListModelPackagesResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<ModelPackageSummary> ModelPackageSummaryList { get; set; } = Collections.List<ModelPackageSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListModelPackagesResponse FromWire(WireReader reader) => new()
    {
        ModelPackageSummaryList = reader.List("ModelPackageSummaryList", ModelPackageSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListModels.</summary>
public partial class ListModelsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<ModelSummary> Models { get; set; } = Collections.List<ModelSummary>();

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    internal static ListModelsResponse FromWire(WireReader reader) => new()
    {
        Models = reader.List("Models", ModelSummary.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListPipelineExecutionSteps.</summary>
public partial class ListPipelineExecutionStepsResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>0 to 100 items.</summary>
    public List<PipelineExecutionStep> PipelineExecutionSteps { get; set; } = Collections.List<PipelineExecutionStep>();

    internal static ListPipelineExecutionStepsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        PipelineExecutionSteps = reader.List("PipelineExecutionSteps", PipelineExecutionStep.FromWire),
    };
}

/// <summary>The answer of ListPipelineExecutions.</summary>
public partial class ListPipelineExecutionsResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>0 to 100 items.</summary>
    public List<PipelineExecutionSummary> PipelineExecutionSummaries { get; set; } = Collections.List<PipelineExecutionSummary>();

    internal static ListPipelineExecutionsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        PipelineExecutionSummaries = reader.List("PipelineExecutionSummaries", PipelineExecutionSummary.FromWire),
    };
}

/// <summary>The answer of ListPipelines.</summary>
public partial class ListPipelinesResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>0 to 100 items.</summary>
    public List<PipelineSummary> PipelineSummaries { get; set; } = Collections.List<PipelineSummary>();

    internal static ListPipelinesResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        PipelineSummaries = reader.List("PipelineSummaries", PipelineSummary.FromWire),
    };
}

/// <summary>The answer of ListProjects.</summary>
public partial class ListProjectsResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required.</summary>
    public List<ProjectSummary> ProjectSummaryList { get; set; } = Collections.List<ProjectSummary>();

    internal static ListProjectsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        ProjectSummaryList = reader.List("ProjectSummaryList", ProjectSummary.FromWire),
    };
}

/// <summary>The answer of ListTags.</summary>
public partial class ListTagsResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static ListTagsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of ListUserProfiles.</summary>
public partial class ListUserProfilesResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public List<UserProfileDetails> UserProfiles { get; set; } = Collections.List<UserProfileDetails>();

    internal static ListUserProfilesResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        UserProfiles = reader.List("UserProfiles", UserProfileDetails.FromWire),
    };
}

/// <summary>The answer of StartPipelineExecution.</summary>
public partial class StartPipelineExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    internal static StartPipelineExecutionResponse FromWire(WireReader reader) => new()
    {
        PipelineExecutionArn = reader.String("PipelineExecutionArn"),
    };
}

/// <summary>The answer of StopPipelineExecution.</summary>
public partial class StopPipelineExecutionResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    internal static StopPipelineExecutionResponse FromWire(WireReader reader) => new()
    {
        PipelineExecutionArn = reader.String("PipelineExecutionArn"),
    };
}

/// <summary>The answer of UpdateEndpoint.</summary>
public partial class UpdateEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    internal static UpdateEndpointResponse FromWire(WireReader reader) => new()
    {
        EndpointArn = reader.String("EndpointArn"),
    };
}

/// <summary>The answer of UpdateEndpointWeightsAndCapacities.</summary>
public partial class UpdateEndpointWeightsAndCapacitiesResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string EndpointArn { get; set; }

    internal static UpdateEndpointWeightsAndCapacitiesResponse FromWire(WireReader reader) => new()
    {
        EndpointArn = reader.String("EndpointArn"),
    };
}

/// <summary>The answer of UpdateInferenceComponent.</summary>
public partial class UpdateInferenceComponentResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string InferenceComponentArn { get; set; }

    internal static UpdateInferenceComponentResponse FromWire(WireReader reader) => new()
    {
        InferenceComponentArn = reader.String("InferenceComponentArn"),
    };
}

/// <summary>The answer of UpdateInferenceComponentRuntimeConfig.</summary>
public partial class UpdateInferenceComponentRuntimeConfigResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string InferenceComponentArn { get; set; }

    internal static UpdateInferenceComponentRuntimeConfigResponse FromWire(WireReader reader) => new()
    {
        InferenceComponentArn = reader.String("InferenceComponentArn"),
    };
}

/// <summary>The answer of UpdateModelPackage.</summary>
public partial class UpdateModelPackageResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageArn { get; set; }

    internal static UpdateModelPackageResponse FromWire(WireReader reader) => new()
    {
        ModelPackageArn = reader.String("ModelPackageArn"),
    };
}

/// <summary>The answer of UpdatePipeline.</summary>
public partial class UpdatePipelineResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 2048 characters.</summary>
    public string PipelineArn { get; set; }

    /// <summary>At least 1.</summary>
    public long? PipelineVersionId { get; set; }

    internal static UpdatePipelineResponse FromWire(WireReader reader) => new()
    {
        PipelineArn = reader.String("PipelineArn"),
        PipelineVersionId = reader.Long("PipelineVersionId"),
    };
}

/// <summary>The answer of UpdateProject.</summary>
public partial class UpdateProjectResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ProjectArn { get; set; }

    internal static UpdateProjectResponse FromWire(WireReader reader) => new()
    {
        ProjectArn = reader.String("ProjectArn"),
    };
}
