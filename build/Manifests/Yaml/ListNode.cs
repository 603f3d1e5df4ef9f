using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>A list.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">Its items.</param>
public sealed record ListNode(Location Location, IReadOnlyList<Node> Items) : Node(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonArray([.. Items.Select(item => item.ToJson())]);

    /// <inheritdoc/>
    public override bool HoldsVariable => Items.Any(item => item.HoldsVariable);

    internal override int Size { get; } = 1 + Items.Sum(item => item.Size);
}
