using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>Cuts lists into pages. A token holds the key after which the next page begins, so that pages stay right while records come and go.</summary>
public static class Paging
{
    // Set for the length of one call over the wire, and so for whatever page that call cuts, wherever it does so.
    private static readonly AsyncLocal<int?> Most = new();

    /// <summary>How many rows a page has of which a service would give <paramref name="limit"/>: fewer where small pages were asked for.</summary>
    public static int AtMost(int limit) => Math.Min(limit, Most.Value ?? int.MaxValue);

    /// <summary>Asks for pages of at most that many rows in what the present call does from here on.</summary>
    internal static void LimitTo(int? rows) => Most.Value = rows;

    /// <summary>The token of the page after <paramref name="key"/>.</summary>
    public static string Token(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    /// <summary>The key that a token holds, or null when it is none of ours.</summary>
    public static string? Key(string token)
    {
        var bytes = new byte[token.Length];
        return Convert.TryFromBase64String(token, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    /// <summary>One page of items that are in order of their keys, and the token of the next page or null.</summary>
    /// <param name="items">All items or those from the page on, with a lookahead of at least one.</param>
    /// <param name="after">The key that the page begins after; null for the first page.</param>
    /// <param name="limit">How many items a page holds.</param>
    public static (JsonArray Page, string? Next) Cut(IEnumerable<(string Key, JsonNode Item)> items, string? after, int limit)
    {
        limit = AtMost(limit);
        var page = new JsonArray();
        string? last = null;
        foreach (var (key, item) in items)
        {
            if (after is not null && string.CompareOrdinal(key, after) <= 0)
                continue;
            if (page.Count == limit)
                return (page, Token(last!));
            page.Add(item);
            last = key;
        }
        return (page, null);
    }
}
