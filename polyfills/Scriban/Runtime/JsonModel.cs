using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON as values of the template language.</summary>
internal static class JsonModel
{
    public static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => ArrayOf(element),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Parsing.Lexer.Narrow(whole) : element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static ScriptObject ObjectOf(JsonElement element)
    {
        var members = new ScriptObject();
        members.Import(element);
        return members;
    }

    private static ScriptArray ArrayOf(JsonElement element)
    {
        var items = new ScriptArray();
        foreach (var item in element.EnumerateArray())
            items.Add(Of(item));
        return items;
    }
}
