using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Aws.CodeBuild;

/// <summary>A build as it should run. Its source lies in S3 under a name that says what it holds, so that builds of the same content are known by it.</summary>
/// <param name="Step">What it makes, for people.</param>
/// <param name="Project">The project.</param>
/// <param name="Bucket">The bucket of the source and of what is made.</param>
/// <param name="Source">The key of the source, a zip.</param>
/// <param name="Artifact">The folder that what is made goes to, without <c>/</c> at either end.</param>
public sealed record BuildRequest(string Step, string Project, string Bucket, string Source, string Artifact)
{
    /// <summary>Variables whose values CodeBuild takes from Secrets Manager, by name: the secret's name, or <c>name:key</c>. The value comes nowhere near this process.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = new Dictionary<string, string>();

    /// <summary>The size of the machine, such as <c>BUILD_GENERAL1_XLARGE</c>; null leaves it to the project.</summary>
    public string? ComputeType { get; init; }

    /// <summary>The source as CodeBuild names it.</summary>
    public string SourceLocation => $"{Bucket}/{Source}";

    /// <summary>
    /// The same for the same build, so that a request whose answer was lost starts no second one; another one once a build of this
    /// content has ended, or trying again would only find that one.
    /// </summary>
    /// <param name="last">The id of the last build of this content; null when there was none.</param>
    public string Token(string? last)
    {
        var all = string.Join('\n', new[] { SourceLocation, Artifact, ComputeType, last }.Concat(Secrets.OrderBy(one => one.Key, StringComparer.Ordinal).SelectMany(one => new[] { one.Key, one.Value })));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }
}
