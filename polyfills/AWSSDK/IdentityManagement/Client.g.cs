// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using System.Net;
using Amazon.Protocols;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.IdentityManagement;

/// <summary>AWS Identity and Access Management.</summary>
public partial interface IAmazonIdentityManagementService : IAmazonService, IDisposable
{
    /// <summary>Calls AddUserToGroup.</summary>
    Task<AddUserToGroupResponse> AddUserToGroupAsync(AddUserToGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls AttachGroupPolicy.</summary>
    Task<AttachGroupPolicyResponse> AttachGroupPolicyAsync(AttachGroupPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls AttachRolePolicy.</summary>
    Task<AttachRolePolicyResponse> AttachRolePolicyAsync(AttachRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls AttachUserPolicy.</summary>
    Task<AttachUserPolicyResponse> AttachUserPolicyAsync(AttachUserPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateAccessKey.</summary>
    Task<CreateAccessKeyResponse> CreateAccessKeyAsync(CreateAccessKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateGroup.</summary>
    Task<CreateGroupResponse> CreateGroupAsync(CreateGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreatePolicy.</summary>
    Task<CreatePolicyResponse> CreatePolicyAsync(CreatePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreatePolicyVersion.</summary>
    Task<CreatePolicyVersionResponse> CreatePolicyVersionAsync(CreatePolicyVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateRole.</summary>
    Task<CreateRoleResponse> CreateRoleAsync(CreateRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateServiceLinkedRole.</summary>
    Task<CreateServiceLinkedRoleResponse> CreateServiceLinkedRoleAsync(CreateServiceLinkedRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls CreateUser.</summary>
    Task<CreateUserResponse> CreateUserAsync(CreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteAccessKey.</summary>
    Task<DeleteAccessKeyResponse> DeleteAccessKeyAsync(DeleteAccessKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteGroup.</summary>
    Task<DeleteGroupResponse> DeleteGroupAsync(DeleteGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteGroupPolicy.</summary>
    Task<DeleteGroupPolicyResponse> DeleteGroupPolicyAsync(DeleteGroupPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteLoginProfile.</summary>
    Task<DeleteLoginProfileResponse> DeleteLoginProfileAsync(DeleteLoginProfileRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeletePolicy.</summary>
    Task<DeletePolicyResponse> DeletePolicyAsync(DeletePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeletePolicyVersion.</summary>
    Task<DeletePolicyVersionResponse> DeletePolicyVersionAsync(DeletePolicyVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteRole.</summary>
    Task<DeleteRoleResponse> DeleteRoleAsync(DeleteRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteRolePermissionsBoundary.</summary>
    Task<DeleteRolePermissionsBoundaryResponse> DeleteRolePermissionsBoundaryAsync(DeleteRolePermissionsBoundaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteRolePolicy.</summary>
    Task<DeleteRolePolicyResponse> DeleteRolePolicyAsync(DeleteRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteServiceLinkedRole.</summary>
    Task<DeleteServiceLinkedRoleResponse> DeleteServiceLinkedRoleAsync(DeleteServiceLinkedRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteUser.</summary>
    Task<DeleteUserResponse> DeleteUserAsync(DeleteUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteUserPermissionsBoundary.</summary>
    Task<DeleteUserPermissionsBoundaryResponse> DeleteUserPermissionsBoundaryAsync(DeleteUserPermissionsBoundaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DeleteUserPolicy.</summary>
    Task<DeleteUserPolicyResponse> DeleteUserPolicyAsync(DeleteUserPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DetachGroupPolicy.</summary>
    Task<DetachGroupPolicyResponse> DetachGroupPolicyAsync(DetachGroupPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DetachRolePolicy.</summary>
    Task<DetachRolePolicyResponse> DetachRolePolicyAsync(DetachRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls DetachUserPolicy.</summary>
    Task<DetachUserPolicyResponse> DetachUserPolicyAsync(DetachUserPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetAccessKeyLastUsed.</summary>
    Task<GetAccessKeyLastUsedResponse> GetAccessKeyLastUsedAsync(GetAccessKeyLastUsedRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetGroup.</summary>
    Task<GetGroupResponse> GetGroupAsync(GetGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetGroupPolicy.</summary>
    Task<GetGroupPolicyResponse> GetGroupPolicyAsync(GetGroupPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetLoginProfile.</summary>
    Task<GetLoginProfileResponse> GetLoginProfileAsync(GetLoginProfileRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetPolicy.</summary>
    Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetPolicyVersion.</summary>
    Task<GetPolicyVersionResponse> GetPolicyVersionAsync(GetPolicyVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetRole.</summary>
    Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetRolePolicy.</summary>
    Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetServiceLinkedRoleDeletionStatus.</summary>
    Task<GetServiceLinkedRoleDeletionStatusResponse> GetServiceLinkedRoleDeletionStatusAsync(GetServiceLinkedRoleDeletionStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetUser.</summary>
    Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls GetUserPolicy.</summary>
    Task<GetUserPolicyResponse> GetUserPolicyAsync(GetUserPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAccessKeys.</summary>
    Task<ListAccessKeysResponse> ListAccessKeysAsync(ListAccessKeysRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAccountAliases.</summary>
    Task<ListAccountAliasesResponse> ListAccountAliasesAsync(ListAccountAliasesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAttachedGroupPolicies.</summary>
    Task<ListAttachedGroupPoliciesResponse> ListAttachedGroupPoliciesAsync(ListAttachedGroupPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAttachedRolePolicies.</summary>
    Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListAttachedUserPolicies.</summary>
    Task<ListAttachedUserPoliciesResponse> ListAttachedUserPoliciesAsync(ListAttachedUserPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListEntitiesForPolicy.</summary>
    Task<ListEntitiesForPolicyResponse> ListEntitiesForPolicyAsync(ListEntitiesForPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListGroupPolicies.</summary>
    Task<ListGroupPoliciesResponse> ListGroupPoliciesAsync(ListGroupPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListGroups.</summary>
    Task<ListGroupsResponse> ListGroupsAsync(ListGroupsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListGroupsForUser.</summary>
    Task<ListGroupsForUserResponse> ListGroupsForUserAsync(ListGroupsForUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListInstanceProfilesForRole.</summary>
    Task<ListInstanceProfilesForRoleResponse> ListInstanceProfilesForRoleAsync(ListInstanceProfilesForRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPolicies.</summary>
    Task<ListPoliciesResponse> ListPoliciesAsync(ListPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPolicyTags.</summary>
    Task<ListPolicyTagsResponse> ListPolicyTagsAsync(ListPolicyTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListPolicyVersions.</summary>
    Task<ListPolicyVersionsResponse> ListPolicyVersionsAsync(ListPolicyVersionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRolePolicies.</summary>
    Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRoleTags.</summary>
    Task<ListRoleTagsResponse> ListRoleTagsAsync(ListRoleTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListRoles.</summary>
    Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListUserPolicies.</summary>
    Task<ListUserPoliciesResponse> ListUserPoliciesAsync(ListUserPoliciesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListUserTags.</summary>
    Task<ListUserTagsResponse> ListUserTagsAsync(ListUserTagsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls ListUsers.</summary>
    Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutGroupPolicy.</summary>
    Task<PutGroupPolicyResponse> PutGroupPolicyAsync(PutGroupPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutRolePermissionsBoundary.</summary>
    Task<PutRolePermissionsBoundaryResponse> PutRolePermissionsBoundaryAsync(PutRolePermissionsBoundaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutRolePolicy.</summary>
    Task<PutRolePolicyResponse> PutRolePolicyAsync(PutRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutUserPermissionsBoundary.</summary>
    Task<PutUserPermissionsBoundaryResponse> PutUserPermissionsBoundaryAsync(PutUserPermissionsBoundaryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls PutUserPolicy.</summary>
    Task<PutUserPolicyResponse> PutUserPolicyAsync(PutUserPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls RemoveUserFromGroup.</summary>
    Task<RemoveUserFromGroupResponse> RemoveUserFromGroupAsync(RemoveUserFromGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SetDefaultPolicyVersion.</summary>
    Task<SetDefaultPolicyVersionResponse> SetDefaultPolicyVersionAsync(SetDefaultPolicyVersionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls SimulatePrincipalPolicy.</summary>
    Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(SimulatePrincipalPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TagPolicy.</summary>
    Task<TagPolicyResponse> TagPolicyAsync(TagPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TagRole.</summary>
    Task<TagRoleResponse> TagRoleAsync(TagRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls TagUser.</summary>
    Task<TagUserResponse> TagUserAsync(TagUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UntagPolicy.</summary>
    Task<UntagPolicyResponse> UntagPolicyAsync(UntagPolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UntagRole.</summary>
    Task<UntagRoleResponse> UntagRoleAsync(UntagRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UntagUser.</summary>
    Task<UntagUserResponse> UntagUserAsync(UntagUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateAccessKey.</summary>
    Task<UpdateAccessKeyResponse> UpdateAccessKeyAsync(UpdateAccessKeyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateAssumeRolePolicy.</summary>
    Task<UpdateAssumeRolePolicyResponse> UpdateAssumeRolePolicyAsync(UpdateAssumeRolePolicyRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateRole.</summary>
    Task<UpdateRoleResponse> UpdateRoleAsync(UpdateRoleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Calls UpdateUser.</summary>
    Task<UpdateUserResponse> UpdateUserAsync(UpdateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Goes through answers page by page.</summary>
    IIdentityManagementServicePaginatorFactory Paginators { get; }

    /// <summary>Where a request would be sent.</summary>
    Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonIdentityManagementServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonIdentityManagementServiceClient(awsCredentials, (AmazonIdentityManagementServiceConfig)clientConfig);
}

/// <summary>The client of AWS Identity and Access Management: safe to share between threads, cheap to keep, to be disposed at the end.</summary>
public partial class AmazonIdentityManagementServiceClient : AmazonServiceClient, IAmazonIdentityManagementService
{
    public AmazonIdentityManagementServiceClient()
        : base(new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(RegionEndpoint region)
        : base(new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(AmazonIdentityManagementServiceConfig config)
        : base(config)
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials)
        : base(credentials, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, AmazonIdentityManagementServiceConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonIdentityManagementServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIdentityManagementServiceConfig())
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonIdentityManagementServiceConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public IIdentityManagementServicePaginatorFactory Paginators => new IdentityManagementServicePaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => IdentityManagementDescription.Instance;

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

    /// <inheritdoc/>
    public Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    public virtual Task<AddUserToGroupResponse> AddUserToGroupAsync(AddUserToGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AddUserToGroupResponse>(new("AddUserToGroup", AddUserToGroupResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AttachGroupPolicyResponse> AttachGroupPolicyAsync(AttachGroupPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AttachGroupPolicyResponse>(new("AttachGroupPolicy", AttachGroupPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "PolicyNotAttachable" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AttachRolePolicyResponse> AttachRolePolicyAsync(AttachRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AttachRolePolicyResponse>(new("AttachRolePolicy", AttachRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "UnmodifiableEntity" or "PolicyNotAttachable" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AttachUserPolicyResponse> AttachUserPolicyAsync(AttachUserPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<AttachUserPolicyResponse>(new("AttachUserPolicy", AttachUserPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "PolicyNotAttachable" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateAccessKeyResponse> CreateAccessKeyAsync(CreateAccessKeyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateAccessKeyResponse>(new("CreateAccessKey", CreateAccessKeyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateGroupResponse> CreateGroupAsync(CreateGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateGroupResponse>(new("CreateGroup", CreateGroupResponse.FromWire, static code => code is "LimitExceeded" or "EntityAlreadyExists" or "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePolicyResponse> CreatePolicyAsync(CreatePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreatePolicyResponse>(new("CreatePolicy", CreatePolicyResponse.FromWire, static code => code is "InvalidInput" or "LimitExceeded" or "EntityAlreadyExists" or "MalformedPolicyDocument" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreatePolicyVersionResponse> CreatePolicyVersionAsync(CreatePolicyVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreatePolicyVersionResponse>(new("CreatePolicyVersion", CreatePolicyVersionResponse.FromWire, static code => code is "NoSuchEntity" or "MalformedPolicyDocument" or "InvalidInput" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateRoleResponse> CreateRoleAsync(CreateRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateRoleResponse>(new("CreateRole", CreateRoleResponse.FromWire, static code => code is "LimitExceeded" or "InvalidInput" or "EntityAlreadyExists" or "MalformedPolicyDocument" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateServiceLinkedRoleResponse> CreateServiceLinkedRoleAsync(CreateServiceLinkedRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateServiceLinkedRoleResponse>(new("CreateServiceLinkedRole", CreateServiceLinkedRoleResponse.FromWire, static code => code is "InvalidInput" or "LimitExceeded" or "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateUserResponse> CreateUserAsync(CreateUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateUserResponse>(new("CreateUser", CreateUserResponse.FromWire, static code => code is "LimitExceeded" or "EntityAlreadyExists" or "NoSuchEntity" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteAccessKeyResponse> DeleteAccessKeyAsync(DeleteAccessKeyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteAccessKeyResponse>(new("DeleteAccessKey", DeleteAccessKeyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteGroupResponse> DeleteGroupAsync(DeleteGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteGroupResponse>(new("DeleteGroup", DeleteGroupResponse.FromWire, static code => code is "NoSuchEntity" or "DeleteConflict" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteGroupPolicyResponse> DeleteGroupPolicyAsync(DeleteGroupPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteGroupPolicyResponse>(new("DeleteGroupPolicy", DeleteGroupPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteLoginProfileResponse> DeleteLoginProfileAsync(DeleteLoginProfileRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteLoginProfileResponse>(new("DeleteLoginProfile", DeleteLoginProfileResponse.FromWire, static code => code is "EntityTemporarilyUnmodifiable" or "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePolicyResponse> DeletePolicyAsync(DeletePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeletePolicyResponse>(new("DeletePolicy", DeletePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "DeleteConflict" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeletePolicyVersionResponse> DeletePolicyVersionAsync(DeletePolicyVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeletePolicyVersionResponse>(new("DeletePolicyVersion", DeletePolicyVersionResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "DeleteConflict" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteRoleResponse> DeleteRoleAsync(DeleteRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteRoleResponse>(new("DeleteRole", DeleteRoleResponse.FromWire, static code => code is "NoSuchEntity" or "DeleteConflict" or "LimitExceeded" or "UnmodifiableEntity" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteRolePermissionsBoundaryResponse> DeleteRolePermissionsBoundaryAsync(DeleteRolePermissionsBoundaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteRolePermissionsBoundaryResponse>(new("DeleteRolePermissionsBoundary", DeleteRolePermissionsBoundaryResponse.FromWire, static code => code is "NoSuchEntity" or "UnmodifiableEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteRolePolicyResponse> DeleteRolePolicyAsync(DeleteRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteRolePolicyResponse>(new("DeleteRolePolicy", DeleteRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "UnmodifiableEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteServiceLinkedRoleResponse> DeleteServiceLinkedRoleAsync(DeleteServiceLinkedRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteServiceLinkedRoleResponse>(new("DeleteServiceLinkedRole", DeleteServiceLinkedRoleResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserResponse> DeleteUserAsync(DeleteUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteUserResponse>(new("DeleteUser", DeleteUserResponse.FromWire, static code => code is "LimitExceeded" or "NoSuchEntity" or "DeleteConflict" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserPermissionsBoundaryResponse> DeleteUserPermissionsBoundaryAsync(DeleteUserPermissionsBoundaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteUserPermissionsBoundaryResponse>(new("DeleteUserPermissionsBoundary", DeleteUserPermissionsBoundaryResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserPolicyResponse> DeleteUserPolicyAsync(DeleteUserPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteUserPolicyResponse>(new("DeleteUserPolicy", DeleteUserPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DetachGroupPolicyResponse> DetachGroupPolicyAsync(DetachGroupPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DetachGroupPolicyResponse>(new("DetachGroupPolicy", DetachGroupPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DetachRolePolicyResponse> DetachRolePolicyAsync(DetachRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DetachRolePolicyResponse>(new("DetachRolePolicy", DetachRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "UnmodifiableEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DetachUserPolicyResponse> DetachUserPolicyAsync(DetachUserPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DetachUserPolicyResponse>(new("DetachUserPolicy", DetachUserPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetAccessKeyLastUsedResponse> GetAccessKeyLastUsedAsync(GetAccessKeyLastUsedRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetAccessKeyLastUsedResponse>(new("GetAccessKeyLastUsed", GetAccessKeyLastUsedResponse.FromWire, static _ => false), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetGroupResponse> GetGroupAsync(GetGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetGroupResponse>(new("GetGroup", GetGroupResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetGroupPolicyResponse> GetGroupPolicyAsync(GetGroupPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetGroupPolicyResponse>(new("GetGroupPolicy", GetGroupPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetLoginProfileResponse> GetLoginProfileAsync(GetLoginProfileRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetLoginProfileResponse>(new("GetLoginProfile", GetLoginProfileResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetPolicyResponse>(new("GetPolicy", GetPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetPolicyVersionResponse> GetPolicyVersionAsync(GetPolicyVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetPolicyVersionResponse>(new("GetPolicyVersion", GetPolicyVersionResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetRoleResponse>(new("GetRole", GetRoleResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetRolePolicyResponse> GetRolePolicyAsync(GetRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetRolePolicyResponse>(new("GetRolePolicy", GetRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetServiceLinkedRoleDeletionStatusResponse> GetServiceLinkedRoleDeletionStatusAsync(GetServiceLinkedRoleDeletionStatusRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetServiceLinkedRoleDeletionStatusResponse>(new("GetServiceLinkedRoleDeletionStatus", GetServiceLinkedRoleDeletionStatusResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetUserResponse>(new("GetUser", GetUserResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserPolicyResponse> GetUserPolicyAsync(GetUserPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetUserPolicyResponse>(new("GetUserPolicy", GetUserPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAccessKeysResponse> ListAccessKeysAsync(ListAccessKeysRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAccessKeysResponse>(new("ListAccessKeys", ListAccessKeysResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAccountAliasesResponse> ListAccountAliasesAsync(ListAccountAliasesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAccountAliasesResponse>(new("ListAccountAliases", ListAccountAliasesResponse.FromWire, static code => code is "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAttachedGroupPoliciesResponse> ListAttachedGroupPoliciesAsync(ListAttachedGroupPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAttachedGroupPoliciesResponse>(new("ListAttachedGroupPolicies", ListAttachedGroupPoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAttachedRolePoliciesResponse> ListAttachedRolePoliciesAsync(ListAttachedRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAttachedRolePoliciesResponse>(new("ListAttachedRolePolicies", ListAttachedRolePoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAttachedUserPoliciesResponse> ListAttachedUserPoliciesAsync(ListAttachedUserPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAttachedUserPoliciesResponse>(new("ListAttachedUserPolicies", ListAttachedUserPoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListEntitiesForPolicyResponse> ListEntitiesForPolicyAsync(ListEntitiesForPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListEntitiesForPolicyResponse>(new("ListEntitiesForPolicy", ListEntitiesForPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListGroupPoliciesResponse> ListGroupPoliciesAsync(ListGroupPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListGroupPoliciesResponse>(new("ListGroupPolicies", ListGroupPoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListGroupsResponse> ListGroupsAsync(ListGroupsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListGroupsResponse>(new("ListGroups", ListGroupsResponse.FromWire, static code => code is "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListGroupsForUserResponse> ListGroupsForUserAsync(ListGroupsForUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListGroupsForUserResponse>(new("ListGroupsForUser", ListGroupsForUserResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListInstanceProfilesForRoleResponse> ListInstanceProfilesForRoleAsync(ListInstanceProfilesForRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListInstanceProfilesForRoleResponse>(new("ListInstanceProfilesForRole", ListInstanceProfilesForRoleResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPoliciesResponse> ListPoliciesAsync(ListPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPoliciesResponse>(new("ListPolicies", ListPoliciesResponse.FromWire, static code => code is "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPolicyTagsResponse> ListPolicyTagsAsync(ListPolicyTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPolicyTagsResponse>(new("ListPolicyTags", ListPolicyTagsResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure" or "InvalidInput"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListPolicyVersionsResponse> ListPolicyVersionsAsync(ListPolicyVersionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListPolicyVersionsResponse>(new("ListPolicyVersions", ListPolicyVersionsResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRolePoliciesResponse> ListRolePoliciesAsync(ListRolePoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRolePoliciesResponse>(new("ListRolePolicies", ListRolePoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRoleTagsResponse> ListRoleTagsAsync(ListRoleTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRoleTagsResponse>(new("ListRoleTags", ListRoleTagsResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListRolesResponse> ListRolesAsync(ListRolesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListRolesResponse>(new("ListRoles", ListRolesResponse.FromWire, static code => code is "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserPoliciesResponse> ListUserPoliciesAsync(ListUserPoliciesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListUserPoliciesResponse>(new("ListUserPolicies", ListUserPoliciesResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserTagsResponse> ListUserTagsAsync(ListUserTagsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListUserTagsResponse>(new("ListUserTags", ListUserTagsResponse.FromWire, static code => code is "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListUsersResponse>(new("ListUsers", ListUsersResponse.FromWire, static code => code is "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutGroupPolicyResponse> PutGroupPolicyAsync(PutGroupPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutGroupPolicyResponse>(new("PutGroupPolicy", PutGroupPolicyResponse.FromWire, static code => code is "LimitExceeded" or "MalformedPolicyDocument" or "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutRolePermissionsBoundaryResponse> PutRolePermissionsBoundaryAsync(PutRolePermissionsBoundaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutRolePermissionsBoundaryResponse>(new("PutRolePermissionsBoundary", PutRolePermissionsBoundaryResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "UnmodifiableEntity" or "PolicyNotAttachable" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutRolePolicyResponse> PutRolePolicyAsync(PutRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutRolePolicyResponse>(new("PutRolePolicy", PutRolePolicyResponse.FromWire, static code => code is "LimitExceeded" or "MalformedPolicyDocument" or "NoSuchEntity" or "UnmodifiableEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutUserPermissionsBoundaryResponse> PutUserPermissionsBoundaryAsync(PutUserPermissionsBoundaryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutUserPermissionsBoundaryResponse>(new("PutUserPermissionsBoundary", PutUserPermissionsBoundaryResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "PolicyNotAttachable" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutUserPolicyResponse> PutUserPolicyAsync(PutUserPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutUserPolicyResponse>(new("PutUserPolicy", PutUserPolicyResponse.FromWire, static code => code is "LimitExceeded" or "MalformedPolicyDocument" or "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RemoveUserFromGroupResponse> RemoveUserFromGroupAsync(RemoveUserFromGroupRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<RemoveUserFromGroupResponse>(new("RemoveUserFromGroup", RemoveUserFromGroupResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetDefaultPolicyVersionResponse> SetDefaultPolicyVersionAsync(SetDefaultPolicyVersionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SetDefaultPolicyVersionResponse>(new("SetDefaultPolicyVersion", SetDefaultPolicyVersionResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "LimitExceeded" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SimulatePrincipalPolicyResponse> SimulatePrincipalPolicyAsync(SimulatePrincipalPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<SimulatePrincipalPolicyResponse>(new("SimulatePrincipalPolicy", SimulatePrincipalPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "PolicyEvaluation"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagPolicyResponse> TagPolicyAsync(TagPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TagPolicyResponse>(new("TagPolicy", TagPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagRoleResponse> TagRoleAsync(TagRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TagRoleResponse>(new("TagRole", TagRoleResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<TagUserResponse> TagUserAsync(TagUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<TagUserResponse>(new("TagUser", TagUserResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagPolicyResponse> UntagPolicyAsync(UntagPolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UntagPolicyResponse>(new("UntagPolicy", UntagPolicyResponse.FromWire, static code => code is "NoSuchEntity" or "InvalidInput" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagRoleResponse> UntagRoleAsync(UntagRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UntagRoleResponse>(new("UntagRole", UntagRoleResponse.FromWire, static code => code is "NoSuchEntity" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UntagUserResponse> UntagUserAsync(UntagUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UntagUserResponse>(new("UntagUser", UntagUserResponse.FromWire, static code => code is "NoSuchEntity" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateAccessKeyResponse> UpdateAccessKeyAsync(UpdateAccessKeyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateAccessKeyResponse>(new("UpdateAccessKey", UpdateAccessKeyResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "ServiceFailure" or "InvalidInput"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateAssumeRolePolicyResponse> UpdateAssumeRolePolicyAsync(UpdateAssumeRolePolicyRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateAssumeRolePolicyResponse>(new("UpdateAssumeRolePolicy", UpdateAssumeRolePolicyResponse.FromWire, static code => code is "NoSuchEntity" or "MalformedPolicyDocument" or "LimitExceeded" or "UnmodifiableEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateRoleResponse> UpdateRoleAsync(UpdateRoleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateRoleResponse>(new("UpdateRole", UpdateRoleResponse.FromWire, static code => code is "UnmodifiableEntity" or "NoSuchEntity" or "ServiceFailure"), request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateUserResponse> UpdateUserAsync(UpdateUserRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateUserResponse>(new("UpdateUser", UpdateUserResponse.FromWire, static code => code is "NoSuchEntity" or "LimitExceeded" or "EntityAlreadyExists" or "EntityTemporarilyUnmodifiable" or "ConcurrentModification" or "ServiceFailure"), request, cancellationToken);

    private Task<T> CallAsync<T>(Answer answer, AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where T : AmazonWebServiceResponse, new() =>
        InvokeAsync<T>(request, IdentityManagementDescription.Instance.Call(answer), cancellationToken);
}

/// <summary>How to reach AWS Identity and Access Management: region, URL, retries, timeouts.</summary>
public partial class AmazonIdentityManagementServiceConfig : ClientConfig
{
    private static readonly string Agent = InternalSDKUtils.BuildUserAgentString("IAM", "4.0.0.0");

    public AmazonIdentityManagementServiceConfig()
        : base(Defaults.Provider())
    {
        base.ServiceId = IdentityManagementDescription.Instance.ServiceId;
        AuthenticationServiceName = IdentityManagementDescription.Instance.SigningName;
        EndpointProvider = IdentityManagementDescription.Instance.Endpoints;
    }

    /// <summary>The name that <c>AWS_ENDPOINT_URL_*</c> variables and profiles know the service by.</summary>
    public static new string ServiceId => IdentityManagementDescription.Instance.ServiceId;

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => "iam";

    /// <inheritdoc/>
    public override string ServiceVersion => "2010-05-08";

    /// <inheritdoc/>
    public override string UserAgent => Agent;

    /// <inheritdoc/>
    public override Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        RegionalEndpointResolver.Of(this, IdentityManagementDescription.Instance, parameters);
}

/// <summary>An error of AWS Identity and Access Management.</summary>
public class AmazonIdentityManagementServiceException : AmazonServiceException
{
    public AmazonIdentityManagementServiceException()
    {
    }

    public AmazonIdentityManagementServiceException(string message)
        : base(message)
    {
    }

    public AmazonIdentityManagementServiceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AmazonIdentityManagementServiceException(Exception innerException)
        : base(innerException)
    {
    }

    public AmazonIdentityManagementServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    public AmazonIdentityManagementServiceException(string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }
}

/// <summary>The facts of the API that the protocols work from.</summary>
internal sealed class IdentityManagementDescription : ServiceDescription
{
    public static readonly IdentityManagementDescription Instance = new();

    public override string ServiceId => "IAM";

    public override string SdkName => "Amazon.IdentityManagement";

    public override string EndpointPrefix => "iam";

    public override string Version => "2010-05-08";

    public override IEndpointProvider Endpoints => new IamEndpointProvider();

    protected override AmazonServiceException Typed(ErrorResponse error, Func<WireReader> members) => error.Code switch
    {
        "ConcurrentModification" => new Model.ConcurrentModificationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "DeleteConflict" => new Model.DeleteConflictException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "EntityAlreadyExists" => new Model.EntityAlreadyExistsException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "EntityTemporarilyUnmodifiable" => new Model.EntityTemporarilyUnmodifiableException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "InvalidInput" => new Model.InvalidInputException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "LimitExceeded" => new Model.LimitExceededException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "MalformedPolicyDocument" => new Model.MalformedPolicyDocumentException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "NoSuchEntity" => new Model.NoSuchEntityException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "PolicyEvaluation" => new Model.PolicyEvaluationException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "PolicyNotAttachable" => new Model.PolicyNotAttachableException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "ServiceFailure" => new Model.ServiceFailureException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        "UnmodifiableEntity" => new Model.UnmodifiableEntityException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode),
        _ => null,
    };

    protected override AmazonServiceException Plain(ErrorResponse error) =>
        new AmazonIdentityManagementServiceException(error.Message, error.InnerException, error.Type, error.Code, error.RequestId, error.StatusCode);
}
