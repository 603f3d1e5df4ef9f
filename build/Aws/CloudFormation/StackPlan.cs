using Pipeline.Reporting;

namespace Pipeline.Aws.CloudFormation;

/// <summary>What deploying a stack would change. The deployment carries out this very record.</summary>
/// <param name="Request">The stack as it should be.</param>
/// <param name="Step">What the present status asks for.</param>
/// <param name="Changes">Resource by resource, unchanged ones included.</param>
/// <param name="ChangeSet">The change set that holds the update, when one was kept for execution.</param>
public sealed record StackPlan(StackRequest Request, StackStep Step, IReadOnlyList<PlannedChange> Changes, string? ChangeSet = null)
{
    /// <summary>The outputs that the stack has at present; none when there is no stack.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; init; } = new Dictionary<string, string>();

    /// <summary>What to note of the stack when there is nothing to do; null when the stack is not as it should be.</summary>
    public string? Mark { get; init; }

    /// <summary>True when there is nothing to do.</summary>
    public bool IsNoOp => Changes.All(change => change.Kind == ChangeKind.Unchanged) && Step == StackStep.Update;

    /// <summary>A plan with one kind of change for every declared resource.</summary>
    public static StackPlan Uniform(StackRequest request, StackStep step, ChangeKind kind) => new(
        request, step, [.. request.Resources.Select(resource => new PlannedChange(kind, $"Stack {request.Name}", resource.Words, resource.Type))]);
}
