using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Resources;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

internal sealed partial class ResourceWork
{
    private const string Initiated = "Resource creation Initiated";

    // Forward is the work that was asked for, as against the way back.
    private async Task<bool> AttemptAsync(ResourceRow row, Func<Attempt, Task<Made>> act, bool forward, IReadOnlyList<Tag>? formerTags = null)
    {
        var secrets = new Secrets(new(job.World, job.Place, stack));
        var attempt = new Attempt(this, row, secrets) { FormerTags = formerTags ?? [] };
        try
        {
            await PauseAsync(forward);
            if (forward)
                Check(row, secrets);
            var made = await act(attempt);
            if (attempt.Row.PhysicalId.Length == 0)
                attempt.Begun(made.PhysicalId);
            await PauseAsync(forward);
            if (forward && row.Signals is not null)
                made = await new SignalWait(job, attempt.Row).OverAsync(made, giveUp);
            job.Log.Tell(attempt.Row with { Status = row.Status.Replace("IN_PROGRESS", "COMPLETE", StringComparison.Ordinal), Reason = null, PhysicalId = made.PhysicalId, Attributes = secrets.Hide(made.Attributes) });
            return true;
        }
        catch (Exception refused) when (refused is not OperationCanceledException || !job.Stopping.IsCancellationRequested)
        {
            if (refused is not (AwsError or OperationCanceledException or InvalidProperties or TemplateException))
                job.World.Log.Add(refused);
            job.Log.Tell(attempt.Row with { Status = Failed(row.Status), Reason = secrets.Hide(HandlerFailures.Words(row, refused)) });
            return false;
        }
    }

    private void Check(ResourceRow row, Secrets secrets)
    {
        if (ResourceTypes.Embedded.Find(row.Type) is { } type && PropertyValidation.Failure(type, row.LogicalId, secrets.Reveal(row.Properties)) is { } failure)
            throw new InvalidProperties(failure);
        if (job.World.Told.For(row.LogicalId) is { } told)
            throw new AwsError("GeneralServiceException", told);
    }

    private async Task PauseAsync(bool forward)
    {
        var token = forward ? giveUp : job.Stopping;
        token.ThrowIfCancellationRequested();
        if (job.World.Options.ResourceDelay is { Ticks: > 0 } delay)
            await Task.Delay(delay / 2, job.World.Clock, token);
    }

    private ResourceContext Context(Attempt attempt)
    {
        var (row, place) = (attempt.Row, job.Place);
        var call = new Call("", place.Account, place.Region, RoleSession.CallerOf(stack, place), [], Guid.NewGuid().ToString(), job.Stopping);
        return new(job.World, call, row.LogicalId, row.Type, row.Chosen, row.Tags) { Begun = attempt.Begun, StackId = stack.Id, StackName = stack.Name, FormerTags = attempt.FormerTags };
    }

    private ResourceRow Tell(ResourceRow row) => job.Log.Tell(row);

    // One resource being worked on. What is known of it is written down as soon as it is known.
    private sealed class Attempt(ResourceWork work, ResourceRow row, Secrets secrets)
    {
        public Secrets Secrets => secrets;

        public ResourceRow Row { get; private set; } = row;

        /// <summary>The stack's tags that the physical resource has before this attempt.</summary>
        public IReadOnlyList<Tag> FormerTags { get; init; } = [];

        public ResourceContext Context => work.Context(this);

        /// <summary>What the resource is to be, with its secrets.</summary>
        public JsonObject Wanted => secrets.Reveal(Row.Properties);

        public void Begun(string physicalId)
        {
            if (Row.PhysicalId.Length == 0)
                Row = work.Tell(Row with { PhysicalId = physicalId, Reason = Initiated });
        }
    }
}
