using System.Text;

namespace Octokit.Internal;

/// <summary>Credentials as GitHub reads them: https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api.</summary>
internal static class AuthorizationHeader
{
    public static string Of(Credentials credentials) => credentials?.AuthenticationType switch
    {
        AuthenticationType.Basic => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credentials.Login}:{credentials.Password}"))}",
        AuthenticationType.Oauth => $"Token {credentials.Password}",
        AuthenticationType.Bearer => $"Bearer {credentials.Password}",
        _ => null,
    };
}
