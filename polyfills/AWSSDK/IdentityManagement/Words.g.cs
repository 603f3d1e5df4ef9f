// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class AttachmentType : ConstantClass
{
    public static readonly AttachmentType Group = new("group");
    public static readonly AttachmentType Role = new("role");
    public static readonly AttachmentType User = new("user");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AttachmentType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AttachmentType FindValue(string value) => FindValue<AttachmentType>(value);

    public static implicit operator AttachmentType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class ContextKeyTypeEnum : ConstantClass
{
    public static readonly ContextKeyTypeEnum Binary = new("binary");
    public static readonly ContextKeyTypeEnum BinaryList = new("binaryList");
    public static readonly ContextKeyTypeEnum Boolean = new("boolean");
    public static readonly ContextKeyTypeEnum BooleanList = new("booleanList");
    public static readonly ContextKeyTypeEnum Date = new("date");
    public static readonly ContextKeyTypeEnum DateList = new("dateList");
    public static readonly ContextKeyTypeEnum Ip = new("ip");
    public static readonly ContextKeyTypeEnum IpList = new("ipList");
    public static readonly ContextKeyTypeEnum Numeric = new("numeric");
    public static readonly ContextKeyTypeEnum NumericList = new("numericList");
    public static readonly ContextKeyTypeEnum String = new("string");
    public static readonly ContextKeyTypeEnum StringList = new("stringList");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ContextKeyTypeEnum(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ContextKeyTypeEnum FindValue(string value) => FindValue<ContextKeyTypeEnum>(value);

    public static implicit operator ContextKeyTypeEnum(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class DeletionTaskStatusType : ConstantClass
{
    public static readonly DeletionTaskStatusType FAILED = new("FAILED");
    public static readonly DeletionTaskStatusType IN_PROGRESS = new("IN_PROGRESS");
    public static readonly DeletionTaskStatusType NOT_STARTED = new("NOT_STARTED");
    public static readonly DeletionTaskStatusType SUCCEEDED = new("SUCCEEDED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DeletionTaskStatusType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DeletionTaskStatusType FindValue(string value) => FindValue<DeletionTaskStatusType>(value);

    public static implicit operator DeletionTaskStatusType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class EntityType : ConstantClass
{
    public static readonly EntityType AWSManagedPolicy = new("AWSManagedPolicy");
    public static readonly EntityType Group = new("Group");
    public static readonly EntityType LocalManagedPolicy = new("LocalManagedPolicy");
    public static readonly EntityType Role = new("Role");
    public static readonly EntityType User = new("User");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public EntityType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static EntityType FindValue(string value) => FindValue<EntityType>(value);

    public static implicit operator EntityType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PermissionsBoundaryAttachmentType : ConstantClass
{
    public static readonly PermissionsBoundaryAttachmentType PermissionsBoundaryPolicy = new("PermissionsBoundaryPolicy");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PermissionsBoundaryAttachmentType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PermissionsBoundaryAttachmentType FindValue(string value) => FindValue<PermissionsBoundaryAttachmentType>(value);

    public static implicit operator PermissionsBoundaryAttachmentType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PolicyEvaluationDecisionType : ConstantClass
{
    public static readonly PolicyEvaluationDecisionType Allowed = new("allowed");
    public static readonly PolicyEvaluationDecisionType ExplicitDeny = new("explicitDeny");
    public static readonly PolicyEvaluationDecisionType ImplicitDeny = new("implicitDeny");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyEvaluationDecisionType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyEvaluationDecisionType FindValue(string value) => FindValue<PolicyEvaluationDecisionType>(value);

    public static implicit operator PolicyEvaluationDecisionType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PolicyIdentifierPolicyType : ConstantClass
{
    public static readonly PolicyIdentifierPolicyType AwsManaged = new("aws-managed");
    public static readonly PolicyIdentifierPolicyType Inline = new("inline");
    public static readonly PolicyIdentifierPolicyType PermissionBoundary = new("permission-boundary");
    public static readonly PolicyIdentifierPolicyType Rcp = new("rcp");
    public static readonly PolicyIdentifierPolicyType Scp = new("scp");
    public static readonly PolicyIdentifierPolicyType UserManaged = new("user-managed");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyIdentifierPolicyType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyIdentifierPolicyType FindValue(string value) => FindValue<PolicyIdentifierPolicyType>(value);

    public static implicit operator PolicyIdentifierPolicyType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PolicyScopeType : ConstantClass
{
    public static readonly PolicyScopeType AWS = new("AWS");
    public static readonly PolicyScopeType All = new("All");
    public static readonly PolicyScopeType Local = new("Local");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyScopeType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyScopeType FindValue(string value) => FindValue<PolicyScopeType>(value);

    public static implicit operator PolicyScopeType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PolicySourceType : ConstantClass
{
    public static readonly PolicySourceType AwsManaged = new("aws-managed");
    public static readonly PolicySourceType Group = new("group");
    public static readonly PolicySourceType None = new("none");
    public static readonly PolicySourceType Resource = new("resource");
    public static readonly PolicySourceType Role = new("role");
    public static readonly PolicySourceType User = new("user");
    public static readonly PolicySourceType UserManaged = new("user-managed");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicySourceType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicySourceType FindValue(string value) => FindValue<PolicySourceType>(value);

    public static implicit operator PolicySourceType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class PolicyUsageType : ConstantClass
{
    public static readonly PolicyUsageType PermissionsBoundary = new("PermissionsBoundary");
    public static readonly PolicyUsageType PermissionsPolicy = new("PermissionsPolicy");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PolicyUsageType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PolicyUsageType FindValue(string value) => FindValue<PolicyUsageType>(value);

    public static implicit operator PolicyUsageType(string value) => FindValue(value);
}

/// <summary>A word that AWS Identity and Access Management uses.</summary>
public class StatusType : ConstantClass
{
    public static readonly StatusType Active = new("Active");
    public static readonly StatusType Expired = new("Expired");
    public static readonly StatusType Inactive = new("Inactive");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StatusType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    public static implicit operator StatusType(string value) => FindValue(value);
}
