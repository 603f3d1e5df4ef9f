using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceQuotas;

public sealed partial class ServiceQuotasService
{
    /// <summary>ListServices: those whose quotas the sandbox counts.</summary>
    public JsonObject? ListServices(Call call) =>
        Pages.Of(QuotaCatalog.Services.Select(service => KeyValuePair.Create(service.Code, service)), Asked(call))
            .Answer("Services", service => new JsonObject { ["ServiceCode"] = service.Code, ["ServiceName"] = service.Name }, "NextToken");

    /// <summary>ListServiceQuotas: what holds for the caller's account and region now.</summary>
    public JsonObject? ListServiceQuotas(Call call)
    {
        var code = call.Input.Text("QuotaCode");
        var quotas = QuotasOf(call).Where(quota => code is null || quota.Code == code);
        return Page(call, quotas, quota => Shown(call, quota, Applied(call, quota), call.Account));
    }

    /// <summary>ListAWSDefaultServiceQuotas: what holds before anybody asks for more.</summary>
    public JsonObject? ListAWSDefaultServiceQuotas(Call call) => Page(call, QuotasOf(call), quota => Shown(call, quota, quota.Default, ""));

    /// <summary>GetServiceQuota.</summary>
    public JsonObject? GetServiceQuota(Call call)
    {
        var quota = Need(call);
        return new() { ["Quota"] = Shown(call, quota, Applied(call, quota), call.Account) };
    }

    /// <summary>GetAWSDefaultServiceQuota.</summary>
    public JsonObject? GetAWSDefaultServiceQuota(Call call)
    {
        var quota = Need(call);
        return new() { ["Quota"] = Shown(call, quota, quota.Default, "") };
    }

    private static JsonObject Page(Call call, IEnumerable<Quota> quotas, Func<Quota, JsonNode?> show) =>
        Pages.Of(quotas.Select(quota => KeyValuePair.Create(quota.Name, quota)), Asked(call)).Answer("Quotas", show, "NextToken");

    private static IEnumerable<Quota> QuotasOf(Call call)
    {
        var code = call.Input.Need("ServiceCode");
        return QuotaCatalog.Services.Any(service => service.Code == code) ? QuotaCatalog.Of(code) : throw Missing("service");
    }

    private static Quota Need(Call call)
    {
        var code = call.Input.Need("QuotaCode");
        return QuotasOf(call).FirstOrDefault(quota => quota.Code == code) ?? throw Missing("quota");
    }

    private static JsonObject Shown(Call call, Quota quota, double value, string account) => new()
    {
        ["ServiceCode"] = quota.Service.Code,
        ["ServiceName"] = quota.Service.Name,
        ["QuotaArn"] = Arn(call, quota, account),
        ["QuotaCode"] = quota.Code,
        ["QuotaName"] = quota.Name,
        ["Value"] = value,
        ["Unit"] = "None",
        ["Adjustable"] = quota.Adjustable,
        ["GlobalQuota"] = false,
        ["QuotaAppliedAtLevel"] = "ACCOUNT",
    };

    private static string Arn(Call call, Quota quota, string account) =>
        $"arn:{call.Partition}:servicequotas:{call.Region}:{account}:{quota.Service.Code}/{quota.Code}";
}
