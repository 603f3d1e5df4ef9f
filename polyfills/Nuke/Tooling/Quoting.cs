using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>Quotes arguments, by the rules that .NET takes them apart with on every system.</summary>
internal static class Quoting
{
    /// <summary>In double quotes if the value is empty or holds white space and is not quoted yet.</summary>
    internal static string IfNeeded(string value)
    {
        if (value.Length > 0 && !value.Any(char.IsWhiteSpace) && !value.Contains('"', StringComparison.Ordinal))
            return value;
        return value.Length > 1 && value[0] == '"' && value[^1] == '"' ? value : Always(value);
    }

    /// <summary>In double quotes. Backslashes count only before a quote, where each needs another one.</summary>
    internal static string Always(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        var backslashes = 0;
        foreach (var character in value)
        {
            if (character == '"')
                text.Append('\\', backslashes + 1);
            backslashes = character == '\\' ? backslashes + 1 : 0;
            text.Append(character);
        }

        return text.Append('\\', backslashes).Append('"').ToString();
    }
}
