using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>One event or line of a streamed answer.</summary>
/// <param name="Text">The text that it adds; null when it adds none.</param>
/// <param name="Whole">The whole text, as the last event of some containers has it.</param>
/// <param name="Tokens">How many tokens there were, if it tells.</param>
/// <param name="Complaint">What went wrong in the container, if it tells that.</param>
internal sealed record StreamedPiece(string? Text, string? Whole, TokenCount? Tokens, string? Complaint)
{
    /// <summary>Reads one; null for JSON that is no piece of a streamed answer.</summary>
    public static StreamedPiece? Of(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        var tokens = Inference.Tokens.In(json);
        if (json.At("error") is { ValueKind: not JsonValueKind.Null } error)
            return new(null, null, tokens, error.Text() ?? error.At("message")?.Text() ?? error.GetRawText());
        if (json.At("choices") is { ValueKind: JsonValueKind.Array } choices)
        {
            // A whole answer in one piece has a message; only a stream has differences.
            if (choices.First() is { } choice && choice.At("message") is not null)
                return null;
            return new(choices.First()?.At("delta")?.At("content")?.Text() ?? choices.First()?.At("text")?.Text(), null, tokens, null);
        }
        if (json.At("token") is { } token)
            return new(token.At("special")?.ValueKind == JsonValueKind.True ? null : token.At("text")?.Text(), json.At("generated_text")?.Text(), tokens, null);
        return json.At("usage") is not null ? new(null, null, tokens, null) : null;
    }
}
