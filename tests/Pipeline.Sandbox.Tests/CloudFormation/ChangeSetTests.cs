using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "change sets")]
public sealed class ChangeSetTests
{
    private readonly Cloud cloud = new();

    [Fact]
    public async Task Without_changes_a_change_set_fails_in_the_words_that_clients_look_for()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "1")), "UPDATE");
        Assert.Equal(("FAILED", "UNAVAILABLE"), ((string)set["Status"]!, (string)set["ExecutionStatus"]!));
        Assert.Equal("The submitted information didn't contain changes. Submit different information to create a change set.", (string)set["StatusReason"]!);
        var refused = await cloud.RefusedAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        Assert.Equal("InvalidChangeSetStatus", refused.Code);
        Assert.Equal($"ChangeSet [{set["ChangeSetId"]}] cannot be executed in its current status of [FAILED]", refused.Message);
    }

    [Fact]
    [Behaviour("CloudFormation", "what counts as a change")]
    public async Task An_output_alone_is_a_change_without_a_resource()
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one"));
        var set = await cloud.ChangeSetAsync("shop", Templates.Bucket("shop-one") + "\nOutputs:\n  Name: { Value: !Ref Bucket }\n", "UPDATE");
        Assert.Equal("CREATE_COMPLETE", (string)set["Status"]!);
        Assert.Empty(set["Changes"]!.AsArray());
        await ExecutedAsync(set);
        Assert.Equal("shop-one", (string)(await cloud.StackAsync("shop"))["Outputs"]![0]!["OutputValue"]!);
    }

    [Fact]
    [Behaviour("CloudFormation", "changes told")]
    public async Task Modifications_tell_what_is_replaced_and_because_of_what()
    {
        const string template = """
            Parameters:
              Name: { Type: String }
              Text: { Type: String }
            Resources:
              Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Ref Name } }
              Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: !Ref Bucket, PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Deny, Principal: '*', Action: 's3:*', Resource: !GetAtt Bucket.Arn, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] } } }
              Note: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: !Ref Text } }
              Gone: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x } }
            """;
        await cloud.CreatedAsync("shop", template, ("Name", "shop-one"), ("Text", "a"));
        var set = await cloud.ChangeSetAsync("shop", template.Replace("  Gone:", "  Here:", StringComparison.Ordinal), "UPDATE", ("Name", "shop-two"), ("Text", "b"));
        var changes = set["Changes"]!.AsArray().ToDictionary(change => (string)change!["ResourceChange"]!["LogicalResourceId"]!, change => change!["ResourceChange"]!);
        Assert.Equal(["Bucket Modify True", "Gone Remove ", "Here Add ", "Note Modify False", "Policy Modify Conditional"], changes.Values.Select(change => $"{change["LogicalResourceId"]} {change["Action"]} {change["Replacement"]}"));
        var bucket = changes["Bucket"]["Details"]![0]!;
        Assert.Equal(("Properties", "BucketName", "Always"), ((string)bucket["Target"]!["Attribute"]!, (string)bucket["Target"]!["Name"]!, (string)bucket["Target"]!["RequiresRecreation"]!));
        Assert.Equal(("Static", "ParameterReference", "Name"), ((string)bucket["Evaluation"]!, (string)bucket["ChangeSource"]!, (string)bucket["CausingEntity"]!));
        var policy = changes["Policy"]["Details"]!.AsArray();
        Assert.Contains(policy, detail => (string)detail!["Evaluation"]! == "Dynamic" && (string)detail["ChangeSource"]! == "ResourceReference" && (string)detail["CausingEntity"]! == "Bucket");
        Assert.Contains(policy, detail => (string?)detail!["CausingEntity"] == "Bucket.Arn");
    }

    [Fact]
    [Behaviour("CloudFormation", "changes told")]
    public async Task Property_values_are_told_when_asked_for()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "2")), "UPDATE");
        Assert.Null(set["Changes"]![0]!["ResourceChange"]!["AfterContext"]);
        var full = await cloud.CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = "changes", ["StackName"] = "shop", ["IncludePropertyValues"] = true });
        var change = full["Changes"]![0]!["ResourceChange"]!;
        Assert.Contains("\"Value\":\"2\"", (string)change["AfterContext"]!, StringComparison.Ordinal);
        Assert.Equal(("1", "2", "/Properties/Value"), ((string)change["Details"]![0]!["Target"]!["BeforeValue"]!, (string)change["Details"]![0]!["Target"]!["AfterValue"]!, (string)change["Details"]![0]!["Target"]!["Path"]!));
    }

    [Fact]
    public async Task Executing_one_change_set_removes_the_others_and_cannot_be_repeated()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var other = Cloud.Asking("shop", Templates.Chain(("A", "3")));
        other["ChangeSetName"] = "other";
        await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", other))["Id"]!);
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "2")), "UPDATE");
        await ExecutedAsync(set);
        Assert.Empty((await cloud.CallAsync("ListChangeSets", new() { ["StackName"] = "shop" }))["Summaries"]!.AsArray());
        Assert.Equal("ChangeSetNotFound", (await cloud.RefusedAsync("DescribeChangeSet", new() { ["StackName"] = "shop", ["ChangeSetName"] = "other" })).Code);
        Assert.Equal("EXECUTE_COMPLETE", (string)(await cloud.ComputedAsync((string)set["ChangeSetId"]!))["ExecutionStatus"]!);
        var refused = await cloud.RefusedAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        Assert.Equal($"ChangeSet [{set["ChangeSetId"]}] cannot be executed in its current execution status of [EXECUTE_COMPLETE]", refused.Message);
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "4")), "UPDATE"))["Status"]!);
    }

    [Fact]
    public async Task A_change_set_is_obsolete_once_its_stack_was_updated_otherwise()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "2")), "UPDATE");
        await cloud.UpdatedAsync("shop", Templates.Chain(("A", "3")));
        var refused = await cloud.RefusedAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        Assert.Contains("[OBSOLETE]", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE", "none", "Stack [none] does not exist")]
    [InlineData("CREATE", "shop", "Stack [shop] already exists and cannot be created again with the changeSet [changes].")]
    public async Task The_type_has_to_fit_the_stack(string type, string stack, string words)
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var input = Cloud.Asking(stack, Templates.Chain(("A", "2")));
        (input["ChangeSetName"], input["ChangeSetType"]) = ("changes", type);
        var refused = await cloud.RefusedAsync("CreateChangeSet", input);
        Assert.Equal(("ValidationError", words), (refused.Code, refused.Message));
    }

    [Fact]
    public async Task A_name_is_taken_until_its_change_set_is_deleted()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "2")), "UPDATE");
        var again = Cloud.Asking("shop", Templates.Chain(("A", "3")));
        again["ChangeSetName"] = "changes";
        Assert.Equal("AlreadyExistsException", (await cloud.RefusedAsync("CreateChangeSet", again)).Code);
        await cloud.CallAsync("DeleteChangeSet", new() { ["StackName"] = "shop", ["ChangeSetName"] = "changes" });
        await cloud.CallAsync("CreateChangeSet", again.DeepClone().AsObject());
    }

    [Fact]
    public async Task Previous_template_and_values_are_those_of_the_stack()
    {
        const string template = "Parameters:\n  A: { Type: String }\n  B: { Type: String }\nResources:\n  P: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !Sub '${A}${B}' } }\n";
        await cloud.CreatedAsync("shop", template, ("A", "a"), ("B", "b"));
        var set = await cloud.CallAsync("CreateChangeSet", new()
        {
            ["StackName"] = "shop",
            ["ChangeSetName"] = "changes",
            ["UsePreviousTemplate"] = true,
            ["Parameters"] = new JsonArray(new JsonObject { ["ParameterKey"] = "A", ["UsePreviousValue"] = true }, new JsonObject { ["ParameterKey"] = "B", ["ParameterValue"] = "c" }),
        });
        await ExecutedAsync(await cloud.ComputedAsync((string)set["Id"]!));
        Assert.Equal("ac", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    public async Task Many_changes_come_in_pages()
    {
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain([.. Enumerable.Range(0, 130).Select(number => ($"P{number:D3}", "1"))]), "CREATE");
        Assert.Equal(100, set["Changes"]!.AsArray().Count);
        var rest = await cloud.CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone(), ["NextToken"] = set["NextToken"]!.DeepClone() });
        Assert.Equal(("P100", 30, null), ((string)rest["Changes"]![0]!["ResourceChange"]!["LogicalResourceId"]!, rest["Changes"]!.AsArray().Count, (string?)rest["NextToken"]));
    }

    [Fact]
    public async Task An_execution_whose_answer_was_lost_may_be_asked_for_again()
    {
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain([("P", "1")]), "CREATE");
        JsonObject Asking(string token) => new() { ["StackName"] = "shop", ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone(), ["ClientRequestToken"] = token };
        await cloud.CallAsync("ExecuteChangeSet", Asking("once"));
        await cloud.CallAsync("ExecuteChangeSet", Asking("once"));
        await cloud.DoneAsync((string)set["StackId"]!);
        await cloud.CallAsync("ExecuteChangeSet", Asking("once"));

        Assert.Equal("InvalidChangeSetStatus", (await cloud.RefusedAsync("ExecuteChangeSet", Asking("twice"))).Code);
    }

    private async Task ExecutedAsync(JsonObject set)
    {
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        await cloud.DoneAsync((string)set["StackId"]!);
    }
}
