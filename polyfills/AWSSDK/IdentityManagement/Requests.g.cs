// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The base of all requests to AWS Identity and Access Management.</summary>
public partial class AmazonIdentityManagementServiceRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of AddUserToGroup.</summary>
public partial class AddUserToGroupRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of AttachGroupPolicy.</summary>
public partial class AttachGroupPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of AttachRolePolicy.</summary>
public partial class AttachRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of AttachUserPolicy.</summary>
public partial class AttachUserPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of CreateAccessKey.</summary>
public partial class CreateAccessKeyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of CreateGroup.</summary>
public partial class CreateGroupRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("Path", Path);
    }
}

/// <summary>The request of CreatePolicy.</summary>
public partial class CreatePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Description", Description);
        writer.String("Path", Path);
        writer.String("PolicyDocument", PolicyDocument);
        writer.String("PolicyName", PolicyName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreatePolicyVersion.</summary>
public partial class CreatePolicyVersionRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    public bool? SetAsDefault { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("PolicyDocument", PolicyDocument);
        writer.Boolean("SetAsDefault", SetAsDefault);
    }
}

/// <summary>The request of CreateRole.</summary>
public partial class CreateRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string AssumeRolePolicyDocument { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    /// <summary>3600 to 43200.</summary>
    public int? MaxSessionDuration { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string PermissionsBoundary { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AssumeRolePolicyDocument", AssumeRolePolicyDocument);
        writer.String("Description", Description);
        writer.Integer("MaxSessionDuration", MaxSessionDuration);
        writer.String("Path", Path);
        writer.String("PermissionsBoundary", PermissionsBoundary);
        writer.String("RoleName", RoleName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateServiceLinkedRole.</summary>
public partial class CreateServiceLinkedRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string AWSServiceName { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string CustomSuffix { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AWSServiceName", AWSServiceName);
        writer.String("CustomSuffix", CustomSuffix);
        writer.String("Description", Description);
    }
}

/// <summary>The request of CreateUser.</summary>
public partial class CreateUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 512 characters.</summary>
    public string Path { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string PermissionsBoundary { get; set; }

    /// <summary>At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Path", Path);
        writer.String("PermissionsBoundary", PermissionsBoundary);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DeleteAccessKey.</summary>
public partial class DeleteAccessKeyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 16 to 128 characters.</summary>
    public string AccessKeyId { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AccessKeyId", AccessKeyId);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DeleteGroup.</summary>
public partial class DeleteGroupRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
    }
}

/// <summary>The request of DeleteGroupPolicy.</summary>
public partial class DeleteGroupPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("PolicyName", PolicyName);
    }
}

/// <summary>The request of DeleteLoginProfile.</summary>
public partial class DeleteLoginProfileRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DeletePolicy.</summary>
public partial class DeletePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of DeletePolicyVersion.</summary>
public partial class DeletePolicyVersionRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required.</summary>
    public string VersionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("VersionId", VersionId);
    }
}

/// <summary>The request of DeleteRole.</summary>
public partial class DeleteRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of DeleteRolePermissionsBoundary.</summary>
public partial class DeleteRolePermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of DeleteRolePolicy.</summary>
public partial class DeleteRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of DeleteServiceLinkedRole.</summary>
public partial class DeleteServiceLinkedRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of DeleteUser.</summary>
public partial class DeleteUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DeleteUserPermissionsBoundary.</summary>
public partial class DeleteUserPermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DeleteUserPolicy.</summary>
public partial class DeleteUserPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of DetachGroupPolicy.</summary>
public partial class DetachGroupPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of DetachRolePolicy.</summary>
public partial class DetachRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of DetachUserPolicy.</summary>
public partial class DetachUserPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of GetAccessKeyLastUsed.</summary>
public partial class GetAccessKeyLastUsedRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 16 to 128 characters.</summary>
    public string AccessKeyId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AccessKeyId", AccessKeyId);
    }
}

/// <summary>The request of GetGroup.</summary>
public partial class GetGroupRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
    }
}

/// <summary>The request of GetGroupPolicy.</summary>
public partial class GetGroupPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("PolicyName", PolicyName);
    }
}

/// <summary>The request of GetLoginProfile.</summary>
public partial class GetLoginProfileRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of GetPolicy.</summary>
public partial class GetPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of GetPolicyVersion.</summary>
public partial class GetPolicyVersionRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required.</summary>
    public string VersionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("VersionId", VersionId);
    }
}

/// <summary>The request of GetRole.</summary>
public partial class GetRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of GetRolePolicy.</summary>
public partial class GetRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of GetServiceLinkedRoleDeletionStatus.</summary>
public partial class GetServiceLinkedRoleDeletionStatusRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 1000 characters.</summary>
    public string DeletionTaskId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("DeletionTaskId", DeletionTaskId);
    }
}

/// <summary>The request of GetUser.</summary>
public partial class GetUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of GetUserPolicy.</summary>
public partial class GetUserPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyName", PolicyName);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListAccessKeys.</summary>
public partial class ListAccessKeysRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListAccountAliases.</summary>
public partial class ListAccountAliasesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
    }
}

/// <summary>The request of ListAttachedGroupPolicies.</summary>
public partial class ListAttachedGroupPoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
    }
}

/// <summary>The request of ListAttachedRolePolicies.</summary>
public partial class ListAttachedRolePoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListAttachedUserPolicies.</summary>
public partial class ListAttachedUserPoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListEntitiesForPolicy.</summary>
public partial class ListEntitiesForPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    public EntityType EntityFilter { get; set; }

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    public PolicyUsageType PolicyUsageFilter { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("EntityFilter", EntityFilter);
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
        writer.String("PolicyArn", PolicyArn);
        writer.String("PolicyUsageFilter", PolicyUsageFilter);
    }
}

/// <summary>The request of ListGroupPolicies.</summary>
public partial class ListGroupPoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
    }
}

/// <summary>The request of ListGroups.</summary>
public partial class ListGroupsRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
    }
}

/// <summary>The request of ListGroupsForUser.</summary>
public partial class ListGroupsForUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListInstanceProfilesForRole.</summary>
public partial class ListInstanceProfilesForRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListPolicies.</summary>
public partial class ListPoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    public bool? OnlyAttached { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    public PolicyUsageType PolicyUsageFilter { get; set; }

    public PolicyScopeType Scope { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.Boolean("OnlyAttached", OnlyAttached);
        writer.String("PathPrefix", PathPrefix);
        writer.String("PolicyUsageFilter", PolicyUsageFilter);
        writer.String("Scope", Scope);
    }
}

/// <summary>The request of ListPolicyTags.</summary>
public partial class ListPolicyTagsRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of ListPolicyVersions.</summary>
public partial class ListPolicyVersionsRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PolicyArn", PolicyArn);
    }
}

/// <summary>The request of ListRolePolicies.</summary>
public partial class ListRolePoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListRoleTags.</summary>
public partial class ListRoleTagsRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of ListRoles.</summary>
public partial class ListRolesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
    }
}

/// <summary>The request of ListUserPolicies.</summary>
public partial class ListUserPoliciesRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListUserTags.</summary>
public partial class ListUserTagsRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of ListUsers.</summary>
public partial class ListUsersRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string PathPrefix { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.String("PathPrefix", PathPrefix);
    }
}

/// <summary>The request of PutGroupPolicy.</summary>
public partial class PutGroupPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("PolicyDocument", PolicyDocument);
        writer.String("PolicyName", PolicyName);
    }
}

/// <summary>The request of PutRolePermissionsBoundary.</summary>
public partial class PutRolePermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PermissionsBoundary { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PermissionsBoundary", PermissionsBoundary);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of PutRolePolicy.</summary>
public partial class PutRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyDocument", PolicyDocument);
        writer.String("PolicyName", PolicyName);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of PutUserPermissionsBoundary.</summary>
public partial class PutUserPermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PermissionsBoundary { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PermissionsBoundary", PermissionsBoundary);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of PutUserPolicy.</summary>
public partial class PutUserPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string PolicyName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyDocument", PolicyDocument);
        writer.String("PolicyName", PolicyName);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of RemoveUserFromGroup.</summary>
public partial class RemoveUserFromGroupRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string GroupName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("GroupName", GroupName);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of SetDefaultPolicyVersion.</summary>
public partial class SetDefaultPolicyVersionRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required.</summary>
    public string VersionId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.String("VersionId", VersionId);
    }
}

/// <summary>The request of SimulatePrincipalPolicy.</summary>
public partial class SimulatePrincipalPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required.</summary>
    public List<string> ActionNames { get; set; } = Collections.List<string>();

    /// <summary>1 to 2048 characters.</summary>
    public string CallerArn { get; set; }

    public List<ContextEntry> ContextEntries { get; set; } = Collections.List<ContextEntry>();

    /// <summary>1 to 320 characters.</summary>
    public string Marker { get; set; }

    /// <summary>1 to 1000.</summary>
    public int? MaxItems { get; set; }

    public List<string> PermissionsBoundaryPolicyInputList { get; set; } = Collections.List<string>();

    /// <summary>At most 256 items.</summary>
    public List<PolicyIdentifier> PolicyExclusionList { get; set; } = Collections.List<PolicyIdentifier>();

    public List<string> PolicyInputList { get; set; } = Collections.List<string>();

    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicySourceArn { get; set; }

    public List<string> ResourceArns { get; set; } = Collections.List<string>();

    /// <summary>1 to 64 characters.</summary>
    public string ResourceHandlingOption { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string ResourceOwner { get; set; }

    /// <summary>1 to 131072 characters.</summary>
    public string ResourcePolicy { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("ActionNames", ActionNames, static (w, item) => w.Text(item));
        writer.String("CallerArn", CallerArn);
        writer.List("ContextEntries", ContextEntries, static (w, item) => w.Structure(item));
        writer.String("Marker", Marker);
        writer.Integer("MaxItems", MaxItems);
        writer.List("PermissionsBoundaryPolicyInputList", PermissionsBoundaryPolicyInputList, static (w, item) => w.Text(item));
        writer.List("PolicyExclusionList", PolicyExclusionList, static (w, item) => w.Structure(item));
        writer.List("PolicyInputList", PolicyInputList, static (w, item) => w.Text(item));
        writer.String("PolicySourceArn", PolicySourceArn);
        writer.List("ResourceArns", ResourceArns, static (w, item) => w.Text(item));
        writer.String("ResourceHandlingOption", ResourceHandlingOption);
        writer.String("ResourceOwner", ResourceOwner);
        writer.String("ResourcePolicy", ResourcePolicy);
    }
}

/// <summary>The request of TagPolicy.</summary>
public partial class TagPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of TagRole.</summary>
public partial class TagRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of TagUser.</summary>
public partial class TagUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. At most 50 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of UntagPolicy.</summary>
public partial class UntagPolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 20 to 2048 characters.</summary>
    public string PolicyArn { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyArn", PolicyArn);
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of UntagRole.</summary>
public partial class UntagRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    /// <summary>Required. At most 50 items.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RoleName", RoleName);
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of UntagUser.</summary>
public partial class UntagUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. At most 50 items.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of UpdateAccessKey.</summary>
public partial class UpdateAccessKeyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 16 to 128 characters.</summary>
    public string AccessKeyId { get; set; }

    /// <summary>Required.</summary>
    public StatusType Status { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AccessKeyId", AccessKeyId);
        writer.String("Status", Status);
        writer.String("UserName", UserName);
    }
}

/// <summary>The request of UpdateAssumeRolePolicy.</summary>
public partial class UpdateAssumeRolePolicyRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>Required. 1 to 131072 characters.</summary>
    public string PolicyDocument { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("PolicyDocument", PolicyDocument);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of UpdateRole.</summary>
public partial class UpdateRoleRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>At most 1000 characters.</summary>
    public string Description { get; set; }

    /// <summary>3600 to 43200.</summary>
    public int? MaxSessionDuration { get; set; }

    /// <summary>Required. 1 to 64 characters.</summary>
    public string RoleName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Description", Description);
        writer.Integer("MaxSessionDuration", MaxSessionDuration);
        writer.String("RoleName", RoleName);
    }
}

/// <summary>The request of UpdateUser.</summary>
public partial class UpdateUserRequest : AmazonIdentityManagementServiceRequest, IWireInput
{
    /// <summary>1 to 512 characters.</summary>
    public string NewPath { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string NewUserName { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string UserName { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("NewPath", NewPath);
        writer.String("NewUserName", NewUserName);
        writer.String("UserName", UserName);
    }
}
