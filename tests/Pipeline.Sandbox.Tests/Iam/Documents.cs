namespace Pipeline.Sandbox.Tests.Iam;

/// <summary>Policy documents that tests share.</summary>
internal static class Documents
{
    public const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    public const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}]}""";

    public static string TrustOf(string principal, string more = "") =>
        $$$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"{{{principal}}}"},"Action":"sts:AssumeRole"{{{more}}}}]}""";

    /// <summary>A policy of at least that many characters.</summary>
    public static string Large(int length) => Policy.Replace("bucket", new string('b', length), StringComparison.Ordinal);
}
