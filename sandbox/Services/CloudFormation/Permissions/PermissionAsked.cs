namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>A permission that stacks asked of the role they ran under.</summary>
/// <param name="Action">The IAM action, such as <c>s3:CreateBucket</c>.</param>
/// <param name="Resource">On what: an ARN, or <c>*</c> for actions that know no resources.</param>
/// <param name="Type">The resource type whose handler asked.</param>
/// <param name="Use">What for.</param>
/// <param name="Allowed">Whether the role had it; null when only a policy of AWS could allow it whose text the sandbox does not know.</param>
public sealed record PermissionAsked(string Action, string Resource, string Type, PermissionUse Use, bool? Allowed);

/// <summary>What a permission is asked for.</summary>
public enum PermissionUse
{
    /// <summary>The handler fails without it.</summary>
    Needed,

    /// <summary>The handler fails without it when a property or tag that the resource has is changed or taken away, or when it is deleted.</summary>
    Later,

    /// <summary>The handler names it, and it belongs to nothing that the template sets.</summary>
    Optional,
}

/// <summary>A permission that a role has and that no stack asked for.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Sid">The statement; empty when it has no name.</param>
/// <param name="Action">The action as the statement writes it.</param>
public sealed record GrantUnasked(string Policy, string Sid, string Action);
