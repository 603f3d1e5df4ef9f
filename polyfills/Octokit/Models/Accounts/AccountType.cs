namespace Octokit;

/// <summary>What an account is.</summary>
public enum AccountType
{
    /// <summary>A person.</summary>
    User,

    /// <summary>An organisation.</summary>
    Organization,

    /// <summary>An app.</summary>
    Bot,

    /// <summary>Somebody imported from elsewhere.</summary>
    Mannequin,
}
