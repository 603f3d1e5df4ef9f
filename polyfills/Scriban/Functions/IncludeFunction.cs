using Scriban.Evaluation;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>include 'name' arguments</c>: what another template writes. It sees the names of the caller; its own arguments are in <c>$</c>.</summary>
internal sealed class IncludeFunction : IScriptFunction
{
    public object? Invoke(Evaluator evaluator, Call call)
    {
        if (call.Values.Count == 0)
            throw call.Fail("Expecting at least the name of the template to include for the <include> function");
        if (call.Values[0] is not string { Length: > 0 } name)
            throw call.Fail("Include template name cannot be null or empty");
        call.Values.RemoveAt(0);
        return evaluator.Include(Load(evaluator, call, name), call);
    }

    /// <summary>The template of a name, from the cache or from the loader.</summary>
    public static Template Load(Evaluator evaluator, Call call, string name)
    {
        var context = evaluator.Context;
        if (context.TemplateLoader is not { } loader)
            throw call.Fail($"Unable to include <{name}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        var path = Ask(call, $"Unexpected exception while getting the path for the include name `{name}`", () => loader.GetPath(context, call.Span, name));
        if (string.IsNullOrEmpty(path))
            throw call.Fail($"Include template path is null for `{name}`");
        if (context.CachedTemplates.TryGetValue(path, out var known))
            return known;
        var text = Ask(call, $"Unexpected exception while loading the include `{name}` from path `{path}`", () => loader.Load(context, call.Span, path))
            ?? throw call.Fail($"The result of including `{name}` cannot be null");
        var template = Template.Parse(text, path);
        if (template.HasErrors)
            throw new ScriptParserRuntimeException(call.Span, $"Error while parsing template `{name}` from `{path}`", template.Messages);
        context.CachedTemplates.Add(path, template);
        return template;
    }

    private static T Ask<T>(Call call, string failure, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception cause) when (cause is not ScriptRuntimeException)
        {
            throw call.Fail(failure, cause);
        }
    }
}

/// <summary><c>include_join names separator begin end</c>: what several templates write; <c>tpl:name</c> as separator, begin or end is a template too.</summary>
internal sealed class IncludeJoinFunction : IScriptFunction
{
    private const string TemplatePrefix = "tpl:";

    public object? Invoke(Evaluator evaluator, Call call)
    {
        if (call.Values.Count < 2 || call.Values[0] is not IEnumerable<object?> names)
            throw call.Fail("Expecting a list of templates and a separator");
        var separator = Part(evaluator, call, call.Values[1]);
        var joined = string.Join(separator, names.Select(name => Render(evaluator, call, evaluator.Text(name))));
        return joined.Length == 0 ? "" : Part(evaluator, call, call.Values[2]) + joined + Part(evaluator, call, call.Values[3]);
    }

    private static string Part(Evaluator evaluator, Call call, object? value)
    {
        var text = evaluator.Text(value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(evaluator, call, text[TemplatePrefix.Length..]) : text;
    }

    private static string Render(Evaluator evaluator, Call call, string name) =>
        evaluator.Include(IncludeFunction.Load(evaluator, call, name), call with { Values = [] });
}
