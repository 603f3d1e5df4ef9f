using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pipeline.Modules.Endpoints;

/// <summary>
/// What belongs to an endpoint that is being deleted. SageMaker forgets with the endpoint which configuration was its own, so it is
/// written down before, for a run that takes up where another one was ended.
/// </summary>
public sealed record RemovalNote
{
    /// <summary>The stacks that hold it.</summary>
    public IReadOnlyList<string> Stacks { get; init; } = [];

    /// <summary>The modules of those stacks, as <c>group/name</c>.</summary>
    public IReadOnlyList<string> Modules { get; init; } = [];

    /// <summary>Its configurations.</summary>
    public IReadOnlyList<string> Configurations { get; init; } = [];

    /// <summary>The models of its configurations and components.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Its inference components.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Whether it says nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => Stacks.Count + Configurations.Count + Models.Count + Components.Count == 0;

    /// <summary>What either of two notes says, in order, each once.</summary>
    public RemovalNote And(RemovalNote? other) => other is null ? this : new()
    {
        Stacks = Union(Stacks, other.Stacks),
        Modules = Union(Modules, other.Modules),
        Configurations = Union(Configurations, other.Configurations),
        Models = Union(Models, other.Models),
        Components = Union(Components, other.Components),
    };

    /// <summary>The text to keep; equal notes have equal texts.</summary>
    public string ToText() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>Reads a kept text; null when it is none.</summary>
    public static RemovalNote? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<RemovalNote>(text, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> Union(IEnumerable<string> one, IEnumerable<string> other) => [.. one.Concat(other).Distinct(StringComparer.OrdinalIgnoreCase)];
}
