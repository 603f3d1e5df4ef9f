using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>Tests that work on endpoints in a sandbox of their own.</summary>
public abstract class EndpointTests : PublisherTests
{
    private protected Hosting Hosting { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Hosting = new Hosting(Publisher.Session());
        await Hosting.RoleAsync();
    }

    /// <summary>What <c>DeleteEndpoint --endpoint-name</c> does; the events that it raised.</summary>
    private protected Task<IReadOnlyList<Event>> DeleteAsync(string name, bool agreed = false, bool logs = false, bool must = false, CancellationToken cancellation = default) =>
        DeleteAsync(new RemovalWishes(name, false, "./build.sh DeleteEndpoint") { Agreed = agreed, WithLogs = logs, MustExist = must }, cancellation);

    private protected async Task<IReadOnlyList<Event>> DeleteAsync(RemovalWishes wishes, CancellationToken cancellation = default)
    {
        var recorder = new Recorder();
        using var reporter = new Reporter([recorder], TimeProvider.System);
        using var parts = Publisher.Parts(reporter);
        try
        {
            await parts.EndpointRemoval.RunAsync(wishes, cancellation);
        }
        catch (PipelineFailure)
        {
            Raised = recorder.Events;
            throw;
        }
        return Raised = recorder.Events;
    }

    /// <summary>What <c>ListEndpoints</c> shows.</summary>
    private protected async Task<ListReady> ListAsync()
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = Publisher.Parts(reporter);
        return Assert.Single(await parts.EndpointList.OfAsync(parts.EndpointRegions, default));
    }

    /// <summary>The events of the last deletion.</summary>
    private protected IReadOnlyList<Event> Raised { get; private set; } = [];

    /// <summary>What became of things, as the last deletion summed it up: <c>model m: kept: ...</c>.</summary>
    private protected IReadOnlyList<string> Outcomes => [.. Raised.OfType<ListReady>().SelectMany(list => list.Rows).Select(row => $"{row[0]} {row[1]}: {row[2]}")];

    private protected async Task LeavesNothingAsync() => Assert.Empty(await Hosting.LeftAsync());

    private sealed class Recorder : IPrinter
    {
        public List<Event> Events { get; } = [];

        public void Show(Event happened, TimeSpan elapsed)
        {
            lock (Events)
                Events.Add(happened);
        }
    }
}
