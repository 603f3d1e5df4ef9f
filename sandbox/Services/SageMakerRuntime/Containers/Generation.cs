using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMakerRuntime.Containers;

/// <summary>A request in the form <c>inputs</c> and <c>parameters</c>.</summary>
/// <param name="Prompt">What to go on from.</param>
/// <param name="Parameters">How.</param>
internal sealed record Generation(string Prompt, JsonObject Parameters)
{
    /// <summary>Reads a request; null when it has no text in <c>inputs</c>.</summary>
    public static Generation? Read(JsonObject request) =>
        request["inputs"]?.GetValueKind() == JsonValueKind.String ? new(request.Need("inputs"), request.Object("parameters")) : null;

    /// <summary>A parameter that is a number.</summary>
    public double? Number(string name) =>
        Parameters[name]?.GetValueKind() == JsonValueKind.Number ? double.Parse(Parameters[name]!.ToString(), CultureInfo.InvariantCulture) : null;

    /// <summary>Whether a parameter is switched on.</summary>
    public bool IsOn(string name) => Parameters[name]?.GetValueKind() == JsonValueKind.True;

    /// <summary>The generated text, with the prompt before it when asked for.</summary>
    public string Full(SimulatedText text) => IsOn("return_full_text") ? Prompt + " " + text.Text : text.Text;

    /// <summary>What is told of the generation beside its text.</summary>
    public JsonObject? Details(SimulatedText text) => IsOn("details")
        ? new() { ["finish_reason"] = text.IsCut ? "length" : "eos_token", ["generated_tokens"] = text.Tokens.Count, ["seed"] = null, ["prefill"] = new JsonArray(), ["tokens"] = new JsonArray() }
        : null;
}
