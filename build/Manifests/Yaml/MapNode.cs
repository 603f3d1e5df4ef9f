using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>A map. Its keys are text and unique.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">Its entries, in the order of the file; merged ones last.</param>
public sealed record MapNode(Location Location, IReadOnlyList<Entry> Entries) : Node(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <inheritdoc/>
    public override JsonNode ToJson() =>
        new JsonObject(Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToJson())));

    /// <inheritdoc/>
    public override bool HoldsVariable => Entries.Any(entry => entry.Value.HoldsVariable);

    internal override int Size { get; } = 1 + Entries.Sum(entry => entry.Value.Size);
}
