using System.Text.Json.Nodes;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "dynamic references")]
public sealed class SecretReferenceTests
{
    private const string Template = """
        Resources:
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: 'key=REFERENCE', AllowedPattern: '^key=[a-z]+$' } }
        Outputs:
          Value: { Value: !GetAtt Note.Value }
        """;

    private static string With(string reference) => Template.Replace("REFERENCE", "{{resolve:" + reference + "}}", StringComparison.Ordinal);

    [Fact]
    public async Task A_secure_parameter_reaches_the_service_and_nothing_else()
    {
        var folder = Directory.CreateTempSubdirectory("secrets-");
        try
        {
            using (var store = Store.Open(folder.FullName))
            {
                var cloud = new Cloud(store: store);
                await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "hush", ["Type"] = "SecureString", ["Value"] = "whisper" });
                var stack = await cloud.CreatedAsync("shop", With("ssm-secure:hush:1"));
                Assert.Equal(("CREATE_COMPLETE", "key={{resolve:ssm-secure:hush:1}}"), ((string)stack["StackStatus"]!, (string)stack["Outputs"]![0]!["OutputValue"]!));
                Assert.Equal("key=whisper", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
                Assert.DoesNotContain("whisper", string.Concat((await cloud.EventsAsync("shop")).Select(one => one.ToJsonString())), StringComparison.Ordinal);
                var set = await cloud.ChangeSetAsync("shop", With("ssm-secure:hush:1").Replace("'key=", "'Description of key=", StringComparison.Ordinal), "UPDATE");
                var shown = await cloud.CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone(), ["IncludePropertyValues"] = true });
                Assert.DoesNotContain("whisper", shown.ToJsonString(), StringComparison.Ordinal);
                Assert.DoesNotContain("whisper", (await cloud.CallAsync("DetectStackResourceDrift", new() { ["StackName"] = "shop", ["LogicalResourceId"] = "Note" })).ToJsonString(), StringComparison.Ordinal);
                Assert.Equal("IN_SYNC", (string)(await cloud.ResourceAsync("shop", "Note"))!["DriftInformation"]!["StackResourceDriftStatus"]!);
            }
            Assert.DoesNotContain(File.ReadLines(Path.Combine(folder.FullName, "journal.jsonl")), line => line.Contains("cloudformation/", StringComparison.Ordinal) && line.Contains("whisper", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_secret_stays_what_it_was_until_its_reference_changes()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "hush", ["Type"] = "SecureString", ["Value"] = "whisper" });
        await cloud.CreatedAsync("shop", With("ssm-secure:hush"));
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "hush", ["Type"] = "SecureString", ["Value"] = "murmur", ["Overwrite"] = true });
        Assert.Equal("No updates are to be performed.", (await cloud.RefusedAsync("UpdateStack", Cloud.Asking("shop", With("ssm-secure:hush")))).Message);
        await cloud.UpdatedAsync("shop", With("ssm-secure:hush:2"));
        Assert.Equal("key=murmur", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    public async Task A_failure_does_not_tell_the_secret_either()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "hush", ["Type"] = "SecureString", ["Value"] = "WHISPER" });
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await cloud.CreatedAsync("shop", With("ssm-secure:hush:1")))["StackStatus"]!);
        Assert.DoesNotContain("WHISPER", string.Concat((await cloud.EventsAsync("shop")).Select(one => one.ToJsonString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ssm-secure:nothing:1", "Unable to fetch parameters [nothing:1] from parameter store for this account.")]
    [InlineData("vault:x", "Could not parse SecretsManager or SSM dynamic reference {{resolve:vault:x}}")]
    [InlineData("secretsmanager:a:SecretBinary", "Could not parse SecretsManager dynamic reference {{resolve:secretsmanager:a:SecretBinary}}")]
    public async Task What_cannot_be_resolved_fails_the_resource(string reference, string reason)
    {
        var cloud = new Cloud();
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await cloud.CreatedAsync("shop", With(reference)))["StackStatus"]!);
        Assert.Equal(reason, await cloud.FailureAsync("shop", "Note"));
    }
}
