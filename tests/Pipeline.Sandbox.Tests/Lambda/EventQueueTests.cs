using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Lambda;
using Pipeline.Sandbox.Services.Lambda.Execution;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.Lambda;

[Behaviour("Lambda", "an event")]
public sealed class EventQueueTests
{
    private const string Arn = "arn:aws:lambda:eu-west-1:111122223333:function:f";

    private static readonly Outcome Success = new("{}"u8.ToArray());
    private static readonly Outcome Failure = new("{}"u8.ToArray(), "Unhandled");

    private readonly SandboxWorld world = new(new(), new());
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int tries;

    [Fact]
    public async Task One_that_fails_is_tried_twice_more_and_then_dropped()
    {
        var queue = Queue(_ => tries == 3 ? Done(Failure) : Failure);
        queue.Accept(Event(), kept: true);
        await EmptyAsync();
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task One_that_the_function_has_no_room_for_waits()
    {
        var queue = Queue(_ => tries < 3 ? throw new AwsError("TooManyRequestsException", "Rate Exceeded.", 429) : Done(Success));
        queue.Accept(Event(), kept: true);
        await EmptyAsync();
        Assert.Equal(3, tries);
    }

    [Fact]
    public async Task A_function_may_want_no_second_try()
    {
        var queue = Queue(_ => Done(Failure), new() { [Qualifiers.Latest] = new() { ["MaximumRetryAttempts"] = 0 } });
        queue.Accept(Event(), kept: true);
        await EmptyAsync();
        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task One_that_was_not_worked_off_is_taken_up_by_the_next_run()
    {
        Table().Put("r", Event());
        var queue = Queue(_ => Done(Success));
        queue.Resume();
        await EmptyAsync();
        Assert.Equal(1, tries);
    }

    private Table<EventRow> Table() => world.Store.Table("lambda/events", LambdaJson.Default.EventRow);

    private static EventRow Event() => new(Arn, "r", "e30=", DateTimeOffset.MaxValue, 0);

    private Outcome Done(Outcome outcome)
    {
        done.TrySetResult();
        return outcome;
    }

    private async Task EmptyAsync()
    {
        await done.Task.WaitAsync(TimeSpan.FromSeconds(20));
        while (Table().Count > 0)
            await Task.Delay(1);
    }

    private EventQueue Queue(Func<EventRow, Outcome> work, Dictionary<string, JsonObject>? settings = null) => new(world, row =>
    {
        tries++;
        var function = new FunctionRow { Name = "f", Arn = Arn, Configuration = [], Package = new("", 0, ""), EventInvoke = settings ?? [] };
        return Task.FromResult((work(row), function));
    });
}
