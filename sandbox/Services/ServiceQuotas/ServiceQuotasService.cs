using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.ServiceQuotas;

/// <summary>Service Quotas: how much of what an account may have, and requests for more.</summary>
public sealed partial class ServiceQuotasService(SandboxWorld world) : AwsService("service-quotas")
{
    private const int PageSize = 100;
    private readonly Table<Definition> allRequests = world.Store.Table("service-quotas/requests", DefinitionJson.Default.Definition);
    private readonly DefinitionTable requests = new(world, "service-quotas/requests", (_, _) => Missing("request"));

    /// <summary>Requests that nobody had decided on when the sandbox stopped are decided on now.</summary>
    public override void Resume()
    {
        foreach (var (key, request) in allRequests.Under(""))
            if (request.Body.Need("Status") == Pending && key.Split('/') is [var account, var region, ..])
                Decide(new Call("", account, region, "", [], "", CancellationToken.None), request.Name);
    }

    /// <summary>How many instances of a type all endpoints may use together, raised values included.</summary>
    internal double EndpointUsage(Call call, string instanceType) => Applied(call, QuotaCatalog.Endpoints(instanceType));

    // A value that was granted holds from then on: the greatest one, because requests only ever raise.
    private double Applied(Call call, Quota quota)
    {
        var value = quota.Default;
        foreach (var (_, request) in requests.All(call))
            if (request.Body.Need("Status") == Approved && request.Body.Need("QuotaCode") == quota.Code && request.Body.Need("ServiceCode") == quota.Service.Code)
                value = Math.Max(value, request.Body["DesiredValue"]!.GetValue<double>());
        return value;
    }

    private static AwsError Missing(string what) => new("NoSuchResourceException", $"The request failed because the specified {what} does not exist.");

    private static AwsError Illegal(string message) => new("IllegalArgumentException", message);

    private static PageRequest Asked(Call call) =>
        new(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? PageSize, () => new("InvalidPaginationTokenException", "Invalid NextToken was provided."));
}
