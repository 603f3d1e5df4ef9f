using Amazon.CloudFormation;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Takes resources that exist already into a new stack.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html</remarks>
public sealed class StackImporter(StackReader reader, ChangeSets changeSets, StackWatcher watcher, Reporter reporter)
{
    /// <summary>Takes them in; the stack has them and nothing else afterwards.</summary>
    /// <param name="request">The stack with a template of these resources alone, and their identifiers in <see cref="StackRequest.Imports"/>.</param>
    /// <param name="cancellation">Stops watching; the import goes on.</param>
    /// <exception cref="DeploymentFailed">CloudFormation could not take one of them.</exception>
    public async Task ImportAsync(StackRequest request, CancellationToken cancellation)
    {
        var step = $"stack {request.Name}";
        reader.Touch(request.Name);
        reporter.Raise(new StepStarted(step, "importing", request.Imports.Count));
        try
        {
            var set = await changeSets.CreateAsync(request, ChangeSetType.IMPORT, cancellation);
            var mark = await watcher.MarkAsync(request.Name, cancellation);
            await changeSets.ExecuteAsync(request.Name, set!.ChangeSetId, cancellation);
            var followed = await watcher.FollowAsync(request, mark, begun: false, cancellation);
            if (followed.Stack?.StackStatus != StackStatus.IMPORT_COMPLETE)
                throw Failed(request, followed);
            reporter.Raise(new StepFinished(step, Outcome.Done, $"{request.Imports.Count} imported"));
        }
        catch (PipelineFailure)
        {
            reporter.Raise(new StepFinished(step, Outcome.Failed));
            throw;
        }
    }

    private static DeploymentFailed Failed(StackRequest request, Followed followed)
    {
        var cause = FirstCause.Among(followed.Events);
        return new DeploymentFailed(request.Name, cause?.LogicalId ?? request.Name, cause?.Reason ?? followed.Stack?.StackStatusReason ?? "no reason given",
            $"The stack is now {followed.Stack?.StackStatus?.Value ?? "gone"}.", $"Correct the cause, then: aws cloudformation delete-stack --stack-name {request.Name}; and run the same command again.");
    }
}
