using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox;

/// <summary>
/// Goes once through what most requests go through, in a world that nobody sees: the first stack of a process takes fifty times as long
/// as the second, because its code is compiled meanwhile. A sandbox that is served has the time to do that before somebody asks.
/// </summary>
public static class WarmUp
{
    private const string Stack = "warm";

    private const string Template = """
        Parameters: { Size: { Type: Number, Default: 1 } }
        Conditions: { Small: !Equals [!Ref Size, 1] }
        Resources:
          Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: sagemaker.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Bucket: { Type: 'AWS::S3::Bucket', Condition: Small, Properties: { Tags: [{ Key: role, Value: !Ref Role }] } }
          Note: { Type: 'AWS::SSM::Parameter', DependsOn: Bucket, Properties: { Type: String, Value: !Sub '${Role.Arn}-${AWS::StackName}' } }
        Outputs: { Role: { Value: !GetAtt Role.Arn } }
        """;

    /// <summary>Makes a stack, looks at it and deletes it.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        var world = new SandboxWorld(new(), new Store());
        var call = new Call("", world.Options.DefaultAccount, "us-east-1", $"arn:aws:iam::{world.Options.DefaultAccount}:user/sandbox", [], "warm-up", cancellation);
        Task<JsonObject> AskAsync(string operation, JsonObject input) => world.InvokeAsync("cloudformation", operation, call, input);

        var made = await AskAsync("CreateStack", new() { ["StackName"] = Stack, ["TemplateBody"] = Template, ["Capabilities"] = new JsonArray("CAPABILITY_IAM") });
        await EndAsync(AskAsync, made, "CREATE_COMPLETE", cancellation);
        await AskAsync("DescribeStackEvents", new() { ["StackName"] = Stack });
        await AskAsync("DeleteStack", new() { ["StackName"] = Stack });
        await EndAsync(AskAsync, made, "DELETE_COMPLETE", cancellation);
    }

    private static async Task EndAsync(Func<string, JsonObject, Task<JsonObject>> askAsync, JsonObject stack, string end, CancellationToken cancellation)
    {
        while (true)
        {
            var status = (string)(await askAsync("DescribeStacks", new() { ["StackName"] = (string)stack["StackId"]! }))["Stacks"]![0]!["StackStatus"]!;
            if (status == end)
                return;
            if (!status.EndsWith("IN_PROGRESS", StringComparison.Ordinal))
                throw new InvalidOperationException($"The stack to warm up with ended in {status}.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellation);
        }
    }
}
