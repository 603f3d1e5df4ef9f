using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Registry;

/// <summary>What a model package is asked for by: its ARN, its name when it has no version, or <c>group/version</c>.</summary>
internal static class PackageName
{
    private const string Kind = "model-package/";

    /// <summary>The key of a model package.</summary>
    /// <exception cref="AwsError">It is the ARN of something else.</exception>
    public static string Key(string nameOrArn)
    {
        if (!nameOrArn.StartsWith("arn:", StringComparison.Ordinal))
            return nameOrArn;
        var resource = nameOrArn.Split(':', 6).ElementAtOrDefault(5) ?? "";
        return resource.StartsWith(Kind, StringComparison.Ordinal) ? resource[Kind.Length..]
            : throw new AwsError("ValidationException", $"Invalid model package ARN: {nameOrArn}.");
    }
}
