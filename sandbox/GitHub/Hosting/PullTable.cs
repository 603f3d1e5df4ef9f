using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>The pull requests, and how they follow what happens to their branches.</summary>
internal sealed class PullTable(SandboxWorld world)
{
    private readonly Table<Pull> rows = world.Store.Table<Pull>("github/pulls");

    /// <summary>Those of a repository, newest first, as their branches are now.</summary>
    public IReadOnlyList<Pull> Of(RepositoryRecord repository, BareRepository git, string? login = null) =>
        [.. rows.Under(Prefix(repository.Id)).Select(row => Settled(row.Value, git, login)).Reverse()];

    public Pull? Find(RepositoryRecord repository, BareRepository git, int number) => rows.Find(Key(repository.Id, number)) is { } pull ? Settled(pull, git, null) : null;

    public void Put(Pull pull) => rows.Put(Key(pull.Repository, pull.Number), pull);

    /// <summary>Changes a pull request that is there.</summary>
    public Pull Change(Pull pull, Func<Pull, Pull> change) => rows.Change(Key(pull.Repository, pull.Number), present => change(present ?? pull))!;

    public void DeleteOf(long repository)
    {
        foreach (var (key, _) in rows.Under(Prefix(repository)))
            rows.Remove(key);
    }

    // Somebody pushed: a head that is gone closes it, one that the base has taken in merges it.
    private Pull Settled(Pull pull, BareRepository git, string? login)
    {
        if (!pull.IsOpen)
            return pull;
        var (head, onto) = (git.Head(pull.HeadBranch), git.Head(pull.BaseBranch));
        if (head == pull.HeadSha && onto == pull.BaseSha)
            return pull;
        var now = world.Clock.GetUtcNow();
        return Change(pull, present => !present.IsOpen ? present : (head, onto) switch
        {
            (null, _) or (_, null) => present with { Closed = now, Updated = now },
            _ when !git.History.IsAncestor(head, onto) => Follow(present, git, head, onto, now),
            _ when head == present.HeadSha => present with { Closed = now, Merged = now, MergedBy = login ?? present.Author, MergeCommit = onto, Updated = now },
            _ => present with { Closed = now, Updated = now },
        });
    }

    private static Pull Follow(Pull pull, BareRepository git, string head, string onto, DateTimeOffset now)
    {
        var name = $"refs/pull/{pull.Number}/head";
        if (git.Refs.Read(name) is var known && known != head)
            git.Refs.Set(name, known, head);
        return pull with { HeadSha = head, BaseSha = onto, Updated = now };
    }

    private static string Prefix(long repository) => $"{repository:D12}/";

    private static string Key(long repository, int number) => $"{Prefix(repository)}{number:D8}";
}
