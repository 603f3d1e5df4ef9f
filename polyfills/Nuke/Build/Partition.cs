namespace Nuke.Common;

/// <summary>Which part of a divided target this run is to do, such as 2 of 3.</summary>
/// <param name="Part">From 1.</param>
/// <param name="Total">At least 1.</param>
public sealed record Partition(int Part, int Total)
{
    /// <summary>The whole of it.</summary>
    public static Partition Single { get; } = new(1, 1);

    /// <inheritdoc/>
    public override string ToString() => $"{Part}/{Total}";
}
