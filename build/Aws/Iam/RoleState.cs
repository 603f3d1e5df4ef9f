namespace Pipeline.Aws.Iam;

/// <summary>A role as it is or as it should be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Trust">Who may assume it: a policy document as JSON.</param>
/// <param name="Attached">The ARNs of the managed policies that are attached to it.</param>
/// <param name="Inline">Its own policies as JSON, by name.</param>
public sealed record RoleState(string Name, string Trust, IReadOnlyList<string> Attached, IReadOnlyDictionary<string, string> Inline)
{
    /// <summary>Its path, which nobody can change: <c>/</c> unless it was made with another.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Its ARN; empty for a role that is not there yet.</summary>
    public string Arn { get; init; } = "";
}
