using System.Text;

namespace Pipeline.Manifests;

/// <summary>
/// A parameter's name without its style: <c>vpc-id</c>, <c>vpcId</c>, <c>VpcId</c> and <c>vpc_id</c> are one name. The
/// rule is the one by which seed-farmer names the variables that a module receives, so a manifest means the same to both.
/// </summary>
public static class ParameterName
{
    /// <summary>The name in upper snake case, such as <c>VPC_ID</c>; two names are the same when this is.</summary>
    public static string Canonical(string name) =>
        name.AsSpan().IndexOfAny('-', '_') >= 0
            ? name.Replace('-', '_').ToUpperInvariant()
            : Split(TameAcronyms(name)).ToUpperInvariant();

    /// <summary>The name in lower snake case, such as <c>vpc_id</c>: how templates name it.</summary>
    public static string Snake(string name) => Canonical(name).ToLowerInvariant();

    /// <summary>Whether two names differ at most in style.</summary>
    public static bool Same(string a, string b) => a == b || Canonical(a) == Canonical(b);

    // In a run of capitals and digits the last capital belongs to the word that follows, unless the name ends there.
    private static string TameAcronyms(string name)
    {
        var text = new StringBuilder(name.Length);
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && IsCapitalOrDigit(name[end]))
                end++;
            var acronym = end == name.Length ? end : Math.Max(start, end - 1);
            for (var i = start; i < acronym; i++)
                text.Append(i > start && char.IsAsciiLetter(name[i - 1]) ? char.ToLowerInvariant(name[i]) : name[i]);
            for (var i = acronym; i < Math.Min(name.Length, Math.Max(end, start + 1)); i++)
                text.Append(name[i]);
            start = Math.Max(end, start + 1);
        }

        return text.ToString();
    }

    private static string Split(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('_');
            text.Append(c);
        }

        return text.ToString();
    }

    private static bool IsCapitalOrDigit(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
}
