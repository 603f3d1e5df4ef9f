// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The answer of AddUserToGroup.</summary>
public partial class AddUserToGroupResponse : AmazonWebServiceResponse
{
    internal static AddUserToGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AttachGroupPolicy.</summary>
public partial class AttachGroupPolicyResponse : AmazonWebServiceResponse
{
    internal static AttachGroupPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AttachRolePolicy.</summary>
public partial class AttachRolePolicyResponse : AmazonWebServiceResponse
{
    internal static AttachRolePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of AttachUserPolicy.</summary>
public partial class AttachUserPolicyResponse : AmazonWebServiceResponse
{
    internal static AttachUserPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of CreateAccessKey.</summary>
public partial class CreateAccessKeyResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public AccessKey AccessKey { get; set; }

    internal static CreateAccessKeyResponse FromWire(WireReader reader) => new()
    {
        AccessKey = reader.Structure("AccessKey", AccessKey.FromWire),
    };
}

/// <summary>The answer of CreateGroup.</summary>
public partial class CreateGroupResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public Group Group { get; set; }

    internal static CreateGroupResponse FromWire(WireReader reader) => new()
    {
        Group = reader.Structure("Group", Group.FromWire),
    };
}

/// <summary>The answer of CreatePolicy.</summary>
public partial class CreatePolicyResponse : AmazonWebServiceResponse
{
    public ManagedPolicy Policy { get; set; }

    internal static CreatePolicyResponse FromWire(WireReader reader) => new()
    {
        Policy = reader.Structure("Policy", ManagedPolicy.FromWire),
    };
}

/// <summary>The answer of CreatePolicyVersion.</summary>
public partial class CreatePolicyVersionResponse : AmazonWebServiceResponse
{
    public PolicyVersion PolicyVersion { get; set; }

    internal static CreatePolicyVersionResponse FromWire(WireReader reader) => new()
    {
        PolicyVersion = reader.Structure("PolicyVersion", PolicyVersion.FromWire),
    };
}

/// <summary>The answer of CreateRole.</summary>
public partial class CreateRoleResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public Role Role { get; set; }

    internal static CreateRoleResponse FromWire(WireReader reader) => new()
    {
        Role = reader.Structure("Role", Role.FromWire),
    };
}

/// <summary>The answer of CreateServiceLinkedRole.</summary>
public partial class CreateServiceLinkedRoleResponse : AmazonWebServiceResponse
{
    public Role Role { get; set; }

    internal static CreateServiceLinkedRoleResponse FromWire(WireReader reader) => new()
    {
        Role = reader.Structure("Role", Role.FromWire),
    };
}

/// <summary>The answer of CreateUser.</summary>
public partial class CreateUserResponse : AmazonWebServiceResponse
{
    public User User { get; set; }

    internal static CreateUserResponse FromWire(WireReader reader) => new()
    {
        User = reader.Structure("User", User.FromWire),
    };
}

/// <summary>The answer of DeleteAccessKey.</summary>
public partial class DeleteAccessKeyResponse : AmazonWebServiceResponse
{
    internal static DeleteAccessKeyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteGroup.</summary>
public partial class DeleteGroupResponse : AmazonWebServiceResponse
{
    internal static DeleteGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteGroupPolicy.</summary>
public partial class DeleteGroupPolicyResponse : AmazonWebServiceResponse
{
    internal static DeleteGroupPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteLoginProfile.</summary>
public partial class DeleteLoginProfileResponse : AmazonWebServiceResponse
{
    internal static DeleteLoginProfileResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeletePolicy.</summary>
public partial class DeletePolicyResponse : AmazonWebServiceResponse
{
    internal static DeletePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeletePolicyVersion.</summary>
public partial class DeletePolicyVersionResponse : AmazonWebServiceResponse
{
    internal static DeletePolicyVersionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteRole.</summary>
public partial class DeleteRoleResponse : AmazonWebServiceResponse
{
    internal static DeleteRoleResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteRolePermissionsBoundary.</summary>
public partial class DeleteRolePermissionsBoundaryResponse : AmazonWebServiceResponse
{
    internal static DeleteRolePermissionsBoundaryResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteRolePolicy.</summary>
public partial class DeleteRolePolicyResponse : AmazonWebServiceResponse
{
    internal static DeleteRolePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteServiceLinkedRole.</summary>
public partial class DeleteServiceLinkedRoleResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 1000 characters.</summary>
    public string DeletionTaskId { get; set; }

    internal static DeleteServiceLinkedRoleResponse FromWire(WireReader reader) => new()
    {
        DeletionTaskId = reader.String("DeletionTaskId"),
    };
}

/// <summary>The answer of DeleteUser.</summary>
public partial class DeleteUserResponse : AmazonWebServiceResponse
{
    internal static DeleteUserResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteUserPermissionsBoundary.</summary>
public partial class DeleteUserPermissionsBoundaryResponse : AmazonWebServiceResponse
{
    internal static DeleteUserPermissionsBoundaryResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteUserPolicy.</summary>
public partial class DeleteUserPolicyResponse : AmazonWebServiceResponse
{
    internal static DeleteUserPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DetachGroupPolicy.</summary>
public partial class DetachGroupPolicyResponse : AmazonWebServiceResponse
{
    internal static DetachGroupPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DetachRolePolicy.</summary>
public partial class DetachRolePolicyResponse : AmazonWebServiceResponse
{
    internal static DetachRolePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DetachUserPolicy.</summary>
public partial class DetachUserPolicyResponse : AmazonWebServiceResponse
{
    internal static DetachUserPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of GetAccessKeyLastUsed.</summary>
public partial class GetAccessKeyLastUsedResponse : AmazonWebServiceResponse
{
    public AccessKeyLastUsed AccessKeyLastUsed { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    internal static GetAccessKeyLastUsedResponse FromWire(WireReader reader) => new()
    {
        AccessKeyLastUsed = reader.Structure("AccessKeyLastUsed", AccessKeyLastUsed.FromWire),
        UserName = reader.String("UserName"),
    };
}

/// <summary>The answer of GetGroup.</summary>
public partial class GetGroupResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public Group Group { get; set; }

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<User> Users { get; set; } = Collections.List<User>();

    internal static GetGroupResponse FromWire(WireReader reader) => new()
    {
        Group = reader.Structure("Group", Group.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Users = reader.List("Users", User.FromWire),
    };
}

/// <summary>The answer of GetGroupPolicy.</summary>
public partial class GetGroupPolicyResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    internal static GetGroupPolicyResponse FromWire(WireReader reader) => new()
    {
        GroupName = reader.String("GroupName"),
        PolicyDocument = reader.String("PolicyDocument"),
        PolicyName = reader.String("PolicyName"),
    };
}

/// <summary>The answer of GetLoginProfile.</summary>
public partial class GetLoginProfileResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public LoginProfile LoginProfile { get; set; }

    internal static GetLoginProfileResponse FromWire(WireReader reader) => new()
    {
        LoginProfile = reader.Structure("LoginProfile", LoginProfile.FromWire),
    };
}

/// <summary>The answer of GetPolicy.</summary>
public partial class GetPolicyResponse : AmazonWebServiceResponse
{
    public ManagedPolicy Policy { get; set; }

    internal static GetPolicyResponse FromWire(WireReader reader) => new()
    {
        Policy = reader.Structure("Policy", ManagedPolicy.FromWire),
    };
}

/// <summary>The answer of GetPolicyVersion.</summary>
public partial class GetPolicyVersionResponse : AmazonWebServiceResponse
{
    public PolicyVersion PolicyVersion { get; set; }

    internal static GetPolicyVersionResponse FromWire(WireReader reader) => new()
    {
        PolicyVersion = reader.Structure("PolicyVersion", PolicyVersion.FromWire),
    };
}

/// <summary>The answer of GetRole.</summary>
public partial class GetRoleResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public Role Role { get; set; }

    internal static GetRoleResponse FromWire(WireReader reader) => new()
    {
        Role = reader.Structure("Role", Role.FromWire),
    };
}

/// <summary>The answer of GetRolePolicy.</summary>
public partial class GetRolePolicyResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    internal static GetRolePolicyResponse FromWire(WireReader reader) => new()
    {
        PolicyDocument = reader.String("PolicyDocument"),
        PolicyName = reader.String("PolicyName"),
        RoleName = reader.String("RoleName"),
    };
}

/// <summary>The answer of GetServiceLinkedRoleDeletionStatus.</summary>
public partial class GetServiceLinkedRoleDeletionStatusResponse : AmazonWebServiceResponse
{
    public DeletionTaskFailureReasonType Reason { get; set; }

    /// <summary>Required.</summary>
    public DeletionTaskStatusType Status { get; set; }

    internal static GetServiceLinkedRoleDeletionStatusResponse FromWire(WireReader reader) => new()
    {
        Reason = reader.Structure("Reason", DeletionTaskFailureReasonType.FromWire),
        Status = reader.Word("Status", static word => new DeletionTaskStatusType(word)),
    };
}

/// <summary>The answer of GetUser.</summary>
public partial class GetUserResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public User User { get; set; }

    internal static GetUserResponse FromWire(WireReader reader) => new()
    {
        User = reader.Structure("User", User.FromWire),
    };
}

/// <summary>The answer of GetUserPolicy.</summary>
public partial class GetUserPolicyResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    internal static GetUserPolicyResponse FromWire(WireReader reader) => new()
    {
        PolicyDocument = reader.String("PolicyDocument"),
        PolicyName = reader.String("PolicyName"),
        UserName = reader.String("UserName"),
    };
}

/// <summary>The answer of ListAccessKeys.</summary>
public partial class ListAccessKeysResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<AccessKeyMetadata> AccessKeyMetadata { get; set; } = Collections.List<AccessKeyMetadata>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAccessKeysResponse FromWire(WireReader reader) => new()
    {
        AccessKeyMetadata = reader.List("AccessKeyMetadata", global::Amazon.IdentityManagement.Model.AccessKeyMetadata.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListAccountAliases.</summary>
public partial class ListAccountAliasesResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<string> AccountAliases { get; set; } = Collections.List<string>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAccountAliasesResponse FromWire(WireReader reader) => new()
    {
        AccountAliases = reader.List("AccountAliases", static item => item.Text()),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListAttachedGroupPolicies.</summary>
public partial class ListAttachedGroupPoliciesResponse : AmazonWebServiceResponse
{
    public List<AttachedPolicyType> AttachedPolicies { get; set; } = Collections.List<AttachedPolicyType>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAttachedGroupPoliciesResponse FromWire(WireReader reader) => new()
    {
        AttachedPolicies = reader.List("AttachedPolicies", AttachedPolicyType.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListAttachedRolePolicies.</summary>
public partial class ListAttachedRolePoliciesResponse : AmazonWebServiceResponse
{
    public List<AttachedPolicyType> AttachedPolicies { get; set; } = Collections.List<AttachedPolicyType>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAttachedRolePoliciesResponse FromWire(WireReader reader) => new()
    {
        AttachedPolicies = reader.List("AttachedPolicies", AttachedPolicyType.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListAttachedUserPolicies.</summary>
public partial class ListAttachedUserPoliciesResponse : AmazonWebServiceResponse
{
    public List<AttachedPolicyType> AttachedPolicies { get; set; } = Collections.List<AttachedPolicyType>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListAttachedUserPoliciesResponse FromWire(WireReader reader) => new()
    {
        AttachedPolicies = reader.List("AttachedPolicies", AttachedPolicyType.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListEntitiesForPolicy.</summary>
public partial class ListEntitiesForPolicyResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    public List<PolicyGroup> PolicyGroups { get; set; } = Collections.List<PolicyGroup>();

    public List<PolicyRole> PolicyRoles { get; set; } = Collections.List<PolicyRole>();

    public List<PolicyUser> PolicyUsers { get; set; } = Collections.List<PolicyUser>();

    internal static ListEntitiesForPolicyResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        PolicyGroups = reader.List("PolicyGroups", PolicyGroup.FromWire),
        PolicyRoles = reader.List("PolicyRoles", PolicyRole.FromWire),
        PolicyUsers = reader.List("PolicyUsers", PolicyUser.FromWire),
    };
}

/// <summary>The answer of ListGroupPolicies.</summary>
public partial class ListGroupPoliciesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<string> PolicyNames { get; set; } = Collections.List<string>();

    internal static ListGroupPoliciesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        PolicyNames = reader.List("PolicyNames", static item => item.Text()),
    };
}

/// <summary>The answer of ListGroups.</summary>
public partial class ListGroupsResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<Group> Groups { get; set; } = Collections.List<Group>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListGroupsResponse FromWire(WireReader reader) => new()
    {
        Groups = reader.List("Groups", Group.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListGroupsForUser.</summary>
public partial class ListGroupsForUserResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<Group> Groups { get; set; } = Collections.List<Group>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListGroupsForUserResponse FromWire(WireReader reader) => new()
    {
        Groups = reader.List("Groups", Group.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListInstanceProfilesForRole.</summary>
public partial class ListInstanceProfilesForRoleResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public List<InstanceProfile> InstanceProfiles { get; set; } = Collections.List<InstanceProfile>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static ListInstanceProfilesForRoleResponse FromWire(WireReader reader) => new()
    {
        InstanceProfiles = reader.List("InstanceProfiles", InstanceProfile.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of ListPolicies.</summary>
public partial class ListPoliciesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    public List<ManagedPolicy> Policies { get; set; } = Collections.List<ManagedPolicy>();

    internal static ListPoliciesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Policies = reader.List("Policies", ManagedPolicy.FromWire),
    };
}

/// <summary>The answer of ListPolicyTags.</summary>
public partial class ListPolicyTagsResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static ListPolicyTagsResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of ListPolicyVersions.</summary>
public partial class ListPolicyVersionsResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    public List<PolicyVersion> Versions { get; set; } = Collections.List<PolicyVersion>();

    internal static ListPolicyVersionsResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Versions = reader.List("Versions", PolicyVersion.FromWire),
    };
}

/// <summary>The answer of ListRolePolicies.</summary>
public partial class ListRolePoliciesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<string> PolicyNames { get; set; } = Collections.List<string>();

    internal static ListRolePoliciesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        PolicyNames = reader.List("PolicyNames", static item => item.Text()),
    };
}

/// <summary>The answer of ListRoleTags.</summary>
public partial class ListRoleTagsResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static ListRoleTagsResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of ListRoles.</summary>
public partial class ListRolesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<Role> Roles { get; set; } = Collections.List<Role>();

    internal static ListRolesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Roles = reader.List("Roles", Role.FromWire),
    };
}

/// <summary>The answer of ListUserPolicies.</summary>
public partial class ListUserPoliciesResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<string> PolicyNames { get; set; } = Collections.List<string>();

    internal static ListUserPoliciesResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        PolicyNames = reader.List("PolicyNames", static item => item.Text()),
    };
}

/// <summary>The answer of ListUserTags.</summary>
public partial class ListUserTagsResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static ListUserTagsResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of ListUsers.</summary>
public partial class ListUsersResponse : AmazonWebServiceResponse
{
    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    /// <summary>Required.</summary>
    public List<User> Users { get; set; } = Collections.List<User>();

    internal static ListUsersResponse FromWire(WireReader reader) => new()
    {
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
        Users = reader.List("Users", User.FromWire),
    };
}

/// <summary>The answer of PutGroupPolicy.</summary>
public partial class PutGroupPolicyResponse : AmazonWebServiceResponse
{
    internal static PutGroupPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of PutRolePermissionsBoundary.</summary>
public partial class PutRolePermissionsBoundaryResponse : AmazonWebServiceResponse
{
    internal static PutRolePermissionsBoundaryResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of PutRolePolicy.</summary>
public partial class PutRolePolicyResponse : AmazonWebServiceResponse
{
    internal static PutRolePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of PutUserPermissionsBoundary.</summary>
public partial class PutUserPermissionsBoundaryResponse : AmazonWebServiceResponse
{
    internal static PutUserPermissionsBoundaryResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of PutUserPolicy.</summary>
public partial class PutUserPolicyResponse : AmazonWebServiceResponse
{
    internal static PutUserPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of RemoveUserFromGroup.</summary>
public partial class RemoveUserFromGroupResponse : AmazonWebServiceResponse
{
    internal static RemoveUserFromGroupResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of SetDefaultPolicyVersion.</summary>
public partial class SetDefaultPolicyVersionResponse : AmazonWebServiceResponse
{
    internal static SetDefaultPolicyVersionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of SimulatePrincipalPolicy.</summary>
public partial class SimulatePrincipalPolicyResponse : AmazonWebServiceResponse
{
    public List<EvaluationResult> EvaluationResults { get; set; } = Collections.List<EvaluationResult>();

    public bool? IsTruncated { get; set; }

    public string Marker { get; set; }

    internal static SimulatePrincipalPolicyResponse FromWire(WireReader reader) => new()
    {
        EvaluationResults = reader.List("EvaluationResults", EvaluationResult.FromWire),
        IsTruncated = reader.Boolean("IsTruncated"),
        Marker = reader.String("Marker"),
    };
}

/// <summary>The answer of TagPolicy.</summary>
public partial class TagPolicyResponse : AmazonWebServiceResponse
{
    internal static TagPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of TagRole.</summary>
public partial class TagRoleResponse : AmazonWebServiceResponse
{
    internal static TagRoleResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of TagUser.</summary>
public partial class TagUserResponse : AmazonWebServiceResponse
{
    internal static TagUserResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UntagPolicy.</summary>
public partial class UntagPolicyResponse : AmazonWebServiceResponse
{
    internal static UntagPolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UntagRole.</summary>
public partial class UntagRoleResponse : AmazonWebServiceResponse
{
    internal static UntagRoleResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UntagUser.</summary>
public partial class UntagUserResponse : AmazonWebServiceResponse
{
    internal static UntagUserResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateAccessKey.</summary>
public partial class UpdateAccessKeyResponse : AmazonWebServiceResponse
{
    internal static UpdateAccessKeyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateAssumeRolePolicy.</summary>
public partial class UpdateAssumeRolePolicyResponse : AmazonWebServiceResponse
{
    internal static UpdateAssumeRolePolicyResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateRole.</summary>
public partial class UpdateRoleResponse : AmazonWebServiceResponse
{
    internal static UpdateRoleResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateUser.</summary>
public partial class UpdateUserResponse : AmazonWebServiceResponse
{
    internal static UpdateUserResponse FromWire(WireReader reader) => new()
    {
    };
}
