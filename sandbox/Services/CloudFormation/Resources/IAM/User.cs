using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::User</c>.</summary>
internal sealed class User() : IamEntity("User", 64)
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var made = await base.CreateAsync(context, properties);
        await AlterAsync(context, context.Chosen, [], properties);
        return made;
    }

    protected override async Task AlterAsync(ResourceContext context, string name, JsonObject before, JsonObject after)
    {
        foreach (var group in after.Texts("Groups").Except(before.Texts("Groups")))
            await context.DoAsync("iam", "AddUserToGroup", new() { ["UserName"] = name, ["GroupName"] = group });
        foreach (var group in before.Texts("Groups").Except(after.Texts("Groups")))
            await context.UnlessGoneAsync("iam", "RemoveUserFromGroup", new() { ["UserName"] = name, ["GroupName"] = group });
    }

    protected override Task LeaveAsync(ResourceContext context, string name, JsonObject properties) => AlterAsync(context, name, properties, []);
}
