// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceQuotas.Model;

/// <summary>The operations of Service Quotas that answer page by page.</summary>
public interface IServiceQuotasPaginatorFactory
{
    /// <summary>All pages of ListRequestedServiceQuotaChangeHistoryByQuota.</summary>
    IListRequestedServiceQuotaChangeHistoryByQuotaPaginator ListRequestedServiceQuotaChangeHistoryByQuota(ListRequestedServiceQuotaChangeHistoryByQuotaRequest request);

    /// <summary>All pages of ListServiceQuotas.</summary>
    IListServiceQuotasPaginator ListServiceQuotas(ListServiceQuotasRequest request);
}

/// <inheritdoc/>
internal sealed class ServiceQuotasPaginatorFactory(IAmazonServiceQuotas client) : IServiceQuotasPaginatorFactory
{
    public IListRequestedServiceQuotaChangeHistoryByQuotaPaginator ListRequestedServiceQuotaChangeHistoryByQuota(ListRequestedServiceQuotaChangeHistoryByQuotaRequest request) =>
        new ListRequestedServiceQuotaChangeHistoryByQuotaPaginator(new(request, client.ListRequestedServiceQuotaChangeHistoryByQuotaAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListServiceQuotasPaginator ListServiceQuotas(ListServiceQuotasRequest request) =>
        new ListServiceQuotasPaginator(new(request, client.ListServiceQuotasAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of ListRequestedServiceQuotaChangeHistoryByQuota; can be walked once.</summary>
public interface IListRequestedServiceQuotaChangeHistoryByQuotaPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListRequestedServiceQuotaChangeHistoryByQuotaResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<RequestedServiceQuotaChange> RequestedQuotas { get; }
}

/// <inheritdoc/>
internal sealed class ListRequestedServiceQuotaChangeHistoryByQuotaPaginator(Pages<ListRequestedServiceQuotaChangeHistoryByQuotaRequest, ListRequestedServiceQuotaChangeHistoryByQuotaResponse> pages) : IListRequestedServiceQuotaChangeHistoryByQuotaPaginator
{
    public IPaginatedEnumerable<ListRequestedServiceQuotaChangeHistoryByQuotaResponse> Responses => new PaginatedResponse<ListRequestedServiceQuotaChangeHistoryByQuotaResponse>(pages);

    public IPaginatedEnumerable<RequestedServiceQuotaChange> RequestedQuotas =>
        new PaginatedResultKeyResponse<ListRequestedServiceQuotaChangeHistoryByQuotaResponse, RequestedServiceQuotaChange>(pages, static page => page.RequestedQuotas ?? new List<RequestedServiceQuotaChange>());
}

/// <summary>All pages of ListServiceQuotas; can be walked once.</summary>
public interface IListServiceQuotasPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListServiceQuotasResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ServiceQuota> Quotas { get; }
}

/// <inheritdoc/>
internal sealed class ListServiceQuotasPaginator(Pages<ListServiceQuotasRequest, ListServiceQuotasResponse> pages) : IListServiceQuotasPaginator
{
    public IPaginatedEnumerable<ListServiceQuotasResponse> Responses => new PaginatedResponse<ListServiceQuotasResponse>(pages);

    public IPaginatedEnumerable<ServiceQuota> Quotas =>
        new PaginatedResultKeyResponse<ListServiceQuotasResponse, ServiceQuota>(pages, static page => page.Quotas ?? new List<ServiceQuota>());
}
