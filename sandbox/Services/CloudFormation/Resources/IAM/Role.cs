using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::Role</c>.</summary>
internal sealed class Role() : IamEntity("Role", 64)
{
    protected override JsonObject Creation(ResourceContext context, JsonObject properties) => new()
    {
        ["AssumeRolePolicyDocument"] = properties.Document("AssumeRolePolicyDocument"),
        ["Description"] = properties.Copy("Description"),
        ["MaxSessionDuration"] = properties.Copy("MaxSessionDuration"),
    };

    protected override async Task AlterAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        if (PropertyMembers.Differs("AssumeRolePolicyDocument", before, after))
            await context.DoAsync("iam", "UpdateAssumeRolePolicy", new() { ["RoleName"] = name, ["PolicyDocument"] = after.Document("AssumeRolePolicyDocument") });
        if (PropertyMembers.Differs("Description", before, after) || PropertyMembers.Differs("MaxSessionDuration", before, after))
            await context.DoAsync("iam", "UpdateRole", new() { ["RoleName"] = name, ["Description"] = after.Copy("Description") ?? "", ["MaxSessionDuration"] = after.Copy("MaxSessionDuration") ?? 3600 });
    }
}
