using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Makes, changes and removes the resources of a stack, and tells of it in events. Every method answers whether it went well.</summary>
/// <param name="job">The work it belongs to.</param>
/// <param name="stack">The stack.</param>
/// <param name="giveUp">Cancelled when another resource failed.</param>
internal sealed partial class ResourceWork(StackJob job, StackRow stack, CancellationToken giveUp)
{
    // Policies are read once, when the first resource asks.
    private readonly Lazy<RoleAtWork?> role = new(() => RoleAtWork.Of(job.World, job.Tables.Asked, stack, job.Place));

    /// <summary>The physical name for a resource: the template's own, else an invented one.</summary>
    public string Choose(ResourceRow row)
    {
        var rule = job.Handlers.For(row.Type).Name(ResourceTypes.Embedded.Find(row.Type));
        return OwnName(rule, row.Properties) ?? PhysicalNames.Invent(stack.Name, row.LogicalId, rule);
    }

    /// <summary>A resource whose properties could not even be resolved.</summary>
    public bool Refuse(ResourceRow row, string reason)
    {
        job.Log.Tell(row);
        job.Log.Tell(row with { Status = Failed(row.Status), Reason = reason });
        return false;
    }

    /// <summary>Makes a resource.</summary>
    /// <param name="row">The resource, in progress.</param>
    /// <param name="again">Whether an earlier process began and did not finish, so that the thing may be there already.</param>
    public Task<bool> CreateAsync(ResourceRow row, bool again)
    {
        if (!again)
            row = job.Log.Tell(row, Shown(row.Properties));
        return AttemptAsync(row, attempt => MakeAsync(attempt, again), forward: true);
    }

    /// <summary>Changes a resource in place.</summary>
    public Task<bool> UpdateAsync(ResourceRow row, Former before)
    {
        row = job.Log.Tell(row with { PhysicalId = before.PhysicalId, Reason = null }, Shown(row.Properties));
        return AttemptAsync(row, attempt => ChangeAsync(attempt, before.PhysicalId, before.Properties, row.Properties), forward: true, before.Tags);
    }

    /// <summary>Makes a new resource in the place of an old one, which is removed when everything else went well.</summary>
    public Task<bool> ReplaceAsync(ResourceRow row, Former before, bool again)
    {
        if (again)
            return AttemptAsync(row, attempt => MakeAsync(attempt, again), forward: true);
        var rule = job.Handlers.For(row.Type).Name(ResourceTypes.Embedded.Find(row.Type));
        if (OwnName(rule, row.Properties) is { } name && name == OwnName(rule, before.Properties))
            return Task.FromResult(Refuse(row, $"CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {name} and update the stack again."));
        row = row with { Reason = "Requested update requires the creation of a new physical resource; hence creating one.", PhysicalId = "", Attributes = [], Chosen = Choose(row) };
        row = job.Log.Tell(row, Shown(row.Properties), before.PhysicalId);
        return AttemptAsync(row, attempt => MakeAsync(attempt, again: false), forward: true);
    }

    /// <summary>Changes a resource back to what it was.</summary>
    public Task<bool> RestoreAsync(ResourceRow row, Former before)
    {
        var target = job.Log.Tell(row with { Status = "UPDATE_IN_PROGRESS", Reason = null });
        return AttemptAsync(target with { Tags = before.Tags }, attempt => ChangeAsync(attempt, before.PhysicalId, row.Properties, before.Properties), forward: false, row.Tags);
    }

    private async Task<Made> ChangeAsync(Attempt attempt, string physicalId, JsonObject from, JsonObject to)
    {
        Require(Verb.Update, attempt.Context, physicalId, from, to);
        var wanted = attempt.Secrets.Reveal(to);
        var made = await job.Handlers.For(attempt.Row.Type).UpdateAsync(attempt.Context, physicalId, attempt.Secrets.RevealFormer(from), wanted);
        Require(Verb.Read, attempt.Context, made.PhysicalId, [], to);
        return made;
    }

    private async Task<Made> MakeAsync(Attempt attempt, bool again)
    {
        Require(Verb.Create, attempt.Context, attempt.Row.PhysicalId, [], attempt.Row.Properties);
        var made = await MadeAsync(attempt, again);
        attempt.Begun(made.PhysicalId);
        Require(Verb.Read, attempt.Context, made.PhysicalId, [], attempt.Row.Properties);
        role.Value?.Foresee(new(attempt.Context, made.PhysicalId, [], attempt.Row.Properties));
        return made;
    }

    private async Task<Made> MadeAsync(Attempt attempt, bool again)
    {
        var row = attempt.Row;
        if (row.PhysicalId.Length > 0)
            return await job.Handlers.For(row.Type).UpdateAsync(attempt.Context, row.PhysicalId, [], attempt.Wanted);
        var handler = job.Handlers.For(row.Type);
        var found = again ? await handler.FindAsync(attempt.Context, attempt.Wanted) : null;
        if (found is null)
            return await handler.CreateAsync(attempt.Context, attempt.Wanted);
        attempt.Begun(found);
        return await handler.UpdateAsync(attempt.Context, found, [], attempt.Wanted);
    }

    // A stack's role has to be allowed what the resource's handler does. Secrets stay as references: no ARN has one.
    private void Require(Verb verb, ResourceContext context, string physicalId, JsonObject before, JsonObject now) =>
        role.Value?.Require(verb, new(context, physicalId, before, now));

    // A name that is a function of other things is as much the template's own as a literal one.
    private static string? OwnName(NameRule? rule, JsonObject properties) => rule is not null && properties[rule.Property] is JsonValue name ? name.ToString() : null;

    private static string Failed(string status) => status.Replace("IN_PROGRESS", "FAILED", StringComparison.Ordinal);

    private string Shown(JsonObject properties) => Masking.Hide(Masking.Hide(properties, CustomRequest.Hidden(job.World.Store, job.Key)).ToJsonString(), stack.Definition!);
}
