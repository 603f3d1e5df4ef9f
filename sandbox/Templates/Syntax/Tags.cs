using YamlDotNet.Core;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>What a node's tag asks for.</summary>
internal enum TagMeaning { None, Text, Core, Function, Refused }

/// <summary>A tag read: its meaning, and the function it abbreviates.</summary>
internal readonly record struct ReadTag(TagMeaning Meaning, string? LongName = null);

/// <summary>Reads the tags of YAML nodes.</summary>
internal static class Tags
{
    private const string Core = "tag:yaml.org,2002:";

    public static ReadTag Read(TagName tag, int line, int column, FindingList findings)
    {
        if (tag.IsEmpty)
            return new(TagMeaning.None);
        if (tag.IsNonSpecific)
            return new(TagMeaning.Text);
        if (ShortForms.LongName(tag.Value) is { } longName)
            return new(TagMeaning.Function, longName);
        switch (tag.Value)
        {
            case Core + "str":
                return new(TagMeaning.Text);
            case Core + "int" or Core + "float" or Core + "bool" or Core + "null" or Core + "map" or Core + "seq":
                return new(TagMeaning.Core);
        }
        var shown = tag.Value.StartsWith(Core, StringComparison.Ordinal) ? "!!" + tag.Value[Core.Length..] : tag.Value;
        findings.Add(new("T1012", Severity.Error, $"CloudFormation does not know the YAML tag '{Shorten(shown)}'", line, column,
            Suggestion: findings.Nearest(shown, ShortForms.Known)));
        return new(TagMeaning.Refused);
    }

    private static string Shorten(string tag) => tag.Length <= 80 ? tag : tag[..80] + "...";
}
