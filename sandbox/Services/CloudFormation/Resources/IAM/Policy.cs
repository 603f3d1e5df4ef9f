using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::Policy</c>: one inline policy in several roles, users and groups.</summary>
internal sealed class Policy : ResourceHandler
{
    private static readonly string[] Kinds = ["Role", "User", "Group"];

    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) => UpdateAsync(context, context.Chosen, [], properties);

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var name = after.Text("PolicyName")!;
        foreach (var (kind, entity) in Holders(after))
            await context.DoAsync("iam", $"Put{kind}Policy", new() { [kind + "Name"] = entity, ["PolicyName"] = name, ["PolicyDocument"] = after.Document("PolicyDocument") });
        await RemoveAsync(context, before, name == before.Text("PolicyName") ? Holders(before).Except(Holders(after)) : Holders(before));
        return new(physicalId, new() { ["Id"] = physicalId });
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => RemoveAsync(context, properties, Holders(properties));

    private static IEnumerable<(string Kind, string Entity)> Holders(JsonObject properties) =>
        Kinds.SelectMany(kind => properties.Texts(kind + "s").Select(entity => (kind, entity)));

    private static async Task RemoveAsync(ResourceContext context, JsonObject properties, IEnumerable<(string Kind, string Entity)> holders)
    {
        foreach (var (kind, entity) in holders)
            await context.UnlessGoneAsync("iam", $"Delete{kind}Policy", new() { [kind + "Name"] = entity, ["PolicyName"] = properties.Text("PolicyName") });
    }
}
