using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::InstanceProfile</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html</remarks>
internal sealed class InstanceProfile : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("InstanceProfileName", 128);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        await context.DoAsync("iam", "CreateInstanceProfile", new() { ["InstanceProfileName"] = context.Chosen, ["Path"] = properties.Copy("Path") });
        context.Begun(context.Chosen);
        return await UpdateAsync(context, context.Chosen, [], properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var profile = (await context.DoAsync("iam", "GetInstanceProfile", Named(physicalId)))["InstanceProfile"]!;
        var holds = profile["Roles"]!.AsArray().Select(role => (string)role!["RoleName"]!).ToList();
        foreach (var role in holds.Except(after.Texts("Roles")))
            await context.UnlessGoneAsync("iam", "RemoveRoleFromInstanceProfile", Named(physicalId, role));
        foreach (var role in after.Texts("Roles").Except(holds))
            await context.DoAsync("iam", "AddRoleToInstanceProfile", Named(physicalId, role));
        return new(physicalId, new() { ["Arn"] = profile["Arn"]!.DeepClone() });
    }

    public override async Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties)
    {
        foreach (var role in properties.Texts("Roles"))
            await context.UnlessGoneAsync("iam", "RemoveRoleFromInstanceProfile", Named(physicalId, role));
        await context.UnlessGoneAsync("iam", "DeleteInstanceProfile", Named(physicalId));
    }

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("iam", "GetInstanceProfile", Named(context.Chosen)) is null ? null : context.Chosen;

    private static JsonObject Named(string profile, string? role = null) => new() { ["InstanceProfileName"] = profile, ["RoleName"] = role };
}
