namespace Octokit;

/// <summary>Repositories: https://docs.github.com/en/rest/repos/repos.</summary>
public interface IRepositoriesClient
{
    /// <summary>Secrets and variables of their workflows.</summary>
    IRepositoryActionsClient Actions { get; }

    /// <summary>Their branches.</summary>
    IRepositoryBranchesClient Branch { get; }

    /// <summary>Their files.</summary>
    IRepositoryContentsClient Content { get; }

    /// <summary>Their pull requests.</summary>
    IPullRequestsClient PullRequest { get; }

    /// <summary>Makes a repository in the caller's own account.</summary>
    /// <exception cref="RepositoryExistsException">There is one of that name.</exception>
    Task<Repository> Create(NewRepository newRepository);

    /// <summary>Makes a repository in an organisation.</summary>
    /// <exception cref="RepositoryExistsException">There is one of that name.</exception>
    Task<Repository> Create(string organizationLogin, NewRepository newRepository);

    /// <summary>Deletes a repository for good; a token needs the scope delete_repo for it.</summary>
    Task Delete(string owner, string name);

    /// <summary>A repository; one that was renamed is found by its old name.</summary>
    /// <exception cref="NotFoundException">There is none, or the caller may not know of it.</exception>
    Task<Repository> Get(string owner, string name);

    /// <summary>A repository by its number.</summary>
    Task<Repository> Get(long repositoryId);

    /// <summary>The repositories of an account.</summary>
    Task<IReadOnlyList<Repository>> GetAllForUser(string login);

    /// <summary>Pages of the repositories of an account.</summary>
    Task<IReadOnlyList<Repository>> GetAllForUser(string login, ApiOptions options);

    /// <summary>The repositories of an organisation.</summary>
    Task<IReadOnlyList<Repository>> GetAllForOrg(string organization);

    /// <summary>Pages of the repositories of an organisation.</summary>
    Task<IReadOnlyList<Repository>> GetAllForOrg(string organization, ApiOptions options);

    /// <summary>Changes a repository, or archives it.</summary>
    Task<Repository> Edit(string owner, string name, RepositoryUpdate update);

    /// <summary>The topics of a repository.</summary>
    Task<RepositoryTopics> GetAllTopics(string owner, string name);

    /// <summary>Gives a repository these topics and no others.</summary>
    Task<RepositoryTopics> ReplaceAllTopics(string owner, string name, RepositoryTopics topics);
}
