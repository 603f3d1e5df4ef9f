using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>The forms of the answers of Transformers' pipelines.</summary>
/// <remarks>https://huggingface.co/docs/transformers/main_classes/pipelines</remarks>
internal static class Pipelines
{
    /// <summary>The answer of a pipeline; null when there is none of that name.</summary>
    public static Reply? Answer(string task, string model, JsonNode inputs, JsonObject parameters)
    {
        JsonNode? answer = task switch
        {
            "question-answering" => Question(inputs),
            "zero-shot-classification" => ZeroShot(inputs.ToString(), parameters),
            "feature-extraction" or "sentence-embeddings" or "sentence-similarity" => Each(inputs, text => new JsonArray(Embeddings.Vector(text))),
            "text-classification" or "sentiment-analysis" => Each(inputs, Label),
            "token-classification" or "ner" => Each(inputs, text => new JsonArray(Entity(text))),
            "fill-mask" => Each(inputs, text => new JsonArray(new JsonObject { ["score"] = SimulatedNumber.Of(text), ["token"] = 0, ["token_str"] = SimulatedText.Mark, ["sequence"] = $"{SimulatedText.Mark} {text}" })),
            "text-generation" or "text2text-generation" => Each(inputs, text => Text("generated_text", model, text, parameters)),
            "summarization" => Each(inputs, text => Text("summary_text", model, text, parameters)),
            "translation" => Each(inputs, text => Text("translation_text", model, text, parameters)),
            _ => null,
        };
        return answer is null ? null : Reply.Json(answer);
    }

    private static JsonArray Each(JsonNode inputs, Func<string, JsonNode> one) => Embeddings.Texts(inputs).ToArray(one);

    private static JsonObject Text(string member, string model, string prompt, JsonObject parameters) =>
        new() { [member] = SimulatedText.Of(model, prompt, parameters.Number("max_new_tokens") ?? parameters.Number("max_length")).Text };

    private static JsonObject Label(string text) =>
        new() { ["label"] = $"{SimulatedText.Mark} LABEL_{(SimulatedNumber.Of(text) < 0.5 ? 0 : 1)}", ["score"] = SimulatedNumber.Of(text, 1) };

    private static JsonObject Entity(string text) =>
        new() { ["entity"] = $"{SimulatedText.Mark} LABEL_0", ["score"] = SimulatedNumber.Of(text), ["index"] = 1, ["word"] = text.Split(' ')[0], ["start"] = 0, ["end"] = text.Split(' ')[0].Length };

    private static JsonObject Question(JsonNode inputs) =>
        new() { ["score"] = SimulatedNumber.Of(inputs.ToJsonString()), ["start"] = 0, ["end"] = 0, ["answer"] = $"{SimulatedText.Mark} No model runs in the sandbox." };

    private static JsonObject ZeroShot(string text, JsonObject parameters)
    {
        var labels = parameters.Texts("candidate_labels").Select(label => (Label: label, Score: SimulatedNumber.Of(text + label))).OrderByDescending(rank => rank.Score).ToList();
        return new()
        {
            ["sequence"] = $"{SimulatedText.Mark} {text}",
            ["labels"] = labels.ToArray(rank => JsonValue.Create(rank.Label)),
            ["scores"] = labels.ToArray(rank => JsonValue.Create(rank.Score)),
        };
    }
}
