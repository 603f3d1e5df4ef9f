using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>vLLM, SGLang and llama.cpp: OpenAI's chat and text completions, server-sent events when asked to stream.</summary>
/// <remarks>https://docs.vllm.ai/en/stable/serving/openai_compatible_server.html</remarks>
internal sealed class OpenAi(JsonObject definition) : Container(definition)
{
    private const int BadRequest = 400;
    private const int UnsupportedMedia = 415;

    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("application/json" or ""))
            return Reply.Json(new JsonObject { ["detail"] = "Unsupported Media Type: Only 'application/json' is allowed" }, UnsupportedMedia);
        if (payload.Json() is not JsonObject request)
            return Refuse("[{'type': 'json_invalid', 'loc': ('body', 0), 'msg': 'JSON decode error', 'input': {}}]");
        var plain = payload.CustomAttributes?.Contains("route=/v1/completions", StringComparison.Ordinal) == true || (request["messages"] is null && request["prompt"] is not null);
        var asked = plain ? request["prompt"]?.ToString() : request["messages"] is JsonArray { Count: > 0 } messages ? Chat.Prompt(messages) : null;
        if (asked is null)
            return Refuse($"[{{'type': 'missing', 'loc': ('body', '{(plain ? "prompt" : "messages")}'), 'msg': 'Field required'}}]");
        if (Objection(request, asked) is { } objection)
            return Refuse(objection);
        var text = SimulatedText.Of(ModelId, asked, MaxTokens(request));
        var speaker = new Speaker(request.Text("model") ?? ModelId, payload.Arrived);
        if (request["stream"]?.GetValueKind() == JsonValueKind.True)
            return Reply.Events([.. (plain ? Chat.TextChunks(speaker, asked, text) : Chat.Chunks(speaker, asked, text)).Select(Reply.Write), "[DONE]"]);
        return Reply.Json(plain ? Chat.TextCompletion(speaker, asked, text) : Chat.Completion(speaker, asked, text));
    }

    private string? Objection(JsonObject request, string prompt)
    {
        if (Number(request, "temperature") is { } temperature and < 0)
            return $"temperature must be non-negative, got {Shown(temperature)}.";
        if (Number(request, "top_p") is { } nucleus and (<= 0 or > 1))
            return $"top_p must be in (0, 1], got {Shown(nucleus)}.";
        if (MaxTokens(request) is { } most and < 1)
            return $"max_tokens must be at least 1, got {most}.";
        var (length, asked) = (Limit("SM_VLLM_MAX_MODEL_LEN", "SM_SGLANG_CONTEXT_LENGTH"), SimulatedText.Count(prompt));
        return length is { } longest && asked + (MaxTokens(request) ?? 0) > longest
            ? $"This model's maximum context length is {longest} tokens. However, you requested {asked + (MaxTokens(request) ?? 0)} tokens ({asked} in the messages, {MaxTokens(request) ?? 0} in the completion). Please reduce the length of the messages or completion."
            : null;
    }

    private static int? MaxTokens(JsonObject request) => (int?)(Number(request, "max_completion_tokens") ?? Number(request, "max_tokens"));

    private static double? Number(JsonObject request, string member) =>
        request[member]?.GetValueKind() == JsonValueKind.Number ? double.Parse(request[member]!.ToString(), CultureInfo.InvariantCulture) : null;

    private static string Shown(double number) => number.ToString("0.0###", CultureInfo.InvariantCulture);

    private static Reply Refuse(string message) => Reply.Json(new JsonObject
    {
        ["error"] = new JsonObject { ["message"] = message, ["type"] = "BadRequestError", ["param"] = null, ["code"] = BadRequest },
    }, BadRequest);
}
