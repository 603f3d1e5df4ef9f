namespace Nuke.Common.CommandLine;

/// <summary>Finds what was probably meant.</summary>
internal static class Nearest
{
    /// <summary>A sentence to append, with a leading space; empty if nothing known is near enough.</summary>
    internal static string Hint(string typed, IEnumerable<string> known) =>
        To(typed, known) is { } name ? $" Did you mean '{name}'?" : "";

    /// <summary>The known name with the fewest differing letters, if at most a third of them differ.</summary>
    internal static string? To(string typed, IEnumerable<string> known)
    {
        var key = ArgumentWords.KeyOf(typed);
        string? best = null;
        var least = Math.Max(2, key.Length / 3) + 1;
        foreach (var name in known)
        {
            var other = ArgumentWords.KeyOf(name);
            var distance = other.StartsWith(key, StringComparison.Ordinal) && key.Length > 2 ? 1 : Distance(key, other);
            // A name that shares no letter with what was typed is not what was meant.
            if (distance < least && distance < key.Length)
                (best, least) = (name, distance);
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        for (var j = 1; j <= b.Length; j++)
        {
            var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            var least = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = Math.Min(least, rows[i - 2, j - 2] + 1);
            rows[i, j] = least;
        }

        return rows[a.Length, b.Length];
    }
}
