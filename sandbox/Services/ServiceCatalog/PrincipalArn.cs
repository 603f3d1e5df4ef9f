namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The ARNs of those who may use a portfolio.</summary>
internal static class PrincipalArn
{
    /// <summary>True for the ARN of a user, role or group; a pattern has no account and may hold <c>*</c> and <c>?</c>.</summary>
    public static bool IsValid(string arn, bool pattern)
    {
        var parts = arn.Split(':', 6);
        if (parts is not ["arn", var partition, "iam", "", var account, var resource] || !partition.StartsWith("aws", StringComparison.Ordinal))
            return false;
        if (pattern ? account.Length > 0 : account.Length != 12 || !account.All(char.IsAsciiDigit))
            return false;
        var slash = resource.IndexOf('/');
        return slash > 0 && slash < resource.Length - 1
            && resource[..slash] is "user" or "role" or "group"
            && (pattern || resource.AsSpan().IndexOfAny('*', '?') < 0);
    }

    /// <summary>True when the caller is that principal: a user by its ARN, a session by its role.</summary>
    /// <param name="principal">Who may.</param>
    /// <param name="callerArn">The caller's user ARN, or <c>arn:aws:sts::account:assumed-role/name/session</c>.</param>
    public static bool Covers(Principal principal, string callerArn)
    {
        var caller = callerArn.Split(':', 6);
        var allowed = principal.Arn.Split(':', 6);
        if (caller.Length < 6 || allowed.Length < 6 || (principal.Type == "IAM" && caller[4] != allowed[4]))
            return false;
        if (caller[2] != "sts")
            return Matches(allowed[5], caller[5]);
        // A session's ARN names the role without its path.
        var role = caller[5].Split('/').ElementAtOrDefault(1) ?? "";
        return allowed[5].StartsWith("role/", StringComparison.Ordinal) && Matches(allowed[5][(allowed[5].LastIndexOf('/') + 1)..], role);
    }

    private static bool Matches(string pattern, string name) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);
}
