using System.Text.Json.Nodes;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.CloudFormation;

/// <summary>What a kill leaves is a journal that ends after any of its lines.</summary>
[Behaviour("CloudFormation", "a kill at any moment")]
public sealed class ResumeTests : IDisposable
{
    private const string First = """
        Resources:
          Bucket: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: Enabled } } }
          Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true, KeyPolicy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root' }, Action: 'kms:*', Resource: '*' }] } } }
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: { Roles: [!Ref Role], PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Bucket.Arn}/*' }] } } }
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !GetAtt Role.Arn } }
        Outputs:
          Name: { Value: !Ref Bucket }
        """;

    private static readonly string Second = First
        .Replace("EnableKeyRotation: true", "EnableKeyRotation: false", StringComparison.Ordinal)
        .Replace("Name: note", "Name: other-note", StringComparison.Ordinal)
        .Replace("  Policy:", "  Other:", StringComparison.Ordinal);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stacks-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_after_any_write_of_a_creation_the_stack_ends_with_everything_once()
    {
        var lines = await RecordedAsync(cloud => cloud.CreatedAsync("shop", First));
        await ForEachKillAsync(lines, 0, async cloud =>
        {
            Assert.Equal("CREATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
            await AssertOnceAsync(cloud, "note", "Policy");
            Assert.True((await cloud.AskAsync("kms", "GetKeyRotationStatus", new() { ["KeyId"] = await cloud.IdAsync("shop", "Key") }))["KeyRotationEnabled"]!.GetValue<bool>());
        });
    }

    [Fact]
    public async Task Killed_after_any_write_of_an_update_the_stack_ends_with_everything_once()
    {
        var created = 0;
        var lines = await RecordedAsync(async cloud =>
        {
            await cloud.CreatedAsync("shop", First);
            created = JournalLines().Length;
            await cloud.UpdatedAsync("shop", Second);
        });
        await ForEachKillAsync(lines, created, async cloud =>
        {
            Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
            await AssertOnceAsync(cloud, "other-note", "Other");
            Assert.False((await cloud.AskAsync("kms", "GetKeyRotationStatus", new() { ["KeyId"] = await cloud.IdAsync("shop", "Key") }))["KeyRotationEnabled"]!.GetValue<bool>());
        });
    }

    [Fact]
    public async Task Killed_after_any_write_of_a_deletion_nothing_is_left()
    {
        var (created, id) = (0, "");
        var lines = await RecordedAsync(async cloud =>
        {
            id = (string)(await cloud.CreatedAsync("shop", First))["StackId"]!;
            created = JournalLines().Length;
            await cloud.DeletedAsync("shop");
        });
        await ForEachKillAsync(lines, created, async cloud =>
        {
            Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DoneAsync(id))["StackStatus"]!);
            Assert.Empty((await cloud.AskAsync("iam", "ListRoles", []))["Roles"]!.AsArray());
            Assert.Empty((await cloud.AskAsync("s3", "ListBuckets", []))["Buckets"]!.AsArray());
            Assert.Empty((await cloud.AskAsync("ssm", "DescribeParameters", []))["Parameters"]!.AsArray());
            Assert.Equal("Stack with id shop does not exist", (await cloud.RefusedAsync("DescribeStacks", new() { ["StackName"] = "shop" })).Message);
            Assert.Empty((await cloud.CallAsync("DescribeStacks", []))["Stacks"]!.AsArray());
            Assert.Equal("CREATE_COMPLETE", (string)(await cloud.CreatedAsync("shop", First))["StackStatus"]!);
        });
    }

    [Fact]
    public async Task Killed_after_any_write_of_an_import_the_stack_has_what_it_was_to_take()
    {
        var begun = 0;
        var lines = await RecordedAsync(async cloud =>
        {
            await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "a", ["Type"] = "String", ["Value"] = "x" });
            await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "b", ["Type"] = "String", ["Value"] = "a" });
            var asking = Cloud.Asking("shop", "Resources:\n  A: { Type: 'AWS::SSM::Parameter', DeletionPolicy: Retain, Properties: { Name: a, Type: String, Value: x } }\n  B: { Type: 'AWS::SSM::Parameter', DeletionPolicy: Retain, Properties: { Name: b, Type: String, Value: !Ref A } }\n");
            (asking["ChangeSetName"], asking["ChangeSetType"]) = ("import", "IMPORT");
            asking["ResourcesToImport"] = JsonNode.Parse("""[{"LogicalResourceId":"A","ResourceType":"AWS::SSM::Parameter","ResourceIdentifier":{"Name":"a"}},{"LogicalResourceId":"B","ResourceType":"AWS::SSM::Parameter","ResourceIdentifier":{"Name":"b"}}]""");
            asking["Tags"] = new JsonArray(new JsonObject { ["Key"] = "team", ["Value"] = "shop" });
            var set = await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", asking))["Id"]!);
            begun = JournalLines().Length;
            await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
            await cloud.DoneAsync("shop");
        });
        await ForEachKillAsync(lines, begun, async cloud =>
        {
            Assert.Equal("IMPORT_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
            foreach (var (id, name) in new[] { ("A", "a"), ("B", "b") })
                Assert.Equal((name, "UPDATE_COMPLETE"), (await cloud.IdAsync("shop", id), (string)(await cloud.ResourceAsync("shop", id))!["ResourceStatus"]!));
        });
    }

    [Fact]
    public async Task A_change_set_that_was_being_computed_is_computed_by_the_next_run()
    {
        var lines = await RecordedAsync(cloud => cloud.ChangeSetAsync("shop", First, "CREATE"));
        var pending = Array.FindIndex(lines, line => line.Contains("CREATE_PENDING", StringComparison.Ordinal)) + 1;
        var cloud = Restored(lines[..pending], "pending", out var store);
        using (store)
        {
            cloud.Resume();
            var id = (string)(await cloud.CallAsync("ListChangeSets", new() { ["StackName"] = "shop" }))["Summaries"]![0]!["ChangeSetId"]!;
            Assert.Equal("CREATE_COMPLETE", (string)(await cloud.ComputedAsync(id))["Status"]!);
        }
    }

    private string[] JournalLines() => File.ReadAllLines(Path.Combine(folder.FullName, "journal.jsonl"));

    private async Task<string[]> RecordedAsync(Func<Cloud, Task> work)
    {
        using (var store = Store.Open(folder.FullName))
            await work(new(store: store));
        return JournalLines();
    }

    // A stack's first line is its own; before its name is written down nobody was told of it.
    private async Task ForEachKillAsync(string[] lines, int first, Func<Cloud, Task> check)
    {
        var begun = Array.FindIndex(lines, first, line => line.Contains("_IN_PROGRESS", StringComparison.Ordinal)) + 2;
        Assert.True(lines.Length > begun + 10);
        for (var kept = begun; kept <= lines.Length; kept++)
        {
            var cloud = Restored(lines[..kept], $"{kept}", out var store);
            using (store)
            {
                cloud.Resume();
                await check(cloud);
            }
        }
    }

    private Cloud Restored(string[] lines, string name, out Store store)
    {
        var directory = folder.CreateSubdirectory(name);
        File.WriteAllLines(Path.Combine(directory.FullName, "journal.jsonl"), lines);
        store = Store.Open(directory.FullName);
        return new(store: store);
    }

    private static async Task AssertOnceAsync(Cloud cloud, string note, string policy)
    {
        var role = (string)Assert.Single((await cloud.AskAsync("iam", "ListRoles", []))["Roles"]!.AsArray())!["RoleName"]!;
        Assert.Equal(await cloud.IdAsync("shop", "Role"), role);
        Assert.Equal(await cloud.IdAsync("shop", "Bucket"), (string)Assert.Single((await cloud.AskAsync("s3", "ListBuckets", []))["Buckets"]!.AsArray())!["Name"]!);
        Assert.Equal(note, (string)Assert.Single((await cloud.AskAsync("ssm", "DescribeParameters", []))["Parameters"]!.AsArray())!["Name"]!);
        Assert.Equal(await cloud.IdAsync("shop", "Key"), (string)Assert.Single((await cloud.AskAsync("kms", "ListKeys", []))["Keys"]!.AsArray())!["KeyId"]!);
        Assert.Equal(await cloud.IdAsync("shop", policy), (string)Assert.Single((await cloud.AskAsync("iam", "ListAttachedRolePolicies", new() { ["RoleName"] = role }))["AttachedPolicies"]!.AsArray())!["PolicyArn"]!);
    }
}
