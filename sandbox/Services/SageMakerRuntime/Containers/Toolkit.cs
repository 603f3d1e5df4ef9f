using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>Hugging Face's inference toolkit: the pipeline that <c>HF_TASK</c> names. Code in the model's archive is not executed.</summary>
/// <remarks>https://github.com/aws/sagemaker-huggingface-inference-toolkit</remarks>
internal sealed class Toolkit(JsonObject definition) : Container(definition)
{
    /// <inheritdoc/>
    public override Reply Answer(Payload payload)
    {
        if (payload.ContentType is not ("application/json" or "text/csv" or "text/plain" or ""))
            return Refuse($"Content type {payload.ContentType} is not supported by this framework.\n\nPlease implement input_fn to to deserialize the request data or an output_fn to serialize the response.");
        if (payload.ContentType is "application/json" or "" && payload.Json() is null)
            return Refuse(payload.HasByteOrderMark ? "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)" : "Expecting value: line 1 column 1 (char 0)");
        var request = payload.ContentType is "application/json" or "" ? payload.Json()! : new JsonObject { ["inputs"] = payload.Text };
        if (Setting("HF_TASK") is { } task)
            return (request as JsonObject)?["inputs"] is { } inputs ? Pipelines.Answer(task, ModelId, inputs, ((JsonObject)request).Object("parameters")) ?? Refuse($"Unknown task {task}") : Refuse("'inputs'");
        return OwnCode(request);
    }

    // The answers of the code that projects put into the archive: vectors for texts, ranks for passages.
    private static Reply OwnCode(JsonNode request)
    {
        if (request is JsonObject asked && asked.Text("type") is "embeddings" && asked["input"] is { } texts)
            return Reply.Json(Embeddings.Texts(texts).ToArray(text => Embeddings.Vector(text)));
        if (request is JsonObject ranked && ranked.Text("type") is "cross-encoder" && ranked["passages"] is JsonArray passages)
            return Reply.Json(Embeddings.Texts(passages).ToArray(passage => JsonValue.Create(SimulatedNumber.Of(ranked["input"] + passage))));
        return Reply.Json(new JsonObject { ["output"] = $"{SimulatedText.Mark} The code in the model's archive is not executed in the sandbox." });
    }

    private static Reply Refuse(string message) => Reply.Json(new JsonObject { ["code"] = 400, ["type"] = "InternalServerException", ["message"] = message }, 400);
}
