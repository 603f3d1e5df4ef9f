using System.Security.Cryptography;

namespace Pipeline.Sandbox.Serving;

/// <summary>Makes ids in the alphabets that AWS uses.</summary>
public static class Identifiers
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>An IAM unique id, such as one that begins with <c>AROA</c>: the prefix and 17 letters and digits.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids</remarks>
    public static string Unique(string prefix) => prefix + RandomNumberGenerator.GetString(Base32, 21 - prefix.Length);
}
