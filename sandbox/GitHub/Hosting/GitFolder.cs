using System.Collections.Concurrent;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>Where the repositories are on disk: <c>git/</c> in the state directory, or a folder that goes when the sandbox stops.</summary>
internal sealed class GitFolder(SandboxWorld world)
{
    private readonly ConcurrentDictionary<long, Lazy<BareRepository>> open = new();
    private readonly Lazy<string> root = new(() => Root(world));

    public BareRepository Open(long id, string folder) => open.GetOrAdd(id, _ => new(() =>
    {
        var path = PathOf(folder);
        if (!Directory.Exists(Path.Combine(path, "refs")))
            throw new ApiError(500, $"The repository's folder {path} is gone. To start anew, delete the sandbox's state directory.");
        return BareRepository.Open(path);
    })).Value;

    public BareRepository Create(long id, string folder, string defaultBranch)
    {
        Remove(PathOf(folder));
        var made = BareRepository.Create(PathOf(folder), defaultBranch);
        open[id] = new(() => made);
        return made;
    }

    public void Delete(long id, string folder)
    {
        open.TryRemove(id, out _);
        Remove(PathOf(folder));
    }

    private string PathOf(string folder) => Path.Combine(root.Value, Path.Combine(folder.Split('/')));

    private static string Root(SandboxWorld world)
    {
        if (world.Options.StateDirectory is { } kept)
            return Cleared(Path.Combine(Path.GetFullPath(kept), "git"));
        var passing = Directory.CreateTempSubdirectory("sandbox-git-").FullName;
        world.Background.Start(async stopping =>
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, stopping);
            }
            finally
            {
                Remove(passing);
            }
        });
        return passing;
    }

    // What an earlier run was killed in the middle of deleting.
    private static string Cleared(string root)
    {
        foreach (var gone in Directory.CreateDirectory(root).EnumerateDirectories().SelectMany(owner => owner.EnumerateDirectories("*.gone-*")).ToArray())
            gone.Delete(recursive: true);
        return root;
    }

    // Out of the way first, in one step: what is half deleted is no repository any more. Git's objects are read-only, which some systems do not delete.
    private static void Remove(string path)
    {
        if (!Directory.Exists(path))
            return;
        var gone = $"{path}.gone-{Guid.NewGuid():N}";
        Directory.Move(path, gone);
        if (OperatingSystem.IsWindows())
            foreach (var file in Directory.EnumerateFiles(gone, "*", SearchOption.AllDirectories))
                File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(gone, recursive: true);
    }
}
