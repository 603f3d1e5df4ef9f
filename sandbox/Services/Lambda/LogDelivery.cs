using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Lambda.Execution;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>Brings what functions print to CloudWatch Logs, in whose name the function itself acts.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html</remarks>
internal static class LogDelivery
{
    /// <summary>Sends lines to the function's group; group and stream are made when they are missing.</summary>
    public static async Task SendAsync(SandboxWorld world, FunctionCode function, string stream, IReadOnlyList<string> lines)
    {
        try
        {
            if (!await PutAsync(world, function, stream, lines))
            {
                await MakeAsync(world, function, "CreateLogGroup", new() { ["logGroupName"] = function.LogGroup });
                await MakeAsync(world, function, "CreateLogStream", new() { ["logGroupName"] = function.LogGroup, ["logStreamName"] = stream });
                await PutAsync(world, function, stream, lines);
            }
        }
        catch (AwsError absent) when (absent.Code == "UnknownOperationException")
        {
            // A sandbox whose Logs keeps no events has nowhere to put them.
        }
        catch (AwsError refused)
        {
            // An invocation does not fail because its log cannot be written.
            world.Log.Add(refused);
        }
    }

    // False when there is no such group or stream.
    private static async Task<bool> PutAsync(SandboxWorld world, FunctionCode function, string stream, IReadOnlyList<string> lines)
    {
        var now = world.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        try
        {
            await world.InvokeAsync("logs", "PutLogEvents", As(function), new()
            {
                ["logGroupName"] = function.LogGroup,
                ["logStreamName"] = stream,
                ["logEvents"] = new JsonArray([.. lines.Select(line => (JsonNode)new JsonObject { ["timestamp"] = now, ["message"] = line + "\n" })]),
            });
            return true;
        }
        catch (AwsError missing) when (missing.Code == "ResourceNotFoundException")
        {
            return false;
        }
    }

    private static async Task MakeAsync(SandboxWorld world, FunctionCode function, string operation, JsonObject input)
    {
        try
        {
            await world.InvokeAsync("logs", operation, As(function), input);
        }
        catch (AwsError there) when (there.Code == "ResourceAlreadyExistsException")
        {
            return;
        }
    }

    private static Call As(FunctionCode function) =>
        new("", function.Account, function.Region, function.Session, [], Guid.NewGuid().ToString(), CancellationToken.None);
}
