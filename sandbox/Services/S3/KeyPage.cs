using System.Globalization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>A page of a bucket's listing: keys, and the prefixes that stand for keys which go on after a delimiter.</summary>
/// <param name="Rows">The keys.</param>
/// <param name="Prefixes">The common prefixes.</param>
/// <param name="Last">The last key or prefix of the page when more follow, else null.</param>
internal sealed record KeyPage(IReadOnlyList<ObjectRow> Rows, IReadOnlyList<string> Prefixes, string? Last)
{
    /// <summary>S3's greatest page.</summary>
    public const int Longest = 1000;

    public int Count => Rows.Count + Prefixes.Count;

    /// <summary>How many a page may have: what was asked for, at most <see cref="Longest"/>.</summary>
    /// <exception cref="AwsError">It is below zero.</exception>
    public static int Limit(Call call)
    {
        var asked = call.Number("MaxKeys") ?? Longest;
        if (asked < 0)
            throw new AwsError("InvalidArgument", "Argument maxKeys must be an integer between 0 and 2147483647", 400) { Details = [("ArgumentName", "maxKeys"), ("ArgumentValue", asked.ToString(CultureInfo.InvariantCulture))] };
        return Paging.AtMost(Math.Min(asked, Longest));
    }

    public static KeyPage Read(IEnumerable<ObjectRow> keys, string prefix, string? delimiter, string? after, int limit)
    {
        var (rows, prefixes) = (new List<ObjectRow>(), new List<string>());
        string? last = null;
        foreach (var row in limit == 0 ? [] : keys)
        {
            var common = Common(row.Key, prefix, delimiter);
            // A page that ended with a prefix is followed by what comes after everything under it.
            if (common is not null && (common == last || common == after))
                continue;
            if (rows.Count + prefixes.Count == limit)
                return new(rows, prefixes, last);
            if (common is null)
                rows.Add(row);
            else
                prefixes.Add(common);
            last = common ?? row.Key;
        }
        return new(rows, prefixes, null);
    }

    private static string? Common(string key, string prefix, string? delimiter)
    {
        var end = string.IsNullOrEmpty(delimiter) ? -1 : key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal);
        return end < 0 ? null : key[..(end + delimiter!.Length)];
    }
}
