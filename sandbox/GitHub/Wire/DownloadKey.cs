using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>
/// Puts a passing token in the addresses of downloads, because a client that follows one leaves its own behind. It lets nobody do
/// anything but read that one address, for five minutes; the key is forgotten with the process.
/// </summary>
internal sealed class DownloadKey
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private readonly byte[] secret = RandomNumberGenerator.GetBytes(32);

    public string Sign(string path, DateTimeOffset now)
    {
        var until = (now + Lasts).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{until}.{Mark(path, until)}";
    }

    public bool Opens(string path, string token, DateTimeOffset now) =>
        token.Split('.') is [var until, var mark] && long.TryParse(until, out var seconds) && seconds > now.ToUnixTimeSeconds()
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(mark), Encoding.ASCII.GetBytes(Mark(path, until)));

    private string Mark(string path, string until) => Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{until} {path}")));
}
