using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>A template's text.</summary>
internal sealed record TemplateRow(string Text);

/// <summary>Templates by their content: stacks and change sets change often, the text behind them does not.</summary>
internal sealed class TemplateShelf(Table<TemplateRow> table)
{
    private const int MostParsed = 32;
    private readonly ConcurrentDictionary<string, Template> parsed = new(StringComparer.Ordinal);

    /// <summary>Keeps a text and answers its id.</summary>
    public string Keep(Place place, string text)
    {
        var id = place.Key(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        table.Change(id, present => present ?? new(text));
        return id;
    }

    /// <summary>The text of an id.</summary>
    public string Text(string id) => table.Find(id)!.Text;

    /// <summary>The template of an id. Templates are read-only, so that everybody may have the same one.</summary>
    public Template Parsed(string id)
    {
        if (parsed.Count >= MostParsed)
            parsed.Clear();
        return parsed.GetOrAdd(id, id => Template.Parse(Text(id)));
    }
}
