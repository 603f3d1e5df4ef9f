using Amazon.CloudFormation.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Deletes stacks.</summary>
public sealed class StackRemover(AwsSession session, StackReader reader, StackWatcher watcher, Reporter reporter)
{
    /// <summary>
    /// Deletes a stack; that there is none is as good. What goes on with it ends first, and a deletion that failed is tried again.
    /// </summary>
    /// <exception cref="DeploymentFailed">Something of it could not be deleted.</exception>
    public async Task RemoveAsync(string name, CancellationToken cancellation)
    {
        if (await reader.FindAsync(name, cancellation) is not { } present)
            return;
        var step = $"stack {name}";
        reader.Touch(name);
        reporter.Raise(new StepStarted(step, "deleting"));
        var request = new StackRequest(name, "", new Dictionary<string, string>(), new Dictionary<string, string>(), []);
        if (StackSteps.For(present.StackStatus?.Value) == StackStep.Wait && await watcher.UntilSettledAsync(request, cancellation) is null)
        {
            reporter.Raise(new StepFinished(step, Outcome.Done, "deleted"));
            return;
        }
        var mark = await watcher.MarkAsync(name, cancellation);
        await session.CloudFormation.DeleteStackAsync(new DeleteStackRequest { StackName = name }, cancellation).As("cloudformation:DeleteStack");
        var followed = await watcher.FollowAsync(request, mark, begun: false, cancellation);
        if (followed.Stack is not null)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed, followed.Stack.StackStatus?.Value ?? ""));
            var cause = FirstCause.Among(followed.Events);
            throw new DeploymentFailed(name, cause?.LogicalId ?? name, cause?.Reason ?? followed.Stack.StackStatusReason ?? "no reason given",
                $"The stack is now {followed.Stack.StackStatus?.Value}.", "Remove the cause and run the same command again.");
        }
        reporter.Raise(new StepFinished(step, Outcome.Done, "deleted"));
    }
}
