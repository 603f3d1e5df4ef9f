using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>CloudFormation's refusals, in its wording.</summary>
internal static class Refusals
{
    public static AwsError Invalid(string message) => new("ValidationError", message, 400);

    public static AwsError NoStack(string name) => Invalid($"Stack with id {name} does not exist");

    public static AwsError NoStackToUpdate(string name) => Invalid($"Stack [{name}] does not exist");

    public static AwsError StackExists(string name) => new("AlreadyExistsException", $"Stack [{name}] already exists");

    public static AwsError Busy(StackRow stack, string action) =>
        Invalid($"Stack:{stack.Id} is in {stack.Status} state and can not be {action}.");

    public static AwsError NoUpdates() => Invalid("No updates are to be performed.");

    public static AwsError ChangeSetExists(string name) => new("AlreadyExistsException", $"ChangeSet {name} already exists");

    public static AwsError NoChangeSet(string name) => new("ChangeSetNotFound", $"ChangeSet [{name}] does not exist");

    public static AwsError ChangeSetStatus(string message) => new("InvalidChangeSetStatus", message);
}
