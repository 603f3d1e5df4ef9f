using System.Text;

namespace Pipeline.Diagrams.Reading;

/// <summary>Names as people read them.</summary>
internal static class Words
{
    /// <summary><c>BuildProject</c> as <c>Build project</c>; capitals that stand together, such as <c>KMS</c>, stay so.</summary>
    public static string Of(string name)
    {
        var words = Split(name);
        return string.Join(' ', words.Select((word, index) => index == 0 ? Raised(word) : IsAcronym(word) ? word : word.ToLowerInvariant()));
    }

    /// <summary>A resource type in words: <c>AWS::CodeBuild::Project</c> is a <c>CodeBuild project</c>.</summary>
    public static string OfType(string type, string service)
    {
        var parts = type.Split("::");
        if (type.StartsWith("Custom::", StringComparison.Ordinal) || type == "AWS::CloudFormation::CustomResource")
            return "Custom resource";
        var resource = Of(parts[^1]);
        if (service.Length == 0 || resource.Length == 0)
            return resource.Length == 0 ? "Resource" : resource;
        return service.EndsWith(resource, StringComparison.OrdinalIgnoreCase) ? service : $"{service} {(IsAcronym(resource.Split(' ')[0]) ? resource : char.ToLowerInvariant(resource[0]) + resource[1..])}";
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var breaks = at > 0 && char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
            if ((breaks || name[at] is '_' or '-' or ' ') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
            if (name[at] is not ('_' or '-' or ' '))
                word.Append(name[at]);
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    private static string Raised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsAcronym(string word) => word.Length > 1 && word.Skip(1).Any(char.IsUpper) || word.Length > 1 && word.All(char.IsUpper);
}
