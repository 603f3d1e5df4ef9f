using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "imports of resources")]
public sealed class ImportTests
{
    private const string Kept = "  Kept: { Type: 'AWS::SSM::Parameter', Properties: { Name: kept, Type: String, Value: a } }\n";
    private const string Bucket = "  Bucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, Properties: { BucketName: shop-found } }\n";
    private const string Note = "  Note: { Type: 'AWS::SSM::Parameter', DeletionPolicy: Delete, Properties: { Name: found, Type: String, Value: !Ref Bucket } }\n";

    [Fact]
    public async Task Resources_that_exist_become_a_stacks()
    {
        var cloud = await ReadyAsync();
        var set = await ImportedAsync(cloud, Bucket + Note);
        Assert.Equal(("CREATE_COMPLETE", "Import Bucket shop-found, Import Note found"), ((string)set["Status"]!, string.Join(", ", set["Changes"]!.AsArray().Select(change => change!["ResourceChange"]!).Select(change => $"{change["Action"]} {change["LogicalResourceId"]} {change["PhysicalResourceId"]}"))));
        var stack = await ExecutedAsync(cloud, set);
        Assert.Equal(("IMPORT_COMPLETE", "EXECUTE_COMPLETE"), ((string)stack["StackStatus"]!, (string)(await cloud.CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() }))["ExecutionStatus"]!));
        Assert.Equal(["Kept", "Note", "Bucket"], ((string[])["Kept", "Note", "Bucket"]).Where(id => cloud.ResourceAsync("shop", id).Result is not null));
        var story = await cloud.StoryAsync("shop");
        Assert.Equal(["Bucket IMPORT_IN_PROGRESS", "Bucket IMPORT_COMPLETE", "Bucket UPDATE_COMPLETE", "Note IMPORT_IN_PROGRESS", "Note IMPORT_COMPLETE", "Note UPDATE_COMPLETE", "shop IMPORT_COMPLETE"], story.TakeLast(7));
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", "Resources:\n" + Kept + Bucket.Replace("shop-found }", "shop-found, VersioningConfiguration: { Status: Enabled } }", StringComparison.Ordinal)))["StackStatus"]!);
        Assert.False(await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "found" }));
        await cloud.DeletedAsync("shop");
        Assert.True(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-found" }));
    }

    [Fact]
    public async Task A_stack_may_begin_with_an_import()
    {
        var cloud = await ReadyAsync();
        var set = await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", Asking("other", "Resources:\n" + Bucket, Entry("Bucket", "AWS::S3::Bucket", "BucketName", "shop-found"))))["Id"]!);
        Assert.Equal("REVIEW_IN_PROGRESS", (string)(await cloud.StackAsync("other"))["StackStatus"]!);
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        Assert.Equal("IMPORT_COMPLETE", (string)(await cloud.DoneAsync("other"))["StackStatus"]!);
    }

    [Fact]
    public async Task What_goes_away_before_it_is_taken_lets_the_others_go()
    {
        var cloud = await ReadyAsync();
        var set = await ImportedAsync(cloud, Bucket + Note);
        await cloud.AskAsync("ssm", "DeleteParameter", new() { ["Name"] = "found" });
        Assert.Equal("IMPORT_ROLLBACK_COMPLETE", (string)(await ExecutedAsync(cloud, set))["StackStatus"]!);
        Assert.Null(await cloud.ResourceAsync("shop", "Bucket"));
        Assert.True(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-found" }));
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", "Resources:\n" + Kept.Replace("Value: a", "Value: b", StringComparison.Ordinal)))["StackStatus"]!);
    }

    [Fact]
    public async Task What_is_not_there_or_another_stacks_fails_the_change_set()
    {
        var cloud = await ReadyAsync();
        var set = await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", Asking("shop", "Resources:\n" + Kept + Bucket, Entry("Bucket", "AWS::S3::Bucket", "BucketName", "shop-lost"))))["Id"]!);
        Assert.Equal(("FAILED", "Resource of type 'AWS::S3::Bucket' with identifier 'shop-lost' was not found."), ((string)set["Status"]!, (string)set["StatusReason"]!));
        const string twice = "Resources:\n  Twice: { Type: 'AWS::SSM::Parameter', DeletionPolicy: Retain, Properties: { Name: kept, Type: String, Value: a } }\n";
        set = await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", Asking("thief", twice, Entry("Twice", "AWS::SSM::Parameter", "Name", "kept"))))["Id"]!);
        Assert.Equal($"kept already exists in stack {(await cloud.StackAsync("shop"))["StackId"]}", (string)set["StatusReason"]!);
        const string network = "Resources:\n  Net: { Type: 'AWS::EC2::FlowLog', DeletionPolicy: Retain, Properties: { ResourceId: vpc-1, ResourceType: VPC } }\n";
        set = await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", Asking("net", network, Entry("Net", "AWS::EC2::FlowLog", "Id", "fl-1"))))["Id"]!);
        Assert.Equal("ResourceTypes [AWS::EC2::FlowLog] are not supported for Import", (string)set["StatusReason"]!);
    }

    [Fact]
    public async Task What_is_no_import_is_refused()
    {
        var cloud = await ReadyAsync();
        var bucket = Entry("Bucket", "AWS::S3::Bucket", "BucketName", "shop-found");
        async Task<string> RefusedAsync(string resources, params JsonNode[] entries) => (await cloud.RefusedAsync("CreateChangeSet", Asking("shop", "Resources:\n" + resources, [.. entries.Select(entry => entry.DeepClone())]))).Message;
        Assert.Equal("Must Provide at least one resource to import", await RefusedAsync(Kept + Bucket));
        Assert.Equal("Every resource to import must have unique LogicalResourceId", await RefusedAsync(Kept + Bucket, bucket, bucket));
        Assert.Equal("The logical resource ids [Bucket] provided in ResourceToImport do not exist in the template.", await RefusedAsync(Kept, bucket));
        Assert.Equal("Invalid resource identifier for resource type AWS::S3::Bucket. Expected [BucketName]", await RefusedAsync(Kept + Bucket, Entry("Bucket", "AWS::S3::Bucket", "Name", "x")));
        Assert.StartsWith("Resource type of [Bucket] passed in ResourceToImport does not match", await RefusedAsync(Kept + Bucket, Entry("Bucket", "AWS::SSM::Parameter", "Name", "x")), StringComparison.Ordinal);
        Assert.Equal("The template should contain at least one new resource to import.", await RefusedAsync(Kept, Entry("Kept", "AWS::SSM::Parameter", "Name", "kept")));
        Assert.Equal("Resources [Kept] passed in ResourceToImport are already in a stack and cannot be imported.", await RefusedAsync(Kept + Bucket, Entry("Kept", "AWS::SSM::Parameter", "Name", "kept")));
        Assert.Equal("Resources [Note] is missing from ResourceToImport list", await RefusedAsync(Kept + Bucket + Note, bucket));
        Assert.Equal("The following resources to import [Bucket] must have DeletionPolicy attribute specified in the template.", await RefusedAsync(Kept + Bucket.Replace("DeletionPolicy: Retain, ", "", StringComparison.Ordinal), bucket));
        Assert.Equal("You have modified resources [Kept] in your template that are not being imported. Update, create or delete operations cannot be executed during import operations.", await RefusedAsync(Kept.Replace("Value: a", "Value: b", StringComparison.Ordinal) + Bucket, bucket));
        Assert.Equal("As part of the import operation, you cannot modify or add [Outputs]", await RefusedAsync(Kept + Bucket + "Outputs: { O: { Value: a } }", bucket));
    }

    private static async Task<Cloud> ReadyAsync()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", "Resources:\n" + Kept);
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "shop-found", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "found", ["Type"] = "String", ["Value"] = "shop-found" });
        return cloud;
    }

    private static async Task<JsonObject> ImportedAsync(Cloud cloud, string resources) => await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet",
        Asking("shop", "Resources:\n" + Kept + resources, Entry("Bucket", "AWS::S3::Bucket", "BucketName", "shop-found"), Entry("Note", "AWS::SSM::Parameter", "Name", "found"))))["Id"]!);

    private static async Task<JsonNode> ExecutedAsync(Cloud cloud, JsonObject set)
    {
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        return await cloud.DoneAsync("shop");
    }

    private static JsonObject Asking(string stack, string template, params JsonNode[] entries)
    {
        var input = Cloud.Asking(stack, template);
        (input["ChangeSetName"], input["ChangeSetType"]) = ("import", "IMPORT");
        if (entries.Length > 0)
            input["ResourcesToImport"] = new JsonArray(entries);
        return input;
    }

    private static JsonNode Entry(string id, string type, string name, string value) =>
        new JsonObject { ["LogicalResourceId"] = id, ["ResourceType"] = type, ["ResourceIdentifier"] = new JsonObject { [name] = value } };
}
