using System.Text;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>Puts a request's values in place of the variables of a policy, such as <c>${aws:username}</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</remarks>
internal static class PolicyVariables
{
    /// <summary>The text with its variables replaced; null when one has no value, and then the statement does not apply.</summary>
    public static string? Replace(string text, Func<string, IReadOnlyList<string>?> context)
    {
        var result = new StringBuilder();
        var at = 0;
        for (int start; (start = text.IndexOf("${", at, StringComparison.Ordinal)) >= 0 && text.IndexOf('}', start) is var end && end > 0; at = end + 1)
        {
            result.Append(text, at, start - at);
            var name = text[(start + 2)..end];
            // ${*}, ${?} and ${$} are the characters themselves.
            if (name is "*" or "?" or "$")
                result.Append(name);
            else if (context(name.Split(',')[0].Trim().ToLowerInvariant()) is [var value])
                result.Append(value);
            else
                return null;
        }
        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The keys that a text's variables ask for.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        for (int start = 0, end; (start = text.IndexOf("${", start, StringComparison.Ordinal)) >= 0 && (end = text.IndexOf('}', start)) > 0; start = end)
            if (text[(start + 2)..end] is not ("*" or "?" or "$") and var name)
                yield return name.Split(',')[0].Trim();
    }
}
