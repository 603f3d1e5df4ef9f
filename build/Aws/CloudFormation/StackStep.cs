namespace Pipeline.Aws.CloudFormation;

/// <summary>What a stack's status asks of somebody who wants to deploy it.</summary>
public enum StackStep
{
    /// <summary>There is none: make it.</summary>
    Create,

    /// <summary>It stands: change what differs.</summary>
    Update,

    /// <summary>Something goes on: wait for its end, then look again.</summary>
    Wait,

    /// <summary>Its creation failed and left nothing of use: delete it, then create it.</summary>
    Recreate,

    /// <summary>An undo got stuck: continue the rollback, then look again.</summary>
    ContinueRollback,

    /// <summary>Its deletion failed: a person must decide what happens to what is left.</summary>
    Stop,
}

/// <summary>Every stack status and the step it asks for.</summary>
public static class StackSteps
{
    /// <summary>
    /// The step (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html lists the statuses).
    /// <c>REVIEW_IN_PROGRESS</c> is a stack of which only a change set exists, so it counts as none.
    /// </summary>
    /// <param name="status">The status; null when there is no stack.</param>
    public static StackStep For(string? status) => status switch
    {
        null or "REVIEW_IN_PROGRESS" or "DELETE_COMPLETE" => StackStep.Create,
        "CREATE_COMPLETE" or "UPDATE_COMPLETE" or "UPDATE_ROLLBACK_COMPLETE" or "IMPORT_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE" => StackStep.Update,
        "ROLLBACK_COMPLETE" or "CREATE_FAILED" or "ROLLBACK_FAILED" => StackStep.Recreate,
        "UPDATE_ROLLBACK_FAILED" => StackStep.ContinueRollback,
        "UPDATE_FAILED" => StackStep.Update,
        "DELETE_FAILED" or "IMPORT_ROLLBACK_FAILED" => StackStep.Stop,
        _ when status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) => StackStep.Wait,
        _ => StackStep.Stop,
    };
}
