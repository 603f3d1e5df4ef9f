namespace Octokit;

public partial class RepositoriesClient
{
    /// <inheritdoc />
    public Task<Repository> Create(NewRepository newRepository)
    {
        ArgumentNullException.ThrowIfNull(newRepository);
        return Create(Endpoint.Of($"user/repos"), null, newRepository);
    }

    /// <inheritdoc />
    public Task<Repository> Create(string organizationLogin, NewRepository newRepository)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organizationLogin);
        ArgumentNullException.ThrowIfNull(newRepository);
        return Create(Endpoint.Of($"orgs/{organizationLogin}/repos"), organizationLogin, newRepository);
    }

    private async Task<Repository> Create(Uri uri, string organization, NewRepository repository)
    {
        try
        {
            return await ApiConnection.Post<Repository>(uri, repository).ConfigureAwait(false);
        }
        catch (ApiValidationException refusal) when (Says(refusal, "name already exists on this account"))
        {
            throw organization is null
                ? new RepositoryExistsException(repository.Name, refusal)
                : new RepositoryExistsException(organization, repository.Name, Connection.BaseAddress, refusal);
        }
        catch (ApiValidationException refusal) when (Says(refusal, "unknown gitignore template"))
        {
            throw new InvalidGitIgnoreTemplateException(refusal);
        }
    }

    // GitHub has no code for these, only words.
    private static bool Says(ApiValidationException refusal, string words) =>
        refusal.ApiError.Errors?.Any(error => error.Message?.Contains(words, StringComparison.OrdinalIgnoreCase) == true) == true;
}
