using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Cuts lists into pages and tells where the others are.</summary>
/// <remarks>https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api</remarks>
internal static class Paging
{
    private const int Usual = 30;
    private const int Most = 100;

    public static Answer Page<T>(this ApiCall call, IReadOnlyList<T> rows, Func<T, JsonNode?> write) => call.Page(rows, write, array => array);

    /// <summary>A page of a list that is a member of an object beside <c>total_count</c>.</summary>
    public static Answer PageCounted<T>(this ApiCall call, string member, IReadOnlyList<T> rows, Func<T, JsonNode?> write, int usual = Usual, int most = Most) =>
        call.Page(rows, write, array => new JsonObject { ["total_count"] = rows.Count, [member] = array }, usual, most);

    private static Answer Page<T>(this ApiCall call, IReadOnlyList<T> rows, Func<T, JsonNode?> write, Func<JsonArray, JsonNode> wrap, int usual = Usual, int most = Most)
    {
        var size = Serving.Paging.AtMost(Math.Clamp(Number(call, "per_page") ?? usual, 1, most));
        var page = Math.Max(Number(call, "page") ?? 1, 1);
        var last = Math.Max((rows.Count + size - 1) / size, 1);
        var items = page > last ? [] : rows.Skip((page - 1) * size).Take(size);
        return Answer.Ok(wrap([.. items.Select(write)])) with { Headers = Links(call, page, last) is { Length: > 0 } links ? [("Link", links)] : [] };
    }

    private static int? Number(ApiCall call, string name) => int.TryParse(call.Query(name), out var number) && number > 0 ? number : null;

    private static string Links(ApiCall call, int page, int last)
    {
        var links = new List<string>();
        void Add(int number, string relation) => links.Add($"<{Address(call, number)}>; rel=\"{relation}\"");
        if (page > 1)
            Add(Math.Min(page - 1, last), "prev");
        if (page < last)
            Add(page + 1, "next");
        if (page < last)
            Add(last, "last");
        if (page > 1)
            Add(1, "first");
        return string.Join(", ", links);
    }

    private static string Address(ApiCall call, int page)
    {
        var request = call.Request;
        var asked = request.Query.Where(one => one.Key != "page").SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value));
        return QueryHelpers.AddQueryString($"{call.Links.Origin}{request.Path.ToUriComponent()}", [.. asked, KeyValuePair.Create("page", (string?)$"{page}")]);
    }
}
