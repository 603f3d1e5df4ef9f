// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>The base of all requests to AWS CloudFormation.</summary>
public partial class AmazonCloudFormationRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of CancelUpdateStack.</summary>
public partial class CancelUpdateStackRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of ContinueUpdateRollback.</summary>
public partial class ContinueUpdateRollbackRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public List<string> ResourcesToSkip { get; set; } = Collections.List<string>();

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.List("ResourcesToSkip", ResourcesToSkip, static (w, item) => w.Text(item));
        writer.String("RoleARN", RoleARN);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of CreateChangeSet.</summary>
public partial class CreateChangeSetRequest : AmazonCloudFormationRequest, IWireInput
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    /// <summary>Required. 1 to 128 characters.</summary>
    public string ChangeSetName { get; set; }

    public ChangeSetType ChangeSetType { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ClientToken { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    public DeploymentMode DeploymentMode { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public bool? DisableValidation { get; set; }

    public bool? ImportExistingResources { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationARNs { get; set; } = Collections.List<string>();

    public OnStackFailure OnStackFailure { get; set; }

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    /// <summary>At most 200 items.</summary>
    public List<ResourceToImport> ResourcesToImport { get; set; } = Collections.List<ResourceToImport>();

    public List<string> ResourceTypes { get; set; } = Collections.List<string>();

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string TemplateURL { get; set; }

    public bool? UsePreviousTemplate { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Capabilities", Capabilities, static (w, item) => w.Text(item));
        writer.String("ChangeSetName", ChangeSetName);
        writer.String("ChangeSetType", ChangeSetType);
        writer.String("ClientToken", ClientToken);
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.String("DeploymentMode", DeploymentMode);
        writer.String("Description", Description);
        writer.Boolean("DisableValidation", DisableValidation);
        writer.Boolean("ImportExistingResources", ImportExistingResources);
        writer.Boolean("IncludeNestedStacks", IncludeNestedStacks);
        writer.List("NotificationARNs", NotificationARNs, static (w, item) => w.Text(item));
        writer.String("OnStackFailure", OnStackFailure);
        writer.List("Parameters", Parameters, static (w, item) => w.Structure(item));
        writer.List("ResourcesToImport", ResourcesToImport, static (w, item) => w.Structure(item));
        writer.List("ResourceTypes", ResourceTypes, static (w, item) => w.Text(item));
        writer.String("RoleARN", RoleARN);
        writer.Structure("RollbackConfiguration", RollbackConfiguration);
        writer.String("StackName", StackName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("TemplateBody", TemplateBody);
        writer.String("TemplateURL", TemplateURL);
        writer.Boolean("UsePreviousTemplate", UsePreviousTemplate);
    }
}

/// <summary>The request of CreateStack.</summary>
public partial class CreateStackRequest : AmazonCloudFormationRequest, IWireInput
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    public bool? DisableRollback { get; set; }

    public bool? DisableValidation { get; set; }

    public bool? EnableTerminationProtection { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationARNs { get; set; } = Collections.List<string>();

    public OnFailure OnFailure { get; set; }

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    public List<string> ResourceTypes { get; set; } = Collections.List<string>();

    public bool? RetainExceptOnCreate { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>1 to 16384 characters.</summary>
    public string StackPolicyBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string StackPolicyURL { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string TemplateURL { get; set; }

    /// <summary>At least 1.</summary>
    public int? TimeoutInMinutes { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Capabilities", Capabilities, static (w, item) => w.Text(item));
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.Boolean("DisableRollback", DisableRollback);
        writer.Boolean("DisableValidation", DisableValidation);
        writer.Boolean("EnableTerminationProtection", EnableTerminationProtection);
        writer.List("NotificationARNs", NotificationARNs, static (w, item) => w.Text(item));
        writer.String("OnFailure", OnFailure);
        writer.List("Parameters", Parameters, static (w, item) => w.Structure(item));
        writer.List("ResourceTypes", ResourceTypes, static (w, item) => w.Text(item));
        writer.Boolean("RetainExceptOnCreate", RetainExceptOnCreate);
        writer.String("RoleARN", RoleARN);
        writer.Structure("RollbackConfiguration", RollbackConfiguration);
        writer.String("StackName", StackName);
        writer.String("StackPolicyBody", StackPolicyBody);
        writer.String("StackPolicyURL", StackPolicyURL);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("TemplateBody", TemplateBody);
        writer.String("TemplateURL", TemplateURL);
        writer.Integer("TimeoutInMinutes", TimeoutInMinutes);
    }
}

/// <summary>The request of DeleteChangeSet.</summary>
public partial class DeleteChangeSetRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ChangeSetName { get; set; }

    /// <summary>At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ChangeSetName", ChangeSetName);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DeleteStack.</summary>
public partial class DeleteStackRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public DeletionMode DeletionMode { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    public List<string> RetainResources { get; set; } = Collections.List<string>();

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.String("DeletionMode", DeletionMode);
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.List("RetainResources", RetainResources, static (w, item) => w.Text(item));
        writer.String("RoleARN", RoleARN);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DescribeChangeSet.</summary>
public partial class DescribeChangeSetRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ChangeSetName { get; set; }

    public bool? IncludePropertyValues { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ChangeSetName", ChangeSetName);
        writer.Boolean("IncludePropertyValues", IncludePropertyValues);
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DescribeStackDriftDetectionStatus.</summary>
public partial class DescribeStackDriftDetectionStatusRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required. 1 to 36 characters.</summary>
    public string StackDriftDetectionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("StackDriftDetectionId", StackDriftDetectionId);
    }
}

/// <summary>The request of DescribeStackEvents.</summary>
public partial class DescribeStackEventsRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DescribeStackResourceDrifts.</summary>
public partial class DescribeStackResourceDriftsRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    /// <summary>1 to 4 items.</summary>
    public List<string> StackResourceDriftStatusFilters { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
        writer.List("StackResourceDriftStatusFilters", StackResourceDriftStatusFilters, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of DescribeStackResources.</summary>
public partial class DescribeStackResourcesRequest : AmazonCloudFormationRequest, IWireInput
{
    public string LogicalResourceId { get; set; }

    public string PhysicalResourceId { get; set; }

    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("LogicalResourceId", LogicalResourceId);
        writer.String("PhysicalResourceId", PhysicalResourceId);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DescribeStacks.</summary>
public partial class DescribeStacksRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of DetectStackDrift.</summary>
public partial class DetectStackDriftRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 200 items.</summary>
    public List<string> LogicalResourceIds { get; set; } = Collections.List<string>();

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("LogicalResourceIds", LogicalResourceIds, static (w, item) => w.Text(item));
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of ExecuteChangeSet.</summary>
public partial class ExecuteChangeSetRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required. 1 to 1600 characters.</summary>
    public string ChangeSetName { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public bool? DisableRollback { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    /// <summary>At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ChangeSetName", ChangeSetName);
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.Boolean("DisableRollback", DisableRollback);
        writer.Boolean("RetainExceptOnCreate", RetainExceptOnCreate);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of GetStackPolicy.</summary>
public partial class GetStackPolicyRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of GetTemplate.</summary>
public partial class GetTemplateRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1600 characters.</summary>
    public string ChangeSetName { get; set; }

    public string StackName { get; set; }

    public TemplateStage TemplateStage { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ChangeSetName", ChangeSetName);
        writer.String("StackName", StackName);
        writer.String("TemplateStage", TemplateStage);
    }
}

/// <summary>The request of GetTemplateSummary.</summary>
public partial class GetTemplateSummaryRequest : AmazonCloudFormationRequest, IWireInput
{
    public CallAs CallAs { get; set; }

    /// <summary>At least 1 character.</summary>
    public string StackName { get; set; }

    public string StackSetName { get; set; }

    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    public TemplateSummaryConfig TemplateSummaryConfig { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string TemplateURL { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("CallAs", CallAs);
        writer.String("StackName", StackName);
        writer.String("StackSetName", StackSetName);
        writer.String("TemplateBody", TemplateBody);
        writer.Structure("TemplateSummaryConfig", TemplateSummaryConfig);
        writer.String("TemplateURL", TemplateURL);
    }
}

/// <summary>The request of ListChangeSets.</summary>
public partial class ListChangeSetsRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of ListExports.</summary>
public partial class ListExportsRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
    }
}

/// <summary>The request of ListImports.</summary>
public partial class ListImportsRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string ExportName { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ExportName", ExportName);
        writer.String("NextToken", NextToken);
    }
}

/// <summary>The request of ListStackResources.</summary>
public partial class ListStackResourcesRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of ListStacks.</summary>
public partial class ListStacksRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public List<string> StackStatusFilter { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NextToken", NextToken);
        writer.List("StackStatusFilter", StackStatusFilter, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of SetStackPolicy.</summary>
public partial class SetStackPolicyRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>1 to 16384 characters.</summary>
    public string StackPolicyBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string StackPolicyURL { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("StackName", StackName);
        writer.String("StackPolicyBody", StackPolicyBody);
        writer.String("StackPolicyURL", StackPolicyURL);
    }
}

/// <summary>The request of UpdateStack.</summary>
public partial class UpdateStackRequest : AmazonCloudFormationRequest, IWireInput
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    public bool? DisableRollback { get; set; }

    public bool? DisableValidation { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationARNs { get; set; } = Collections.List<string>();

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    public List<string> ResourceTypes { get; set; } = Collections.List<string>();

    public bool? RetainExceptOnCreate { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>1 to 16384 characters.</summary>
    public string StackPolicyBody { get; set; }

    /// <summary>1 to 16384 characters.</summary>
    public string StackPolicyDuringUpdateBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string StackPolicyDuringUpdateURL { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string StackPolicyURL { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string TemplateURL { get; set; }

    public bool? UsePreviousTemplate { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Capabilities", Capabilities, static (w, item) => w.Text(item));
        writer.String("ClientRequestToken", ClientRequestToken);
        writer.Structure("DeploymentConfig", DeploymentConfig);
        writer.Boolean("DisableRollback", DisableRollback);
        writer.Boolean("DisableValidation", DisableValidation);
        writer.List("NotificationARNs", NotificationARNs, static (w, item) => w.Text(item));
        writer.List("Parameters", Parameters, static (w, item) => w.Structure(item));
        writer.List("ResourceTypes", ResourceTypes, static (w, item) => w.Text(item));
        writer.Boolean("RetainExceptOnCreate", RetainExceptOnCreate);
        writer.String("RoleARN", RoleARN);
        writer.Structure("RollbackConfiguration", RollbackConfiguration);
        writer.String("StackName", StackName);
        writer.String("StackPolicyBody", StackPolicyBody);
        writer.String("StackPolicyDuringUpdateBody", StackPolicyDuringUpdateBody);
        writer.String("StackPolicyDuringUpdateURL", StackPolicyDuringUpdateURL);
        writer.String("StackPolicyURL", StackPolicyURL);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("TemplateBody", TemplateBody);
        writer.String("TemplateURL", TemplateURL);
        writer.Boolean("UsePreviousTemplate", UsePreviousTemplate);
    }
}

/// <summary>The request of UpdateTerminationProtection.</summary>
public partial class UpdateTerminationProtectionRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>Required.</summary>
    public bool? EnableTerminationProtection { get; set; }

    /// <summary>Required. At least 1 character.</summary>
    public string StackName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("EnableTerminationProtection", EnableTerminationProtection);
        writer.String("StackName", StackName);
    }
}

/// <summary>The request of ValidateTemplate.</summary>
public partial class ValidateTemplateRequest : AmazonCloudFormationRequest, IWireInput
{
    /// <summary>At least 1 character.</summary>
    public string TemplateBody { get; set; }

    /// <summary>1 to 5120 characters.</summary>
    public string TemplateURL { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("TemplateBody", TemplateBody);
        writer.String("TemplateURL", TemplateURL);
    }
}
