using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>What a container's answer says, whichever form it has.</summary>
public static class AnswerText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };
    private static readonly string[] Texts = ["generated_text", "summary_text", "translation_text"];

    /// <summary>Reads a whole answer.</summary>
    /// <param name="body">Its bytes.</param>
    /// <param name="contentType">What they are.</param>
    public static ModelAnswer Read(byte[] body, string? contentType)
    {
        if (Json(body) is { } document)
        {
            using (document)
                return Read(document.RootElement);
        }
        return new ModelAnswer(Raw(body, contentType).Trim('\r', '\n'));
    }

    /// <summary>The answer as the container gave it; of bytes that are no text, how many there are.</summary>
    public static string Raw(byte[] body, string? contentType)
    {
        try
        {
            return Strict.GetString(body).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return $"{body.Length} bytes of {(string.IsNullOrEmpty(contentType) ? "an unknown type" : contentType)}";
        }
    }

    private static ModelAnswer Read(JsonElement answer)
    {
        var text = Choice(answer) ?? Generated(answer) ?? Vectors.Summary(answer) ?? Words(answer) ?? Written(answer);
        return new ModelAnswer(text, Tokens.In(answer));
    }

    // OpenAI's chats and completions.
    private static string? Choice(JsonElement answer)
    {
        if (answer.At("choices")?.First() is not { } choice)
            return null;
        return choice.At("message")?.At("content")?.Text() ?? choice.At("text")?.Text();
    }

    private static string? Generated(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Array)
            return Texts.Select(name => answer.At(name)?.Text()).FirstOrDefault(text => text is not null);
        var texts = answer.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Object ? Generated(one) : null).ToList();
        return texts.Count == 0 || texts.Contains(null) ? null : string.Join('\n', texts);
    }

    private static string? Words(JsonElement answer) => answer.Text();

    private static string Written(JsonElement answer)
    {
        try
        {
            return JsonSerializer.Serialize(answer, Indented);
        }
        catch (Exception unwritable) when (unwritable is JsonException or InvalidOperationException)
        {
            return answer.GetRawText(); // Half of a pair of surrogates can be read, but not be written.
        }
    }

    private static JsonDocument? Json(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body.AsSpan().StartsWith("\uFEFF"u8) ? body.AsMemory(3) : body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
