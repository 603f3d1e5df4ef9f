namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>What a statement must and must not say, by the kind of policy it stands in.</summary>
internal sealed class StatementRules
{
    public static readonly StatementRules Identity = new() { resource = true };
    public static readonly StatementRules Trust = new() { principal = true, trust = true };
    public static readonly StatementRules Resource = new() { principal = true, resource = true, freeSid = true };

    private bool principal;
    private bool resource;
    private bool freeSid;
    private bool trust;

    /// <exception cref="Serving.AwsError">In IAM's words.</exception>
    public void Check(PolicyStatement statement)
    {
        if (!freeSid && !statement.Sid.All(char.IsAsciiLetterOrDigit))
            throw PolicyGrammar.Malformed("Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*");
        if (!principal && statement.Principals.Count > 0)
            throw PolicyGrammar.Malformed("Policy document should not specify a principal.");
        if (principal && statement.Principals.Count == 0)
            throw PolicyGrammar.Malformed("Missing required field Principal");
        if (statement.Actions.Count == 0)
            throw PolicyGrammar.Malformed(trust ? "Missing required field Action" : "Policy statement must contain actions.");
        if (!resource && statement.Resources.Count > 0)
            throw PolicyGrammar.Malformed("Has prohibited field Resource");
        if (resource && statement.Resources.Count == 0)
            throw PolicyGrammar.Malformed("Policy statement must contain resources.");
        foreach (var action in statement.Actions)
            CheckAction(action);
        foreach (var name in statement.Resources)
            CheckResource(name);
    }

    private void CheckAction(string action)
    {
        var colon = action.IndexOf(':', StringComparison.Ordinal);
        if (action == "*" && !trust)
            return;
        if (colon <= 0 || colon == action.Length - 1)
            throw PolicyGrammar.Malformed("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
        if (!action.AsSpan(0, colon).ContainsOnlyVendorLetters())
            throw PolicyGrammar.Malformed($"Vendor {action[..colon]} is not valid");
        if (trust && !action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase))
            throw PolicyGrammar.Malformed("AssumeRole policy may only specify STS AssumeRole actions.");
    }

    private static void CheckResource(string name)
    {
        if (name == "*" || name.StartsWith("${", StringComparison.Ordinal))
            return;
        if (!name.StartsWith("arn:", StringComparison.Ordinal) && !name.StartsWith("arn*", StringComparison.Ordinal))
            throw PolicyGrammar.Malformed($"Resource {name} must be in ARN format or \"*\".");
        if (name.Split(':').Length < 6 && !name.Contains('*', StringComparison.Ordinal))
            throw PolicyGrammar.Malformed($"Resource {name} must be in ARN format or \"*\".");
        if (name.Split(':')[1] is var partition && !partition.StartsWith("aws", StringComparison.Ordinal) && !partition.Contains('*', StringComparison.Ordinal))
            throw PolicyGrammar.Malformed($"Partition \"{partition}\" is not valid for resource \"{name}\".");
    }
}

/// <summary>The letters of a service prefix in an action.</summary>
internal static class VendorLetters
{
    public static bool ContainsOnlyVendorLetters(this ReadOnlySpan<char> vendor)
    {
        foreach (var letter in vendor)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not '-')
                return false;
        return true;
    }
}
