namespace Octokit.Internal;

/// <summary>Who answers at an address. The same host without TLS, or on another port, may be somebody else: credentials are not for him.</summary>
internal static class Origin
{
    public static bool IsSame(Uri one, Uri other) => string.Equals(Of(one), Of(other), StringComparison.OrdinalIgnoreCase);

    private static string Of(Uri address) => address?.GetLeftPart(UriPartial.Authority);
}
