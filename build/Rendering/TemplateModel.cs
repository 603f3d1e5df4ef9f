using System.Collections;
using Scriban.Runtime;

namespace Pipeline.Rendering;

/// <summary>Makes a model into objects of the template language, so that rendering needs no reflection.</summary>
internal static class TemplateModel
{
    public static ScriptObject Of(IReadOnlyDictionary<string, object?> model)
    {
        var names = new ScriptObject();
        foreach (var (name, value) in model)
            names.SetValue(name, Value(value)!, false);
        return names;
    }

    private static object? Value(object? value) => value switch
    {
        null or string or ScriptObject or ScriptArray => value,
        IReadOnlyDictionary<string, object?> members => Of(members),
        IReadOnlyDictionary<string, string> texts => Of(texts.ToDictionary(pair => pair.Key, pair => (object?)pair.Value)),
        IDictionary entries => Of(entries.Cast<DictionaryEntry>().ToDictionary(entry => $"{entry.Key}", entry => entry.Value)),
        IEnumerable items => List(items),
        _ => value,
    };

    private static ScriptArray List(IEnumerable items)
    {
        var list = new ScriptArray();
        foreach (var item in items)
            list.Add(Value(item)!);
        return list;
    }
}
