using System.IO.Compression;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    // The oldest time that a zip can tell: the same commit gives the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The commit that a branch, or an id, stands for.</summary>
    /// <param name="call">Whose repository.</param>
    /// <param name="repositoryName">The repository.</param>
    /// <param name="specifier">A branch's name, a full reference or a commit's id; null for the default branch.</param>
    /// <exception cref="AwsError">There is no such repository or commit.</exception>
    internal Revision CommitOf(Call call, string repositoryName, string? specifier)
    {
        var repository = repositories.Need(call, repositoryName);
        return Specified(call, repository, specifier ?? repository.Body.Text("defaultBranch") ?? throw NoCommits(repository));
    }

    /// <summary>The files of a commit as a zip, as CodePipeline and CodeBuild take them.</summary>
    internal async Task<byte[]> ArchiveAsync(Revision revision, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, file) in revision.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = Epoch;
                await using var target = entry.Open();
                await target.WriteAsync(await world.Blobs.ReadAsync(file.Content, cancellation), cancellation);
            }
        return bytes.ToArray();
    }

    private Revision Specified(Call call, Definition repository, string specifier)
    {
        var name = specifier.StartsWith("refs/heads/", StringComparison.Ordinal) ? specifier["refs/heads/".Length..] : specifier;
        return NeedCommit(call, repository, Branches.Find(Key(call, repository, name))?.CommitId ?? name, "CommitDoesNotExistException");
    }

    private static AwsError NoCommits(Definition repository) => new("CommitDoesNotExistException", $"Repository {repository.Name} has no commits");
}
