// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

/// <summary>The operations of Amazon Simple Systems Manager (SSM) that answer page by page.</summary>
public interface ISimpleSystemsManagementPaginatorFactory
{
    /// <summary>All pages of GetParametersByPath.</summary>
    IGetParametersByPathPaginator GetParametersByPath(GetParametersByPathRequest request);
}

/// <inheritdoc/>
internal sealed class SimpleSystemsManagementPaginatorFactory(IAmazonSimpleSystemsManagement client) : ISimpleSystemsManagementPaginatorFactory
{
    public IGetParametersByPathPaginator GetParametersByPath(GetParametersByPathRequest request) =>
        new GetParametersByPathPaginator(new(request, client.GetParametersByPathAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of GetParametersByPath; can be walked once.</summary>
public interface IGetParametersByPathPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<GetParametersByPathResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class GetParametersByPathPaginator(Pages<GetParametersByPathRequest, GetParametersByPathResponse> pages) : IGetParametersByPathPaginator
{
    public IPaginatedEnumerable<GetParametersByPathResponse> Responses => new PaginatedResponse<GetParametersByPathResponse>(pages);
}
