using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>Finds the counts of tokens in answers and in pieces of answers.</summary>
internal static class Tokens
{
    /// <summary>The counts that a piece of JSON tells; null when it tells none.</summary>
    public static TokenCount? In(JsonElement answer)
    {
        if (answer.ValueKind == JsonValueKind.Array)
            return answer.First() is { ValueKind: JsonValueKind.Object } only ? In(only) : null;
        if (answer.At("usage") is { ValueKind: JsonValueKind.Object } usage)
            return Count(usage.At("prompt_tokens")?.Whole(), usage.At("completion_tokens")?.Whole());
        return answer.At("details") is { } details ? Count(null, details.At("generated_tokens")?.Whole()) : null;
    }

    private static TokenCount? Count(int? prompt, int? answer) => prompt is null && answer is null ? null : new(prompt, answer);
}
