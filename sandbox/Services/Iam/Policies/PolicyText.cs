namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>Policy documents as IAM hands them out and measures them.</summary>
internal static class PolicyText
{
    /// <summary>IAM answers documents percent-encoded after RFC 3986.</summary>
    public static string Encode(string document) => Uri.EscapeDataString(document);

    /// <summary>The size that counts against quotas: white space does not.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html</remarks>
    public static int Size(string document) => document.Count(letter => !char.IsWhiteSpace(letter));
}
