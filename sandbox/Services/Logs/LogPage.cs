using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Logs;

/// <summary>
/// A page of a stream. Its tokens name the places before its first and behind its last event, so that a reader who has come to the end
/// gets the same token again until more events arrive.
/// </summary>
internal sealed record LogPage(IReadOnlyList<KeyValuePair<string, LogLine>> Rows, string Forward, string Backward)
{
    /// <exception cref="AwsError">The token is none.</exception>
    public static LogPage Cut(List<KeyValuePair<string, LogLine>> all, JsonObject input, int limit, long bytes)
    {
        var (forward, place) = Read(input);
        var known = place is null ? -1 : all.FindLastIndex(row => string.CompareOrdinal(row.Key, place) <= 0);
        var (start, end) = (known + 1, Math.Min(known + 1 + limit, all.Count));
        if (!forward)
        {
            end = place is null ? all.Count : known >= 0 && all[known].Key == place ? known : known + 1;
            start = Math.Max(end - limit, 0);
        }
        var rows = Fit(all.GetRange(start, end - start), forward, bytes);
        return new(rows, Token('f', rows.Count > 0 ? rows[^1].Key : place ?? ""), Token('b', rows.Count > 0 ? rows[0].Key : place ?? ""));
    }

    private static List<KeyValuePair<string, LogLine>> Fit(List<KeyValuePair<string, LogLine>> rows, bool forward, long bytes)
    {
        var size = rows.Sum(row => row.Value.Size);
        while (rows.Count > 1 && size > bytes)
        {
            var at = forward ? rows.Count - 1 : 0;
            size -= rows[at].Value.Size;
            rows.RemoveAt(at);
        }
        return rows;
    }

    private static (bool Forward, string? Place) Read(JsonObject input)
    {
        if (input.Text("nextToken") is not { } token)
            return (input.Flag("startFromHead") == true, null);
        return token.Split('/', 2) is [("f" or "b") and var way, var place] && Paging.Key(place) is { } key
            ? (way == "f", key)
            : throw new AwsError("InvalidParameterException", "The specified nextToken is invalid.");
    }

    private static string Token(char way, string place) => $"{way}/{Paging.Token(place)}";
}
