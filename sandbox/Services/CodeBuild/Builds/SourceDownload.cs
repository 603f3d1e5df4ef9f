using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeCommit;
using Pipeline.Sandbox.Services.CodePipeline.Actions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Fetches a build's source and reads its buildspec.</summary>
internal sealed class SourceDownload(SandboxWorld world, Call call)
{
    /// <summary>The source's files and the version that they are of, where there is one.</summary>
    /// <exception cref="BuildFailure">It cannot be had.</exception>
    public async Task<(SourceFiles Files, string? Version)> FetchAsync(Build build)
    {
        var (source, version) = (build.Body.Object("source"), build.Body.Text("sourceVersion"));
        switch (source.Text("type"))
        {
            case "NO_SOURCE":
                return (new(null), null);
            case "CODEPIPELINE":
                var input = build.Plan.Objects("inputs").FirstOrDefault() ?? throw BuildFailure.Client("a build with the source type CODEPIPELINE has no input artifact");
                return (new(await ObjectAsync(input.Need("bucket"), input.Need("key"), null)), version);
            case "S3":
                var place = source.Need("location").Replace("arn:aws:s3:::", "", StringComparison.Ordinal).Split('/', 2);
                return place is [var bucket, { Length: > 0 } key] && !key.EndsWith('/')
                    ? (new(await ObjectAsync(bucket, key, version)), version)
                    : throw BuildFailure.Client($"the sandbox takes a zip file as source, not the folder {source.Need("location")}");
            case "CODECOMMIT":
                return await CommitAsync(source.Need("location"), version);
            case "GITHUB" or "GITHUB_ENTERPRISE":
                return Clone(source, version);
            case var other:
                throw BuildFailure.Client($"the sandbox does not fetch sources of the type {other}");
        }
    }

    /// <summary>The buildspec: the project's own, a file of the source, or an object in S3.</summary>
    /// <exception cref="BuildFailure">It is missing or breaks the grammar.</exception>
    public async Task<Buildspec> BuildspecAsync(Build build, SourceFiles files)
    {
        var given = build.Body.Object("source").Text("buildspec");
        if (given is not null && IsInline(given))
            return Buildspec.Parse(given);
        if (given?.Split(":::", 2) is [var arn, var place] && arn.EndsWith(":s3", StringComparison.Ordinal) && place.Split('/', 2) is [var bucket, var key])
            return Buildspec.Parse(Encoding.UTF8.GetString(await ObjectAsync(bucket, key, null)));
        var path = string.IsNullOrEmpty(given) ? "buildspec.yml" : given.StartsWith("./", StringComparison.Ordinal) ? given[2..] : given;
        return Buildspec.Parse(Encoding.UTF8.GetString(files.Read(path) ?? throw BuildFailure.Yaml($"stat {BuildLog.SourceDirectory}/{path}: no such file or directory")));
    }

    // A path has no line breaks; a buildspec of one line is JSON, which YAML contains.
    private static bool IsInline(string buildspec) => buildspec.Contains('\n') || buildspec.TrimStart().StartsWith('{') || buildspec.TrimStart().StartsWith("version:", StringComparison.Ordinal);

    private async Task<byte[]> ObjectAsync(string bucket, string key, string? version)
    {
        try
        {
            var answer = await world.InvokeAsync("s3", "GetObject", call, new JsonObject { ["Bucket"] = bucket, ["Key"] = key, ["VersionId"] = version }.Present());
            return Convert.FromBase64String(answer.Text("Body") ?? "");
        }
        catch (AwsError refused)
        {
            throw BuildFailure.Client($"error while downloading key {key}, error: {refused.Code}: {refused.Message} status code: {refused.Status ?? 400} for primary source");
        }
    }

    // What is private at GitHub is fetched through a connection: https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens-github-overview.html
    private (SourceFiles Files, string? Version) Clone(JsonObject source, string? version)
    {
        var path = source.Need("location").TrimEnd('/').Split('/');
        var (owner, name) = (path.ElementAtOrDefault(path.Length - 2) ?? "", path[^1].EndsWith(".git", StringComparison.Ordinal) ? path[^1][..^".git".Length] : path[^1]);
        var connection = source.Object("auth").Text("type") == "CODECONNECTIONS" ? source.Object("auth").Text("resource") : null;
        if (world.GitHub.Repositories.Find(owner, name) is not { } repository || (repository.IsPrivate && (connection is null || !SourceConnection.IsAvailable(world, call, connection))))
            throw BuildFailure.Client($"authentication required for primary source and source version {version}");
        var snapshot = Snapshot.Of(world.GitHub, repository.FullName, version) ?? throw BuildFailure.Client($"reference not found for primary source and source version {version}");
        return (new(snapshot.Zip()), snapshot.Id);
    }

    private async Task<(SourceFiles Files, string? Version)> CommitAsync(string location, string? version)
    {
        var (name, service) = (location[(location.LastIndexOf('/') + 1)..], world.Service<CodeCommitService>());
        try
        {
            var revision = service.CommitOf(call, name, version);
            return (new(await service.ArchiveAsync(revision, call.Cancellation)), revision.Id);
        }
        catch (AwsError refused)
        {
            throw BuildFailure.Client(refused.Code == "RepositoryDoesNotExistException"
                ? "repository not found for primary source and source version " + version
                : "reference not found for primary source and source version " + version);
        }
    }
}
