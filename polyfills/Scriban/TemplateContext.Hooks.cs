using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <content>Whoever renders may answer for names that nothing defines.</content>
public partial class TemplateContext
{
    /// <summary>Is asked for a variable that nothing defines.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="span">Where the variable is used.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is a value.</returns>
    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    /// <summary>Is asked for a member that an object does not have.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="span">Where the member is used.</param>
    /// <param name="target">The object.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether there is a value.</returns>
    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);
}
