// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>The answer of CancelUpdateStack.</summary>
public partial class CancelUpdateStackResponse : AmazonWebServiceResponse
{
    internal static CancelUpdateStackResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of ContinueUpdateRollback.</summary>
public partial class ContinueUpdateRollbackResponse : AmazonWebServiceResponse
{
    internal static ContinueUpdateRollbackResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of CreateChangeSet.</summary>
public partial class CreateChangeSetResponse : AmazonWebServiceResponse
{
    /// <summary>At least 1 character.</summary>
    public string Id { get; set; }

    public string StackId { get; set; }

    internal static CreateChangeSetResponse FromWire(WireReader reader) => new()
    {
        Id = reader.String("Id"),
        StackId = reader.String("StackId"),
    };
}

/// <summary>The answer of CreateStack.</summary>
public partial class CreateStackResponse : AmazonWebServiceResponse
{
    public string OperationId { get; set; }

    public string StackId { get; set; }

    internal static CreateStackResponse FromWire(WireReader reader) => new()
    {
        OperationId = reader.String("OperationId"),
        StackId = reader.String("StackId"),
    };
}

/// <summary>The answer of DeleteChangeSet.</summary>
public partial class DeleteChangeSetResponse : AmazonWebServiceResponse
{
    internal static DeleteChangeSetResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteStack.</summary>
public partial class DeleteStackResponse : AmazonWebServiceResponse
{
    internal static DeleteStackResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DescribeChangeSet.</summary>
public partial class DescribeChangeSetResponse : AmazonWebServiceResponse
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    public List<Change> Changes { get; set; } = Collections.List<Change>();

    /// <summary>At least 1 character.</summary>
    public string ChangeSetId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ChangeSetName { get; set; }

    public DateTime? CreationTime { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    public DeploymentMode DeploymentMode { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public ExecutionStatus ExecutionStatus { get; set; }

    public bool? ImportExistingResources { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationARNs { get; set; } = Collections.List<string>();

    public OnStackFailure OnStackFailure { get; set; }

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    /// <summary>At least 1 character.</summary>
    public string ParentChangeSetId { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    /// <summary>At least 1 character.</summary>
    public string RootChangeSetId { get; set; }

    public StackDriftStatus StackDriftStatus { get; set; }

    public string StackId { get; set; }

    public string StackName { get; set; }

    public ChangeSetStatus Status { get; set; }

    public string StatusReason { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static DescribeChangeSetResponse FromWire(WireReader reader) => new()
    {
        Capabilities = reader.List("Capabilities", static item => item.Text()),
        Changes = reader.List("Changes", Change.FromWire),
        ChangeSetId = reader.String("ChangeSetId"),
        ChangeSetName = reader.String("ChangeSetName"),
        CreationTime = reader.Timestamp("CreationTime"),
        DeploymentConfig = reader.Structure("DeploymentConfig", DeploymentConfig.FromWire),
        DeploymentMode = reader.Word("DeploymentMode", static word => new DeploymentMode(word)),
        Description = reader.String("Description"),
        ExecutionStatus = reader.Word("ExecutionStatus", static word => new ExecutionStatus(word)),
        ImportExistingResources = reader.Boolean("ImportExistingResources"),
        IncludeNestedStacks = reader.Boolean("IncludeNestedStacks"),
        NextToken = reader.String("NextToken"),
        NotificationARNs = reader.List("NotificationARNs", static item => item.Text()),
        OnStackFailure = reader.Word("OnStackFailure", static word => new OnStackFailure(word)),
        Parameters = reader.List("Parameters", Parameter.FromWire),
        ParentChangeSetId = reader.String("ParentChangeSetId"),
        RollbackConfiguration = reader.Structure("RollbackConfiguration", RollbackConfiguration.FromWire),
        RootChangeSetId = reader.String("RootChangeSetId"),
        StackDriftStatus = reader.Word("StackDriftStatus", static word => new StackDriftStatus(word)),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        Status = reader.Word("Status", static word => new ChangeSetStatus(word)),
        StatusReason = reader.String("StatusReason"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of DescribeStackDriftDetectionStatus.</summary>
public partial class DescribeStackDriftDetectionStatusResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public StackDriftDetectionStatus DetectionStatus { get; set; }

    public string DetectionStatusReason { get; set; }

    public int? DriftedStackResourceCount { get; set; }

    /// <summary>Required. 1 to 36 characters.</summary>
    public string StackDriftDetectionId { get; set; }

    public StackDriftStatus StackDriftStatus { get; set; }

    /// <summary>Required.</summary>
    public string StackId { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    internal static DescribeStackDriftDetectionStatusResponse FromWire(WireReader reader) => new()
    {
        DetectionStatus = reader.Word("DetectionStatus", static word => new StackDriftDetectionStatus(word)),
        DetectionStatusReason = reader.String("DetectionStatusReason"),
        DriftedStackResourceCount = reader.Integer("DriftedStackResourceCount"),
        StackDriftDetectionId = reader.String("StackDriftDetectionId"),
        StackDriftStatus = reader.Word("StackDriftStatus", static word => new StackDriftStatus(word)),
        StackId = reader.String("StackId"),
        Timestamp = reader.Timestamp("Timestamp"),
    };
}

/// <summary>The answer of DescribeStackEvents.</summary>
public partial class DescribeStackEventsResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<StackEvent> StackEvents { get; set; } = Collections.List<StackEvent>();

    internal static DescribeStackEventsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        StackEvents = reader.List("StackEvents", StackEvent.FromWire),
    };
}

/// <summary>The answer of DescribeStackResourceDrifts.</summary>
public partial class DescribeStackResourceDriftsResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required.</summary>
    public List<StackResourceDrift> StackResourceDrifts { get; set; } = Collections.List<StackResourceDrift>();

    internal static DescribeStackResourceDriftsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        StackResourceDrifts = reader.List("StackResourceDrifts", StackResourceDrift.FromWire),
    };
}

/// <summary>The answer of DescribeStackResources.</summary>
public partial class DescribeStackResourcesResponse : AmazonWebServiceResponse
{
    public List<StackResource> StackResources { get; set; } = Collections.List<StackResource>();

    internal static DescribeStackResourcesResponse FromWire(WireReader reader) => new()
    {
        StackResources = reader.List("StackResources", StackResource.FromWire),
    };
}

/// <summary>The answer of DescribeStacks.</summary>
public partial class DescribeStacksResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<Stack> Stacks { get; set; } = Collections.List<Stack>();

    internal static DescribeStacksResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        Stacks = reader.List("Stacks", Stack.FromWire),
    };
}

/// <summary>The answer of DetectStackDrift.</summary>
public partial class DetectStackDriftResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 36 characters.</summary>
    public string StackDriftDetectionId { get; set; }

    internal static DetectStackDriftResponse FromWire(WireReader reader) => new()
    {
        StackDriftDetectionId = reader.String("StackDriftDetectionId"),
    };
}

/// <summary>The answer of ExecuteChangeSet.</summary>
public partial class ExecuteChangeSetResponse : AmazonWebServiceResponse
{
    internal static ExecuteChangeSetResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of GetStackPolicy.</summary>
public partial class GetStackPolicyResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 16384 characters.</summary>
    public string StackPolicyBody { get; set; }

    internal static GetStackPolicyResponse FromWire(WireReader reader) => new()
    {
        StackPolicyBody = reader.String("StackPolicyBody"),
    };
}

/// <summary>The answer of GetTemplate.</summary>
public partial class GetTemplateResponse : AmazonWebServiceResponse
{
    public List<string> StagesAvailable { get; set; } = Collections.List<string>();

    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    internal static GetTemplateResponse FromWire(WireReader reader) => new()
    {
        StagesAvailable = reader.List("StagesAvailable", static item => item.Text()),
        TemplateBody = reader.String("TemplateBody"),
    };
}

/// <summary>The answer of GetTemplateSummary.</summary>
public partial class GetTemplateSummaryResponse : AmazonWebServiceResponse
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    public string CapabilitiesReason { get; set; }

    public List<string> DeclaredTransforms { get; set; } = Collections.List<string>();

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public string Metadata { get; set; }

    public List<ParameterDeclaration> Parameters { get; set; } = Collections.List<ParameterDeclaration>();

    public List<ResourceIdentifierSummary> ResourceIdentifierSummaries { get; set; } = Collections.List<ResourceIdentifierSummary>();

    public List<string> ResourceTypes { get; set; } = Collections.List<string>();

    public string Version { get; set; }

    public Warnings Warnings { get; set; }

    internal static GetTemplateSummaryResponse FromWire(WireReader reader) => new()
    {
        Capabilities = reader.List("Capabilities", static item => item.Text()),
        CapabilitiesReason = reader.String("CapabilitiesReason"),
        DeclaredTransforms = reader.List("DeclaredTransforms", static item => item.Text()),
        Description = reader.String("Description"),
        Metadata = reader.String("Metadata"),
        Parameters = reader.List("Parameters", ParameterDeclaration.FromWire),
        ResourceIdentifierSummaries = reader.List("ResourceIdentifierSummaries", ResourceIdentifierSummary.FromWire),
        ResourceTypes = reader.List("ResourceTypes", static item => item.Text()),
        Version = reader.String("Version"),
        Warnings = reader.Structure("Warnings", Warnings.FromWire),
    };
}

/// <summary>The answer of ListChangeSets.</summary>
public partial class ListChangeSetsResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<ChangeSetSummary> Summaries { get; set; } = Collections.List<ChangeSetSummary>();

    internal static ListChangeSetsResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        Summaries = reader.List("Summaries", ChangeSetSummary.FromWire),
    };
}

/// <summary>The answer of ListExports.</summary>
public partial class ListExportsResponse : AmazonWebServiceResponse
{
    public List<Export> Exports { get; set; } = Collections.List<Export>();

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    internal static ListExportsResponse FromWire(WireReader reader) => new()
    {
        Exports = reader.List("Exports", Export.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListImports.</summary>
public partial class ListImportsResponse : AmazonWebServiceResponse
{
    public List<string> Imports { get; set; } = Collections.List<string>();

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    internal static ListImportsResponse FromWire(WireReader reader) => new()
    {
        Imports = reader.List("Imports", static item => item.Text()),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListStackResources.</summary>
public partial class ListStackResourcesResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<StackResourceSummary> StackResourceSummaries { get; set; } = Collections.List<StackResourceSummary>();

    internal static ListStackResourcesResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        StackResourceSummaries = reader.List("StackResourceSummaries", StackResourceSummary.FromWire),
    };
}

/// <summary>The answer of ListStacks.</summary>
public partial class ListStacksResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<StackSummary> StackSummaries { get; set; } = Collections.List<StackSummary>();

    internal static ListStacksResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        StackSummaries = reader.List("StackSummaries", StackSummary.FromWire),
    };
}

/// <summary>The answer of SetStackPolicy.</summary>
public partial class SetStackPolicyResponse : AmazonWebServiceResponse
{
    internal static SetStackPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateStack.</summary>
public partial class UpdateStackResponse : AmazonWebServiceResponse
{
    public string OperationId { get; set; }

    public string StackId { get; set; }

    internal static UpdateStackResponse FromWire(WireReader reader) => new()
    {
        OperationId = reader.String("OperationId"),
        StackId = reader.String("StackId"),
    };
}

/// <summary>The answer of UpdateTerminationProtection.</summary>
public partial class UpdateTerminationProtectionResponse : AmazonWebServiceResponse
{
    public string StackId { get; set; }

    internal static UpdateTerminationProtectionResponse FromWire(WireReader reader) => new()
    {
        StackId = reader.String("StackId"),
    };
}

/// <summary>The answer of ValidateTemplate.</summary>
public partial class ValidateTemplateResponse : AmazonWebServiceResponse
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    public string CapabilitiesReason { get; set; }

    public List<string> DeclaredTransforms { get; set; } = Collections.List<string>();

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public List<TemplateParameter> Parameters { get; set; } = Collections.List<TemplateParameter>();

    internal static ValidateTemplateResponse FromWire(WireReader reader) => new()
    {
        Capabilities = reader.List("Capabilities", static item => item.Text()),
        CapabilitiesReason = reader.String("CapabilitiesReason"),
        DeclaredTransforms = reader.List("DeclaredTransforms", static item => item.Text()),
        Description = reader.String("Description"),
        Parameters = reader.List("Parameters", TemplateParameter.FromWire),
    };
}
