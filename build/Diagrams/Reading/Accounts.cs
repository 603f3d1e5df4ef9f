using Pipeline.Diagrams.Graph;

namespace Pipeline.Diagrams.Reading;

/// <summary>The accounts that a pipeline works in, by the roles that it works under there.</summary>
internal sealed class Accounts(Draft draft)
{
    private readonly List<string> met = [];

    /// <summary>The lane of the account that a role is in.</summary>
    /// <param name="roleArn">The role's ARN as the template writes it.</param>
    public Lane Of(string roleArn)
    {
        var parts = Expression.ArnParts(roleArn);
        var account = parts.Count > 4 ? parts[4] : "";
        if (account is "" or "${AWS::AccountId}")
            return Lane.ThisAccount;
        if (!met.Contains(account))
            met.Add(account);
        return Lane.OfAccount(Title(account), met.IndexOf(account));
    }

    private string Title(string account)
    {
        var label = ParameterLabels.Title(draft.Template, account, account);
        if (label.All(char.IsAsciiDigit))
            return $"Account {label}";
        return label.Contains("account", StringComparison.OrdinalIgnoreCase) ? label : $"{label} account";
    }
}
