namespace Octokit;

/// <summary>Branches: https://docs.github.com/en/rest/branches/branches.</summary>
public interface IRepositoryBranchesClient
{
    /// <summary>The branches of a repository.</summary>
    Task<IReadOnlyList<Branch>> GetAll(string owner, string name);

    /// <summary>Pages of the branches of a repository.</summary>
    Task<IReadOnlyList<Branch>> GetAll(string owner, string name, ApiOptions options);

    /// <summary>A branch.</summary>
    /// <exception cref="NotFoundException">There is none of that name.</exception>
    Task<Branch> Get(string owner, string name, string branch);
}
