using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Modules.Endpoints;

/// <summary>The first half of a deletion: what costs money, and what holds it. What it leaves behind is written down before.</summary>
/// <param name="room">What works on the region.</param>
/// <param name="owners">Finds stacks.</param>
/// <param name="wishes">What the command line says.</param>
/// <param name="meant">All endpoints that the run deletes.</param>
public sealed class EndpointTakeDown(EndpointRoom room, EndpointOwners owners, RemovalWishes wishes, IReadOnlyCollection<string> meant)
{
    /// <summary>Deletes the endpoint with its stacks, scaling and components.</summary>
    /// <param name="name">The endpoint's name.</param>
    /// <param name="ledger">Told of what becomes of things.</param>
    /// <param name="cancellation">Stops the work; a later run takes it up.</param>
    /// <returns>What is left to look after.</returns>
    /// <exception cref="Failures.NeedsApproval">More would go than the endpoint; nothing of it was deleted.</exception>
    public async Task<RemovalNote> RunAsync(string name, RemovalLedger ledger, CancellationToken cancellation)
    {
        var endpoint = await room.Reader.FindAsync(name, cancellation);
        var before = await room.Notes.ReadAsync(name, cancellation);
        var stacks = await owners.OfAsync(name, endpoint, before, cancellation);
        await RequireAsync(name, stacks, cancellation);
        var note = await NoteAsync(name, endpoint, before, stacks, cancellation);
        if (endpoint is not null && stacks.Count == 0 && await room.Remover.UntilSettledAsync(ledger.Step, name, cancellation) is { } settled)
            note = await NoteAsync(name, settled, note, stacks, cancellation); // An update that was waited for brought its own configuration.
        if (!note.IsEmpty && note.ToText() != before?.ToText())
            await room.Notes.WriteAsync(name, note, cancellation);

        await LooseAsync(name, note.Components, [.. stacks.SelectMany(stack => stack.Components)], stacks.Count > 0 ? "" : name, ledger, cancellation);
        foreach (var stack in stacks)
        {
            await room.Stacks.Remover.RemoveAsync(stack.Name, cancellation);
            ledger.Deleted("stack", stack.Name);
        }
        if (stacks.Count > 0) // Then there may be what they were told to retain.
            await LooseAsync(name, note.Components, [], name, ledger, cancellation);
        if (await room.Remover.RemoveAsync(ledger.Step, name, cancellation))
            ledger.Deleted("endpoint", name);
        return note;
    }

    private async Task RequireAsync(string name, IReadOnlyList<OwningStack> stacks, CancellationToken cancellation)
    {
        if (stacks.Count == 0 || wishes.WholeStacks)
            return;
        var use = await room.Uses.ReadAsync(cancellation);
        foreach (var stack in stacks)
            stack.Require(name, stack.Besides([.. meant.Append(name)], use), wishes.AgreeingTo(name));
    }

    private async Task<RemovalNote> NoteAsync(string name, HostedEndpoint? endpoint, RemovalNote? before, IReadOnlyList<OwningStack> stacks, CancellationToken cancellation)
    {
        var components = endpoint is null ? [] : await room.Reader.ComponentsAsync(endpoint.Name, cancellation);
        var configurations = new List<HostedConfiguration>();
        // Other tools name the configuration after the endpoint, and leave it when they delete the endpoint alone.
        foreach (var one in new[] { endpoint?.Configuration, endpoint?.Pending, name }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            if (await room.Reader.ConfigurationAsync(one, cancellation) is { } configuration)
                configurations.Add(configuration);
        return new RemovalNote
        {
            Stacks = [.. stacks.Select(stack => stack.Name)],
            Modules = [.. stacks.Select(stack => stack.Module).OfType<string>()],
            Configurations = [.. configurations.Select(configuration => configuration.Name)],
            Models = [.. configurations.SelectMany(configuration => configuration.Models).Concat(components.SelectMany(component => component.Models))],
            Components = [.. components.Select(component => component.Name)],
        }.And(before ?? new());
    }

    // Components that no stack holds, and what scales them. Those that a stack holds go with it, but others would be in its way.
    private async Task LooseAsync(string name, IReadOnlyList<string> components, IReadOnlyList<string> held, string scaled, RemovalLedger ledger, CancellationToken cancellation)
    {
        var loose = components.Except(held, StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var target in await room.Around.Scaling.OfAsync(scaled, loose, cancellation))
            if (await room.Around.Scaling.RemoveAsync(target, cancellation))
                ledger.Deleted("scaling", target.Resource);
        if (loose.Count == 0)
            return;
        var present = await room.Reader.ComponentsAsync(name, cancellation);
        var adapted = present.Where(one => !loose.Contains(one.Name)).Select(one => one.Base).OfType<string>();
        await room.Remover.RemoveComponentsAsync(ledger.Step, name, [.. present.Select(one => one.Name).Where(loose.Contains).Except(adapted, StringComparer.OrdinalIgnoreCase)],
            gone => ledger.Deleted("component", gone), cancellation);
    }
}
