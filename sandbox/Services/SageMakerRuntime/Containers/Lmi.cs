using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Large Model Inference (DJL Serving): <c>inputs</c> and <c>parameters</c> answered with an object, or a chat; JSON lines when asked to stream.</summary>
/// <remarks>https://docs.djl.ai/master/docs/serving/serving/docs/lmi/user_guides/lmi_input_output_schema.html</remarks>
internal sealed class Lmi(JsonObject definition) : Container(definition)
{
    private const int UsualTokens = 30;
    private const int Failed = 424;

    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("application/json" or ""))
            return Refuse($"Unsupported content type: {payload.ContentType}");
        if (payload.Json() is not JsonObject request)
            return Refuse("Failed to parse the request as JSON");
        var streams = request["stream"]?.GetValueKind() == JsonValueKind.True;
        if (request["messages"] is JsonArray { Count: > 0 } messages)
            return Converse(request, Chat.Prompt(messages), streams, payload.Arrived);
        return Generation.Read(request) is { } generation ? Generate(generation, streams) : Refuse("Invalid request payload. The request must have one of the keys inputs, prompt and messages");
    }

    private Reply Converse(JsonObject request, string prompt, bool streams, DateTimeOffset now)
    {
        var most = request["max_tokens"]?.GetValueKind() == JsonValueKind.Number ? (int?)request["max_tokens"]!.GetValue<double>() : null;
        if (most is < 1)
            return Refuse($"max_tokens must be at least 1, got {most}.");
        var text = SimulatedText.Of(ModelId, prompt, most);
        var speaker = new Speaker(ModelId, now);
        return streams ? Reply.Lines(Chat.Chunks(speaker, prompt, text)) : Reply.Json(Chat.Completion(speaker, prompt, text));
    }

    private Reply Generate(Generation generation, bool streams)
    {
        var most = (int?)generation.Number("max_new_tokens") ?? UsualTokens;
        if (most < 1)
            return Refuse($"max_tokens must be at least 1, got {most}.");
        var text = SimulatedText.Of(ModelId, generation.Prompt, most);
        if (streams)
            return Reply.Lines(text.Tokens.Select((_, at) => Token(generation, text, at)));
        var answer = new JsonObject { ["generated_text"] = generation.Full(text) };
        if (generation.Details(text) is { } details)
            answer["details"] = details;
        return Reply.Json(AnswersLikeTgi ? new JsonArray(answer) : answer);
    }

    // The array form is left to the rolling batch of old.
    private bool AnswersLikeTgi => Setting("OPTION_TGI_COMPAT") == "true" && Setting("OPTION_ROLLING_BATCH") is not (null or "disable");

    private static JsonObject Token(Generation generation, SimulatedText text, int at)
    {
        var token = new JsonObject { ["token"] = new JsonObject { ["id"] = at + 1, ["text"] = text.Tokens[at], ["log_prob"] = -0.1 } };
        if (at < text.Tokens.Count - 1)
            return token;
        token["generated_text"] = text.Text;
        token["details"] = new JsonObject { ["finish_reason"] = text.IsCut ? "length" : "eos_token", ["generated_tokens"] = text.Tokens.Count, ["inputs"] = generation.Prompt };
        return token;
    }

    private static Reply Refuse(string message) => Reply.Json(new JsonObject { ["error"] = message, ["code"] = Failed }, Failed);
}
