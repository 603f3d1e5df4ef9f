using Pipeline.Sandbox.Services.Logs;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Logs;

/// <summary>What services write themselves, while others delete what they write to.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task A_group_deleted_in_between_is_made_anew()
    {
        var world = new SandboxWorld(new(), new());
        var call = new Call("", "111122223333", "eu-west-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
        var (logs, done) = (world.Service<LogsService>(), false);
        var deleting = Task.Run(async () =>
        {
            while (!Volatile.Read(ref done))
                await DeleteAsync(world, call);
        });
        for (var line = 0; line < 500; line++)
            logs.Write(call, "/build", "stream", [$"line {line}"]);
        Volatile.Write(ref done, true);
        await deleting;
        await DeleteAsync(world, call);
        logs.Write(call, "/build", "stream", ["the last"]);

        var events = (await world.InvokeAsync("logs", "GetLogEvents", call, new() { ["logGroupName"] = "/build", ["logStreamName"] = "stream" }))["events"]!.AsArray();
        Assert.Equal("the last", (string)Assert.Single(events)!["message"]!);
    }

    private static async Task DeleteAsync(SandboxWorld world, Call call)
    {
        try
        {
            await world.InvokeAsync("logs", "DeleteLogGroup", call, new() { ["logGroupName"] = "/build" });
        }
        catch (AwsError gone) when (gone.Code == "ResourceNotFoundException")
        {
            return;
        }
    }
}
