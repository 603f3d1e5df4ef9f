using System.Text;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>A dynamic reference inside a text.</summary>
/// <param name="Start">Where its braces open.</param>
/// <param name="Length">Its length with the braces.</param>
/// <param name="Body">What follows <c>resolve:</c>, such as <c>ssm:/a/b:1</c>.</param>
public readonly record struct DynamicReference(int Start, int Length, string Body)
{
    /// <summary><c>ssm</c>, <c>ssm-secure</c> or <c>secretsmanager</c>, if it is written right.</summary>
    public string Service => Body.IndexOf(':') is >= 0 and var colon ? Body[..colon] : Body;
}

/// <summary>Finds and resolves <c>{{resolve:service:...}}</c> (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html).</summary>
public static class DynamicReferences
{
    private const string Opening = "{{resolve:";

    /// <summary>The dynamic references of a text. With a space after the braces it is plain text, as the service takes it.</summary>
    public static IReadOnlyList<DynamicReference> In(string text)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var found = new List<DynamicReference>();
        while (start >= 0 && text.IndexOf("}}", start, StringComparison.Ordinal) is >= 0 and var end)
        {
            found.Add(new(start, end + 2 - start, text[(start + Opening.Length)..end]));
            start = text.IndexOf(Opening, end, StringComparison.Ordinal);
        }
        return found;
    }

    /// <summary>The text with every reference replaced by its value.</summary>
    public static string Resolve(string text, Func<string, string> resolve)
    {
        var references = In(text);
        if (references.Count == 0)
            return text;
        var result = new StringBuilder();
        var done = 0;
        foreach (var reference in references)
        {
            result.Append(text, done, reference.Start - done).Append(resolve(reference.Body));
            done = reference.Start + reference.Length;
        }
        return result.Append(text, done, text.Length - done).ToString();
    }
}
