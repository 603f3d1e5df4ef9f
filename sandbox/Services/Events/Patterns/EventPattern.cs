using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary>What events a rule is for: for each named member a list of tests, one of which must hold.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html</remarks>
internal sealed class EventPattern
{
    private const int Longest = 4096;

    private readonly PatternMembers members;

    private EventPattern(PatternMembers members) => this.members = members;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="AwsError">It breaks the grammar.</exception>
    public static EventPattern Parse(string text)
    {
        if (text.Length > Longest)
            throw Invalid($"Event pattern must be at most {Longest} characters");
        JsonNode? pattern;
        try
        {
            pattern = JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false, MaxDepth = 64 });
        }
        catch (JsonException)
        {
            throw Invalid("Invalid JSON");
        }
        return pattern is JsonObject { Count: > 0 } given ? new(PatternMembers.Read(given)) : throw Invalid("Filter is not an object");
    }

    /// <summary>Whether the event is one of them.</summary>
    public bool Matches(JsonObject @event) => members.Match(@event);

    /// <summary>How EventBridge says that a pattern breaks the grammar.</summary>
    public static AwsError Invalid(string reason) => new("InvalidEventPatternException", $"Event pattern is not valid. Reason: {reason}");
}
