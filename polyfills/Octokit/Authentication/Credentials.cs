namespace Octokit;

/// <summary>Who asks, and what proves it. Its text never holds the proof.</summary>
public class Credentials
{
    /// <summary>Nobody in particular.</summary>
    public static readonly Credentials Anonymous = new();

    /// <summary>A token, such as a personal access token.</summary>
    public Credentials(string token)
        : this(token, AuthenticationType.Oauth)
    {
    }

    /// <summary>A name and a password.</summary>
    public Credentials(string login, string password)
        : this(login, password, AuthenticationType.Basic)
    {
    }

    /// <summary>A token, and how it is shown.</summary>
    public Credentials(string token, AuthenticationType authenticationType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(token);
        Password = token;
        AuthenticationType = authenticationType;
    }

    /// <summary>A name and a password, and how they are shown.</summary>
    public Credentials(string login, string password, AuthenticationType authenticationType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(login);
        ArgumentException.ThrowIfNullOrWhiteSpace(password);
        Login = login;
        Password = password;
        AuthenticationType = authenticationType;
    }

    private Credentials() => AuthenticationType = AuthenticationType.Anonymous;

    /// <summary>The name; null with a token.</summary>
    public string Login { get; }

    /// <summary>The password or the token.</summary>
    public string Password { get; }

    /// <summary>How it is shown.</summary>
    public AuthenticationType AuthenticationType { get; }
}
