using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>A name that nothing defines, with the nearest one that there is.</summary>
internal sealed class UndefinedName(SourceSpan span, string message, string? hint) : ScriptRuntimeException(span, message)
{
    public string? Hint { get; } = hint;
}

/// <summary>Makes every name that nothing defines a failure that names the nearest known one.</summary>
internal static class UndefinedNames
{
    public static void Report(TemplateContext context, ScriptObject names)
    {
// The published package and its stand-in may annotate the nullability of these delegates differently.
#nullable disable
        context.TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object value) =>
        {
            value = null;
            var name = variable.ToString();
            // Local variables are not in the model, so there is nothing to suggest.
            return name.StartsWith('$') ? false : throw Undefined(span, name, names.Keys, "the variable");
        };
        context.TryGetMember = (TemplateContext _, SourceSpan span, object target, string member, out object value) =>
        {
            value = null;
            throw Undefined(span, member, target is IDictionary<string, object> members ? members.Keys : [], "the member");
        };
#nullable restore
    }

    private static UndefinedName Undefined(SourceSpan span, string name, ICollection<string> known, string what)
    {
        var nearest = NearestName.Of(name, known);
        var hint = nearest is not null ? $"did you mean '{nearest}'?"
            : known.Count is > 0 and <= 12 ? $"known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}"
            : null;
        return new UndefinedName(span, $"{what} '{name}' is not defined", hint);
    }
}
