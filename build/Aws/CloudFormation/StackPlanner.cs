using Amazon.CloudFormation.Model;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>Says what deploying a stack would change.</summary>
public sealed class StackPlanner(StackReader reader, ChangeSets changeSets, StackWatcher watcher)
{
    /// <summary>Plans a stack.</summary>
    /// <param name="request">The stack as it should be.</param>
    /// <param name="keep">
    /// Whether an update's change set is kept for execution. Otherwise it is deleted once read: a plan leaves nothing behind.
    /// A new stack is planned from its template, because a change set for it would leave a stack in REVIEW_IN_PROGRESS.
    /// </param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<StackPlan> PlanAsync(StackRequest request, bool keep, CancellationToken cancellation)
    {
        var stack = await reader.FirstLookAsync(request.Name, cancellation);
        while (StackSteps.For(stack?.StackStatus?.Value) == StackStep.Wait)
            stack = await watcher.UntilSettledAsync(request, cancellation);

        var step = StackSteps.For(stack?.StackStatus?.Value);
        var plan = step switch
        {
            StackStep.Create or StackStep.Recreate => StackPlan.Uniform(request, step, ChangeKind.Add),
            StackStep.Update when await MatchesAsync(request, stack!, cancellation) => StackPlan.Uniform(request, step, ChangeKind.Unchanged),
            StackStep.Update => await changeSets.PreviewAsync(request, keep, cancellation),
            StackStep.ContinueRollback => StackPlan.Uniform(request, step, ChangeKind.Change),
            _ => throw Stuck(request.Name, stack!),
        };
        return step == StackStep.Update ? plan with { Outputs = StackReader.Outputs(stack), Mark = DeployedMark.Of(request, stack!) } : plan;
    }

    private async Task<bool> MatchesAsync(StackRequest request, Stack stack, CancellationToken cancellation)
    {
        if (request.Mark is not null && request.Mark == DeployedMark.Of(request, stack))
            return true;
        var parameters = (stack.Parameters ?? []).ToDictionary(one => one.ParameterKey, one => one.ParameterValue, StringComparer.Ordinal);
        var tags = (stack.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal);
        return request.Parameters.All(wanted => parameters.GetValueOrDefault(wanted.Key) == wanted.Value)
            && request.Tags.Count == tags.Count && request.Tags.All(wanted => tags.GetValueOrDefault(wanted.Key) == wanted.Value)
            && await reader.TemplateAsync(request.Name, cancellation) is var deployed
            && deployed.ReplaceLineEndings("\n").TrimEnd() == request.Template.TrimEnd();
    }

    private static DeploymentFailed Stuck(string name, Stack stack) => new(
        name, name, $"The stack is {stack.StackStatus}: {stack.StackStatusReason}",
        "CloudFormation changes nothing in this state.",
        $"Find out what could not be deleted, then: aws cloudformation delete-stack --stack-name {name}");
}
