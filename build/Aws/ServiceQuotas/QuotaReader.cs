using Amazon.ServiceQuotas.Model;

namespace Pipeline.Aws.ServiceQuotas;

/// <summary>How much of something an account may have in a region.</summary>
/// <param name="Name">What it limits, such as <c>ml.g5.2xlarge for endpoint usage</c>.</param>
/// <param name="Code">The code that requests for more name it by.</param>
/// <param name="Value">How much there may be now.</param>
/// <param name="Adjustable">Whether more can be asked for.</param>
public sealed record AccountQuota(string Name, string Code, double Value, bool Adjustable);

/// <summary>Reads quotas.</summary>
/// <remarks>
/// AWS publishes no list of its quotas' codes, so they are found by name:
/// https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html
/// </remarks>
public sealed class QuotaReader(AwsSession session)
{
    // The most that a page can have. SageMaker has well over a thousand quotas.
    private const int PageSize = 100;

    /// <summary>The quotas of those names, in pages until all are found; names that the service has no quota of are left out.</summary>
    /// <param name="service">The service's code, such as <c>sagemaker</c>.</param>
    /// <param name="names">The quotas' names.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<string, AccountQuota>> FindAsync(string service, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var found = new Dictionary<string, AccountQuota>(StringComparer.Ordinal);
        var request = new ListServiceQuotasRequest { ServiceCode = service, MaxResults = PageSize };
        do
        {
            var page = await session.Quotas.ListServiceQuotasAsync(request, cancellation).As("servicequotas:ListServiceQuotas");
            foreach (var quota in (page.Quotas ?? []).Where(quota => names.Contains(quota.QuotaName)))
                found[quota.QuotaName] = new AccountQuota(quota.QuotaName, quota.QuotaCode, quota.Value ?? 0, quota.Adjustable ?? false);
            request.NextToken = page.NextToken;
        }
        while (found.Count < names.Count && !string.IsNullOrEmpty(request.NextToken));
        return found;
    }
}
