using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary>Text with <c>*</c> for any characters; a backslash before <c>*</c> or <c>\</c> means the character itself.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html#eb-filtering-wildcard-matching</remarks>
internal sealed class WildcardText
{
    private readonly Regex regex;

    /// <exception cref="Serving.AwsError">It breaks the grammar.</exception>
    public WildcardText(string pattern)
    {
        var expression = new StringBuilder("^");
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '*' && at > 0 && pattern[at - 1] == '*' && !(at > 1 && pattern[at - 2] == '\\'))
                throw EventPattern.Invalid($"Consecutive wildcard characters at pos {at - 1}");
            if (pattern[at] == '*')
                expression.Append(".*");
            else if (pattern[at] != '\\')
                expression.Append(Regex.Escape(pattern[at].ToString()));
            else if (++at < pattern.Length && pattern[at] is '*' or '\\')
                expression.Append('\\').Append(pattern[at]);
            else
                throw EventPattern.Invalid($"Invalid escape character at pos {at - 1}");
        }
        // Without backtracking no pattern and no text can make it slow.
        regex = new(expression.Append("\\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }

    public bool Matches(string text) => regex.IsMatch(text);
}
