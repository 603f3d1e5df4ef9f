namespace Pipeline.Sandbox.Templates;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The known name nearest to a mistyped one, or null when none is near (about one edit for every three characters).</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        // Beyond this a name is no typing mistake, and the table below would grow with a hostile one.
        if (typed.Length is 0 or > 120)
            return null;
        string? best = null;
        var bestDistance = Math.Max(1, typed.Length / 3) + 1;
        // There are fewer than 2,000 resource types; a template with more names than this is not made for people.
        foreach (var name in known.Take(3_000))
        {
            if (Math.Abs(name.Length - typed.Length) >= bestDistance)
                continue;
            var distance = Distance(typed, name, bestDistance);
            if (distance < bestDistance)
                (best, bestDistance) = (name, distance);
        }
        return best;
    }

    /// <summary><c>did you mean 'X'?</c>, or null when nothing is near.</summary>
    public static string? DidYouMean(string typed, IEnumerable<string> known) =>
        Of(typed, known) is { } name ? $"did you mean '{name}'?" : null;

    // Levenshtein distance, letters compared without case; stops early once every cell of a row is too far.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cell = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = cell;
                least = Math.Min(least, cell);
            }
            if (least >= limit)
                return limit;
        }
        return row[b.Length];
    }
}
