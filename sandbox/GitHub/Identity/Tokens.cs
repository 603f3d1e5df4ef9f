using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>
/// Reads a request's token. Any text is one of the first user's with every scope; <c>for.LOGIN</c> is LOGIN's with every scope,
/// <c>for.LOGIN.SCOPE,SCOPE</c> LOGIN's with those alone; what begins with <c>revoked</c> is no token any more.
/// </summary>
internal sealed class Tokens(AccountTable accounts)
{
    private const string Named = "for.";
    private const string Revoked = "revoked";

    /// <summary>Who calls; null when nobody says who.</summary>
    /// <exception cref="BadCredentials">The token is nobody's.</exception>
    public Caller? Read(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return null;
        var token = Text(header) ?? throw new BadCredentials();
        var (user, scopes) = Meaning(token);
        return new(user, scopes, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))));
    }

    private (Account, Scopes) Meaning(string token)
    {
        if (token.Length == 0 || token.StartsWith(Revoked, StringComparison.Ordinal))
            throw new BadCredentials();
        if (!token.StartsWith(Named, StringComparison.Ordinal))
            return (accounts.FindUser(AccountTable.FirstUser)!, Scopes.All);
        var parts = token[Named.Length..].Split('.', 2);
        var user = accounts.FindUser(parts[0]) ?? throw new BadCredentials();
        return (user, parts.Length == 1 ? Scopes.All : new(parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string? Text(string header)
    {
        var parts = header.Split(' ', 2, StringSplitOptions.TrimEntries);
        return (parts[0].ToLowerInvariant(), parts.Length) switch
        {
            ("bearer" or "token", 2) => parts[1],
            ("basic", 2) => OfBasic(parts[1]),
            _ => null,
        };
    }

    // The password is the token, whatever the user is called; a token alone may stand in the user's place.
    private static string? OfBasic(string text)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
            return null;
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts is [_, { Length: > 0 } password] && password != "x-oauth-basic" ? password : parts[0];
    }
}

/// <summary>A token is nobody's.</summary>
internal sealed class BadCredentials() : Exception("Bad credentials");
