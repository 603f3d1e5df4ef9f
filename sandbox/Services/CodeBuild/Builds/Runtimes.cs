namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>The Python versions of the images that projects here use: asking for another one fails the build at its start.</summary>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/available-runtimes.html</remarks>
internal static class Runtimes
{
    private static readonly string[] Present = ["3.9", "3.10", "3.11", "3.12", "3.13"];

    private static readonly Dictionary<string, string[]> Python = new(StringComparer.Ordinal)
    {
        ["aws/codebuild/standard:5.0"] = ["3.7", "3.8", "3.9"],
        ["aws/codebuild/standard:6.0"] = ["3.10"],
        ["aws/codebuild/standard:7.0"] = Present,
        ["aws/codebuild/amazonlinux2-x86_64-standard:5.0"] = Present,
        ["aws/codebuild/amazonlinux-x86_64-standard:5.0"] = Present,
        ["aws/codebuild/amazonlinux-aarch64-standard:3.0"] = Present,
    };

    /// <exception cref="BuildFailure">The image does not have the version.</exception>
    public static void Check(string image, IReadOnlyDictionary<string, string> asked)
    {
        if (asked.GetValueOrDefault("python") is { } version && version is not "latest" && !version.EndsWith(".x", StringComparison.Ordinal)
            && Python.GetValueOrDefault(image) is { } versions && !versions.Contains(version))
            throw BuildFailure.Yaml($"Unknown runtime version named '{version}' of python. This build image has the following versions: {string.Join(", ", versions)}");
    }
}
