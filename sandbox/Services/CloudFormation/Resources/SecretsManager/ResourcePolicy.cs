using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SecretsManager;

/// <summary><c>AWS::SecretsManager::ResourcePolicy</c>. Its id is the secret's ARN.</summary>
internal sealed class ResourcePolicy : ResourceHandler
{
    private const string Service = "secretsmanager";

    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) => PutAsync(context, properties);

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => PutAsync(context, after);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync(Service, "DeleteResourcePolicy", new() { ["SecretId"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var answer = await context.UnlessGoneAsync(Service, "GetResourcePolicy", new() { ["SecretId"] = properties.Copy("SecretId") });
        return answer?["ResourcePolicy"] is null ? null : answer["ARN"]!.GetValue<string>();
    }

    private static async Task<Made> PutAsync(ResourceContext context, JsonObject properties)
    {
        var arn = (await context.DoAsync(Service, "PutResourcePolicy", new()
        {
            ["SecretId"] = properties.Copy("SecretId"),
            ["ResourcePolicy"] = properties.Document("ResourcePolicy"),
            ["BlockPublicPolicy"] = properties.Copy("BlockPublicPolicy"),
        }))["ARN"]!.GetValue<string>();
        return new(arn, new() { ["Id"] = arn });
    }
}
