namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>A permission that stacks asked of the role they ran under.</summary>
/// <param name="Action">The IAM action, such as <c>s3:CreateBucket</c>.</param>
/// <param name="Resource">On what: an ARN, or <c>*</c> for actions that know no resources.</param>
/// <param name="Type">The resource type whose handler asked.</param>
/// <param name="Needed">Whether the handler fails without it; others are named by the handler and belong to nothing that the template sets.</param>
/// <param name="Allowed">Whether the role had it.</param>
public sealed record PermissionAsked(string Action, string Resource, string Type, bool Needed, bool Allowed);

/// <summary>A permission that a role has and that no stack asked for.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Sid">The statement; empty when it has no name.</param>
/// <param name="Action">The action as the statement writes it.</param>
public sealed record GrantUnasked(string Policy, string Sid, string Action);
