using Pipeline.Failures;
using Pipeline.Manifests;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>
/// Gives <c>include</c> the files of <c>_shared/</c>, and remembers who included what, for messages. A partial ends with a line end,
/// so <c>{{ include 'name' ~}}</c> on a line of its own adds no empty line.
/// </summary>
internal sealed class SharedTemplates(SourceFiles files) : ITemplateLoader
{
    private const string Folder = "_shared";
    private const string Ending = ".sbn";
    private readonly Dictionary<string, Location> _includedFrom = new(StringComparer.Ordinal);

    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (templateName.Length == 0 || templateName.StartsWith('/') || templateName.Contains("..", StringComparison.Ordinal) || templateName.Contains('\\'))
            throw new IncludeFailure(callerSpan, $"'{templateName}' cannot be included: only the files of {Folder}/ can, by their name");
        var path = files.Locate(Path.Combine(Folder, templateName + Ending));
        if (!files.Exists(path))
        {
            var nearest = Nearest.To(templateName, files.Names(Folder, Ending));
            throw new IncludeFailure(callerSpan, $"there is no {path} to include", nearest is null ? null : $"did you mean '{nearest}'?");
        }
        _includedFrom[path] = ScribanProblems.Place(callerSpan);
        return path;
    }

    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath)
    {
        var text = files.Read(templatePath);
        DynamicReferences.CheckSource(templatePath, text);
        return text;
    }

#nullable disable // Versions of Scriban differ in whether the text may be null.
    public ValueTask<string> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
#nullable restore

    /// <summary>The places that include a file, from the innermost to the template itself.</summary>
    public IReadOnlyList<Location> ChainOf(string path)
    {
        var chain = new List<Location>();
        // A partial that includes itself would never end.
        while (_includedFrom.TryGetValue(path, out var from) && !chain.Contains(from))
        {
            chain.Add(from);
            path = from.File;
        }
        return chain;
    }
}

/// <summary>An include that is not there.</summary>
internal sealed class IncludeFailure(SourceSpan span, string message, string? hint = null) : ScriptRuntimeException(span, message)
{
    public string? Hint { get; } = hint;
}
