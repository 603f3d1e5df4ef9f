namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>Matches the <c>*</c> and <c>?</c> of policies, in time proportional to the two lengths multiplied at worst.</summary>
internal static class Wildcards
{
    public static bool Match(string pattern, string text, StringComparison comparison = StringComparison.Ordinal)
    {
        var (p, t, star, retry) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, retry) = (p++, t);
            else if (p < pattern.Length && (pattern[p] == '?' || pattern.AsSpan(p, 1).Equals(text.AsSpan(t, 1), comparison)))
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++retry);
            else
                return false;
        }
        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
