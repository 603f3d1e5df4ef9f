// Written by generate/generate.py from the API model sagemaker-2017-07-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>The base of all requests to Amazon SageMaker Service.</summary>
public partial class AmazonSageMakerRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of AddTags.</summary>
public partial class AddTagsRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string ResourceArn { get; set; }

    /// <summary>Required. 0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceArn", ResourceArn);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateEndpoint.</summary>
public partial class CreateEndpointRequest : AmazonSageMakerRequest, IWireInput
{
    public DeploymentConfig DeploymentConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.String("EndpointConfigName", EndpointConfigName);
        writer.String("EndpointName", EndpointName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateEndpointConfig.</summary>
public partial class CreateEndpointConfigRequest : AmazonSageMakerRequest, IWireInput
{
    public AsyncInferenceConfig AsyncInferenceConfig { get; set; }

    public DataCaptureConfig DataCaptureConfig { get; set; }

    public bool? EnableNetworkIsolation { get; set; }

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

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public VpcConfig VpcConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("AsyncInferenceConfig", AsyncInferenceConfig);
        writer.Structure("DataCaptureConfig", DataCaptureConfig);
        writer.Boolean("EnableNetworkIsolation", EnableNetworkIsolation);
        writer.String("EndpointConfigName", EndpointConfigName);
        writer.String("ExecutionRoleArn", ExecutionRoleArn);
        writer.Structure("ExplainerConfig", ExplainerConfig);
        writer.String("KmsKeyId", KmsKeyId);
        writer.Structure("MetricsConfig", MetricsConfig);
        writer.List("ProductionVariants", ProductionVariants, static (w, item) => w.Structure(item));
        writer.List("ShadowProductionVariants", ShadowProductionVariants, static (w, item) => w.Structure(item));
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.Structure("VpcConfig", VpcConfig);
    }
}

/// <summary>The request of CreateInferenceComponent.</summary>
public partial class CreateInferenceComponentRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    public InferenceComponentRuntimeConfig RuntimeConfig { get; set; }

    public InferenceComponentSpecification Specification { get; set; }

    /// <summary>1 to 5 items.</summary>
    public List<InferenceComponentSpecification> Specifications { get; set; } = Collections.List<InferenceComponentSpecification>();

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>0 to 63 characters.</summary>
    public string VariantName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EndpointName", EndpointName);
        writer.String("InferenceComponentName", InferenceComponentName);
        writer.Structure("RuntimeConfig", RuntimeConfig);
        writer.Structure("Specification", Specification);
        writer.List("Specifications", Specifications, static (w, item) => w.Structure(item));
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("VariantName", VariantName);
    }
}

/// <summary>The request of CreateModel.</summary>
public partial class CreateModelRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>0 to 15 items.</summary>
    public List<ContainerDefinition> Containers { get; set; } = Collections.List<ContainerDefinition>();

    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string ExecutionRoleArn { get; set; }

    public InferenceExecutionConfig InferenceExecutionConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    public ContainerDefinition PrimaryContainer { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public VpcConfig VpcConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Containers", Containers, static (w, item) => w.Structure(item));
        writer.Boolean("EnableNetworkIsolation", EnableNetworkIsolation);
        writer.String("ExecutionRoleArn", ExecutionRoleArn);
        writer.Structure("InferenceExecutionConfig", InferenceExecutionConfig);
        writer.String("ModelName", ModelName);
        writer.Structure("PrimaryContainer", PrimaryContainer);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.Structure("VpcConfig", VpcConfig);
    }
}

/// <summary>The request of CreateModelPackage.</summary>
public partial class CreateModelPackageRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>1 to 15 items.</summary>
    public List<AdditionalInferenceSpecificationDefinition> AdditionalInferenceSpecifications { get; set; } = Collections.List<AdditionalInferenceSpecificationDefinition>();

    public bool? CertifyForMarketplace { get; set; }

    /// <summary>Made up when null, so that a retry is harmless. 1 to 36 characters.</summary>
    public string ClientToken { get; set; }

    /// <summary>1 to 50 entries.</summary>
    public Dictionary<string, string> CustomerMetadataProperties { get; set; } = Collections.Map<string>();

    public string Domain { get; set; }

    public DriftCheckBaselines DriftCheckBaselines { get; set; }

    public InferenceSpecification InferenceSpecification { get; set; }

    public ManagedStorageType ManagedStorageType { get; set; }

    public MetadataProperties MetadataProperties { get; set; }

    public ModelApprovalStatus ModelApprovalStatus { get; set; }

    public ModelPackageModelCard ModelCard { get; set; }

    public ModelLifeCycle ModelLifeCycle { get; set; }

    public ModelMetrics ModelMetrics { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelPackageDescription { get; set; }

    /// <summary>1 to 170 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ModelPackageName { get; set; }

    public ModelPackageRegistrationType ModelPackageRegistrationType { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string SamplePayloadUrl { get; set; }

    public ModelPackageSecurityConfig SecurityConfig { get; set; }

    public SkipModelValidation SkipModelValidation { get; set; }

    public SourceAlgorithmSpecification SourceAlgorithmSpecification { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string SourceUri { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public string Task { get; set; }

    public ModelPackageValidationSpecification ValidationSpecification { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AdditionalInferenceSpecifications", AdditionalInferenceSpecifications, static (w, item) => w.Structure(item));
        writer.Boolean("CertifyForMarketplace", CertifyForMarketplace);
        writer.Token("ClientToken", ClientToken);
        writer.Map("CustomerMetadataProperties", CustomerMetadataProperties, static (w, item) => w.Text(item));
        writer.String("Domain", Domain);
        writer.Structure("DriftCheckBaselines", DriftCheckBaselines);
        writer.Structure("InferenceSpecification", InferenceSpecification);
        writer.String("ManagedStorageType", ManagedStorageType);
        writer.Structure("MetadataProperties", MetadataProperties);
        writer.String("ModelApprovalStatus", ModelApprovalStatus);
        writer.Structure("ModelCard", ModelCard);
        writer.Structure("ModelLifeCycle", ModelLifeCycle);
        writer.Structure("ModelMetrics", ModelMetrics);
        writer.String("ModelPackageDescription", ModelPackageDescription);
        writer.String("ModelPackageGroupName", ModelPackageGroupName);
        writer.String("ModelPackageName", ModelPackageName);
        writer.String("ModelPackageRegistrationType", ModelPackageRegistrationType);
        writer.String("SamplePayloadUrl", SamplePayloadUrl);
        writer.Structure("SecurityConfig", SecurityConfig);
        writer.String("SkipModelValidation", SkipModelValidation);
        writer.Structure("SourceAlgorithmSpecification", SourceAlgorithmSpecification);
        writer.String("SourceUri", SourceUri);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("Task", Task);
        writer.Structure("ValidationSpecification", ValidationSpecification);
    }
}

/// <summary>The request of CreateModelPackageGroup.</summary>
public partial class CreateModelPackageGroupRequest : AmazonSageMakerRequest, IWireInput
{
    public ManagedConfiguration ManagedConfiguration { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string ModelPackageGroupDescription { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ManagedConfiguration", ManagedConfiguration);
        writer.String("ModelPackageGroupDescription", ModelPackageGroupDescription);
        writer.String("ModelPackageGroupName", ModelPackageGroupName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreatePipeline.</summary>
public partial class CreatePipelineRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. Made up when null, so that a retry is harmless. 32 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public ParallelismConfiguration ParallelismConfiguration { get; set; }

    /// <summary>1 to 1048576 characters.</summary>
    public string PipelineDefinition { get; set; }

    public PipelineDefinitionS3Location PipelineDefinitionS3Location { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineDescription { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineDisplayName { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string PipelineName { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.Structure("ParallelismConfiguration", ParallelismConfiguration);
        writer.String("PipelineDefinition", PipelineDefinition);
        writer.Structure("PipelineDefinitionS3Location", PipelineDefinitionS3Location);
        writer.String("PipelineDescription", PipelineDescription);
        writer.String("PipelineDisplayName", PipelineDisplayName);
        writer.String("PipelineName", PipelineName);
        writer.String("RoleArn", RoleArn);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateProject.</summary>
public partial class CreateProjectRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>0 to 1024 characters.</summary>
    public string ProjectDescription { get; set; }

    /// <summary>Required. 1 to 32 characters.</summary>
    public string ProjectName { get; set; }

    public ServiceCatalogProvisioningDetails ServiceCatalogProvisioningDetails { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>1 item.</summary>
    public List<CreateTemplateProvider> TemplateProviders { get; set; } = Collections.List<CreateTemplateProvider>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProjectDescription", ProjectDescription);
        writer.String("ProjectName", ProjectName);
        writer.Structure("ServiceCatalogProvisioningDetails", ServiceCatalogProvisioningDetails);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.List("TemplateProviders", TemplateProviders, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of DeleteEndpoint.</summary>
public partial class DeleteEndpointRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EndpointName", EndpointName);
    }
}

/// <summary>The request of DeleteEndpointConfig.</summary>
public partial class DeleteEndpointConfigRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EndpointConfigName", EndpointConfigName);
    }
}

/// <summary>The request of DeleteInferenceComponent.</summary>
public partial class DeleteInferenceComponentRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("InferenceComponentName", InferenceComponentName);
    }
}

/// <summary>The request of DeleteModel.</summary>
public partial class DeleteModelRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelName", ModelName);
    }
}

/// <summary>The request of DeleteModelPackage.</summary>
public partial class DeleteModelPackageRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 176 characters.</summary>
    public string ModelPackageName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelPackageName", ModelPackageName);
    }
}

/// <summary>The request of DeleteModelPackageGroup.</summary>
public partial class DeleteModelPackageGroupRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 170 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelPackageGroupName", ModelPackageGroupName);
    }
}

/// <summary>The request of DeletePipeline.</summary>
public partial class DeletePipelineRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. Made up when null, so that a retry is harmless. 32 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string PipelineName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("PipelineName", PipelineName);
    }
}

/// <summary>The request of DeleteProject.</summary>
public partial class DeleteProjectRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 32 characters.</summary>
    public string ProjectName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProjectName", ProjectName);
    }
}

/// <summary>The request of DeleteTags.</summary>
public partial class DeleteTagsRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string ResourceArn { get; set; }

    /// <summary>Required. 1 to 50 items.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceArn", ResourceArn);
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of DescribeDomain.</summary>
public partial class DescribeDomainRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string DomainId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DomainId", DomainId);
    }
}

/// <summary>The request of DescribeEndpoint.</summary>
public partial class DescribeEndpointRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EndpointName", EndpointName);
    }
}

/// <summary>The request of DescribeEndpointConfig.</summary>
public partial class DescribeEndpointConfigRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EndpointConfigName", EndpointConfigName);
    }
}

/// <summary>The request of DescribeHubContent.</summary>
public partial class DescribeHubContentRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string HubContentName { get; set; }

    /// <summary>Required.</summary>
    public HubContentType HubContentType { get; set; }

    /// <summary>5 to 14 characters.</summary>
    public string HubContentVersion { get; set; }

    /// <summary>Required.</summary>
    public string HubName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HubContentName", HubContentName);
        writer.String("HubContentType", HubContentType);
        writer.String("HubContentVersion", HubContentVersion);
        writer.String("HubName", HubName);
    }
}

/// <summary>The request of DescribeImage.</summary>
public partial class DescribeImageRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string ImageName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ImageName", ImageName);
    }
}

/// <summary>The request of DescribeImageVersion.</summary>
public partial class DescribeImageVersionRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string Alias { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ImageName { get; set; }

    /// <summary>At least 0.</summary>
    public int? Version { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Alias", Alias);
        writer.String("ImageName", ImageName);
        writer.Integer("Version", Version);
    }
}

/// <summary>The request of DescribeInferenceComponent.</summary>
public partial class DescribeInferenceComponentRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("InferenceComponentName", InferenceComponentName);
    }
}

/// <summary>The request of DescribeModel.</summary>
public partial class DescribeModelRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string ModelName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelName", ModelName);
    }
}

/// <summary>The request of DescribeModelPackage.</summary>
public partial class DescribeModelPackageRequest : AmazonSageMakerRequest, IWireInput
{
    public IncludedData IncludedData { get; set; }

    /// <summary>Required. 1 to 176 characters.</summary>
    public string ModelPackageName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("IncludedData", IncludedData);
        writer.String("ModelPackageName", ModelPackageName);
    }
}

/// <summary>The request of DescribeModelPackageGroup.</summary>
public partial class DescribeModelPackageGroupRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 170 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ModelPackageGroupName", ModelPackageGroupName);
    }
}

/// <summary>The request of DescribePipeline.</summary>
public partial class DescribePipelineRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string PipelineName { get; set; }

    /// <summary>At least 1.</summary>
    public long? PipelineVersionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PipelineName", PipelineName);
        writer.Integer("PipelineVersionId", PipelineVersionId);
    }
}

/// <summary>The request of DescribePipelineExecution.</summary>
public partial class DescribePipelineExecutionRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PipelineExecutionArn", PipelineExecutionArn);
    }
}

/// <summary>The request of DescribeProcessingJob.</summary>
public partial class DescribeProcessingJobRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string ProcessingJobName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProcessingJobName", ProcessingJobName);
    }
}

/// <summary>The request of DescribeProject.</summary>
public partial class DescribeProjectRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 32 characters.</summary>
    public string ProjectName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProjectName", ProjectName);
    }
}

/// <summary>The request of DescribeTrainingJob.</summary>
public partial class DescribeTrainingJobRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string TrainingJobName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("TrainingJobName", TrainingJobName);
    }
}

/// <summary>The request of DescribeTransformJob.</summary>
public partial class DescribeTransformJobRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 1 to 63 characters.</summary>
    public string TransformJobName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("TransformJobName", TransformJobName);
    }
}

/// <summary>The request of DescribeUserProfile.</summary>
public partial class DescribeUserProfileRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. 0 to 63 characters.</summary>
    public string DomainId { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string UserProfileName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DomainId", DomainId);
        writer.String("UserProfileName", UserProfileName);
    }
}

/// <summary>The request of DisableSagemakerServicecatalogPortfolio.</summary>
public partial class DisableSagemakerServicecatalogPortfolioRequest : AmazonSageMakerRequest, IWireInput
{
    void IWireInput.ToWire(WireWriter writer)
    {
    }
}

/// <summary>The request of EnableSagemakerServicecatalogPortfolio.</summary>
public partial class EnableSagemakerServicecatalogPortfolioRequest : AmazonSageMakerRequest, IWireInput
{
    void IWireInput.ToWire(WireWriter writer)
    {
    }
}

/// <summary>The request of GetSagemakerServicecatalogPortfolioStatus.</summary>
public partial class GetSagemakerServicecatalogPortfolioStatusRequest : AmazonSageMakerRequest, IWireInput
{
    void IWireInput.ToWire(WireWriter writer)
    {
    }
}

/// <summary>The request of ListDomains.</summary>
public partial class ListDomainsRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
    }
}

/// <summary>The request of ListEndpointConfigs.</summary>
public partial class ListEndpointConfigsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public EndpointConfigSortKey SortBy { get; set; }

    public OrderKey SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListEndpoints.</summary>
public partial class ListEndpointsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    public DateTime? LastModifiedTimeAfter { get; set; }

    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public EndpointSortKey SortBy { get; set; }

    public OrderKey SortOrder { get; set; }

    public EndpointStatus StatusEquals { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Timestamp("LastModifiedTimeAfter", LastModifiedTimeAfter);
        writer.Timestamp("LastModifiedTimeBefore", LastModifiedTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
        writer.String("StatusEquals", StatusEquals);
    }
}

/// <summary>The request of ListHubContents.</summary>
public partial class ListHubContentsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Required.</summary>
    public HubContentType HubContentType { get; set; }

    /// <summary>Required.</summary>
    public string HubName { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>5 to 14 characters.</summary>
    public string MaxSchemaVersion { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public HubContentSortBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.String("HubContentType", HubContentType);
        writer.String("HubName", HubName);
        writer.Integer("MaxResults", MaxResults);
        writer.String("MaxSchemaVersion", MaxSchemaVersion);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListImageVersions.</summary>
public partial class ListImageVersionsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ImageName { get; set; }

    public DateTime? LastModifiedTimeAfter { get; set; }

    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ImageVersionSortBy SortBy { get; set; }

    public ImageVersionSortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.String("ImageName", ImageName);
        writer.Timestamp("LastModifiedTimeAfter", LastModifiedTimeAfter);
        writer.Timestamp("LastModifiedTimeBefore", LastModifiedTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListImages.</summary>
public partial class ListImagesRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    public DateTime? LastModifiedTimeAfter { get; set; }

    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ImageSortBy SortBy { get; set; }

    public ImageSortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Timestamp("LastModifiedTimeAfter", LastModifiedTimeAfter);
        writer.Timestamp("LastModifiedTimeBefore", LastModifiedTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListInferenceComponents.</summary>
public partial class ListInferenceComponentsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string EndpointNameEquals { get; set; }

    public DateTime? LastModifiedTimeAfter { get; set; }

    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public InferenceComponentSortKey SortBy { get; set; }

    public OrderKey SortOrder { get; set; }

    public InferenceComponentStatus StatusEquals { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string VariantNameEquals { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.String("EndpointNameEquals", EndpointNameEquals);
        writer.Timestamp("LastModifiedTimeAfter", LastModifiedTimeAfter);
        writer.Timestamp("LastModifiedTimeBefore", LastModifiedTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
        writer.String("StatusEquals", StatusEquals);
        writer.String("VariantNameEquals", VariantNameEquals);
    }
}

/// <summary>The request of ListModelPackageGroups.</summary>
public partial class ListModelPackageGroupsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    public CrossAccountFilterOption CrossAccountFilterOption { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ModelPackageGroupSortBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.String("CrossAccountFilterOption", CrossAccountFilterOption);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListModelPackages.</summary>
public partial class ListModelPackagesRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    public ModelApprovalStatus ModelApprovalStatus { get; set; }

    /// <summary>1 to 170 characters.</summary>
    public string ModelPackageGroupName { get; set; }

    public ModelPackageType ModelPackageType { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ModelPackageSortBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("ModelApprovalStatus", ModelApprovalStatus);
        writer.String("ModelPackageGroupName", ModelPackageGroupName);
        writer.String("ModelPackageType", ModelPackageType);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListModels.</summary>
public partial class ListModelsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ModelSortKey SortBy { get; set; }

    public OrderKey SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListPipelineExecutionSteps.</summary>
public partial class ListPipelineExecutionStepsRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("PipelineExecutionArn", PipelineExecutionArn);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListPipelineExecutions.</summary>
public partial class ListPipelineExecutionsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreatedAfter { get; set; }

    public DateTime? CreatedBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string PipelineName { get; set; }

    public SortPipelineExecutionsBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreatedAfter", CreatedAfter);
        writer.Timestamp("CreatedBefore", CreatedBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("PipelineName", PipelineName);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListPipelines.</summary>
public partial class ListPipelinesRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreatedAfter { get; set; }

    public DateTime? CreatedBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineNamePrefix { get; set; }

    public SortPipelinesBy SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreatedAfter", CreatedAfter);
        writer.Timestamp("CreatedBefore", CreatedBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("PipelineNamePrefix", PipelineNamePrefix);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListProjects.</summary>
public partial class ListProjectsRequest : AmazonSageMakerRequest, IWireInput
{
    public DateTime? CreationTimeAfter { get; set; }

    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string NameContains { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public ProjectSortBy SortBy { get; set; }

    public ProjectSortOrder SortOrder { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Timestamp("CreationTimeAfter", CreationTimeAfter);
        writer.Timestamp("CreationTimeBefore", CreationTimeBefore);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NameContains", NameContains);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
    }
}

/// <summary>The request of ListTags.</summary>
public partial class ListTagsRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>At least 50.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string ResourceArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("ResourceArn", ResourceArn);
    }
}

/// <summary>The request of ListUserProfiles.</summary>
public partial class ListUserProfilesRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>0 to 63 characters.</summary>
    public string DomainIdEquals { get; set; }

    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>0 to 8192 characters.</summary>
    public string NextToken { get; set; }

    public UserProfileSortKey SortBy { get; set; }

    public SortOrder SortOrder { get; set; }

    /// <summary>0 to 63 characters.</summary>
    public string UserProfileNameContains { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DomainIdEquals", DomainIdEquals);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("SortBy", SortBy);
        writer.String("SortOrder", SortOrder);
        writer.String("UserProfileNameContains", UserProfileNameContains);
    }
}

/// <summary>The request of StartPipelineExecution.</summary>
public partial class StartPipelineExecutionRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. Made up when null, so that a retry is harmless. 32 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string MlflowExperimentName { get; set; }

    public ParallelismConfiguration ParallelismConfiguration { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineExecutionDescription { get; set; }

    /// <summary>1 to 82 characters.</summary>
    public string PipelineExecutionDisplayName { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string PipelineName { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<Parameter> PipelineParameters { get; set; } = Collections.List<Parameter>();

    /// <summary>At least 1.</summary>
    public long? PipelineVersionId { get; set; }

    public SelectiveExecutionConfig SelectiveExecutionConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("MlflowExperimentName", MlflowExperimentName);
        writer.Structure("ParallelismConfiguration", ParallelismConfiguration);
        writer.String("PipelineExecutionDescription", PipelineExecutionDescription);
        writer.String("PipelineExecutionDisplayName", PipelineExecutionDisplayName);
        writer.String("PipelineName", PipelineName);
        writer.List("PipelineParameters", PipelineParameters, static (w, item) => w.Structure(item));
        writer.Integer("PipelineVersionId", PipelineVersionId);
        writer.Structure("SelectiveExecutionConfig", SelectiveExecutionConfig);
    }
}

/// <summary>The request of StopPipelineExecution.</summary>
public partial class StopPipelineExecutionRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. Made up when null, so that a retry is harmless. 32 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>Required. 0 to 2048 characters.</summary>
    public string PipelineExecutionArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Token("ClientRequestToken", ClientRequestToken);
        writer.String("PipelineExecutionArn", PipelineExecutionArn);
    }
}

/// <summary>The request of UpdateEndpoint.</summary>
public partial class UpdateEndpointRequest : AmazonSageMakerRequest, IWireInput
{
    public DeploymentConfig DeploymentConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointConfigName { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>0 to 3 items.</summary>
    public List<VariantProperty> ExcludeRetainedVariantProperties { get; set; } = Collections.List<VariantProperty>();

    public bool? RetainAllVariantProperties { get; set; }

    public bool? RetainDeploymentConfig { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.String("EndpointConfigName", EndpointConfigName);
        writer.String("EndpointName", EndpointName);
        writer.List("ExcludeRetainedVariantProperties", ExcludeRetainedVariantProperties, static (w, item) => w.Structure(item));
        writer.Boolean("RetainAllVariantProperties", RetainAllVariantProperties);
        writer.Boolean("RetainDeploymentConfig", RetainDeploymentConfig);
    }
}

/// <summary>The request of UpdateEndpointWeightsAndCapacities.</summary>
public partial class UpdateEndpointWeightsAndCapacitiesRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required. At least 1 item.</summary>
    public List<DesiredWeightAndCapacity> DesiredWeightsAndCapacities { get; set; } = Collections.List<DesiredWeightAndCapacity>();

    /// <summary>Required. 0 to 63 characters.</summary>
    public string EndpointName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("DesiredWeightsAndCapacities", DesiredWeightsAndCapacities, static (w, item) => w.Structure(item));
        writer.String("EndpointName", EndpointName);
    }
}

/// <summary>The request of UpdateInferenceComponent.</summary>
public partial class UpdateInferenceComponentRequest : AmazonSageMakerRequest, IWireInput
{
    public InferenceComponentDeploymentConfig DeploymentConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    public InferenceComponentRuntimeConfig RuntimeConfig { get; set; }

    public InferenceComponentSpecification Specification { get; set; }

    /// <summary>1 to 5 items.</summary>
    public List<InferenceComponentSpecification> Specifications { get; set; } = Collections.List<InferenceComponentSpecification>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.String("InferenceComponentName", InferenceComponentName);
        writer.Structure("RuntimeConfig", RuntimeConfig);
        writer.Structure("Specification", Specification);
        writer.List("Specifications", Specifications, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of UpdateInferenceComponentRuntimeConfig.</summary>
public partial class UpdateInferenceComponentRuntimeConfigRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>Required.</summary>
    public InferenceComponentRuntimeConfig DesiredRuntimeConfig { get; set; }

    /// <summary>Required. 0 to 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("DesiredRuntimeConfig", DesiredRuntimeConfig);
        writer.String("InferenceComponentName", InferenceComponentName);
    }
}

/// <summary>The request of UpdateModelPackage.</summary>
public partial class UpdateModelPackageRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>1 to 15 items.</summary>
    public List<AdditionalInferenceSpecificationDefinition> AdditionalInferenceSpecificationsToAdd { get; set; } = Collections.List<AdditionalInferenceSpecificationDefinition>();

    /// <summary>0 to 1024 characters.</summary>
    public string ApprovalDescription { get; set; }

    /// <summary>1 to 36 characters.</summary>
    public string ClientToken { get; set; }

    /// <summary>1 to 50 entries.</summary>
    public Dictionary<string, string> CustomerMetadataProperties { get; set; } = Collections.Map<string>();

    public List<string> CustomerMetadataPropertiesToRemove { get; set; } = Collections.List<string>();

    public InferenceSpecification InferenceSpecification { get; set; }

    public ModelApprovalStatus ModelApprovalStatus { get; set; }

    public ModelPackageModelCard ModelCard { get; set; }

    public ModelLifeCycle ModelLifeCycle { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string ModelPackageArn { get; set; }

    public ModelPackageRegistrationType ModelPackageRegistrationType { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string SourceUri { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("AdditionalInferenceSpecificationsToAdd", AdditionalInferenceSpecificationsToAdd, static (w, item) => w.Structure(item));
        writer.String("ApprovalDescription", ApprovalDescription);
        writer.String("ClientToken", ClientToken);
        writer.Map("CustomerMetadataProperties", CustomerMetadataProperties, static (w, item) => w.Text(item));
        writer.List("CustomerMetadataPropertiesToRemove", CustomerMetadataPropertiesToRemove, static (w, item) => w.Text(item));
        writer.Structure("InferenceSpecification", InferenceSpecification);
        writer.String("ModelApprovalStatus", ModelApprovalStatus);
        writer.Structure("ModelCard", ModelCard);
        writer.Structure("ModelLifeCycle", ModelLifeCycle);
        writer.String("ModelPackageArn", ModelPackageArn);
        writer.String("ModelPackageRegistrationType", ModelPackageRegistrationType);
        writer.String("SourceUri", SourceUri);
    }
}

/// <summary>The request of UpdatePipeline.</summary>
public partial class UpdatePipelineRequest : AmazonSageMakerRequest, IWireInput
{
    public ParallelismConfiguration ParallelismConfiguration { get; set; }

    /// <summary>1 to 1048576 characters.</summary>
    public string PipelineDefinition { get; set; }

    public PipelineDefinitionS3Location PipelineDefinitionS3Location { get; set; }

    /// <summary>0 to 3072 characters.</summary>
    public string PipelineDescription { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string PipelineDisplayName { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string PipelineName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("ParallelismConfiguration", ParallelismConfiguration);
        writer.String("PipelineDefinition", PipelineDefinition);
        writer.Structure("PipelineDefinitionS3Location", PipelineDefinitionS3Location);
        writer.String("PipelineDescription", PipelineDescription);
        writer.String("PipelineDisplayName", PipelineDisplayName);
        writer.String("PipelineName", PipelineName);
        writer.String("RoleArn", RoleArn);
    }
}

/// <summary>The request of UpdateProject.</summary>
public partial class UpdateProjectRequest : AmazonSageMakerRequest, IWireInput
{
    /// <summary>0 to 1024 characters.</summary>
    public string ProjectDescription { get; set; }

    /// <summary>Required. 1 to 32 characters.</summary>
    public string ProjectName { get; set; }

    public ServiceCatalogProvisioningUpdateDetails ServiceCatalogProvisioningUpdateDetails { get; set; }

    /// <summary>0 to 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>1 item.</summary>
    public List<UpdateTemplateProvider> TemplateProvidersToUpdate { get; set; } = Collections.List<UpdateTemplateProvider>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ProjectDescription", ProjectDescription);
        writer.String("ProjectName", ProjectName);
        writer.Structure("ServiceCatalogProvisioningUpdateDetails", ServiceCatalogProvisioningUpdateDetails);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.List("TemplateProvidersToUpdate", TemplateProvidersToUpdate, static (w, item) => w.Structure(item));
    }
}
