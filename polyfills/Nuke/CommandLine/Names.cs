using System.Text;

namespace Nuke.Common.CommandLine;

/// <summary>How names of members are spelled on the command line.</summary>
internal static class Names
{
    // Words whose inner capitals do not start a new word.
    private static readonly string[] Whole =
    [
        "DotNet", "GitHub", "GitVersion", "MSBuild", "NuGet", "ReSharper", "AppVeyor", "TeamCity", "GitLab", "SignPath", "JetBrains",
    ];

    /// <summary><c>NuGetApiKey</c> as <c>nuget-api-key</c>.</summary>
    internal static string Kebab(string name)
    {
        if (name.Contains('-', StringComparison.Ordinal))
            return name.ToLowerInvariant();
        var result = new StringBuilder(name.Length + 8);
        for (var at = 0; at < name.Length;)
        {
            var length = WordLength(name, at);
            if (result.Length > 0)
                result.Append('-');
            result.Append(name.AsSpan(at, length).ToString().ToLowerInvariant());
            at += length;
        }

        return result.ToString();
    }

    private static int WordLength(string name, int at)
    {
        foreach (var word in Whole)
            if (string.CompareOrdinal(name, at, word, 0, word.Length) == 0)
                return word.Length;
        var end = at + 1;
        // A run of capitals is one word up to the last of them, which starts the next: HTMLText is html-text.
        while (end < name.Length && char.IsUpper(name[at]) && char.IsUpper(name[end]) && !(end + 1 < name.Length && char.IsLower(name[end + 1])))
            end++;
        while (end < name.Length && !char.IsUpper(name[end]))
            end++;
        return end - at;
    }
}
