using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.SecretsManager;

[Behaviour("SecretsManager", "in a stack")]
public sealed class SecretResourceTests
{
    private const string Template = """
        Resources:
          Secret:
            Type: AWS::SecretsManager::Secret
            Properties: { Description: Database, GenerateSecretString: { SecretStringTemplate: '{"user":"admin"}', GenerateStringKey: password, PasswordLength: 20 }, Tags: [{ Key: a, Value: '1' }] }
          Policy:
            Type: AWS::SecretsManager::ResourcePolicy
            Properties: { SecretId: !Ref Secret, ResourcePolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'secretsmanager:GetSecretValue', Resource: '*' }] } }
          User:
            Type: AWS::SSM::Parameter
            Properties: { Name: user, Type: String, Value: !Sub '{{resolve:secretsmanager:${Secret}:SecretString:user}}' }
        """;

    private readonly Cloud cloud = new();

    [Fact]
    public async Task A_secret_is_made_with_a_password_and_resolved_by_others()
    {
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.CreatedAsync("shop", Template))["StackStatus"]!);
        var id = await cloud.IdAsync("shop", "Secret");
        var value = JsonNode.Parse((string)(await AskAsync("GetSecretValue", id))["SecretString"]!)!;
        var tags = (await AskAsync("DescribeSecret", id))["Tags"]!.AsArray().Select(tag => (string)tag!["Key"]!).ToList();

        Assert.StartsWith("arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop-Secret-", id, StringComparison.Ordinal);
        Assert.Equal(("admin", 20), ((string)value["user"]!, ((string)value["password"]!).Length));
        Assert.Contains("444455556666", (string)(await AskAsync("GetResourcePolicy", id))["ResourcePolicy"]!, StringComparison.Ordinal);
        Assert.Equal("admin", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "user" }))["Parameter"]!["Value"]!);
        Assert.Equal(["a", "aws:cloudformation:logical-id", "aws:cloudformation:stack-id", "aws:cloudformation:stack-name"], tags);
    }

    [Fact]
    public async Task A_change_of_something_else_leaves_the_password_and_deletion_leaves_nothing()
    {
        await cloud.CreatedAsync("shop", Template);
        var id = await cloud.IdAsync("shop", "Secret");
        var before = (string)(await AskAsync("GetSecretValue", id))["SecretString"]!;
        await cloud.UpdatedAsync("shop", Template.Replace("Description: Database", "Description: Other", StringComparison.Ordinal));

        Assert.Equal(before, (string)(await AskAsync("GetSecretValue", id))["SecretString"]!);
        Assert.Equal("Other", (string)(await AskAsync("DescribeSecret", id))["Description"]!);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.Empty((await cloud.AskAsync("secretsmanager", "ListSecrets", new() { ["IncludePlannedDeletion"] = true }))["SecretList"]!.AsArray());
    }

    private Task<JsonObject> AskAsync(string operation, string id) => cloud.AskAsync("secretsmanager", operation, new() { ["SecretId"] = id });
}
