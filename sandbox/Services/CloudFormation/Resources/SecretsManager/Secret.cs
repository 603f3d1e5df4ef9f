using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SecretsManager;

/// <summary><c>AWS::SecretsManager::Secret</c>. Its id is the secret's ARN.</summary>
internal sealed class Secret : ResourceHandler
{
    private const string Service = "secretsmanager";

    public override NameRule Name(ResourceType? type) => new("Name", 512);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = Input(properties);
        input["Name"] = properties.Text("Name") ?? context.Chosen;
        input["SecretString"] = await ValueAsync(context, properties);
        input["AddReplicaRegions"] = properties.Copy("ReplicaRegions");
        input["Tags"] = TagsOf("").Write(context.FirstTags(properties["Tags"]));
        return Made((await context.DoAsync(Service, "CreateSecret", input))["ARN"]!.GetValue<string>());
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var input = Input(after);
        input["SecretId"] = physicalId;
        if (PropertyMembers.Differs("SecretString", before, after) || PropertyMembers.Differs("GenerateSecretString", before, after))
            input["SecretString"] = await ValueAsync(context, after);
        await context.DoAsync(Service, "UpdateSecret", input);
        await TagsOf(physicalId).ApplyAsync(context, before["Tags"], after["Tags"]);
        return Made(physicalId);
    }

    // CloudFormation deletes without a recovery window: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync(Service, "DeleteSecret", new() { ["SecretId"] = physicalId, ["ForceDeleteWithoutRecovery"] = true });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.UnlessGoneAsync(Service, "DescribeSecret", new() { ["SecretId"] = properties.Text("Name") ?? context.Chosen }))?["ARN"]?.GetValue<string>();

    private static JsonObject Input(JsonObject properties) => new()
    {
        ["Description"] = properties.Copy("Description"),
        ["KmsKeyId"] = properties.Copy("KmsKeyId"),
    };

    private static async Task<JsonNode?> ValueAsync(ResourceContext context, JsonObject properties)
    {
        if (properties["GenerateSecretString"] is not JsonObject generated)
            return properties.Copy("SecretString");
        if (properties["SecretString"] is not null)
            throw new AwsError("InvalidRequest", "You can't specify both SecretString and GenerateSecretString.");
        var password = (await context.DoAsync(Service, "GetRandomPassword", ApiInput.Of(Service, "GetRandomPassword", generated)))["RandomPassword"]!.GetValue<string>();
        return (generated.Text("SecretStringTemplate"), generated.Text("GenerateStringKey")) switch
        {
            (null, null) => password,
            ({ } template, { } key) when Parse(template) is { } secret => With(secret, key, password),
            _ => throw new AwsError("InvalidRequest", "SecretStringTemplate must be a JSON object, and needs GenerateStringKey beside it."),
        };
    }

    private static JsonObject? Parse(string template)
    {
        try
        {
            return JsonNode.Parse(template) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static string With(JsonObject secret, string key, string password)
    {
        secret[key] = password;
        return secret.ToJsonString();
    }

    private static Made Made(string arn) => new(arn, new() { ["Id"] = arn });

    private static TagChanges TagsOf(string arn) => new(Service, "SecretId", arn);
}
