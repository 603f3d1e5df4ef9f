namespace Octokit;

/// <summary>What a repository's workflows are given.</summary>
public interface IRepositoryActionsClient
{
    /// <summary>What nobody may see.</summary>
    IRepositorySecretsClient Secrets { get; }

    /// <summary>What everybody may see.</summary>
    IRepositoryVariablesClient Variables { get; }
}
