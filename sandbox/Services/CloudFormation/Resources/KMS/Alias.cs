using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.KMS;

/// <summary><c>AWS::KMS::Alias</c>.</summary>
internal sealed class Alias : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("AliasName", 256);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        await context.DoAsync("kms", "CreateAlias", new() { ["AliasName"] = context.Chosen, ["TargetKeyId"] = properties.Copy("TargetKeyId") });
        return new(context.Chosen, []);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.DoAsync("kms", "UpdateAlias", new() { ["AliasName"] = physicalId, ["TargetKeyId"] = after.Copy("TargetKeyId") });
        return new(physicalId, []);
    }

    public override async Task<Live?> ReadAsync(ResourceContext context, string physicalId, JsonObject expected)
    {
        if ((await context.UnlessGoneAsync("kms", "DescribeKey", new() { ["KeyId"] = physicalId }))?["KeyMetadata"] is not JsonObject key)
            return Live.Gone;
        var live = expected.DeepClone().AsObject();
        // A template may name the key by its id or by its ARN.
        live["TargetKeyId"] = expected.Text("TargetKeyId") == key.Text("Arn") ? key.Copy("Arn") : key.Copy("KeyId");
        return new(live);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("kms", "DeleteAlias", new() { ["AliasName"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        await context.UnlessGoneAsync("kms", "DescribeKey", new() { ["KeyId"] = context.Chosen }) is null ? null : context.Chosen;
}
