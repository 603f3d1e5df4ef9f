using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints;

/// <summary>The inputs of an endpoint, or of one of its variants: those of the endpoint, and before them what the variant says.</summary>
/// <param name="inputs">The endpoint's inputs.</param>
/// <param name="own">What the variant says, by the inputs' names; null for the endpoint itself.</param>
public sealed class EndpointInputs(ResolvedInputs inputs, IReadOnlyDictionary<string, ResolvedInput>? own = null)
{
    /// <summary>The input of a name.</summary>
    public ResolvedInput this[string name] => own?.GetValueOrDefault(name) ?? inputs[name];

    /// <summary>All inputs, as far as the endpoint declares them.</summary>
    public IEnumerable<ResolvedInput> All => inputs.All.Select(input => this[input.Definition.Name]);

    /// <summary>Whether somebody wrote a value, known yet or not; a default is none.</summary>
    public bool IsGiven(string name) => this[name] is var input && (input.Pending is not null || input.Value is not null && input.Location != input.Definition.Location);

    /// <summary>Where the value is written.</summary>
    public Location Where(string name) => this[name].Location;

    /// <summary>A text; "" when it is absent or waits.</summary>
    public string Text(string name) => this[name].Value?.GetValue<string>() ?? "";

    /// <summary>A text; null when it is absent or waits.</summary>
    public string? TextOrNull(string name) => this[name].Value?.GetValue<string>();

    /// <summary>A whole number; null when it is absent or waits.</summary>
    public int? Whole(string name) => this[name].Value is { } value ? (int)value.GetValue<long>() : null;

    /// <summary>A number; null when it is absent or waits.</summary>
    public double? Number(string name) => this[name].Value is { } value ? double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A boolean; false when it is absent or waits.</summary>
    public bool Flag(string name) => this[name].Value?.GetValue<bool>() ?? false;

    /// <summary>A list of texts; empty when it is absent or waits.</summary>
    public IReadOnlyList<string> List(string name) => this[name].Value is JsonArray items ? [.. items.Select(item => item?.ToString() ?? "")] : [];

    /// <summary>A map; empty when it is absent or waits.</summary>
    public JsonObject Map(string name) => this[name].Value as JsonObject ?? [];
}
