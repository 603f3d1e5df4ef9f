// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>Part of answers.</summary>
public partial class AccessKey
{
    /// <summary>Required. 16 to 128 characters.</summary>
    public string AccessKeyId { get; set; }

    public DateTime? CreateDate { get; set; }

    /// <summary>Required.</summary>
    public string SecretAccessKey { get; set; }

    /// <summary>Required.</summary>
    public StatusType Status { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    internal static AccessKey FromWire(WireReader reader) => new()
    {
        AccessKeyId = reader.String("AccessKeyId"),
        CreateDate = reader.Timestamp("CreateDate"),
        SecretAccessKey = reader.String("SecretAccessKey"),
        Status = reader.Word("Status", static word => new StatusType(word)),
        UserName = reader.String("UserName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AccessKeyLastUsed
{
    public DateTime? LastUsedDate { get; set; }

    /// <summary>Required.</summary>
    public string Region { get; set; }

    /// <summary>Required.</summary>
    public string ServiceName { get; set; }

    internal static AccessKeyLastUsed FromWire(WireReader reader) => new()
    {
        LastUsedDate = reader.Timestamp("LastUsedDate"),
        Region = reader.String("Region"),
        ServiceName = reader.String("ServiceName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AccessKeyMetadata
{
    /// <summary>16 to 128 characters.</summary>
    public string AccessKeyId { get; set; }

    public DateTime? CreateDate { get; set; }

    public StatusType Status { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string UserName { get; set; }

    internal static AccessKeyMetadata FromWire(WireReader reader) => new()
    {
        AccessKeyId = reader.String("AccessKeyId"),
        CreateDate = reader.Timestamp("CreateDate"),
        Status = reader.Word("Status", static word => new StatusType(word)),
        UserName = reader.String("UserName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class AttachedPermissionsBoundary
{
    /// <summary>20 to 2048 characters.</summary>
    public string PermissionsBoundaryArn { get; set; }

    public PermissionsBoundaryAttachmentType PermissionsBoundaryType { get; set; }

    internal static AttachedPermissionsBoundary FromWire(WireReader reader) => new()
    {
        PermissionsBoundaryArn = reader.String("PermissionsBoundaryArn"),
        PermissionsBoundaryType = reader.Word("PermissionsBoundaryType", static word => new PermissionsBoundaryAttachmentType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class AttachedPolicyType
{
    /// <summary>20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    internal static AttachedPolicyType FromWire(WireReader reader) => new()
    {
        PolicyArn = reader.String("PolicyArn"),
        PolicyName = reader.String("PolicyName"),
    };
}

/// <summary>Part of requests.</summary>
public partial class ContextEntry : IWireInput
{
    /// <summary>5 to 256 characters.</summary>
    public string ContextKeyName { get; set; }

    public ContextKeyTypeEnum ContextKeyType { get; set; }

    public List<string> ContextKeyValues { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContextKeyName", ContextKeyName);
        writer.String("ContextKeyType", ContextKeyType);
        writer.List("ContextKeyValues", ContextKeyValues, static (w, item) => w.Text(item));
    }
}

/// <summary>Part of answers.</summary>
public partial class DeletionTaskFailureReasonType
{
    /// <summary>At most 1000 characters.</summary>
    public string Reason { get; set; }

    public List<RoleUsageType> RoleUsageList { get; set; } = Collections.List<RoleUsageType>();

    internal static DeletionTaskFailureReasonType FromWire(WireReader reader) => new()
    {
        Reason = reader.String("Reason"),
        RoleUsageList = reader.List("RoleUsageList", RoleUsageType.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class EvaluationResult
{
    /// <summary>Required. 3 to 128 characters.</summary>
    public string EvalActionName { get; set; }

    /// <summary>Required.</summary>
    public PolicyEvaluationDecisionType EvalDecision { get; set; }

    public Dictionary<string, string> EvalDecisionDetails { get; set; } = Collections.Map<string>();

    /// <summary>1 to 2048 characters.</summary>
    public string EvalResourceName { get; set; }

    public List<Statement> MatchedStatements { get; set; } = Collections.List<Statement>();

    public List<string> MissingContextValues { get; set; } = Collections.List<string>();

    public OrganizationsDecisionDetail OrganizationsDecisionDetail { get; set; }

    public PermissionsBoundaryDecisionDetail PermissionsBoundaryDecisionDetail { get; set; }

    public List<ResourceSpecificResult> ResourceSpecificResults { get; set; } = Collections.List<ResourceSpecificResult>();

    internal static EvaluationResult FromWire(WireReader reader) => new()
    {
        EvalActionName = reader.String("EvalActionName"),
        EvalDecision = reader.Word("EvalDecision", static word => new PolicyEvaluationDecisionType(word)),
        EvalDecisionDetails = reader.Map("EvalDecisionDetails", static item => item.Text()),
        EvalResourceName = reader.String("EvalResourceName"),
        MatchedStatements = reader.List("MatchedStatements", Statement.FromWire),
        MissingContextValues = reader.List("MissingContextValues", static item => item.Text()),
        OrganizationsDecisionDetail = reader.Structure("OrganizationsDecisionDetail", OrganizationsDecisionDetail.FromWire),
        PermissionsBoundaryDecisionDetail = reader.Structure("PermissionsBoundaryDecisionDetail", PermissionsBoundaryDecisionDetail.FromWire),
        ResourceSpecificResults = reader.List("ResourceSpecificResults", ResourceSpecificResult.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class Group
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string Arn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    /// <summary>Required. 16 to 128 characters.</summary>
    public string GroupId { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string Path { get; set; }

    internal static Group FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        CreateDate = reader.Timestamp("CreateDate"),
        GroupId = reader.String("GroupId"),
        GroupName = reader.String("GroupName"),
        Path = reader.String("Path"),
    };
}

/// <summary>Part of requests.</summary>
public partial class InlinePolicyIdentifierType : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string AttachmentName { get; set; }

    /// <summary>Required.</summary>
    public AttachmentType AttachmentType { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AttachmentName", AttachmentName);
        writer.String("AttachmentType", AttachmentType);
        writer.String("PolicyName", PolicyName);
    }
}

/// <summary>Part of answers.</summary>
public partial class InstanceProfile
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string Arn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    /// <summary>Required. 16 to 128 characters.</summary>
    public string InstanceProfileId { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string InstanceProfileName { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string Path { get; set; }

    /// <summary>Required.</summary>
    public List<Role> Roles { get; set; } = Collections.List<Role>();

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static InstanceProfile FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        CreateDate = reader.Timestamp("CreateDate"),
        InstanceProfileId = reader.String("InstanceProfileId"),
        InstanceProfileName = reader.String("InstanceProfileName"),
        Path = reader.String("Path"),
        Roles = reader.List("Roles", Role.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class LoginProfile
{
    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    public bool? PasswordResetRequired { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    internal static LoginProfile FromWire(WireReader reader) => new()
    {
        CreateDate = reader.Timestamp("CreateDate"),
        PasswordResetRequired = reader.Boolean("PasswordResetRequired"),
        UserName = reader.String("UserName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ManagedPolicy
{
    /// <summary>20 to 2048 characters.</summary>
    public string Arn { get; set; }

    public int? AttachmentCount { get; set; }

    public DateTime? CreateDate { get; set; }

    public string DefaultVersionId { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    public bool? IsAttachable { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    public int? PermissionsBoundaryUsageCount { get; set; }

    /// <summary>16 to 128 characters.</summary>
    public string PolicyId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public DateTime? UpdateDate { get; set; }

    internal static ManagedPolicy FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        AttachmentCount = reader.Integer("AttachmentCount"),
        CreateDate = reader.Timestamp("CreateDate"),
        DefaultVersionId = reader.String("DefaultVersionId"),
        Description = reader.String("Description"),
        IsAttachable = reader.Boolean("IsAttachable"),
        Path = reader.String("Path"),
        PermissionsBoundaryUsageCount = reader.Integer("PermissionsBoundaryUsageCount"),
        PolicyId = reader.String("PolicyId"),
        PolicyName = reader.String("PolicyName"),
        Tags = reader.List("Tags", Tag.FromWire),
        UpdateDate = reader.Timestamp("UpdateDate"),
    };
}

/// <summary>Part of answers.</summary>
public partial class OrganizationsDecisionDetail
{
    public bool? AllowedByOrganizations { get; set; }

    internal static OrganizationsDecisionDetail FromWire(WireReader reader) => new()
    {
        AllowedByOrganizations = reader.Boolean("AllowedByOrganizations"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PermissionsBoundaryDecisionDetail
{
    public bool? AllowedByPermissionsBoundary { get; set; }

    internal static PermissionsBoundaryDecisionDetail FromWire(WireReader reader) => new()
    {
        AllowedByPermissionsBoundary = reader.Boolean("AllowedByPermissionsBoundary"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PolicyGroup
{
    /// <summary>16 to 128 characters.</summary>
    public string GroupId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string GroupName { get; set; }

    internal static PolicyGroup FromWire(WireReader reader) => new()
    {
        GroupId = reader.String("GroupId"),
        GroupName = reader.String("GroupName"),
    };
}

/// <summary>Part of requests.</summary>
public partial class PolicyIdentifier : IWireInput
{
    public InlinePolicyIdentifierType InlinePolicyIdentifier { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    public PolicyIdentifierPolicyType PolicyType { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Structure("InlinePolicyIdentifier", InlinePolicyIdentifier);
        writer.String("PolicyArn", PolicyArn);
        writer.String("PolicyType", PolicyType);
    }
}

/// <summary>Part of answers.</summary>
public partial class PolicyRole
{
    /// <summary>16 to 128 characters.</summary>
    public string RoleId { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string RoleName { get; set; }

    internal static PolicyRole FromWire(WireReader reader) => new()
    {
        RoleId = reader.String("RoleId"),
        RoleName = reader.String("RoleName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PolicyUser
{
    /// <summary>16 to 128 characters.</summary>
    public string UserId { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string UserName { get; set; }

    internal static PolicyUser FromWire(WireReader reader) => new()
    {
        UserId = reader.String("UserId"),
        UserName = reader.String("UserName"),
    };
}

/// <summary>Part of answers.</summary>
public partial class PolicyVersion
{
    public DateTime? CreateDate { get; set; }

    /// <summary>1 to 131072 characters.</summary>
    public string Document { get; set; }

    public bool? IsDefaultVersion { get; set; }

    public string VersionId { get; set; }

    internal static PolicyVersion FromWire(WireReader reader) => new()
    {
        CreateDate = reader.Timestamp("CreateDate"),
        Document = reader.String("Document"),
        IsDefaultVersion = reader.Boolean("IsDefaultVersion"),
        VersionId = reader.String("VersionId"),
    };
}

/// <summary>Part of answers.</summary>
public partial class Position
{
    public int? Column { get; set; }

    public int? Line { get; set; }

    internal static Position FromWire(WireReader reader) => new()
    {
        Column = reader.Integer("Column"),
        Line = reader.Integer("Line"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ResourceSpecificResult
{
    public Dictionary<string, string> EvalDecisionDetails { get; set; } = Collections.Map<string>();

    /// <summary>Required.</summary>
    public PolicyEvaluationDecisionType EvalResourceDecision { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string EvalResourceName { get; set; }

    public List<Statement> MatchedStatements { get; set; } = Collections.List<Statement>();

    public List<string> MissingContextValues { get; set; } = Collections.List<string>();

    public PermissionsBoundaryDecisionDetail PermissionsBoundaryDecisionDetail { get; set; }

    internal static ResourceSpecificResult FromWire(WireReader reader) => new()
    {
        EvalDecisionDetails = reader.Map("EvalDecisionDetails", static item => item.Text()),
        EvalResourceDecision = reader.Word("EvalResourceDecision", static word => new PolicyEvaluationDecisionType(word)),
        EvalResourceName = reader.String("EvalResourceName"),
        MatchedStatements = reader.List("MatchedStatements", Statement.FromWire),
        MissingContextValues = reader.List("MissingContextValues", static item => item.Text()),
        PermissionsBoundaryDecisionDetail = reader.Structure("PermissionsBoundaryDecisionDetail", PermissionsBoundaryDecisionDetail.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class Role
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string Arn { get; set; }

    /// <summary>1 to 131072 characters.</summary>
    public string AssumeRolePolicyDocument { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    /// <summary>3600 to 43200.</summary>
    public int? MaxSessionDuration { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string Path { get; set; }

    public AttachedPermissionsBoundary PermissionsBoundary { get; set; }

    /// <summary>Required. 16 to 128 characters.</summary>
    public string RoleId { get; set; }

    public RoleLastUsed RoleLastUsed { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static Role FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        AssumeRolePolicyDocument = reader.String("AssumeRolePolicyDocument"),
        CreateDate = reader.Timestamp("CreateDate"),
        Description = reader.String("Description"),
        MaxSessionDuration = reader.Integer("MaxSessionDuration"),
        Path = reader.String("Path"),
        PermissionsBoundary = reader.Structure("PermissionsBoundary", AttachedPermissionsBoundary.FromWire),
        RoleId = reader.String("RoleId"),
        RoleLastUsed = reader.Structure("RoleLastUsed", RoleLastUsed.FromWire),
        RoleName = reader.String("RoleName"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>Part of answers.</summary>
public partial class RoleLastUsed
{
    public DateTime? LastUsedDate { get; set; }

    public string Region { get; set; }

    internal static RoleLastUsed FromWire(WireReader reader) => new()
    {
        LastUsedDate = reader.Timestamp("LastUsedDate"),
        Region = reader.String("Region"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RoleUsageType
{
    /// <summary>1 to 100 characters.</summary>
    public string Region { get; set; }

    public List<string> Resources { get; set; } = Collections.List<string>();

    internal static RoleUsageType FromWire(WireReader reader) => new()
    {
        Region = reader.String("Region"),
        Resources = reader.List("Resources", static item => item.Text()),
    };
}

/// <summary>Part of answers.</summary>
public partial class Statement
{
    public Position EndPosition { get; set; }

    public string SourcePolicyId { get; set; }

    public PolicySourceType SourcePolicyType { get; set; }

    public Position StartPosition { get; set; }

    internal static Statement FromWire(WireReader reader) => new()
    {
        EndPosition = reader.Structure("EndPosition", Position.FromWire),
        SourcePolicyId = reader.String("SourcePolicyId"),
        SourcePolicyType = reader.Word("SourcePolicyType", static word => new PolicySourceType(word)),
        StartPosition = reader.Structure("StartPosition", Position.FromWire),
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
public partial class User
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string Arn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    public DateTime? PasswordLastUsed { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string Path { get; set; }

    public AttachedPermissionsBoundary PermissionsBoundary { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>Required. 16 to 128 characters.</summary>
    public string UserId { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    internal static User FromWire(WireReader reader) => new()
    {
        Arn = reader.String("Arn"),
        CreateDate = reader.Timestamp("CreateDate"),
        PasswordLastUsed = reader.Timestamp("PasswordLastUsed"),
        Path = reader.String("Path"),
        PermissionsBoundary = reader.Structure("PermissionsBoundary", AttachedPermissionsBoundary.FromWire),
        Tags = reader.List("Tags", Tag.FromWire),
        UserId = reader.String("UserId"),
        UserName = reader.String("UserName"),
    };
}
