namespace Pipeline.Aws.CodeBuild;

/// <summary>What to do about a build that failed, from what it said. The scripts of builds say it in words; libraries and CodeBuild itself in theirs.</summary>
internal static class BuildAdvice
{
    private const string Again = "Correct the cause and run the same command again: it takes up where this one stopped.";

    private static readonly (string Code, string Hint, string[] Signs)[] Known =
    [
        ("PL4021", "Accept the model's licence on its page at https://huggingface.co, put a token of that account into a secret (aws secretsmanager create-secret --name huggingface/token --secret-string file://token.txt), name the secret and run the same command again.",
            ["is gated", "GatedRepo", "refused by the hub", "401 Client Error", "403 Client Error", "401 Unauthorized", "403 Forbidden", "HTTP 401", "HTTP 403"]),
        ("PL4022", "The model does not fit on the build's disk (128 GB on BUILD_GENERAL1_LARGE). Choose a larger machine (BUILD_GENERAL1_XLARGE: 256 GB, BUILD_GENERAL1_2XLARGE: 824 GB) or a smaller model.",
            ["No space left on device", "Errno 28", "disk full", "Disk quota exceeded"]),
        ("PL4024", "Check the secret: its name, the key in it, and that the build's role may read it; then run the same command again.",
            ["Secrets Manager Error", "Decrypted Variables Error", "is no token", "the secret "]),
        ("PL4023", "Check the model's id and revision on https://huggingface.co; a private model wants a token.",
            ["not found on the hub", "no such revision", "is no name of the hub", "404 Client Error", "RepositoryNotFound", "RevisionNotFound", "has no files"]),
        ("PL4025", "The hub did not answer. Run the same command again.", ["does not answer", "ConnectionError", "Read timed out", "Temporary failure in name resolution"]),
    ];

    /// <summary>The code and the hint.</summary>
    public static (string Code, string Hint) For(BuildRecord build, IReadOnlyList<string> lines)
    {
        if (build.Status is "STOPPED")
            return ("PL4026", "Somebody stopped the build. Run the same command again for a new one.");
        if (build.Status is "TIMED_OUT")
            return ("PL4026", "The build took longer than its project allows. Choose a larger machine or a smaller model.");
        var said = lines.Append(build.FirstFailure?.Message ?? "").Where(line => !line.Contains("Running command", StringComparison.Ordinal)).ToList();
        var found = Known.FirstOrDefault(one => said.Any(line => one.Signs.Any(sign => line.Contains(sign, StringComparison.OrdinalIgnoreCase))));
        return found.Code is null ? ("PL4020", Again) : (found.Code, found.Hint);
    }
}
