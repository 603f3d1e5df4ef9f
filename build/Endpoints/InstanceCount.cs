namespace Pipeline.Endpoints;

/// <summary>Instances of one type.</summary>
/// <param name="Type">The type, such as <c>ml.g5.2xlarge</c>.</param>
/// <param name="Count">How many.</param>
public sealed record InstanceCount(string Type, int Count)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Count} x {Type}";
}
