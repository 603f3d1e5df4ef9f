// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>A word that AWS CloudFormation uses.</summary>
public class AfterValueFrom : ConstantClass
{
    public static readonly AfterValueFrom TEMPLATE = new("TEMPLATE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AfterValueFrom(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AfterValueFrom FindValue(string value) => FindValue<AfterValueFrom>(value);

    public static implicit operator AfterValueFrom(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class AttributeChangeType : ConstantClass
{
    public static readonly AttributeChangeType Add = new("Add");
    public static readonly AttributeChangeType Modify = new("Modify");
    public static readonly AttributeChangeType Remove = new("Remove");
    public static readonly AttributeChangeType SyncWithActual = new("SyncWithActual");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AttributeChangeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AttributeChangeType FindValue(string value) => FindValue<AttributeChangeType>(value);

    public static implicit operator AttributeChangeType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class BeforeValueFrom : ConstantClass
{
    public static readonly BeforeValueFrom ACTUAL_STATE = new("ACTUAL_STATE");
    public static readonly BeforeValueFrom PREVIOUS_DEPLOYMENT_STATE = new("PREVIOUS_DEPLOYMENT_STATE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public BeforeValueFrom(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static BeforeValueFrom FindValue(string value) => FindValue<BeforeValueFrom>(value);

    public static implicit operator BeforeValueFrom(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class CallAs : ConstantClass
{
    public static readonly CallAs DELEGATED_ADMIN = new("DELEGATED_ADMIN");
    public static readonly CallAs SELF = new("SELF");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public CallAs(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static CallAs FindValue(string value) => FindValue<CallAs>(value);

    public static implicit operator CallAs(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class Capability : ConstantClass
{
    public static readonly Capability CAPABILITY_AUTO_EXPAND = new("CAPABILITY_AUTO_EXPAND");
    public static readonly Capability CAPABILITY_IAM = new("CAPABILITY_IAM");
    public static readonly Capability CAPABILITY_NAMED_IAM = new("CAPABILITY_NAMED_IAM");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public Capability(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static Capability FindValue(string value) => FindValue<Capability>(value);

    public static implicit operator Capability(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ChangeAction : ConstantClass
{
    public static readonly ChangeAction Add = new("Add");
    public static readonly ChangeAction Dynamic = new("Dynamic");
    public static readonly ChangeAction Import = new("Import");
    public static readonly ChangeAction Modify = new("Modify");
    public static readonly ChangeAction Remove = new("Remove");
    public static readonly ChangeAction SyncWithActual = new("SyncWithActual");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ChangeAction(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ChangeAction FindValue(string value) => FindValue<ChangeAction>(value);

    public static implicit operator ChangeAction(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ChangeSetStatus : ConstantClass
{
    public static readonly ChangeSetStatus CREATE_COMPLETE = new("CREATE_COMPLETE");
    public static readonly ChangeSetStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");
    public static readonly ChangeSetStatus CREATE_PENDING = new("CREATE_PENDING");
    public static readonly ChangeSetStatus DELETE_COMPLETE = new("DELETE_COMPLETE");
    public static readonly ChangeSetStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly ChangeSetStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");
    public static readonly ChangeSetStatus DELETE_PENDING = new("DELETE_PENDING");
    public static readonly ChangeSetStatus FAILED = new("FAILED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ChangeSetStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ChangeSetStatus FindValue(string value) => FindValue<ChangeSetStatus>(value);

    public static implicit operator ChangeSetStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ChangeSetType : ConstantClass
{
    public static readonly ChangeSetType CREATE = new("CREATE");
    public static readonly ChangeSetType IMPORT = new("IMPORT");
    public static readonly ChangeSetType UPDATE = new("UPDATE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ChangeSetType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ChangeSetType FindValue(string value) => FindValue<ChangeSetType>(value);

    public static implicit operator ChangeSetType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ChangeSource : ConstantClass
{
    public static readonly ChangeSource Automatic = new("Automatic");
    public static readonly ChangeSource DirectModification = new("DirectModification");
    public static readonly ChangeSource NoModification = new("NoModification");
    public static readonly ChangeSource ParameterReference = new("ParameterReference");
    public static readonly ChangeSource ResourceAttribute = new("ResourceAttribute");
    public static readonly ChangeSource ResourceReference = new("ResourceReference");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ChangeSource(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ChangeSource FindValue(string value) => FindValue<ChangeSource>(value);

    public static implicit operator ChangeSource(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ChangeType : ConstantClass
{
    public static readonly ChangeType Resource = new("Resource");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ChangeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ChangeType FindValue(string value) => FindValue<ChangeType>(value);

    public static implicit operator ChangeType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DeletionMode : ConstantClass
{
    public static readonly DeletionMode FORCE_DELETE_STACK = new("FORCE_DELETE_STACK");
    public static readonly DeletionMode STANDARD = new("STANDARD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DeletionMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DeletionMode FindValue(string value) => FindValue<DeletionMode>(value);

    public static implicit operator DeletionMode(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DeploymentConfigMode : ConstantClass
{
    public static readonly DeploymentConfigMode EXPRESS = new("EXPRESS");
    public static readonly DeploymentConfigMode STANDARD = new("STANDARD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DeploymentConfigMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DeploymentConfigMode FindValue(string value) => FindValue<DeploymentConfigMode>(value);

    public static implicit operator DeploymentConfigMode(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DeploymentMode : ConstantClass
{
    public static readonly DeploymentMode REVERT_DRIFT = new("REVERT_DRIFT");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DeploymentMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DeploymentMode FindValue(string value) => FindValue<DeploymentMode>(value);

    public static implicit operator DeploymentMode(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DetailedStatus : ConstantClass
{
    public static readonly DetailedStatus CONFIGURATION_COMPLETE = new("CONFIGURATION_COMPLETE");
    public static readonly DetailedStatus VALIDATION_FAILED = new("VALIDATION_FAILED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DetailedStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DetailedStatus FindValue(string value) => FindValue<DetailedStatus>(value);

    public static implicit operator DetailedStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DifferenceType : ConstantClass
{
    public static readonly DifferenceType ADD = new("ADD");
    public static readonly DifferenceType NOT_EQUAL = new("NOT_EQUAL");
    public static readonly DifferenceType REMOVE = new("REMOVE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DifferenceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DifferenceType FindValue(string value) => FindValue<DifferenceType>(value);

    public static implicit operator DifferenceType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class DriftIgnoredReason : ConstantClass
{
    public static readonly DriftIgnoredReason MANAGED_BY_AWS = new("MANAGED_BY_AWS");
    public static readonly DriftIgnoredReason SENSITIVE_PROPERTY = new("SENSITIVE_PROPERTY");
    public static readonly DriftIgnoredReason WRITE_ONLY_PROPERTY = new("WRITE_ONLY_PROPERTY");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DriftIgnoredReason(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DriftIgnoredReason FindValue(string value) => FindValue<DriftIgnoredReason>(value);

    public static implicit operator DriftIgnoredReason(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class EvaluationType : ConstantClass
{
    public static readonly EvaluationType Dynamic = new("Dynamic");
    public static readonly EvaluationType Static = new("Static");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EvaluationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EvaluationType FindValue(string value) => FindValue<EvaluationType>(value);

    public static implicit operator EvaluationType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ExecutionStatus : ConstantClass
{
    public static readonly ExecutionStatus AVAILABLE = new("AVAILABLE");
    public static readonly ExecutionStatus EXECUTE_COMPLETE = new("EXECUTE_COMPLETE");
    public static readonly ExecutionStatus EXECUTE_FAILED = new("EXECUTE_FAILED");
    public static readonly ExecutionStatus EXECUTE_IN_PROGRESS = new("EXECUTE_IN_PROGRESS");
    public static readonly ExecutionStatus OBSOLETE = new("OBSOLETE");
    public static readonly ExecutionStatus UNAVAILABLE = new("UNAVAILABLE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ExecutionStatus FindValue(string value) => FindValue<ExecutionStatus>(value);

    public static implicit operator ExecutionStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class HookFailureMode : ConstantClass
{
    public static readonly HookFailureMode FAIL = new("FAIL");
    public static readonly HookFailureMode WARN = new("WARN");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HookFailureMode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HookFailureMode FindValue(string value) => FindValue<HookFailureMode>(value);

    public static implicit operator HookFailureMode(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class HookInvocationPoint : ConstantClass
{
    public static readonly HookInvocationPoint PRE_PROVISION = new("PRE_PROVISION");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HookInvocationPoint(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HookInvocationPoint FindValue(string value) => FindValue<HookInvocationPoint>(value);

    public static implicit operator HookInvocationPoint(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class HookStatus : ConstantClass
{
    public static readonly HookStatus HOOK_COMPLETE_FAILED = new("HOOK_COMPLETE_FAILED");
    public static readonly HookStatus HOOK_COMPLETE_SUCCEEDED = new("HOOK_COMPLETE_SUCCEEDED");
    public static readonly HookStatus HOOK_FAILED = new("HOOK_FAILED");
    public static readonly HookStatus HOOK_IN_PROGRESS = new("HOOK_IN_PROGRESS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public HookStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static HookStatus FindValue(string value) => FindValue<HookStatus>(value);

    public static implicit operator HookStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class OnFailure : ConstantClass
{
    public static readonly OnFailure DELETE = new("DELETE");
    public static readonly OnFailure DO_NOTHING = new("DO_NOTHING");
    public static readonly OnFailure ROLLBACK = new("ROLLBACK");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OnFailure(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OnFailure FindValue(string value) => FindValue<OnFailure>(value);

    public static implicit operator OnFailure(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class OnStackFailure : ConstantClass
{
    public static readonly OnStackFailure DELETE = new("DELETE");
    public static readonly OnStackFailure DO_NOTHING = new("DO_NOTHING");
    public static readonly OnStackFailure ROLLBACK = new("ROLLBACK");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OnStackFailure(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OnStackFailure FindValue(string value) => FindValue<OnStackFailure>(value);

    public static implicit operator OnStackFailure(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class OperationType : ConstantClass
{
    public static readonly OperationType CONTINUE_ROLLBACK = new("CONTINUE_ROLLBACK");
    public static readonly OperationType CREATE_CHANGESET = new("CREATE_CHANGESET");
    public static readonly OperationType CREATE_STACK = new("CREATE_STACK");
    public static readonly OperationType DELETE_STACK = new("DELETE_STACK");
    public static readonly OperationType ROLLBACK = new("ROLLBACK");
    public static readonly OperationType UPDATE_STACK = new("UPDATE_STACK");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OperationType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OperationType FindValue(string value) => FindValue<OperationType>(value);

    public static implicit operator OperationType(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class PolicyAction : ConstantClass
{
    public static readonly PolicyAction Delete = new("Delete");
    public static readonly PolicyAction ReplaceAndDelete = new("ReplaceAndDelete");
    public static readonly PolicyAction ReplaceAndRetain = new("ReplaceAndRetain");
    public static readonly PolicyAction ReplaceAndSnapshot = new("ReplaceAndSnapshot");
    public static readonly PolicyAction Retain = new("Retain");
    public static readonly PolicyAction Snapshot = new("Snapshot");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyAction(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyAction FindValue(string value) => FindValue<PolicyAction>(value);

    public static implicit operator PolicyAction(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class Replacement : ConstantClass
{
    public static readonly Replacement Conditional = new("Conditional");
    public static readonly Replacement False = new("False");
    public static readonly Replacement True = new("True");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public Replacement(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static Replacement FindValue(string value) => FindValue<Replacement>(value);

    public static implicit operator Replacement(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class RequiresRecreation : ConstantClass
{
    public static readonly RequiresRecreation Always = new("Always");
    public static readonly RequiresRecreation Conditionally = new("Conditionally");
    public static readonly RequiresRecreation Never = new("Never");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RequiresRecreation(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RequiresRecreation FindValue(string value) => FindValue<RequiresRecreation>(value);

    public static implicit operator RequiresRecreation(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ResourceAttribute : ConstantClass
{
    public static readonly ResourceAttribute CreationPolicy = new("CreationPolicy");
    public static readonly ResourceAttribute DeletionPolicy = new("DeletionPolicy");
    public static readonly ResourceAttribute Metadata = new("Metadata");
    public static readonly ResourceAttribute Properties = new("Properties");
    public static readonly ResourceAttribute Tags = new("Tags");
    public static readonly ResourceAttribute UpdatePolicy = new("UpdatePolicy");
    public static readonly ResourceAttribute UpdateReplacePolicy = new("UpdateReplacePolicy");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ResourceAttribute(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ResourceAttribute FindValue(string value) => FindValue<ResourceAttribute>(value);

    public static implicit operator ResourceAttribute(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class ResourceStatus : ConstantClass
{
    public static readonly ResourceStatus CREATE_COMPLETE = new("CREATE_COMPLETE");
    public static readonly ResourceStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly ResourceStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");
    public static readonly ResourceStatus DELETE_COMPLETE = new("DELETE_COMPLETE");
    public static readonly ResourceStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly ResourceStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");
    public static readonly ResourceStatus DELETE_SKIPPED = new("DELETE_SKIPPED");
    public static readonly ResourceStatus EXPORT_COMPLETE = new("EXPORT_COMPLETE");
    public static readonly ResourceStatus EXPORT_FAILED = new("EXPORT_FAILED");
    public static readonly ResourceStatus EXPORT_IN_PROGRESS = new("EXPORT_IN_PROGRESS");
    public static readonly ResourceStatus EXPORT_ROLLBACK_COMPLETE = new("EXPORT_ROLLBACK_COMPLETE");
    public static readonly ResourceStatus EXPORT_ROLLBACK_FAILED = new("EXPORT_ROLLBACK_FAILED");
    public static readonly ResourceStatus EXPORT_ROLLBACK_IN_PROGRESS = new("EXPORT_ROLLBACK_IN_PROGRESS");
    public static readonly ResourceStatus IMPORT_COMPLETE = new("IMPORT_COMPLETE");
    public static readonly ResourceStatus IMPORT_FAILED = new("IMPORT_FAILED");
    public static readonly ResourceStatus IMPORT_IN_PROGRESS = new("IMPORT_IN_PROGRESS");
    public static readonly ResourceStatus IMPORT_ROLLBACK_COMPLETE = new("IMPORT_ROLLBACK_COMPLETE");
    public static readonly ResourceStatus IMPORT_ROLLBACK_FAILED = new("IMPORT_ROLLBACK_FAILED");
    public static readonly ResourceStatus IMPORT_ROLLBACK_IN_PROGRESS = new("IMPORT_ROLLBACK_IN_PROGRESS");
    public static readonly ResourceStatus ROLLBACK_COMPLETE = new("ROLLBACK_COMPLETE");
    public static readonly ResourceStatus ROLLBACK_FAILED = new("ROLLBACK_FAILED");
    public static readonly ResourceStatus ROLLBACK_IN_PROGRESS = new("ROLLBACK_IN_PROGRESS");
    public static readonly ResourceStatus UPDATE_COMPLETE = new("UPDATE_COMPLETE");
    public static readonly ResourceStatus UPDATE_FAILED = new("UPDATE_FAILED");
    public static readonly ResourceStatus UPDATE_IN_PROGRESS = new("UPDATE_IN_PROGRESS");
    public static readonly ResourceStatus UPDATE_ROLLBACK_COMPLETE = new("UPDATE_ROLLBACK_COMPLETE");
    public static readonly ResourceStatus UPDATE_ROLLBACK_FAILED = new("UPDATE_ROLLBACK_FAILED");
    public static readonly ResourceStatus UPDATE_ROLLBACK_IN_PROGRESS = new("UPDATE_ROLLBACK_IN_PROGRESS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ResourceStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ResourceStatus FindValue(string value) => FindValue<ResourceStatus>(value);

    public static implicit operator ResourceStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class StackDriftDetectionStatus : ConstantClass
{
    public static readonly StackDriftDetectionStatus DETECTION_COMPLETE = new("DETECTION_COMPLETE");
    public static readonly StackDriftDetectionStatus DETECTION_FAILED = new("DETECTION_FAILED");
    public static readonly StackDriftDetectionStatus DETECTION_IN_PROGRESS = new("DETECTION_IN_PROGRESS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StackDriftDetectionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StackDriftDetectionStatus FindValue(string value) => FindValue<StackDriftDetectionStatus>(value);

    public static implicit operator StackDriftDetectionStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class StackDriftStatus : ConstantClass
{
    public static readonly StackDriftStatus DRIFTED = new("DRIFTED");
    public static readonly StackDriftStatus IN_SYNC = new("IN_SYNC");
    public static readonly StackDriftStatus NOT_CHECKED = new("NOT_CHECKED");
    public static readonly StackDriftStatus UNKNOWN = new("UNKNOWN");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StackDriftStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StackDriftStatus FindValue(string value) => FindValue<StackDriftStatus>(value);

    public static implicit operator StackDriftStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class StackResourceDriftStatus : ConstantClass
{
    public static readonly StackResourceDriftStatus DELETED = new("DELETED");
    public static readonly StackResourceDriftStatus IN_SYNC = new("IN_SYNC");
    public static readonly StackResourceDriftStatus MODIFIED = new("MODIFIED");
    public static readonly StackResourceDriftStatus NOT_CHECKED = new("NOT_CHECKED");
    public static readonly StackResourceDriftStatus UNKNOWN = new("UNKNOWN");
    public static readonly StackResourceDriftStatus UNSUPPORTED = new("UNSUPPORTED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StackResourceDriftStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StackResourceDriftStatus FindValue(string value) => FindValue<StackResourceDriftStatus>(value);

    public static implicit operator StackResourceDriftStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class StackStatus : ConstantClass
{
    public static readonly StackStatus CREATE_COMPLETE = new("CREATE_COMPLETE");
    public static readonly StackStatus CREATE_FAILED = new("CREATE_FAILED");
    public static readonly StackStatus CREATE_IN_PROGRESS = new("CREATE_IN_PROGRESS");
    public static readonly StackStatus DELETE_COMPLETE = new("DELETE_COMPLETE");
    public static readonly StackStatus DELETE_FAILED = new("DELETE_FAILED");
    public static readonly StackStatus DELETE_IN_PROGRESS = new("DELETE_IN_PROGRESS");
    public static readonly StackStatus IMPORT_COMPLETE = new("IMPORT_COMPLETE");
    public static readonly StackStatus IMPORT_IN_PROGRESS = new("IMPORT_IN_PROGRESS");
    public static readonly StackStatus IMPORT_ROLLBACK_COMPLETE = new("IMPORT_ROLLBACK_COMPLETE");
    public static readonly StackStatus IMPORT_ROLLBACK_FAILED = new("IMPORT_ROLLBACK_FAILED");
    public static readonly StackStatus IMPORT_ROLLBACK_IN_PROGRESS = new("IMPORT_ROLLBACK_IN_PROGRESS");
    public static readonly StackStatus REVIEW_IN_PROGRESS = new("REVIEW_IN_PROGRESS");
    public static readonly StackStatus ROLLBACK_COMPLETE = new("ROLLBACK_COMPLETE");
    public static readonly StackStatus ROLLBACK_FAILED = new("ROLLBACK_FAILED");
    public static readonly StackStatus ROLLBACK_IN_PROGRESS = new("ROLLBACK_IN_PROGRESS");
    public static readonly StackStatus UPDATE_COMPLETE = new("UPDATE_COMPLETE");
    public static readonly StackStatus UPDATE_COMPLETE_CLEANUP_IN_PROGRESS = new("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS");
    public static readonly StackStatus UPDATE_FAILED = new("UPDATE_FAILED");
    public static readonly StackStatus UPDATE_IN_PROGRESS = new("UPDATE_IN_PROGRESS");
    public static readonly StackStatus UPDATE_ROLLBACK_COMPLETE = new("UPDATE_ROLLBACK_COMPLETE");
    public static readonly StackStatus UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS = new("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS");
    public static readonly StackStatus UPDATE_ROLLBACK_FAILED = new("UPDATE_ROLLBACK_FAILED");
    public static readonly StackStatus UPDATE_ROLLBACK_IN_PROGRESS = new("UPDATE_ROLLBACK_IN_PROGRESS");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StackStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StackStatus FindValue(string value) => FindValue<StackStatus>(value);

    public static implicit operator StackStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CloudFormation uses.</summary>
public class TemplateStage : ConstantClass
{
    public static readonly TemplateStage Original = new("Original");
    public static readonly TemplateStage Processed = new("Processed");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public TemplateStage(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static TemplateStage FindValue(string value) => FindValue<TemplateStage>(value);

    public static implicit operator TemplateStage(string value) => FindValue(value);
}
