using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>A variable of a repository's workflows.</summary>
internal sealed record ActionsVariable(string Name, string Value, DateTimeOffset Created, DateTimeOffset Updated);

/// <summary>A secret of a repository's workflows: that it is there. Its value, sealed as it comes, is not kept.</summary>
internal sealed record ActionsSecret(string Name, DateTimeOffset Created, DateTimeOffset Updated);

/// <summary>A workflow that somebody started. Nothing here runs it.</summary>
internal sealed record WorkflowRun(long Id, int Number, string Path, string Branch, string Sha, string Actor, DateTimeOffset Created);

/// <summary>What workflows of repositories have, under the repository's id.</summary>
internal sealed class ActionsTables(Store store)
{
    public Table<ActionsVariable> Variables { get; } = store.Table<ActionsVariable>("github/variables");

    public Table<ActionsSecret> Secrets { get; } = store.Table<ActionsSecret>("github/secrets");

    public Table<WorkflowRun> Runs { get; } = store.Table<WorkflowRun>("github/runs");

    public static string Prefix(RepositoryRecord repository) => $"{repository.Id:D12}/";

    public static string Key(RepositoryRecord repository, string name) => Prefix(repository) + name.ToUpperInvariant();

    public void DeleteOf(RepositoryRecord repository)
    {
        Clear(Variables, repository);
        Clear(Secrets, repository);
        Clear(Runs, repository);
    }

    private static void Clear<T>(Table<T> table, RepositoryRecord repository) where T : class
    {
        foreach (var (key, _) in table.Under(Prefix(repository)))
            table.Remove(key);
    }
}
