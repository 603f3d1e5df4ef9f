using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.Serving;

/// <summary>Holds the scope of a signature to the request it came with: a signature for one service, day or region is none for another.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html</remarks>
internal static class SignatureScope
{
    /// <summary>What is wrong with the scope, in AWS's words; null when nothing is.</summary>
    public static string? Problem(Credential credential, HttpRequest request, string service)
    {
        if (credential.Service != service)
            return $"Credential should be scoped to correct service: '{service}'. ";
        if (credential.Date.Length == 0)
            return null;
        if (credential.Region.Length == 0 || credential.Region.AsSpan().ContainsAnyExcept(RegionLetters))
            return "Credential should be scoped to a valid region. ";
        var time = request.Headers["X-Amz-Date"] is { Count: > 0 } header ? header.ToString() : request.Query["X-Amz-Date"].ToString();
        if (time.Length == 0 ? !IsDay(credential.Date) : !time.StartsWith(credential.Date + "T", StringComparison.Ordinal))
            return $"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{credential.Date}' != '{time.Split('T')[0]}', from '{time}'.";
        return null;
    }

    private static ReadOnlySpan<char> RegionLetters => "abcdefghijklmnopqrstuvwxyz0123456789-";

    private static bool IsDay(string date) => date.Length == 8 && date.All(char.IsAsciiDigit);
}
