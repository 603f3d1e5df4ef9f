using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.Ssm;

/// <summary>What a SecureString looks like to a caller who does not ask for decryption: opaque, and the same each time.</summary>
internal static class ParameterCipher
{
    public static string Seal(string name, ParameterVersion version) =>
        "sealed:" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{name}\n{version.Number}\n{version.Value}")));
}
