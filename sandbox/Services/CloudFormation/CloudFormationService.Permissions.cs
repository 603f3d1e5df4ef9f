using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Services.Iam;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>The permissions that stacks asked of a role since the sandbox started, each once, by action and resource.</summary>
    /// <param name="roleArn">The role's ARN, path included; for launches of Service Catalog the launch role's.</param>
    public IReadOnlyList<PermissionAsked> PermissionsAsked(string roleArn) => tables.Asked.Of(roleArn);

    /// <summary>The resource types that a role was asked nothing for, because the sandbox does not know what they need.</summary>
    public IReadOnlyList<string> TypesNotAsked(string roleArn) => tables.Asked.UnknownTypes(roleArn);

    /// <summary>The actions that a role's policies allow and that cover nothing stacks asked for, now, later or optionally; conditions are not looked at.</summary>
    public IReadOnlyList<GrantUnasked> GrantsNotAsked(string roleArn)
    {
        var iam = world.Service<IamService>();
        var asked = PermissionsAsked(roleArn).Select(one => (one.Action, one.Resource)).Distinct().ToList();
        return [.. iam.PermissionsOf(iam.RoleOf(roleArn)).Unasked(asked).Select(one => new GrantUnasked(one.Policy.Id, one.Statement.Sid, one.Action))];
    }

    /// <summary>Forgets what was asked of a role so far.</summary>
    public void ForgetPermissionsAsked(string roleArn) => tables.Asked.Forget(roleArn);
}
