using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>
/// An image that nobody can look into: one of one's own, or a model package's. It answers in the form of whatever it is asked in, so that
/// a client can be tried; an answer of this container proves nothing about the real one.
/// </summary>
internal sealed class Unknown(JsonObject definition) : Container(definition)
{
    private readonly JsonObject own = definition;

    /// <inheritdoc/>
    public override Reply Answer(Payload payload) => payload.ContentType switch
    {
        "text/csv" => new XgBoost(own).Answer(payload),
        "application/json" or "" when payload.Json() is JsonObject { } request && request["messages"] is not null => new OpenAi(own).Answer(payload),
        "application/json" or "" when payload.Json() is JsonObject { } request && request["inputs"] is not null => new Tgi(own).Answer(payload),
        _ => Reply.Json(new JsonObject { ["output"] = $"{SimulatedText.Mark} No model runs in the sandbox, and what this container answers is not known." }),
    };
}
