using System.Text;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>Template text read into nodes.</summary>
/// <param name="Root">The outermost mapping, or null when there is none.</param>
/// <param name="Findings">What could not be read, by position.</param>
public sealed record ParsedText(MapNode? Root, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when the text is JSON rather than YAML, as its first character says.</summary>
    public bool IsJson { get; init; }

    /// <summary>True when nothing in the text was refused.</summary>
    public bool Succeeded => Root is not null && Findings.All(finding => finding.Severity != Severity.Error);
}

/// <summary>
/// Reads template text, JSON or YAML. Bad input of any kind gives findings (T10..), never an exception.
/// </summary>
public static class TemplateText
{
    /// <summary>Reads a template.</summary>
    /// <param name="text">The text; a byte order mark is allowed.</param>
    /// <param name="byteLimit">The greatest size in UTF-8 bytes that is read at all.</param>
    public static ParsedText Parse(string text, int byteLimit = TemplateLimits.S3Bytes)
    {
        var findings = new FindingList();
        var json = text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith('{');
        var root = Readable(text, byteLimit, findings)
            ? json ? JsonReader.Read(text, findings) : YamlReader.Read(text, findings)
            : null;
        if (root is null && !findings.HasErrors)
            findings.Add(new("T1002", Severity.Error, "The template is empty", 1, 1, Suggestion: "write at least a Resources section"));
        if (root is ScalarNode or ListNode)
            findings.Error("T1003", root, "A template is a mapping of sections, not a single value or a list", "begin with 'Resources:'");
        return new(root as MapNode, findings.Ordered()) { IsJson = json };
    }

    private static bool Readable(string text, int byteLimit, FindingList findings)
    {
        if (text.Length > byteLimit || Encoding.UTF8.GetByteCount(text) > byteLimit)
        {
            findings.Add(new("T1001", Severity.Error, $"The template has more than the {byteLimit:N0} bytes that CloudFormation reads{(byteLimit == TemplateLimits.BodyBytes ? " from a request" : "")}", 0, 0,
                Suggestion: byteLimit == TemplateLimits.BodyBytes ? "deploy it through S3, or split it into nested stacks" : "split it into nested stacks"));
            return false;
        }
        var (line, start) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character >= ' ' && character < '\x7f')
                continue;
            if (character == '\n')
                (line, start) = (line + 1, i + 1);
            else if (IsRefused(text, i))
            {
                findings.Add(new("T1004", Severity.Error, $"The character U+{(int)character:X4} may not stand in a template", line, i - start + 1, Suggestion: "remove it, or write it as an escape in a quoted string"));
                return false;
            }
        }
        return true;
    }

    // YAML 1.1, 4.1: control characters are not printable and so not part of a stream; half a surrogate pair is no character.
    private static bool IsRefused(string text, int i) => text[i] switch
    {
        '\t' or '\r' or '\n' or '\x85' => false,
        < ' ' or '\x7f' or (>= '\x80' and <= '\x9f') or '\uFFFE' or '\uFFFF' => true,
        var high when char.IsHighSurrogate(high) => i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]),
        var low when char.IsLowSurrogate(low) => i == 0 || !char.IsHighSurrogate(text[i - 1]),
        _ => false,
    };
}
