// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>Part of answers.</summary>
public partial class Change
{
    /// <summary>1 to 100.</summary>
    public int? HookInvocationCount { get; set; }

    public ResourceChange ResourceChange { get; set; }

    public ChangeType Type { get; set; }

    internal static Change FromWire(WireReader reader) => new()
    {
        HookInvocationCount = reader.Integer("HookInvocationCount"),
        ResourceChange = reader.Structure("ResourceChange", ResourceChange.FromWire),
        Type = reader.Word("Type", static word => new ChangeType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ChangeSetSummary
{
    /// <summary>At least 1 character.</summary>
    public string ChangeSetId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string ChangeSetName { get; set; }

    public DateTime? CreationTime { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public ExecutionStatus ExecutionStatus { get; set; }

    public bool? ImportExistingResources { get; set; }

    public bool? IncludeNestedStacks { get; set; }

    /// <summary>At least 1 character.</summary>
    public string ParentChangeSetId { get; set; }

    /// <summary>At least 1 character.</summary>
    public string RootChangeSetId { get; set; }

    public string StackId { get; set; }

    public string StackName { get; set; }

    public ChangeSetStatus Status { get; set; }

    public string StatusReason { get; set; }

    internal static ChangeSetSummary FromWire(WireReader reader) => new()
    {
        ChangeSetId = reader.String("ChangeSetId"),
        ChangeSetName = reader.String("ChangeSetName"),
        CreationTime = reader.Timestamp("CreationTime"),
        Description = reader.String("Description"),
        ExecutionStatus = reader.Word("ExecutionStatus", static word => new ExecutionStatus(word)),
        ImportExistingResources = reader.Boolean("ImportExistingResources"),
        IncludeNestedStacks = reader.Boolean("IncludeNestedStacks"),
        ParentChangeSetId = reader.String("ParentChangeSetId"),
        RootChangeSetId = reader.String("RootChangeSetId"),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        Status = reader.Word("Status", static word => new ChangeSetStatus(word)),
        StatusReason = reader.String("StatusReason"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class DeploymentConfig : IWireInput
{
    public bool? DisableRollback { get; set; }

    public DeploymentConfigMode Mode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("DisableRollback", DisableRollback);
        writer.String("Mode", Mode);
    }

    internal static DeploymentConfig FromWire(WireReader reader) => new()
    {
        DisableRollback = reader.Boolean("DisableRollback"),
        Mode = reader.Word("Mode", static word => new DeploymentConfigMode(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Export
{
    public string ExportingStackId { get; set; }

    public string Name { get; set; }

    public string Value { get; set; }

    internal static Export FromWire(WireReader reader) => new()
    {
        ExportingStackId = reader.String("ExportingStackId"),
        Name = reader.String("Name"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class LiveResourceDrift
{
    public string ActualValue { get; set; }

    public DateTime? DriftDetectionTimestamp { get; set; }

    public string PreviousValue { get; set; }

    internal static LiveResourceDrift FromWire(WireReader reader) => new()
    {
        ActualValue = reader.String("ActualValue"),
        DriftDetectionTimestamp = reader.Timestamp("DriftDetectionTimestamp"),
        PreviousValue = reader.String("PreviousValue"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ModuleInfo
{
    public string LogicalIdHierarchy { get; set; }

    public string TypeHierarchy { get; set; }

    internal static ModuleInfo FromWire(WireReader reader) => new()
    {
        LogicalIdHierarchy = reader.String("LogicalIdHierarchy"),
        TypeHierarchy = reader.String("TypeHierarchy"),
    };
}

/// <summary>Part of answers.</summary>
public partial class OperationEntry
{
    public string OperationId { get; set; }

    public OperationType OperationType { get; set; }

    internal static OperationEntry FromWire(WireReader reader) => new()
    {
        OperationId = reader.String("OperationId"),
        OperationType = reader.Word("OperationType", static word => new OperationType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Output
{
    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public string ExportName { get; set; }

    public string OutputKey { get; set; }

    public string OutputValue { get; set; }

    internal static Output FromWire(WireReader reader) => new()
    {
        Description = reader.String("Description"),
        ExportName = reader.String("ExportName"),
        OutputKey = reader.String("OutputKey"),
        OutputValue = reader.String("OutputValue"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Parameter : IWireInput
{
    public string ParameterKey { get; set; }

    public string ParameterValue { get; set; }

    public string ResolvedValue { get; set; }

    public bool? UsePreviousValue { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ParameterKey", ParameterKey);
        writer.String("ParameterValue", ParameterValue);
        writer.String("ResolvedValue", ResolvedValue);
        writer.Boolean("UsePreviousValue", UsePreviousValue);
    }

    internal static Parameter FromWire(WireReader reader) => new()
    {
        ParameterKey = reader.String("ParameterKey"),
        ParameterValue = reader.String("ParameterValue"),
        ResolvedValue = reader.String("ResolvedValue"),
        UsePreviousValue = reader.Boolean("UsePreviousValue"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ParameterConstraints
{
    public List<string> AllowedValues { get; set; } = Collections.List<string>();

    internal static ParameterConstraints FromWire(WireReader reader) => new()
    {
        AllowedValues = reader.List("AllowedValues", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class ParameterDeclaration
{
    public string DefaultValue { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public bool? NoEcho { get; set; }

    public ParameterConstraints ParameterConstraints { get; set; }

    public string ParameterKey { get; set; }

    public string ParameterType { get; set; }

    internal static ParameterDeclaration FromWire(WireReader reader) => new()
    {
        DefaultValue = reader.String("DefaultValue"),
        Description = reader.String("Description"),
        NoEcho = reader.Boolean("NoEcho"),
        ParameterConstraints = reader.Structure("ParameterConstraints", ParameterConstraints.FromWire),
        ParameterKey = reader.String("ParameterKey"),
        ParameterType = reader.String("ParameterType"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PhysicalResourceIdContextKeyValuePair
{
    /// <summary>Required.</summary>
    public string Key { get; set; }

    /// <summary>Required.</summary>
    public string Value { get; set; }

    internal static PhysicalResourceIdContextKeyValuePair FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PropertyDifference
{
    /// <summary>Required.</summary>
    public string ActualValue { get; set; }

    /// <summary>Required.</summary>
    public DifferenceType DifferenceType { get; set; }

    /// <summary>Required.</summary>
    public string ExpectedValue { get; set; }

    /// <summary>Required.</summary>
    public string PropertyPath { get; set; }

    internal static PropertyDifference FromWire(WireReader reader) => new()
    {
        ActualValue = reader.String("ActualValue"),
        DifferenceType = reader.Word("DifferenceType", static word => new DifferenceType(word)),
        ExpectedValue = reader.String("ExpectedValue"),
        PropertyPath = reader.String("PropertyPath"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceChange
{
    public ChangeAction Action { get; set; }

    public string AfterContext { get; set; }

    public string BeforeContext { get; set; }

    /// <summary>At least 1 character.</summary>
    public string ChangeSetId { get; set; }

    public List<ResourceChangeDetail> Details { get; set; } = Collections.List<ResourceChangeDetail>();

    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    public PolicyAction PolicyAction { get; set; }

    public string PreviousDeploymentContext { get; set; }

    public Replacement Replacement { get; set; }

    public List<ResourceDriftIgnoredAttribute> ResourceDriftIgnoredAttributes { get; set; } = Collections.List<ResourceDriftIgnoredAttribute>();

    public StackResourceDriftStatus ResourceDriftStatus { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    public List<string> Scope { get; set; } = Collections.List<string>();

    internal static ResourceChange FromWire(WireReader reader) => new()
    {
        Action = reader.Word("Action", static word => new ChangeAction(word)),
        AfterContext = reader.String("AfterContext"),
        BeforeContext = reader.String("BeforeContext"),
        ChangeSetId = reader.String("ChangeSetId"),
        Details = reader.List("Details", ResourceChangeDetail.FromWire),
        LogicalResourceId = reader.String("LogicalResourceId"),
        ModuleInfo = reader.Structure("ModuleInfo", ModuleInfo.FromWire),
        PhysicalResourceId = reader.String("PhysicalResourceId"),
        PolicyAction = reader.Word("PolicyAction", static word => new PolicyAction(word)),
        PreviousDeploymentContext = reader.String("PreviousDeploymentContext"),
        Replacement = reader.Word("Replacement", static word => new Replacement(word)),
        ResourceDriftIgnoredAttributes = reader.List("ResourceDriftIgnoredAttributes", ResourceDriftIgnoredAttribute.FromWire),
        ResourceDriftStatus = reader.Word("ResourceDriftStatus", static word => new StackResourceDriftStatus(word)),
        ResourceType = reader.String("ResourceType"),
        Scope = reader.List("Scope", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceChangeDetail
{
    public string CausingEntity { get; set; }

    public ChangeSource ChangeSource { get; set; }

    public EvaluationType Evaluation { get; set; }

    public ResourceTargetDefinition Target { get; set; }

    internal static ResourceChangeDetail FromWire(WireReader reader) => new()
    {
        CausingEntity = reader.String("CausingEntity"),
        ChangeSource = reader.Word("ChangeSource", static word => new ChangeSource(word)),
        Evaluation = reader.Word("Evaluation", static word => new EvaluationType(word)),
        Target = reader.Structure("Target", ResourceTargetDefinition.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceDriftIgnoredAttribute
{
    public string Path { get; set; }

    public DriftIgnoredReason Reason { get; set; }

    internal static ResourceDriftIgnoredAttribute FromWire(WireReader reader) => new()
    {
        Path = reader.String("Path"),
        Reason = reader.Word("Reason", static word => new DriftIgnoredReason(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceIdentifierSummary
{
    /// <summary>1 to 200 items.</summary>
    public List<string> LogicalResourceIds { get; set; } = Collections.List<string>();

    public List<string> ResourceIdentifiers { get; set; } = Collections.List<string>();

    /// <summary>1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    internal static ResourceIdentifierSummary FromWire(WireReader reader) => new()
    {
        LogicalResourceIds = reader.List("LogicalResourceIds", static item => item.Text()),
        ResourceIdentifiers = reader.List("ResourceIdentifiers", static item => item.Text()),
        ResourceType = reader.String("ResourceType"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceTargetDefinition
{
    public string AfterValue { get; set; }

    public AfterValueFrom AfterValueFrom { get; set; }

    public ResourceAttribute Attribute { get; set; }

    public AttributeChangeType AttributeChangeType { get; set; }

    public string BeforeValue { get; set; }

    public BeforeValueFrom BeforeValueFrom { get; set; }

    public LiveResourceDrift Drift { get; set; }

    public string Name { get; set; }

    public string Path { get; set; }

    public RequiresRecreation RequiresRecreation { get; set; }

    internal static ResourceTargetDefinition FromWire(WireReader reader) => new()
    {
        AfterValue = reader.String("AfterValue"),
        AfterValueFrom = reader.Word("AfterValueFrom", static word => new AfterValueFrom(word)),
        Attribute = reader.Word("Attribute", static word => new ResourceAttribute(word)),
        AttributeChangeType = reader.Word("AttributeChangeType", static word => new AttributeChangeType(word)),
        BeforeValue = reader.String("BeforeValue"),
        BeforeValueFrom = reader.Word("BeforeValueFrom", static word => new BeforeValueFrom(word)),
        Drift = reader.Structure("Drift", LiveResourceDrift.FromWire),
        Name = reader.String("Name"),
        Path = reader.String("Path"),
        RequiresRecreation = reader.Word("RequiresRecreation", static word => new RequiresRecreation(word)),
    };
}

/// <summary>Part of requests.</summary>
public partial class ResourceToImport : IWireInput
{
    /// <summary>Required.</summary>
    public string LogicalResourceId { get; set; }

    /// <summary>Required. 1 to 256 entries.</summary>
    public Dictionary<string, string> ResourceIdentifier { get; set; } = Collections.Map<string>();

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("LogicalResourceId", LogicalResourceId);
        writer.Map("ResourceIdentifier", ResourceIdentifier, static (w, item) => w.Text(item));
        writer.String("ResourceType", ResourceType);
    }
}

/// <summary>Part of requests and answers.</summary>
public partial class RollbackConfiguration : IWireInput
{
    /// <summary>0 to 180.</summary>
    public int? MonitoringTimeInMinutes { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<RollbackTrigger> RollbackTriggers { get; set; } = Collections.List<RollbackTrigger>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MonitoringTimeInMinutes", MonitoringTimeInMinutes);
        writer.List("RollbackTriggers", RollbackTriggers, static (w, item) => w.Structure(item));
    }

    internal static RollbackConfiguration FromWire(WireReader reader) => new()
    {
        MonitoringTimeInMinutes = reader.Integer("MonitoringTimeInMinutes"),
        RollbackTriggers = reader.List("RollbackTriggers", RollbackTrigger.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class RollbackTrigger : IWireInput
{
    /// <summary>Required.</summary>
    public string Arn { get; set; }

    /// <summary>Required.</summary>
    public string Type { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Arn", Arn);
        writer.String("Type", Type);
    }

    internal static RollbackTrigger FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        Type = reader.String("Type"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Stack
{
    public List<string> Capabilities { get; set; } = Collections.List<string>();

    /// <summary>At least 1 character.</summary>
    public string ChangeSetId { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DeletionMode DeletionMode { get; set; }

    public DateTime? DeletionTime { get; set; }

    public DeploymentConfig DeploymentConfig { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public DetailedStatus DetailedStatus { get; set; }

    public bool? DisableRollback { get; set; }

    public StackDriftInformation DriftInformation { get; set; }

    public bool? EnableTerminationProtection { get; set; }

    public List<OperationEntry> LastOperations { get; set; } = Collections.List<OperationEntry>();

    public DateTime? LastUpdatedTime { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<string> NotificationARNs { get; set; } = Collections.List<string>();

    public List<Output> Outputs { get; set; } = Collections.List<Output>();

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    public string ParentId { get; set; }

    public bool? RetainExceptOnCreate { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string RoleARN { get; set; }

    public RollbackConfiguration RollbackConfiguration { get; set; }

    public string RootId { get; set; }

    public string StackId { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>Required.</summary>
    public StackStatus StackStatus { get; set; }

    public string StackStatusReason { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>At least 1.</summary>
    public int? TimeoutInMinutes { get; set; }

    internal static Stack FromWire(WireReader reader) => new()
    {
        Capabilities = reader.List("Capabilities", static item => item.Text()),
        ChangeSetId = reader.String("ChangeSetId"),
        CreationTime = reader.Timestamp("CreationTime"),
        DeletionMode = reader.Word("DeletionMode", static word => new DeletionMode(word)),
        DeletionTime = reader.Timestamp("DeletionTime"),
        DeploymentConfig = reader.Structure("DeploymentConfig", DeploymentConfig.FromWire),
        Description = reader.String("Description"),
        DetailedStatus = reader.Word("DetailedStatus", static word => new DetailedStatus(word)),
        DisableRollback = reader.Boolean("DisableRollback"),
        DriftInformation = reader.Structure("DriftInformation", StackDriftInformation.FromWire),
        EnableTerminationProtection = reader.Boolean("EnableTerminationProtection"),
        LastOperations = reader.List("LastOperations", OperationEntry.FromWire),
        LastUpdatedTime = reader.Timestamp("LastUpdatedTime"),
        NotificationARNs = reader.List("NotificationARNs", static item => item.Text()),
        Outputs = reader.List("Outputs", Output.FromWire),
        Parameters = reader.List("Parameters", Parameter.FromWire),
        ParentId = reader.String("ParentId"),
        RetainExceptOnCreate = reader.Boolean("RetainExceptOnCreate"),
        RoleARN = reader.String("RoleARN"),
        RollbackConfiguration = reader.Structure("RollbackConfiguration", RollbackConfiguration.FromWire),
        RootId = reader.String("RootId"),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        StackStatus = reader.Word("StackStatus", static word => new StackStatus(word)),
        StackStatusReason = reader.String("StackStatusReason"),
        Tags = reader.List("Tags", Tag.FromWire),
        TimeoutInMinutes = reader.Integer("TimeoutInMinutes"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackDriftInformation
{
    public DateTime? LastCheckTimestamp { get; set; }

    /// <summary>Required.</summary>
    public StackDriftStatus StackDriftStatus { get; set; }

    internal static StackDriftInformation FromWire(WireReader reader) => new()
    {
        LastCheckTimestamp = reader.Timestamp("LastCheckTimestamp"),
        StackDriftStatus = reader.Word("StackDriftStatus", static word => new StackDriftStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackDriftInformationSummary
{
    public DateTime? LastCheckTimestamp { get; set; }

    /// <summary>Required.</summary>
    public StackDriftStatus StackDriftStatus { get; set; }

    internal static StackDriftInformationSummary FromWire(WireReader reader) => new()
    {
        LastCheckTimestamp = reader.Timestamp("LastCheckTimestamp"),
        StackDriftStatus = reader.Word("StackDriftStatus", static word => new StackDriftStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackEvent
{
    /// <summary>1 to 128 characters.</summary>
    public string ClientRequestToken { get; set; }

    public DetailedStatus DetailedStatus { get; set; }

    /// <summary>Required.</summary>
    public string EventId { get; set; }

    public HookFailureMode HookFailureMode { get; set; }

    /// <summary>36 characters.</summary>
    public string HookInvocationId { get; set; }

    public HookInvocationPoint HookInvocationPoint { get; set; }

    public HookStatus HookStatus { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string HookStatusReason { get; set; }

    /// <summary>1 to 255 characters.</summary>
    public string HookType { get; set; }

    public string LogicalResourceId { get; set; }

    public string OperationId { get; set; }

    public string PhysicalResourceId { get; set; }

    public string ResourceProperties { get; set; }

    public ResourceStatus ResourceStatus { get; set; }

    public string ResourceStatusReason { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    /// <summary>Required.</summary>
    public string StackId { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    internal static StackEvent FromWire(WireReader reader) => new()
    {
        ClientRequestToken = reader.String("ClientRequestToken"),
        DetailedStatus = reader.Word("DetailedStatus", static word => new DetailedStatus(word)),
        EventId = reader.String("EventId"),
        HookFailureMode = reader.Word("HookFailureMode", static word => new HookFailureMode(word)),
        HookInvocationId = reader.String("HookInvocationId"),
        HookInvocationPoint = reader.Word("HookInvocationPoint", static word => new HookInvocationPoint(word)),
        HookStatus = reader.Word("HookStatus", static word => new HookStatus(word)),
        HookStatusReason = reader.String("HookStatusReason"),
        HookType = reader.String("HookType"),
        LogicalResourceId = reader.String("LogicalResourceId"),
        OperationId = reader.String("OperationId"),
        PhysicalResourceId = reader.String("PhysicalResourceId"),
        ResourceProperties = reader.String("ResourceProperties"),
        ResourceStatus = reader.Word("ResourceStatus", static word => new ResourceStatus(word)),
        ResourceStatusReason = reader.String("ResourceStatusReason"),
        ResourceType = reader.String("ResourceType"),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        Timestamp = reader.Timestamp("Timestamp"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackResource
{
    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public StackResourceDriftInformation DriftInformation { get; set; }

    /// <summary>Required.</summary>
    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    /// <summary>Required.</summary>
    public ResourceStatus ResourceStatus { get; set; }

    public string ResourceStatusReason { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    public string StackId { get; set; }

    public string StackName { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    internal static StackResource FromWire(WireReader reader) => new()
    {
        Description = reader.String("Description"),
        DriftInformation = reader.Structure("DriftInformation", StackResourceDriftInformation.FromWire),
        LogicalResourceId = reader.String("LogicalResourceId"),
        ModuleInfo = reader.Structure("ModuleInfo", ModuleInfo.FromWire),
        PhysicalResourceId = reader.String("PhysicalResourceId"),
        ResourceStatus = reader.Word("ResourceStatus", static word => new ResourceStatus(word)),
        ResourceStatusReason = reader.String("ResourceStatusReason"),
        ResourceType = reader.String("ResourceType"),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        Timestamp = reader.Timestamp("Timestamp"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackResourceDrift
{
    public string ActualProperties { get; set; }

    public string DriftStatusReason { get; set; }

    public string ExpectedProperties { get; set; }

    /// <summary>Required.</summary>
    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    /// <summary>At most 5 items.</summary>
    public List<PhysicalResourceIdContextKeyValuePair> PhysicalResourceIdContext { get; set; } = Collections.List<PhysicalResourceIdContextKeyValuePair>();

    public List<PropertyDifference> PropertyDifferences { get; set; } = Collections.List<PropertyDifference>();

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    /// <summary>Required.</summary>
    public string StackId { get; set; }

    /// <summary>Required.</summary>
    public StackResourceDriftStatus StackResourceDriftStatus { get; set; }

    /// <summary>Required.</summary>
    public DateTime? Timestamp { get; set; }

    internal static StackResourceDrift FromWire(WireReader reader) => new()
    {
        ActualProperties = reader.String("ActualProperties"),
        DriftStatusReason = reader.String("DriftStatusReason"),
        ExpectedProperties = reader.String("ExpectedProperties"),
        LogicalResourceId = reader.String("LogicalResourceId"),
        ModuleInfo = reader.Structure("ModuleInfo", ModuleInfo.FromWire),
        PhysicalResourceId = reader.String("PhysicalResourceId"),
        PhysicalResourceIdContext = reader.List("PhysicalResourceIdContext", PhysicalResourceIdContextKeyValuePair.FromWire),
        PropertyDifferences = reader.List("PropertyDifferences", PropertyDifference.FromWire),
        ResourceType = reader.String("ResourceType"),
        StackId = reader.String("StackId"),
        StackResourceDriftStatus = reader.Word("StackResourceDriftStatus", static word => new StackResourceDriftStatus(word)),
        Timestamp = reader.Timestamp("Timestamp"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackResourceDriftInformation
{
    public DateTime? LastCheckTimestamp { get; set; }

    /// <summary>Required.</summary>
    public StackResourceDriftStatus StackResourceDriftStatus { get; set; }

    internal static StackResourceDriftInformation FromWire(WireReader reader) => new()
    {
        LastCheckTimestamp = reader.Timestamp("LastCheckTimestamp"),
        StackResourceDriftStatus = reader.Word("StackResourceDriftStatus", static word => new StackResourceDriftStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackResourceDriftInformationSummary
{
    public DateTime? LastCheckTimestamp { get; set; }

    /// <summary>Required.</summary>
    public StackResourceDriftStatus StackResourceDriftStatus { get; set; }

    internal static StackResourceDriftInformationSummary FromWire(WireReader reader) => new()
    {
        LastCheckTimestamp = reader.Timestamp("LastCheckTimestamp"),
        StackResourceDriftStatus = reader.Word("StackResourceDriftStatus", static word => new StackResourceDriftStatus(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackResourceSummary
{
    public StackResourceDriftInformationSummary DriftInformation { get; set; }

    /// <summary>Required.</summary>
    public DateTime? LastUpdatedTimestamp { get; set; }

    /// <summary>Required.</summary>
    public string LogicalResourceId { get; set; }

    public ModuleInfo ModuleInfo { get; set; }

    public string PhysicalResourceId { get; set; }

    /// <summary>Required.</summary>
    public ResourceStatus ResourceStatus { get; set; }

    public string ResourceStatusReason { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
    public string ResourceType { get; set; }

    internal static StackResourceSummary FromWire(WireReader reader) => new()
    {
        DriftInformation = reader.Structure("DriftInformation", StackResourceDriftInformationSummary.FromWire),
        LastUpdatedTimestamp = reader.Timestamp("LastUpdatedTimestamp"),
        LogicalResourceId = reader.String("LogicalResourceId"),
        ModuleInfo = reader.Structure("ModuleInfo", ModuleInfo.FromWire),
        PhysicalResourceId = reader.String("PhysicalResourceId"),
        ResourceStatus = reader.Word("ResourceStatus", static word => new ResourceStatus(word)),
        ResourceStatusReason = reader.String("ResourceStatusReason"),
        ResourceType = reader.String("ResourceType"),
    };
}

/// <summary>Part of answers.</summary>
public partial class StackSummary
{
    /// <summary>Required.</summary>
    public DateTime? CreationTime { get; set; }

    public DateTime? DeletionTime { get; set; }

    public StackDriftInformationSummary DriftInformation { get; set; }

    public List<OperationEntry> LastOperations { get; set; } = Collections.List<OperationEntry>();

    public DateTime? LastUpdatedTime { get; set; }

    public string ParentId { get; set; }

    public string RootId { get; set; }

    public string StackId { get; set; }

    /// <summary>Required.</summary>
    public string StackName { get; set; }

    /// <summary>Required.</summary>
    public StackStatus StackStatus { get; set; }

    public string StackStatusReason { get; set; }

    public string TemplateDescription { get; set; }

    internal static StackSummary FromWire(WireReader reader) => new()
    {
        CreationTime = reader.Timestamp("CreationTime"),
        DeletionTime = reader.Timestamp("DeletionTime"),
        DriftInformation = reader.Structure("DriftInformation", StackDriftInformationSummary.FromWire),
        LastOperations = reader.List("LastOperations", OperationEntry.FromWire),
        LastUpdatedTime = reader.Timestamp("LastUpdatedTime"),
        ParentId = reader.String("ParentId"),
        RootId = reader.String("RootId"),
        StackId = reader.String("StackId"),
        StackName = reader.String("StackName"),
        StackStatus = reader.Word("StackStatus", static word => new StackStatus(word)),
        StackStatusReason = reader.String("StackStatusReason"),
        TemplateDescription = reader.String("TemplateDescription"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Tag : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>Required. 1 to 256 characters.</summary>
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
public partial class TemplateParameter
{
    public string DefaultValue { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string Description { get; set; }

    public bool? NoEcho { get; set; }

    public string ParameterKey { get; set; }

    internal static TemplateParameter FromWire(WireReader reader) => new()
    {
        DefaultValue = reader.String("DefaultValue"),
        Description = reader.String("Description"),
        NoEcho = reader.Boolean("NoEcho"),
        ParameterKey = reader.String("ParameterKey"),
    };
}

/// <summary>Part of requests.</summary>
public partial class TemplateSummaryConfig : IWireInput
{
    public bool? TreatUnrecognizedResourceTypesAsWarnings { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Boolean("TreatUnrecognizedResourceTypesAsWarnings", TreatUnrecognizedResourceTypesAsWarnings);
    }
}

/// <summary>Part of answers.</summary>
public partial class Warnings
{
    public List<string> UnrecognizedResourceTypes { get; set; } = Collections.List<string>();

    internal static Warnings FromWire(WireReader reader) => new()
    {
        UnrecognizedResourceTypes = reader.List("UnrecognizedResourceTypes", static item => item.Text()),
    };
}
