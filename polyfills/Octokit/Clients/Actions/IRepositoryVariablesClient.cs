namespace Octokit;

/// <summary>Variables of a repository's workflows: https://docs.github.com/en/rest/actions/variables.</summary>
public interface IRepositoryVariablesClient
{
    /// <summary>The variables.</summary>
    Task<RepositoryVariablesCollection> GetAll(string owner, string repoName);

    /// <summary>A variable.</summary>
    Task<RepositoryVariable> Get(string owner, string repoName, string variableName);

    /// <summary>Makes a variable; GitHub answers no values.</summary>
    /// <exception cref="ApiException">409: there is one of that name.</exception>
    Task<RepositoryVariable> Create(string owner, string repoName, Variable newVariable);

    /// <summary>Changes a variable; GitHub answers nothing, so the result may be null.</summary>
    Task<RepositoryVariable> Update(string owner, string repoName, Variable variable);

    /// <summary>Deletes a variable.</summary>
    Task Delete(string owner, string repoName, string variableName);
}
