using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>
/// Double braces mean something to Scriban and to CloudFormation. In our templates they are Scriban's; the dynamic references that
/// CloudFormation resolves are written <c>{{ resolve 'ssm:/path' }}</c> and are the only double braces in what is rendered.
/// See https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
/// </summary>
internal static class DynamicReferences
{
    private const string Opening = "{{resolve:";

    /// <summary>Refuses a reference that is written as for CloudFormation, which Scriban would misread.</summary>
    /// <exception cref="InvalidInput">All of them (PL2305).</exception>
    public static void CheckSource(string path, string source)
    {
        if (!source.Contains(Opening, StringComparison.Ordinal))
            return;
        var lines = source.Split('\n');
        var problems = new List<Problem>();
        for (var line = 0; line < lines.Length; line++)
        {
            for (var at = -1; (at = lines[line].IndexOf(Opening, at + 1, StringComparison.Ordinal)) >= 0;)
            {
                var end = lines[line].IndexOf("}}", at, StringComparison.Ordinal);
                var reference = lines[line][(at + Opening.Length)..(end < 0 ? lines[line].Length : end)];
                problems.Add(new Problem("PL2305", "a dynamic reference cannot be written like this in a Scriban template",
                    new Location(path, line + 1, at + 1), $"write {{{{ resolve '{reference}' }}}}"));
            }
        }
        throw new InvalidInput(problems);
    }

    /// <summary>Refuses double braces in the rendered text that are no dynamic references.</summary>
    /// <exception cref="InvalidInput">All of them (PL2305).</exception>
    public static void CheckRendered(string path, string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
            return;
        var lines = text.Split('\n');
        var problems = new List<Problem>();
        for (var line = 0; line < lines.Length; line++)
        {
            for (var at = -2; (at = lines[line].IndexOf("{{", at + 2, StringComparison.Ordinal)) >= 0;)
            {
                if (!lines[line].AsSpan(at).StartsWith(Opening))
                    problems.Add(new Problem("PL2305", $"line {line + 1} of the rendered text still has double braces: {lines[line].Trim()}",
                        new Location(path), "only dynamic references may have them; a value of the model probably brought them in"));
            }
        }
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }
}
