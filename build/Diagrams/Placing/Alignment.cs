namespace Pipeline.Diagrams.Placing;

/// <summary>Moves the members of a column as near as they can get to where they want to be, in their order and apart.</summary>
internal static class Alignment
{
    /// <summary>The tops, on the pitch.</summary>
    /// <param name="wanted">Where each would like to begin.</param>
    /// <param name="distance">How far each must at least stay from the top of the one above it; of the first it is not looked at.</param>
    public static int[] Of(IReadOnlyList<int> wanted, IReadOnlyList<int> distance)
    {
        // Pooling adjacent violators: members that push one another become a block, which stands where its members want to be on average.
        var blocks = new List<(int First, long Sum, int Count)>();
        var offset = new int[wanted.Count];
        for (var index = 0; index < wanted.Count; index++)
        {
            offset[index] = index == 0 ? 0 : offset[index - 1] + distance[index];
            blocks.Add((index, wanted[index] - offset[index], 1));
            while (blocks.Count > 1 && Mean(blocks[^2]) >= Mean(blocks[^1]))
            {
                var (upper, lower) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((upper.First, upper.Sum + lower.Sum, upper.Count + lower.Count));
            }
        }
        var tops = new int[wanted.Count];
        foreach (var block in blocks)
            for (var index = block.First; index < block.First + block.Count; index++)
                tops[index] = Mean(block) + offset[index];
        return tops;
    }

    private static int Mean((int First, long Sum, int Count) block) =>
        (int)Math.Floor((double)block.Sum / block.Count / Measures.Pitch + 0.5) * Measures.Pitch;
}
