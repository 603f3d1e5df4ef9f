using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Text Embeddings Inference: a vector for each text, or a rank for each.</summary>
/// <remarks>https://huggingface.github.io/text-embeddings-inference/</remarks>
internal sealed class Embeddings(JsonObject definition) : Container(definition)
{
    private const int Dimensions = 8;
    private const int Unprocessable = 422;

    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("application/json" or ""))
            return Reply.Words("Expected request with `Content-Type: application/json`", status: 415);
        if (payload.Json() is not JsonObject request)
            return Reply.Words("Failed to parse the request body as JSON: expected value at line 1 column 1", status: 400);
        if (request["inputs"] is { } inputs)
            return Reply.Json(Texts(inputs).ToArray(text => Vector(text)));
        if (request.Text("query") is { } query && request["texts"] is JsonArray texts)
            return Reply.Json(Texts(texts).Select((text, index) => (Index: index, Score: SimulatedNumber.Of(query + text))).OrderByDescending(rank => rank.Score)
                .ToArray(rank => new JsonObject { ["index"] = rank.Index, ["score"] = rank.Score }));
        return Reply.Words("Failed to deserialize the JSON body into the target type: missing field `inputs`", status: Unprocessable);
    }

    /// <summary>The vector of a text, short enough to read.</summary>
    public static JsonArray Vector(string text) => SimulatedNumber.Vector(text, Dimensions).ToArray(number => JsonValue.Create(number));

    /// <summary>One text or several.</summary>
    public static IEnumerable<string> Texts(JsonNode inputs) => inputs is JsonArray list ? list.Select(item => item?.ToString() ?? "") : [inputs.ToString()];
}
