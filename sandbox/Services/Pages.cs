using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services;

/// <summary>
/// Pages of a list. A token holds the key of the last row that was shown, so that rows made or deleted between two pages
/// neither repeat others nor hide them.
/// </summary>
internal static class Pages
{
    /// <summary>The page that is asked for.</summary>
    /// <param name="rows">All rows, each with a key that tells its place.</param>
    /// <param name="request">Where to begin and how many rows to show.</param>
    public static Page<T> Of<T>(IEnumerable<KeyValuePair<string, T>> rows, PageRequest request)
    {
        var after = request.Token is { Length: > 0 } token ? Paging.Key(token) ?? throw request.Invalid() : null;
        List<string> keys = [];
        List<T> values = [];
        foreach (var (key, value) in rows)
        {
            keys.Add(key);
            values.Add(value);
        }
        return Cut(keys.ToArray(), values.ToArray(), after, request);
    }

    /// <summary>The page that is asked for of rows that are in order already and can be read from any place on: it costs what the page costs.</summary>
    /// <param name="rowsAfter">The rows after a place, or all; each with its place.</param>
    /// <param name="request">Where to begin and how many rows to show; ascending.</param>
    public static Page<T> Of<T>(Func<string?, IEnumerable<KeyValuePair<string, T>>> rowsAfter, PageRequest request)
    {
        var after = request.Token is { Length: > 0 } token ? Paging.Key(token) ?? throw request.Invalid() : null;
        var (page, last) = (new List<T>(), "");
        foreach (var (place, row) in rowsAfter(after))
        {
            if (page.Count == Paging.AtMost(request.Size))
                return new(page, Paging.Token(last));
            page.Add(row);
            last = place;
        }
        return new(page, null);
    }

    // Arrays of plain references, sorted only when they have to be: anything cleverer is compiled anew for every kind of row.
    private static Page<T> Cut<T>(string[] keys, T[] values, string? after, PageRequest request)
    {
        if (!InOrder(keys))
            Array.Sort(keys, values, StringComparer.Ordinal);
        if (request.Descending)
        {
            Array.Reverse(keys);
            Array.Reverse(values);
        }
        var (start, order) = (0, request.Descending ? -1 : 1);
        while (after is not null && start < keys.Length && order * string.CompareOrdinal(keys[start], after) <= 0)
            start++;
        var count = Math.Min(Paging.AtMost(request.Size), keys.Length - start);
        var more = start + count < keys.Length;
        return new(values.AsSpan(start, count).ToArray(), more ? Paging.Token(keys[start + count - 1]) : null);
    }

    private static bool InOrder(string[] keys)
    {
        for (var at = 1; at < keys.Length; at++)
            if (string.CompareOrdinal(keys[at - 1], keys[at]) > 0)
                return false;
        return true;
    }
}

/// <summary>Which page a request asks for.</summary>
/// <param name="Token">The token of an earlier page, or null for the first.</param>
/// <param name="Size">How many rows at most.</param>
/// <param name="Invalid">What the service answers to a token it did not give out.</param>
internal sealed record PageRequest(string? Token, int Size, Func<AwsError> Invalid)
{
    /// <summary>True when the greatest key comes first.</summary>
    public bool Descending { get; init; }
}

/// <summary>A page and the token of the next one.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Rows, string? Next)
{
    /// <summary>The answer that lists the rows under <paramref name="member"/>.</summary>
    public JsonObject Answer(string member, Func<T, JsonNode?> write, string tokenMember) =>
        new JsonObject { [member] = Rows.ToArray(write), [tokenMember] = Next }.Present();
}
