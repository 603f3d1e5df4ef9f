using Amazon.CloudFormation;
using Amazon.CloudFormation.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Carries out a stack's plan.</summary>
public sealed class StackDeployer(AwsSession session, StackReader reader, ChangeSets changeSets, StackWatcher watcher, Reporter reporter)
{
    /// <summary>Makes the stack what the plan says.</summary>
    /// <exception cref="DeploymentFailed">The stack failed; the first cause is named.</exception>
    public async Task<DeployedStack> DeployAsync(StackPlan plan, CancellationToken cancellation)
    {
        var step = $"stack {plan.Request.Name}";
        if (plan.IsNoOp)
        {
            reporter.Raise(new StepFinished(step, Outcome.Unchanged, $"{plan.Changes.Count} resources match"));
            return new DeployedStack(plan.Outputs, plan.Mark!);
        }

        reader.Touch(plan.Request.Name);
        reporter.Raise(new StepStarted(step, "deploying", plan.Changes.Count(change => change.Kind != ChangeKind.Unchanged)));
        try
        {
            var deployed = await CarryOutAsync(plan, cancellation);
            reporter.Raise(new StepFinished(step, Outcome.Done, Counted(plan)));
            return deployed;
        }
        catch (PipelineFailure failure) when (failure is not DeploymentFailed)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private async Task<DeployedStack> CarryOutAsync(StackPlan plan, CancellationToken cancellation)
    {
        var request = plan.Request;
        if (plan.Step == StackStep.Recreate)
            await RemoveAsync(request, cancellation);
        if (plan.Step == StackStep.ContinueRollback)
            return await AfterRollbackAsync(request, cancellation);

        var changeSet = plan.ChangeSet ?? (await changeSets.CreateAsync(request, TypeFor(plan.Step), cancellation))?.ChangeSetId;
        var followed = changeSet is null ? null : await ExecuteAsync(request, changeSet, cancellation);
        var stack = followed?.Stack ?? await reader.FindAsync(request.Name, cancellation);
        if (followed is not null && stack?.StackStatus?.Value is not ("CREATE_COMPLETE" or "UPDATE_COMPLETE"))
            throw Failed(request, followed);
        return new DeployedStack(StackReader.Outputs(stack), stack is null ? "" : DeployedMark.Of(request, stack));
    }

    private async Task<Followed> ExecuteAsync(StackRequest request, string changeSet, CancellationToken cancellation)
    {
        var mark = await watcher.MarkAsync(request.Name, cancellation);
        await changeSets.ExecuteAsync(request.Name, changeSet, cancellation);
        return await watcher.FollowAsync(request, mark, begun: false, cancellation);
    }

    // A stack whose creation was rolled back can only be deleted:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
    private async Task RemoveAsync(StackRequest request, CancellationToken cancellation)
    {
        reporter.Raise(new Warned($"stack {request.Name} is left over from a creation that failed: it is deleted and created anew"));
        var mark = await watcher.MarkAsync(request.Name, cancellation);
        await session.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = request.Name }, cancellation).As("cloudformation:DeleteStack");
        var followed = await watcher.FollowAsync(request, mark, begun: false, cancellation);
        if (followed.Stack is not null)
            throw Failed(request, followed);
    }

    private async Task<DeployedStack> AfterRollbackAsync(StackRequest request, CancellationToken cancellation)
    {
        var mark = await watcher.MarkAsync(request.Name, cancellation);
        await session.CloudFormation.ContinueUpdateRollbackAsync(new ContinueUpdateRollbackRequest { StackName = request.Name }, cancellation)
            .As("cloudformation:ContinueUpdateRollback");
        var followed = await watcher.FollowAsync(request, mark, begun: false, cancellation);
        if (followed.Stack?.StackStatus != StackStatus.UPDATE_ROLLBACK_COMPLETE)
            throw Failed(request, followed);
        var preview = await changeSets.PreviewAsync(request, keep: true, cancellation);
        return await CarryOutAsync(preview, cancellation);
    }

    private DeploymentFailed Failed(StackRequest request, Followed followed)
    {
        reporter.Raise(new StepFinished($"stack {request.Name}", Outcome.Failed, followed.Stack?.StackStatus?.Value ?? "gone"));
        var cause = FirstCause.Among(followed.Events);
        var outcome = cause is { Others: > 0 } ? $"{cause.Others} other resource{(cause.Others == 1 ? " was" : "s were")} cancelled because of it. " : "";
        outcome += $"The stack is now {followed.Stack?.StackStatus?.Value ?? "deleted"}.";
        return new DeploymentFailed(request.Name, cause?.LogicalId ?? request.Name, cause?.Reason ?? followed.Stack?.StackStatusReason ?? "no reason given", outcome,
            "Correct the cause and run the same command again: it takes up where this one stopped.");
    }

    private static ChangeSetType TypeFor(StackStep step) => step == StackStep.Update ? ChangeSetType.UPDATE : ChangeSetType.CREATE;

    private static string Counted(StackPlan plan)
    {
        var parts = plan.Changes.GroupBy(change => change.Kind).OrderBy(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}");
        return string.Join(", ", parts);
    }

    private static string Word(ChangeKind kind) => kind switch
    {
        ChangeKind.Add => "created",
        ChangeKind.Change => "updated",
        ChangeKind.Replace => "replaced",
        ChangeKind.Delete => "deleted",
        _ => "unchanged",
    };
}

/// <summary>A stack that is as it should be.</summary>
/// <param name="Outputs">Its outputs.</param>
/// <param name="Mark">What to note of it, so that the next run need not read its template: see <see cref="DeployedMark"/>.</param>
public sealed record DeployedStack(IReadOnlyDictionary<string, string> Outputs, string Mark);
