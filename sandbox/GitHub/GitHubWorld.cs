using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub;

/// <summary>What the parts of GitHub share: accounts, repositories, pull requests and limits, all kept in the sandbox's state.</summary>
internal sealed class GitHubWorld
{
    public GitHubWorld(SandboxWorld sandbox)
    {
        Sandbox = sandbox;
        Accounts = new(sandbox);
        Tokens = new(Accounts);
        Gate = new(Accounts);
        Limits = new(sandbox.Options);
        Sequences = new(sandbox.Store);
        Repositories = new(sandbox, new(sandbox));
        Pulls = new(sandbox);
        Actions = new(sandbox.Store);
    }

    public SandboxWorld Sandbox { get; }

    public AccountTable Accounts { get; }

    public Tokens Tokens { get; }

    public Gate Gate { get; }

    public RateLimits Limits { get; }

    public Sequences Sequences { get; }

    public RepositoryTable Repositories { get; }

    public PullTable Pulls { get; }

    public ActionsTables Actions { get; }

    public DateTimeOffset Now => Sandbox.Clock.GetUtcNow();

    /// <summary>The repository as a caller meets it; null when there is none or it is none of the caller's business.</summary>
    public Hosted? Find(Caller? caller, string owner, string name) =>
        Repositories.Find(owner, name) is { } record && Gate.Of(caller, record) is var permission and not Permission.None
            ? new(record, Repositories.Git(record), permission)
            : null;

    /// <summary>The account that owns a repository, also when somebody deleted it.</summary>
    public Account OwnerOf(RepositoryRecord repository) => Accounts.Find(repository.Owner) ?? new(0, repository.Owner, false, repository.Created);

    public Signature SignatureOf(Account account) => new(account.Name ?? account.Login, account.CommitEmail, Now);

    /// <summary>Writes down that something was pushed, and lets pull requests and whoever listens to pushes follow.</summary>
    /// <param name="repository">Where to.</param>
    /// <param name="by">Whose push it was.</param>
    /// <param name="heads">The branches that it moved, with their commits.</param>
    public void Pushed(Hosted repository, Account? by, params IReadOnlyList<KeyValuePair<string, string>> heads)
    {
        Repositories.Change(repository.Record.Id, record => record with { Pushed = Now, Updated = Now });
        Pulls.Of(repository.Record, repository.Git, by?.Login);
        if (heads.Count > 0)
            Webhooks.Deliver(Sandbox, new(repository.Record.FullName, heads.ToDictionary()));
    }
}
