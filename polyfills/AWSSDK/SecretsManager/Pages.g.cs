// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>The operations of AWS Secrets Manager that answer page by page.</summary>
public interface ISecretsManagerPaginatorFactory
{
    /// <summary>All pages of ListSecrets.</summary>
    IListSecretsPaginator ListSecrets(ListSecretsRequest request);
}

/// <inheritdoc/>
internal sealed class SecretsManagerPaginatorFactory(IAmazonSecretsManager client) : ISecretsManagerPaginatorFactory
{
    public IListSecretsPaginator ListSecrets(ListSecretsRequest request) =>
        new ListSecretsPaginator(new(request, client.ListSecretsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of ListSecrets; can be walked once.</summary>
public interface IListSecretsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListSecretsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListSecretsPaginator(Pages<ListSecretsRequest, ListSecretsResponse> pages) : IListSecretsPaginator
{
    public IPaginatedEnumerable<ListSecretsResponse> Responses => new PaginatedResponse<ListSecretsResponse>(pages);
}
