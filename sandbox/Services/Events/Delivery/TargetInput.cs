using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>What of an event a target is given: all of it, a part, a text of the rule's own, or a template filled from the event.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html</remarks>
internal static partial class TargetInput
{
    /// <summary>The text that the target gets.</summary>
    public static string Of(PendingDelivery delivery)
    {
        var target = delivery.Target;
        if (target["Input"] is { } constant)
            return constant.GetValue<string>();
        if (target["InputPath"] is { } path)
            return EventPath.Find(delivery.Event, path.GetValue<string>())?.ToJsonString() ?? "{}";
        return target["InputTransformer"] is JsonObject transformer ? Fill(delivery, transformer) : delivery.Event.ToJsonString();
    }

    private static string Fill(PendingDelivery delivery, JsonObject transformer)
    {
        var template = transformer["InputTemplate"]!.GetValue<string>();
        var (paths, text, inQuotes, at) = (transformer["InputPathsMap"] as JsonObject, new StringBuilder(), false, 0);
        foreach (Match placeholder in Placeholder().Matches(template))
        {
            inQuotes = Copy(template.AsSpan(at, placeholder.Index - at), inQuotes, text);
            text.Append(Write(Value(delivery, paths, placeholder.Groups[1].Value), inQuotes));
            at = placeholder.Index + placeholder.Length;
        }
        return text.Append(template.AsSpan(at)).ToString();
    }

    // Whether the next character stands between quotation marks.
    private static bool Copy(ReadOnlySpan<char> piece, bool inQuotes, StringBuilder text)
    {
        for (var at = 0; at < piece.Length; at++)
            if (piece[at] == '"' && (at == 0 || piece[at - 1] != '\\'))
                inQuotes = !inQuotes;
        text.Append(piece);
        return inQuotes;
    }

    private static JsonNode? Value(PendingDelivery delivery, JsonObject? paths, string name)
    {
        switch (name)
        {
            case "aws.events.rule-arn": return delivery.RuleArn;
            case "aws.events.rule-name": return delivery.RuleName;
            case "aws.events.event.ingestion-time": return EventEnvelope.Time(delivery.Received);
            case "aws.events.event.json": return delivery.Event;
            case "aws.events.event":
                var without = (JsonObject)delivery.Event.DeepClone();
                without.Remove("detail");
                return without;
            default: return paths?[name] is { } path ? EventPath.Find(delivery.Event, path.GetValue<string>()) : null;
        }
    }

    // Text between the template's quotation marks stays text; elsewhere it gets marks of its own. A path that leads nowhere leaves nothing.
    private static string Write(JsonNode? value, bool inQuotes) => (value, inQuotes) switch
    {
        (null, _) => "",
        (JsonValue text, true) when text.GetValueKind() == JsonValueKind.String => text.ToJsonString()[1..^1],
        ({ } other, true) => other.ToJsonString().Replace("\"", "", StringComparison.Ordinal),
        ({ } other, false) => other.ToJsonString(),
    };

    [GeneratedRegex("<([A-Za-z0-9_.-]+)>")]
    private static partial Regex Placeholder();
}
