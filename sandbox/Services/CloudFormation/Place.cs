using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>An account and region, whose stacks are kept apart from all others.</summary>
internal readonly record struct Place(string Account, string Region, string Partition)
{
    public static Place Of(Call call) => new(call.Account, call.Region, call.Partition);

    /// <summary>The place that a key is in.</summary>
    public static Place OfKey(string key) => key.Split('/') is var parts ? new(parts[0], parts[1], Serving.Partition.Of(parts[1])) : default;

    /// <summary>A key in this place.</summary>
    public string Key(string rest) => $"{Account}/{Region}/{rest}";

    /// <summary>The ARN of a stack.</summary>
    public string StackArn(string name, string guid) => $"arn:{Partition}:cloudformation:{Region}:{Account}:stack/{name}/{guid}";

    /// <summary>The ARN of a change set.</summary>
    public string ChangeSetArn(string name, string guid) => $"arn:{Partition}:cloudformation:{Region}:{Account}:changeSet/{name}/{guid}";
}
