using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Answers in the form of OpenAI's chat and text completions, which most containers have in common.</summary>
/// <remarks>https://docs.vllm.ai/en/stable/serving/openai_compatible_server.html</remarks>
internal static class Chat
{
    /// <summary>What the messages of a chat say, one after the other.</summary>
    public static string Prompt(JsonArray messages) => string.Join('\n', messages.OfType<JsonObject>().Select(message => message["content"] switch
    {
        JsonArray parts => string.Join(' ', parts.OfType<JsonObject>().Select(part => (string?)part["text"]).OfType<string>()),
        { } text => text.ToString(),
        null => "",
    }));

    /// <summary>A whole chat completion.</summary>
    public static JsonObject Completion(Speaker speaker, string prompt, SimulatedText text) => new()
    {
        ["id"] = Id(speaker, prompt),
        ["object"] = "chat.completion",
        ["created"] = speaker.Now.ToUnixTimeSeconds(),
        ["model"] = speaker.Model,
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = text.Text },
            ["finish_reason"] = Reason(text),
        }),
        ["usage"] = Usage(prompt, text),
    };

    /// <summary>A whole completion of a text.</summary>
    public static JsonObject TextCompletion(Speaker speaker, string prompt, SimulatedText text) => new()
    {
        ["id"] = Id(speaker, prompt),
        ["object"] = "text_completion",
        ["created"] = speaker.Now.ToUnixTimeSeconds(),
        ["model"] = speaker.Model,
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["text"] = text.Text, ["finish_reason"] = Reason(text) }),
        ["usage"] = Usage(prompt, text),
    };

    /// <summary>A chat completion token by token.</summary>
    public static IEnumerable<JsonNode> Chunks(Speaker speaker, string prompt, SimulatedText text)
    {
        yield return Chunk(speaker, prompt, new() { ["role"] = "assistant", ["content"] = "" }, null);
        foreach (var token in text.Tokens)
            yield return Chunk(speaker, prompt, new() { ["content"] = token }, null);
        yield return Chunk(speaker, prompt, [], Reason(text));
    }

    /// <summary>A completion of a text token by token.</summary>
    public static IEnumerable<JsonNode> TextChunks(Speaker speaker, string prompt, SimulatedText text)
    {
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            var chunk = TextCompletion(speaker, prompt, text);
            chunk.Remove("usage");
            var choice = (JsonObject)chunk["choices"]![0]!;
            choice["text"] = text.Tokens[at];
            choice["finish_reason"] = at == text.Tokens.Count - 1 ? Reason(text) : null;
            yield return chunk;
        }
    }

    private static JsonObject Chunk(Speaker speaker, string prompt, JsonObject delta, string? reason) => new()
    {
        ["id"] = Id(speaker, prompt),
        ["object"] = "chat.completion.chunk",
        ["created"] = speaker.Now.ToUnixTimeSeconds(),
        ["model"] = speaker.Model,
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = reason }),
    };

    private static string Id(Speaker speaker, string prompt) => $"chatcmpl-{(long)(SimulatedNumber.Of(speaker.Model + prompt) * 1e6):x}";

    private static string Reason(SimulatedText text) => text.IsCut ? "length" : "stop";

    private static JsonObject Usage(string prompt, SimulatedText text) => new()
    {
        ["prompt_tokens"] = SimulatedText.Count(prompt),
        ["completion_tokens"] = text.Tokens.Count,
        ["total_tokens"] = SimulatedText.Count(prompt) + text.Tokens.Count,
    };
}

/// <summary>Which model answers, and when.</summary>
internal sealed record Speaker(string Model, DateTimeOffset Now);
