namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Names that hold secrets, and texts that are some.</summary>
internal static class SecretWords
{
    private static readonly string[] Names =
    [
        "OAuthToken", "SecretToken", "PersonalToken", "Password", "MasterUserPassword", "AuthToken", "SecretAccessKey", "AccessToken", "ApiToken", "ClientSecret", "PrivateKey",
    ];

    private static readonly string[] Parts = ["PASSWORD", "PASSWD", "SECRET_ACCESS_KEY", "PRIVATE_KEY", "OAUTH", "API_KEY", "APIKEY"];

    // Length of what follows the prefix, from the issuers' own descriptions.
    private static readonly (string Prefix, int Length)[] Keys =
    [
        ("AKIA", 16), ("ASIA", 16), ("ghp_", 36), ("gho_", 36), ("ghs_", 36), ("github_pat_", 40), ("glpat-", 20), ("xoxb-", 20),
    ];

    public static bool IsSecretName(string name) => Array.IndexOf(Names, name) >= 0;

    public static bool IsSecretVariable(string name)
    {
        var upper = name.ToUpperInvariant();
        return Parts.Any(part => upper.Contains(part, StringComparison.Ordinal)) || upper.EndsWith("TOKEN", StringComparison.Ordinal);
    }

    public static bool LooksLikeKey(string text)
    {
        foreach (var (prefix, length) in Keys)
            for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
                if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && IsKey(text.AsSpan(at + prefix.Length), length, upper: prefix is "AKIA" or "ASIA"))
                    return true;
        return text.Contains("-----BEGIN ", StringComparison.Ordinal) && text.Contains("PRIVATE KEY-----", StringComparison.Ordinal);
    }

    private static bool IsKey(ReadOnlySpan<char> rest, int length, bool upper)
    {
        if (rest.Length < length)
            return false;
        foreach (var character in rest[..length])
            if (!(upper ? char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character) : char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
                return false;
        return true;
    }
}
