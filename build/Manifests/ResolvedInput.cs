using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Manifests;

/// <summary>A declared input with its value.</summary>
/// <param name="Definition">The declaration.</param>
/// <param name="Value">The value in the declared type; null when the input is absent or waits.</param>
/// <param name="Pending">What it waits for; null when its value is settled.</param>
/// <param name="Location">Where the value is written.</param>
public sealed record ResolvedInput(InputDefinition Definition, JsonNode? Value, Pending? Pending, Location Location)
{
    /// <summary>
    /// The value for a template: an absent string is "", an absent list or map is empty, an absent boolean is false; an
    /// absent number is null.
    /// </summary>
    public JsonNode? ForTemplate => Value?.DeepClone() ?? Definition.Type switch
    {
        InputType.String => "",
        InputType.Boolean => false,
        InputType.List => new JsonArray(),
        InputType.Map => new JsonObject(),
        _ => null,
    };

    /// <summary>Name and state, never the value: it may be a secret.</summary>
    public override string ToString() =>
        $"{Definition.Name}: {(Pending is not null ? $"waits for {Pending}" : Value is null ? "absent" : "given")}";
}
