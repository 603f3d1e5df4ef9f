namespace Nuke.Common.Tooling;

/// <summary>Quotes arguments, by the rules that .NET takes them apart with on every system.</summary>
internal static class Quoting
{
    /// <summary>In double quotes if the value is empty or holds white space and is not quoted yet.</summary>
    internal static string IfNeeded(string value)
    {
        if (value.Length > 0 && !value.Any(char.IsWhiteSpace) && !value.Contains('"', StringComparison.Ordinal))
            return value;
        if (value.Length > 1 && value[0] == '"' && value[^1] == '"')
            return value;
        return $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
