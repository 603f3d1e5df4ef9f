namespace Pipeline.Manifests;

/// <summary>Finds the known name that someone probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest typing errors between it and <paramref name="name"/>; null when none is close.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What is known.</param>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(2, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance >= bestDistance || distance >= candidate.Length)
                continue;
            best = candidate;
            bestDistance = distance;
        }

        return best;
    }

    /// <summary>A hint: the nearest name if there is one, else the list of what is known.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What is known.</param>
    public static string? Hint(string name, IReadOnlyCollection<string> candidates) =>
        candidates.Count == 0 ? null
        : To(name, candidates) is { } nearest ? $"did you mean '{nearest}'?"
        : $"known: {string.Join(", ", candidates)}";

    // Insertions, deletions, substitutions and swaps of neighbours count one each.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
