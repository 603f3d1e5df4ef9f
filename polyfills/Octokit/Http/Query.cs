namespace Octokit.Internal;

/// <summary>Puts parameters behind an address.</summary>
internal static class Query
{
    public static Uri Append(Uri address, IReadOnlyCollection<KeyValuePair<string, string>> parameters)
    {
        if (parameters is null || parameters.Count == 0)
            return address;
        var pairs = string.Join('&', parameters.Select(one => $"{Uri.EscapeDataString(one.Key)}={Uri.EscapeDataString(one.Value ?? string.Empty)}"));
        return new UriBuilder(address) { Query = address.Query.Length > 1 ? $"{address.Query[1..]}&{pairs}" : pairs }.Uri;
    }
}
