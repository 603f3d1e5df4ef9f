using Pipeline.Aws;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Deletes endpoints with all that belongs to them. One that cannot be deleted keeps no other from being deleted.</summary>
public sealed class EndpointRemoval(Deployment deployment, EndpointsMeant meant, EndpointList list, ModuleMetadataStore metadata, Reporter reporter)
{
    /// <summary>Deletes them.</summary>
    /// <exception cref="InvalidInput">No endpoint is named: those that there are were listed.</exception>
    /// <exception cref="NeedsApproval">Every endpoint is meant and nobody has said yes: nothing was deleted.</exception>
    /// <exception cref="Missing">There is none of that name, and there must be.</exception>
    /// <exception cref="SeveralFailed">More than one could not be deleted.</exception>
    public async Task RunAsync(RemovalWishes wishes, CancellationToken cancellation)
    {
        if (wishes is { Endpoint: null, All: false })
            throw await UnnamedAsync(wishes, cancellation);
        var going = new List<Going>();
        foreach (var region in wishes.Endpoint is { } name ? meant.RegionsOf(name) : meant.Regions)
            going.AddRange((wishes.Endpoint is { } only ? [only] : await meant.AllAsync(region, cancellation)).Select(one => new Going(region, one, reporter)));
        if (wishes.All && !wishes.Agreed && going.Count > 0)
            throw Unapproved(going, wishes);
        if (going.Count == 0)
            reporter.Raise(new StepFinished("endpoints", Outcome.Unchanged, "nothing to delete"));
        foreach (var region in going.GroupBy(one => one.Region))
            await RemoveAsync(meant.RoomOf(region.Key), [.. region], wishes, cancellation);
        ThrowWhatFailed(going);
        if (wishes.MustExist && going.All(one => one.Ledger.DeletedNothing))
            throw new Missing("PL5020", wishes.Endpoint is { } missed ? $"there is no endpoint {missed}" : "the environment has no endpoint", "./build.sh ListEndpoints shows what there is");
    }

    private async Task RemoveAsync(EndpointRoom room, IReadOnlyList<Going> going, RemovalWishes wishes, CancellationToken cancellation)
    {
        var owners = new EndpointOwners(deployment, going[0].Region, room.Uses, room.Stacks.Search);
        var takeDown = new EndpointTakeDown(room, owners, wishes, [.. going.Select(one => one.Name)]);
        await SideBySide.EachAsync(going, (one, stop) => one.TryAsync(async () =>
        {
            reporter.Raise(new StepStarted(one.Ledger.Step, "deleting"));
            one.Note = await takeDown.RunAsync(one.Name, one.Ledger, stop);
        }), cancellation);

        var remains = new EndpointRemains(room, wishes, reporter);
        var use = going.Any(one => one.Note is { } note && note.Configurations.Count + note.Models.Count > 0) ? await room.Uses.ReadAsync(cancellation) : new([], [], []);
        foreach (var one in going)
            await one.TryAsync(async () => use = await remains.ConfigurationsAsync(one.Note!, use, one.Ledger, cancellation));
        foreach (var one in going)
            await one.TryAsync(async () =>
            {
                await remains.ModelsAsync(one.Note!, use, one.Ledger, cancellation);
                await remains.AroundAsync(one.Name, one.Note!, one.Ledger, cancellation);
                await ForgetAsync(room, one, cancellation);
                one.Ledger.Finish();
            });
    }

    private async Task ForgetAsync(EndpointRoom room, Going one, CancellationToken cancellation)
    {
        foreach (var module in one.Note!.Modules)
            await metadata.RemoveAsync(one.Region, module, cancellation);
        foreach (var module in EndpointStacks.ModulesOf(deployment, one.Name, one.Region).Where(module => !one.Note.Modules.Contains(module.Id)))
            if (await metadata.ReadAsync(module, cancellation) is not null && await room.Stacks.Search.FindAsync(Names.StackOf(deployment, module), cancellation) is null)
                await metadata.RemoveAsync(module, cancellation);
        if (!one.Note.IsEmpty)
            await room.Notes.RemoveAsync(one.Name, cancellation);
    }

    private async Task<InvalidInput> UnnamedAsync(RemovalWishes wishes, CancellationToken cancellation)
    {
        var lists = await list.OfAsync(meant.Regions, cancellation);
        foreach (var region in lists)
            reporter.Raise(region);
        var names = lists.SelectMany(region => region.Rows).Select(row => row[0]).ToList();
        return new InvalidInput([new("PL2460", "DeleteEndpoint was not told which endpoint", Hint: names.Count == 0
            ? "there is none"
            : $"name one of those above: {wishes.Command} --endpoint-name {names[0]}")], called: true);
    }

    private static void ThrowWhatFailed(IReadOnlyList<Going> going)
    {
        var failed = going.Select(one => one.Failure).OfType<PipelineFailure>().ToList();
        if (failed is [var only])
            throw only;
        if (failed.Count > 1)
            throw new SeveralFailed("PL5021", $"{failed.Count} of {going.Count} endpoints could not be deleted", failed,
                "Remove the causes and run the same command again: it takes up where this one stopped.");
    }

    private NeedsApproval Unapproved(IReadOnlyList<Going> going, RemovalWishes wishes) => new(
        $"{(going.Count == 1 ? "the endpoint" : $"all {going.Count} endpoints")} of environment {deployment.Environment} would be deleted",
        string.Join(", ", going.Select(one => one.Name)), $"to agree: {wishes.AgreeingToAll}", "PL7003");

    /// <summary>An endpoint that goes.</summary>
    private sealed class Going(string region, string name, Reporter reporter)
    {
        public string Region { get; } = region;

        public string Name { get; } = name;

        public RemovalLedger Ledger { get; } = new(name, reporter);

        public RemovalNote? Note { get; set; }

        public PipelineFailure? Failure { get; private set; }

        /// <summary>Does the next part, unless an earlier one failed.</summary>
        public async Task TryAsync(Func<Task> part)
        {
            if (Failure is not null)
                return;
            try
            {
                await part();
            }
            catch (PipelineFailure failure)
            {
                Failure = failure;
                Ledger.Fail(failure.Summary);
            }
        }
    }
}
