using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.Lambda;

[Behaviour("Lambda", "resource types")]
public sealed class ResourceTypeTests
{
    private const string Template = """
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties: { RoleName: worker, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] } }
          Worker:
            Type: AWS::Lambda::Function
            Properties: { FunctionName: worker, SETTINGS, Runtime: dotnet10, Handler: Pipeline.Sandbox.TestFunction, Role: !GetAtt Role.Arn, Code: { S3Bucket: packages-1, S3Key: f.zip } }
          Version: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: !Ref Worker } }
          Alias: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: !Ref Worker, FunctionVersion: !GetAtt Version.Version, Name: live } }
          Permission: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: !GetAtt Worker.Arn, Action: 'lambda:InvokeFunction', Principal: events.amazonaws.com } }
          Retries: { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: !Ref Worker, Qualifier: $LATEST, MaximumRetryAttempts: 1 } }
        Outputs:
          Arn: { Value: !GetAtt Worker.Arn }
        """;

    [Fact]
    public async Task Lambda_reads_back_what_a_template_made_changed_and_removed()
    {
        var cloud = await ReadyAsync();
        var created = await cloud.CreatedAsync("shop", Template.Replace("SETTINGS", "Timeout: 7, Tags: [{ Key: a, Value: b }]", StringComparison.Ordinal));
        Assert.Equal("CREATE_COMPLETE", (string?)created["StackStatus"]);
        Assert.Equal("arn:aws:lambda:eu-west-1:111122223333:function:worker", (string?)created["Outputs"]![0]!["OutputValue"]);
        var function = await AskAsync(cloud, "GetFunction", "worker");
        Assert.Equal((7, "b", "Worker"), ((long)function["Configuration"]!["Timeout"]!, (string?)function["Tags"]!["a"], (string?)function["Tags"]!["aws:cloudformation:logical-id"]));
        Assert.Equal("1", (string?)(await cloud.AskAsync("lambda", "GetAlias", new() { ["FunctionName"] = "worker", ["Name"] = "live" }))["FunctionVersion"]);
        Assert.Contains("events.amazonaws.com", (string?)(await AskAsync(cloud, "GetPolicy", "worker"))["Policy"], StringComparison.Ordinal);
        Assert.Equal(1, (long)(await cloud.AskAsync("lambda", "GetFunctionEventInvokeConfig", new() { ["FunctionName"] = "worker", ["Qualifier"] = "$LATEST" }))["MaximumRetryAttempts"]!);

        var updated = await cloud.UpdatedAsync("shop", Template.Replace("SETTINGS", "MemorySize: 512", StringComparison.Ordinal));
        Assert.Equal(("UPDATE_COMPLETE", null), ((string?)updated["StackStatus"], (string?)(await cloud.EventsAsync("shop")).Select(one => one["ResourceStatusReason"]).LastOrDefault(reason => reason is not null && ((string)reason!).Contains("message", StringComparison.Ordinal))));
        var changed = (await AskAsync(cloud, "GetFunction", "worker"))["Configuration"]!;
        Assert.Equal((3, 512), ((int)changed["Timeout"]!, (long)changed["MemorySize"]!));
        await cloud.DeletedAsync("shop");
        Assert.Empty((await cloud.AskAsync("lambda", "ListFunctions", []))["Functions"]!.AsArray());
    }

    [Fact]
    public async Task A_young_role_is_waited_for()
    {
        var clock = new TestClock();
        var cloud = await ReadyAsync(new() { Clock = clock, PropagationDelay = TimeSpan.FromSeconds(10) });
        await cloud.CreateAsync("shop", Template.Replace("SETTINGS", "Timeout: 7", StringComparison.Ordinal));
        while (clock.Waiting == 0)
            await Task.Delay(1);
        clock.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal("CREATE_COMPLETE", (string?)(await cloud.DoneAsync("shop"))["StackStatus"]);
    }

    [Fact]
    public async Task Code_that_stands_in_the_template_answers_with_cfnresponse()
    {
        await using var stack = await CustomStack.OpenAsync();
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "python3"))))
            return;
        var created = await stack.Cloud.CreatedAsync("shop", """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] } }
              Snake:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: python3.13
                  Handler: index.handler
                  Timeout: 60
                  Role: !GetAtt Role.Arn
                  Code:
                    ZipFile: |
                      import cfnresponse
                      def handler(event, context):
                          cfnresponse.send(event, context, cfnresponse.SUCCESS, {"Upper": event["ResourceProperties"]["Text"].upper()}, "py")
              Thing: { Type: 'AWS::CloudFormation::CustomResource', Properties: { ServiceToken: !GetAtt Snake.Arn, Text: quiet } }
            Outputs:
              Upper: { Value: !GetAtt Thing.Upper }
            """);
        Assert.Equal("QUIET", (string?)created["Outputs"]![0]!["OutputValue"]);
    }

    private static async Task<Cloud> ReadyAsync(SandboxOptions? options = null)
    {
        var cloud = new Cloud(options);
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "packages-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "packages-1", ["Key"] = "f.zip", ["Body"] = Convert.ToBase64String(Packages.TestFunction) });
        return cloud;
    }

    private static Task<JsonObject> AskAsync(Cloud cloud, string operation, string name) => cloud.AskAsync("lambda", operation, new() { ["FunctionName"] = name });
}
