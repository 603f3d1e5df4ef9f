using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>What updates may do to a stack's resources. Once there is a policy, everything it does not allow is denied.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html</remarks>
internal sealed record StackPolicy(IReadOnlyList<StackPolicyStatement> Statements)
{
    private const int Longest = 16_384;

    /// <summary>Reads a policy.</summary>
    /// <exception cref="AwsError">It is none.</exception>
    public static StackPolicy Read(string json)
    {
        if (json.Length > Longest)
            throw Invalid($"Stack policy may not exceed {Longest} bytes in size");
        try
        {
            var root = JsonNode.Parse(json) as JsonObject ?? throw Invalid("a policy is an object");
            var statements = root["Statement"] switch
            {
                JsonArray list => list.Select(one => StackPolicyStatement.Read(one as JsonObject ?? throw Invalid("a statement is an object"))),
                JsonObject one => [StackPolicyStatement.Read(one)],
                _ => throw Invalid("there is no Statement"),
            };
            return new([.. statements]);
        }
        catch (JsonException)
        {
            throw Invalid("it is no JSON");
        }
    }

    /// <summary>Why a resource may not be updated so, in CloudFormation's words; null when it may.</summary>
    /// <param name="action"><c>Update:Modify</c>, <c>Update:Replace</c> or <c>Update:Delete</c>.</param>
    /// <param name="logicalId">The resource.</param>
    /// <param name="type">Its type.</param>
    public string? Denial(string action, string logicalId, string type)
    {
        for (var at = 0; at < Statements.Count; at++)
            if (!Statements[at].Allows && Statements[at].Covers(action, logicalId, type))
                return Words(at + 1, action, logicalId);
        return Statements.Any(statement => statement.Allows && statement.Covers(action, logicalId, type)) ? null : Words(1, action, logicalId);
    }

    internal static AwsError Invalid(string why) => Refusals.Invalid($"Error validating stack policy: Invalid stack policy: {why}");

    // The service numbers the statement that denies; where none allows it names the first.
    private static string Words(int statement, string action, string logicalId) =>
        $"Action denied by stack policy: Statement [#{statement}] does not allow [{action}] for resource [LogicalResourceId/{logicalId}];";
}
