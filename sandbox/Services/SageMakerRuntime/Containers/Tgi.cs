using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Text Generation Inference: <c>inputs</c> and <c>parameters</c>, or a chat; server-sent events when asked to stream.</summary>
/// <remarks>https://huggingface.github.io/text-generation-inference/</remarks>
internal sealed class Tgi(JsonObject definition) : Container(definition)
{
    private const int UsualTokens = 100;
    private const int Unprocessable = 422;
    private const int UnsupportedMedia = 415;

    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("application/json" or ""))
            return Reply.Words("Expected request with `Content-Type: application/json`", status: UnsupportedMedia);
        if (payload.Json() is not { } json)
            return Reply.Words("Failed to parse the request body as JSON: expected value at line 1 column 1", status: 400);
        if (json is not JsonObject request)
            return Mismatch();
        var streams = request["stream"]?.GetValueKind() == JsonValueKind.True;
        if (request["messages"] is JsonArray { Count: > 0 } messages)
            return Converse(request, Chat.Prompt(messages), streams, payload.Arrived);
        return Generation.Read(request) is { } generation ? Generate(generation, streams) : Mismatch();
    }

    private Reply Converse(JsonObject request, string prompt, bool streams, DateTimeOffset now)
    {
        var most = request.Number("max_tokens");
        if (Objection(prompt, most) is { } objection)
            return Refuse(objection);
        var text = SimulatedText.Of(ModelId, prompt, most ?? UsualTokens);
        var speaker = new Speaker(ModelId, now);
        return streams ? Reply.Events([.. Chat.Chunks(speaker, prompt, text).Select(Reply.Write), "[DONE]"]) : Reply.Json(Chat.Completion(speaker, prompt, text));
    }

    private Reply Generate(Generation generation, bool streams)
    {
        var most = (int?)generation.Number("max_new_tokens");
        if (Objection(generation.Prompt, most) is { } objection)
            return Refuse(objection);
        if (generation.Number("temperature") is <= 0)
            return Refuse("`temperature` must be strictly positive");
        if (generation.Number("top_p") is <= 0 or >= 1)
            return Refuse("`top_p` must be > 0.0 and < 1.0");
        var text = SimulatedText.Of(ModelId, generation.Prompt, most ?? UsualTokens);
        if (streams)
            return Reply.Events(text.Tokens.Select((_, at) => Reply.Write(Token(generation, text, at))));
        return Reply.Json(new JsonArray(new JsonObject { ["generated_text"] = generation.Full(text), ["details"] = generation.Details(text) }.Present()));
    }

    private string? Objection(string prompt, int? most)
    {
        var (input, total, given) = (Limit("MAX_INPUT_TOKENS", "MAX_INPUT_LENGTH"), Limit("MAX_TOTAL_TOKENS"), SimulatedText.Count(prompt));
        if (most is <= 0)
            return "`max_new_tokens` must be strictly positive";
        if (given == 0)
            return "`inputs` cannot be empty";
        if (given > input)
            return $"`inputs` must have less than {input} tokens. Given: {given}";
        return given + (most ?? 0) > total ? $"`inputs` tokens + `max_new_tokens` must be <= {total}. Given: {given} `inputs` tokens and {most} `max_new_tokens`" : null;
    }

    private static JsonObject Token(Generation generation, SimulatedText text, int at)
    {
        var last = at == text.Tokens.Count - 1;
        return new()
        {
            ["index"] = at + 1,
            ["token"] = new JsonObject { ["id"] = at + 1, ["text"] = text.Tokens[at], ["logprob"] = -0.1, ["special"] = false },
            ["generated_text"] = last ? text.Text : null,
            ["details"] = last ? generation.Details(text) : null,
        };
    }

    private static Reply Refuse(string message) =>
        Reply.Json(new JsonObject { ["error"] = $"Input validation error: {message}", ["error_type"] = "validation" }, Unprocessable);

    private static Reply Mismatch() =>
        Reply.Words("Failed to deserialize the JSON body into the target type: data did not match any variant of untagged enum SagemakerRequest", status: Unprocessable);
}
