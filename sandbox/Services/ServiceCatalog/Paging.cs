using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// Pages of a list. A token holds the key of the last row that was shown, so that rows made or deleted between two pages
/// neither repeat others nor hide them.
/// </summary>
internal static class Paging
{
    private const int DefaultSize = 20;

    /// <summary>The page that <paramref name="input"/>'s <c>PageSize</c> and <c>PageToken</c> ask for.</summary>
    /// <param name="input">The request's members.</param>
    /// <param name="rows">All rows, each with a key that tells its place.</param>
    /// <param name="descending">True when the greatest key comes first.</param>
    public static Page<T> Of<T>(JsonObject input, IEnumerable<KeyValuePair<string, T>> rows, bool descending = false)
    {
        var order = descending ? -1 : 1;
        var after = input.Text("PageToken") is { Length: > 0 } token ? Decode(token) : null;
        var size = input.Number("PageSize") is { } asked and > 0 ? asked : DefaultSize;
        List<KeyValuePair<string, T>> sorted = [.. rows];
        sorted.Sort((a, b) => order * string.CompareOrdinal(a.Key, b.Key));
        var start = after is null ? 0 : sorted.FindIndex(row => order * string.CompareOrdinal(row.Key, after) > 0);
        if (start < 0)
            return new([], null);
        var page = sorted.GetRange(start, Math.Min(size, sorted.Count - start));
        var more = start + page.Count < sorted.Count;
        return new([.. page.Select(row => row.Value)], more ? Encode(page[^1].Key) : null);
    }

    private static string Encode(string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes(key));

    private static string Decode(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(token));
        }
        catch (FormatException)
        {
            throw Refusals.Invalid("Invalid PageToken");
        }
    }
}

/// <summary>A page and the token of the next one.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Rows, string? Next)
{
    /// <summary>The answer that lists the rows under <paramref name="member"/>.</summary>
    public JsonObject Answer(string member, Func<T, JsonNode?> write, string tokenMember = "NextPageToken") =>
        new JsonObject { [member] = Rows.ToArray(write), [tokenMember] = Next }.Present();
}
