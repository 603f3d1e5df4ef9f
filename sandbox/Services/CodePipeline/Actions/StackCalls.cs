using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Calls about the stack of an action.</summary>
internal sealed class StackCalls(ActionContext context)
{
    // The stack's own worker knows nothing of who waits for it; this is how CodePipeline asks too.
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    public string Name => context.Configuration.Text("StackName") ?? throw new AwsError("ConfigurationError", "StackName is missing.");

    /// <summary>The role that CloudFormation is given.</summary>
    public string? Role => context.Configuration.Text("RoleArn");

    /// <summary>Calls an operation on the stack.</summary>
    public Task<JsonObject> DoAsync(string operation, JsonObject input)
    {
        input["StackName"] = Name;
        return context.World.InvokeAsync("cloudformation", operation, context.Call, input.Present());
    }

    /// <summary>The stack once nothing goes on with it any more; null when there is none.</summary>
    public async Task<JsonObject?> SettledAsync()
    {
        while (true)
        {
            var stack = await FindAsync();
            if (stack?.Text("StackStatus") is not { } status || !status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) || status == "REVIEW_IN_PROGRESS")
                return stack;
            await Task.Delay(Between, context.Call.Cancellation);
        }
    }

    /// <summary>The stack as it is; null when there is none.</summary>
    public async Task<JsonObject?> FindAsync()
    {
        try
        {
            return (await DoAsync("DescribeStacks", [])).Objects("Stacks").FirstOrDefault();
        }
        catch (AwsError gone) when (gone.Code == "ValidationError" && gone.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
