using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Lambda;

public sealed class CustomResourceTests
{
    private const string Outputs = """
        Outputs:
          Greeting: { Value: !GetAtt Thing.Greeting }
          Deep: { Value: !GetAtt Thing.Nested.Deep }
          Id: { Value: !Ref Thing }
        """;

    [Fact]
    [Behaviour("Lambda", "a custom resource")]
    [Behaviour("Lambda", "its data")]
    [Behaviour("Lambda", "another physical id")]
    public async Task A_function_makes_changes_replaces_and_removes_it_as_its_role()
    {
        await using var stack = await CustomStack.OpenAsync();
        var cloud = stack.Cloud;
        var created = await cloud.CreatedAsync("shop", CustomStack.With("Name: Ada, Count: 3, Flags: [true]", Outputs));
        Assert.Equal("CREATE_COMPLETE", (string?)created["StackStatus"]);
        Assert.Equal(["Hello Ada", "below", "thing-1"], created["Outputs"]!.AsArray().OrderBy(one => "GDI".IndexOf(((string)one!["OutputKey"]!)[0], StringComparison.Ordinal)).Select(one => (string)one!["OutputValue"]!));
        Assert.Equal("UPDATE_COMPLETE", (string?)(await cloud.UpdatedAsync("shop", CustomStack.With("Name: Grace, Count: 3", Outputs)))["StackStatus"]);
        Assert.Equal("UPDATE_COMPLETE", (string?)(await cloud.UpdatedAsync("shop", CustomStack.With("Name: Grace, Id: thing-2", Outputs)))["StackStatus"]);
        Assert.Equal("DELETE_COMPLETE", (string?)(await cloud.DeletedAsync("shop"))["StackStatus"]);

        Assert.Equal(["Create", "Update thing-1", "Update thing-1", "Delete thing-1", "Delete thing-2"], await stack.StoryAsync());
        var (first, second) = ((await stack.DiaryAsync())[0], (await stack.DiaryAsync())[1]);
        Assert.Equal(("Custom::Thing", "Thing", "3", "true"), ((string?)first["ResourceType"], (string?)first["LogicalResourceId"], (string?)first["ResourceProperties"]!["Count"], (string?)first["ResourceProperties"]!["Flags"]![0]));
        Assert.Equal(("Ada", "Grace"), ((string?)second["OldResourceProperties"]!["Name"], (string?)second["ResourceProperties"]!["Name"]));
        Assert.Equal((string?)created["StackId"], (string?)first["StackId"]);
        Assert.Contains(stack.Sandbox.Host.Calls, call => call is { Service: "ssm", Operation: "PutParameter" });
    }

    [Fact]
    [Behaviour("Lambda", "an answer that says FAILED")]
    [Behaviour("Lambda", "an answer that is none")]
    [Behaviour("Lambda", "hidden data")]
    public async Task What_the_function_says_decides()
    {
        await using var stack = await CustomStack.OpenAsync();
        var cloud = stack.Cloud;
        await cloud.CreatedAsync("shop", CustomStack.With("Name: Ada, NoEcho: true, Diary: kept", Outputs + "\n  Plain: { Value: visible }"));
        var outputs = (await cloud.StackAsync("shop"))["Outputs"]!.AsArray().ToDictionary(one => (string)one!["OutputKey"]!, one => (string)one!["OutputValue"]!);
        Assert.Equal(("****", "visible", "thing-1"), (outputs["Greeting"], outputs["Plain"], outputs["Id"]));

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string?)(await cloud.UpdatedAsync("shop", CustomStack.With("Name: Eve, Fail: Update, Diary: kept", Outputs)))["StackStatus"]);
        Assert.Matches(@"^Received response status \[FAILED\] from custom resource\. Message returned: as it was told \(RequestId: [0-9a-f-]{36}\)$", await cloud.FailureAsync("shop", "Thing"));
        Assert.Equal(["Create", "Update thing-1", "Update thing-1"], await stack.StoryAsync("kept"));

        foreach (var (properties, reason) in new[] { ("Padding: 5000", "Response object is too long."), ("Status: DONE", "Invalid Response object: 'DONE' is not a valid ResponseStatus") })
        {
            await cloud.UpdatedAsync("shop", CustomStack.With($"Diary: {properties.Split(':')[0]}, {properties}", Outputs));
            Assert.Contains(await cloud.EventsAsync("shop"), one => (string?)one["ResourceStatusReason"] == reason);
        }
    }

    [Fact]
    [Behaviour("Lambda", "an answer that says FAILED")]
    public async Task A_creation_that_failed_is_deleted_by_the_id_it_gave()
    {
        await using var stack = await CustomStack.OpenAsync();
        Assert.Equal("ROLLBACK_COMPLETE", (string?)(await stack.Cloud.CreatedAsync("shop", CustomStack.With("Fail: Create, Id: half-made")))["StackStatus"]);
        Assert.Equal(["Create", "Delete half-made"], await stack.StoryAsync());
    }

    [Fact]
    [Behaviour("Lambda", "no answer")]
    public async Task A_function_that_does_not_answer_fails_the_resource_after_its_time()
    {
        var clock = new TestClock();
        await using var stack = await CustomStack.OpenAsync(new() { Clock = clock });
        await stack.Cloud.CreateAsync("shop", CustomStack.With("Silent: Create, ServiceTimeout: 30"));
        while ((await stack.DiaryAsync()).Count == 0)
            await Task.Delay(5);
        clock.Pass(TimeSpan.FromSeconds(31));
        Assert.Equal("ROLLBACK_COMPLETE", (string?)(await stack.Cloud.DoneAsync("shop"))["StackStatus"]);
        var request = (string)(await stack.DiaryAsync())[0]["RequestId"]!;
        Assert.Equal($"CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [{request}]. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.", await stack.Cloud.FailureAsync("shop", "Thing"));
        Assert.Matches("^Delete shop-Thing-", (await stack.StoryAsync()).Last());
    }

    [Theory]
    [Behaviour("Lambda", "a function that cannot be called")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:function:nobody", "Function not found: arn:aws:lambda:eu-west-1:111122223333:function:nobody (Service: Lambda, Status Code: 404, Request ID: ")]
    [InlineData("arn:aws:sns:eu-west-1:111122223333:topic", "The sandbox has custom resources answered by Lambda functions only, and arn:aws:sns:eu-west-1:111122223333:topic is an SNS topic.")]
    [InlineData("someone", "Invalid service token.")]
    public async Task What_is_no_function_here_fails_the_resource(string token, string reason)
    {
        await using var sandbox = await Serving.TestSandbox.StartAsync();
        var cloud = CloudFormation.Cloud.Of(sandbox.Host);
        await cloud.CreatedAsync("shop", $"Resources: {{ Thing: {{ Type: 'AWS::CloudFormation::CustomResource', Properties: {{ ServiceToken: '{token}' }} }} }}");
        Assert.StartsWith(reason, await cloud.FailureAsync("shop", "Thing"), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Lambda", "a function that cannot be called")]
    public async Task A_world_that_nobody_serves_has_nowhere_to_answer()
    {
        var cloud = new CloudFormation.Cloud();
        await cloud.CreatedAsync("shop", "Resources: { Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:f' } } }");
        Assert.StartsWith("A custom resource needs a sandbox that is served over HTTP", await cloud.FailureAsync("shop", "Thing"), StringComparison.Ordinal);
    }
}
