using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>
/// All repositories: a row in the state and a folder on disk each. The folder comes first and goes last, so that a kill leaves at
/// most a folder that nobody knows, which the next repository of that name takes the place of.
/// </summary>
internal sealed class RepositoryTable(SandboxWorld world, GitFolder folder)
{
    private readonly Lock gate = new();
    private readonly Table<RepositoryRecord> rows = world.Store.Table<RepositoryRecord>("github/repositories");
    private Dictionary<string, long>? names;

    public IEnumerable<RepositoryRecord> All => rows.Under("").Select(row => row.Value);

    public RepositoryRecord? Find(long id) => rows.Find(Key(id));

    public RepositoryRecord? Find(string owner, string name)
    {
        lock (gate)
            return Names.TryGetValue(Name(owner, name), out var id) ? Find(id) : null;
    }

    /// <summary>The repository that was called so before.</summary>
    public RepositoryRecord? FindFormer(string owner, string name) => All.LastOrDefault(one => one.FormerNames.Contains(Name(owner, name)));

    public BareRepository Git(RepositoryRecord repository) => folder.Open(repository.Id, repository.Folder);

    /// <summary>Makes a repository; null when the name is taken.</summary>
    /// <param name="draft">What it is to be; its folder is decided here.</param>
    /// <param name="defaultBranch">The branch that HEAD names.</param>
    /// <param name="fill">Puts the first commit in.</param>
    public RepositoryRecord? Create(RepositoryRecord draft, string defaultBranch, Action<BareRepository> fill)
    {
        lock (gate)
        {
            if (Names.ContainsKey(Name(draft.Owner, draft.Name)))
                return null;
            var made = draft with { Folder = FreeFolder(draft.Owner, draft.Name) };
            fill(folder.Create(made.Id, made.Folder, defaultBranch));
            rows.Put(Key(made.Id), made);
            Names[Name(made.Owner, made.Name)] = made.Id;
            return made;
        }
    }

    /// <summary>Changes a row; false when another repository has the new name. Null when the repository is gone.</summary>
    public RepositoryRecord? Change(long id, Func<RepositoryRecord, RepositoryRecord> change)
    {
        lock (gate)
        {
            if (Find(id) is not { } before)
                return null;
            var after = change(before);
            var (was, becomes) = (Name(before.Owner, before.Name), Name(after.Owner, after.Name));
            if (was != becomes && !Names.TryAdd(becomes, id))
                throw new NameTaken();
            if (was != becomes)
                after = after with { FormerNames = [.. before.FormerNames.Where(name => name != becomes), was] };
            rows.Put(Key(id), after);
            if (was != becomes)
                Names.Remove(was);
            return after;
        }
    }

    public void Delete(RepositoryRecord repository)
    {
        lock (gate)
        {
            if (!rows.Remove(Key(repository.Id)))
                return;
            Names.Remove(Name(repository.Owner, repository.Name));
        }
        folder.Delete(repository.Id, repository.Folder);
    }

    private Dictionary<string, long> Names => names ??= All.ToDictionary(one => Name(one.Owner, one.Name), one => one.Id, StringComparer.Ordinal);

    // Usually owner/name.git; a repository that was renamed keeps the folder of its old name.
    private string FreeFolder(string owner, string name)
    {
        var used = All.Select(one => one.Folder).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var attempt = 1; ; attempt++)
        {
            var wanted = attempt == 1 ? $"{owner}/{name}.git" : $"{owner}/{name}~{attempt}.git";
            if (used.Add(wanted))
                return wanted;
        }
    }

    private static string Key(long id) => $"{id:D12}";

    private static string Name(string owner, string name) => $"{owner}/{name}".ToLowerInvariant();
}

/// <summary>Another repository of that owner has the name.</summary>
internal sealed class NameTaken() : Exception("name already exists on this account");
