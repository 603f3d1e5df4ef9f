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
        var order = request.Descending ? -1 : 1;
        var after = request.Token is { Length: > 0 } token ? Paging.Key(token) ?? throw request.Invalid() : null;
        List<KeyValuePair<string, T>> sorted = [.. rows];
        sorted.Sort((a, b) => order * string.CompareOrdinal(a.Key, b.Key));
        var start = after is null ? 0 : sorted.FindIndex(row => order * string.CompareOrdinal(row.Key, after) > 0);
        if (start < 0)
            return new([], null);
        var page = sorted.GetRange(start, Math.Min(request.Size, sorted.Count - start));
        var more = start + page.Count < sorted.Count;
        return new([.. page.Select(row => row.Value)], more ? Paging.Token(page[^1].Key) : null);
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
