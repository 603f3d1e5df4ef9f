namespace Octokit;

/// <summary>The ways to say who asks.</summary>
public enum AuthenticationType
{
    /// <summary>Not at all.</summary>
    Anonymous,

    /// <summary>A name and a password, or a name and a token.</summary>
    Basic,

    /// <summary>A token.</summary>
    Oauth,

    /// <summary>A token of an app.</summary>
    Bearer,
}
