using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Inference;

/// <summary>Bodies made of a prompt, in the form that a container takes, with only those settings that it understands.</summary>
public static class RequestBodies
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body of a prompt; null when nobody knows what the container takes.</summary>
    /// <param name="container">The container.</param>
    /// <param name="prompt">The prompt, or a row of numbers.</param>
    /// <param name="settings">How to generate.</param>
    /// <param name="stream">Whether the answer should come piece by piece.</param>
    public static RequestBody? Of(ServedContainer container, string prompt, GenerationSettings settings, bool stream = false) => container.Form switch
    {
        PayloadForm.Chat => Json(Chat(container.Family, prompt, settings, stream)),
        PayloadForm.Generation => Json(Generation(prompt, settings, container.Family, stream)),
        PayloadForm.Inputs => Json(new JsonObject { ["inputs"] = prompt }),
        PayloadForm.Table => new RequestBody(Bytes(prompt.TrimEnd('\r', '\n') + "\n"), RequestBody.Csv, RequestBody.Csv),
        _ => null,
    };

    /// <summary>Text as UTF-8 without a byte order mark.</summary>
    public static byte[] Bytes(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

    // https://docs.vllm.ai/en/stable/serving/openai_compatible_server.html#chat-api
    private static JsonObject Chat(ContainerFamily family, string prompt, GenerationSettings settings, bool stream)
    {
        var body = new JsonObject
        {
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
            ["max_tokens"] = settings.MaxNewTokens,
            ["temperature"] = settings.Temperature,
        };
        // TGI draws from less than everything, and leaves the restriction out when it is not given.
        if (family != ContainerFamily.Tgi || settings.TopP < 1)
            body["top_p"] = settings.TopP;
        // OpenAI's form has no such setting; those servers that have one call it so.
        if (Penalty(family) is { } penalty)
            body[penalty] = settings.RepetitionPenalty;
        if (!stream)
            return body;
        body["stream"] = true;
        if (family != ContainerFamily.Lmi)
            body["stream_options"] = new JsonObject { ["include_usage"] = true };
        return body;
    }

    private static string? Penalty(ContainerFamily family) => family switch
    {
        ContainerFamily.LlamaCpp => "repeat_penalty",
        ContainerFamily.Tgi => null,
        _ => "repetition_penalty",
    };

    // https://huggingface.github.io/text-generation-inference/
    // https://docs.djl.ai/master/docs/serving/serving/docs/lmi/user_guides/lmi_input_output_schema.html
    private static JsonObject Generation(string prompt, GenerationSettings settings, ContainerFamily family, bool stream)
    {
        var parameters = new JsonObject { ["max_new_tokens"] = settings.MaxNewTokens, ["repetition_penalty"] = settings.RepetitionPenalty, ["return_full_text"] = false };
        // These containers want a temperature above 0; without drawing they take the likeliest token.
        if (settings.Temperature > 0)
            parameters["temperature"] = settings.Temperature;
        else
            parameters["do_sample"] = false;
        if (settings.TopP < 1)
            parameters["top_p"] = settings.TopP;
        if (stream && family == ContainerFamily.Tgi)
            parameters["details"] = true; // Its last piece then says how many tokens there were.
        var body = new JsonObject { ["inputs"] = prompt, ["parameters"] = parameters };
        if (stream)
            body["stream"] = true;
        return body;
    }

    private static RequestBody Json(JsonObject body) => new(Bytes(body.ToJsonString(Plain)), RequestBody.Json, RequestBody.Json);
}
