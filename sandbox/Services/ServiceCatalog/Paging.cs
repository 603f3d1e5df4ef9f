using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>Service Catalog's way of asking for pages: <c>PageSize</c>, 20 unless told, and <c>PageToken</c>.</summary>
internal static class Paging
{
    private const int DefaultSize = 20;

    /// <summary>The page that <paramref name="input"/> asks for.</summary>
    public static Page<T> Of<T>(JsonObject input, IEnumerable<KeyValuePair<string, T>> rows, bool descending = false)
    {
        var size = input.Number("PageSize") is { } asked and > 0 ? asked : DefaultSize;
        return Pages.Of(rows, new(input.Text("PageToken"), size, () => Refusals.Invalid("Invalid PageToken")) { Descending = descending });
    }

    /// <summary>The page that <paramref name="input"/> asks for of rows that are in order and can be read from any place on.</summary>
    public static Page<T> Of<T>(JsonObject input, Func<string?, IEnumerable<KeyValuePair<string, T>>> rowsAfter)
    {
        var size = input.Number("PageSize") is { } asked and > 0 ? asked : DefaultSize;
        return Pages.Of(rowsAfter, new(input.Text("PageToken"), size, () => Refusals.Invalid("Invalid PageToken")));
    }

    /// <summary>The answer that lists the page's rows; most operations give the next token as <c>NextPageToken</c>.</summary>
    public static JsonObject Answer<T>(this Page<T> page, string member, Func<T, JsonNode?> write) => page.Answer(member, write, "NextPageToken");
}
