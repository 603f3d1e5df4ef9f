using Pipeline.Failures;
using Pipeline.Manifests;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>
/// Notes every name that nothing defines, with the nearest one that there is. Rendering goes on with an empty object in its place, so
/// that one run names all of them; what it gives is then thrown away.
/// </summary>
internal sealed class UndefinedNames(ScriptObject names, SharedTemplates includes)
{
    private readonly ScriptObject _missing = [];
    private readonly List<Problem> _problems = [];

    /// <summary>The names found so far, in the order in which rendering came to them; each place once.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    public void Watch(TemplateContext context)
    {
// The published package and its stand-in may annotate the nullability of these delegates differently.
#nullable disable
        context.TryGetVariable = (TemplateContext _, SourceSpan span, ScriptVariable variable, out object value) =>
        {
            value = _missing;
            var name = variable.ToString();
            // Local variables are not in the model: Scriban's own words are all there is to say.
            return !name.StartsWith('$') && Note(span, $"the variable '{name}' is not defined", name, names.Keys);
        };
        context.TryGetMember = (TemplateContext _, SourceSpan span, object target, string member, out object value) =>
        {
            value = _missing;
            // Members of a missing thing are missing because of it, and not worth a word.
            return target == _missing || Note(span, $"the member '{member}' is not defined", member, target is IDictionary<string, object> members ? members.Keys : []);
        };
#nullable restore
    }

    private bool Note(SourceSpan span, string message, string name, ICollection<string> known)
    {
        var nearest = Nearest.To(name, known);
        var hint = nearest is not null ? $"did you mean '{nearest}'?"
            : known.Count is > 0 and <= 12 ? $"known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}"
            : null;
        var problem = ScribanProblems.At(span, "PL2302", message, hint, includes);
        if (!_problems.Contains(problem))
            _problems.Add(problem);
        return true;
    }
}
