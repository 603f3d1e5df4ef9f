using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceQuotas;

public sealed partial class ServiceQuotasService
{
    private const string Pending = "PENDING";
    private const string Approved = "APPROVED";

    // Small increases are granted without anybody looking at them, after some minutes.
    // https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html
    private static readonly TimeSpan Decision = TimeSpan.FromMinutes(10);

    /// <summary>RequestServiceQuotaIncrease: every increase of an adjustable quota is granted after a while.</summary>
    public JsonObject? RequestServiceQuotaIncrease(Call call)
    {
        var quota = Need(call);
        var desired = call.Input["DesiredValue"]!.AsValue().TryGetValue<double>(out var number) ? number : call.Input["DesiredValue"]!.AsLong();
        if (!quota.Adjustable)
            throw Illegal($"The quota {quota.Name} is not adjustable.");
        if (desired <= Applied(call, quota))
            throw Illegal("You must provide a quota value greater than the current value.");
        if (requests.All(call).Any(row => row.Value.Body.Need("Status") == Pending && row.Value.Body.Need("QuotaCode") == quota.Code))
            throw new AwsError("ResourceAlreadyExistsException", "Only one open service quota increase request is allowed per quota.");
        var id = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N")[..8];
        var request = requests.New(id, Arn(call, quota, call.Account), Body(call, quota, id, desired), ResourceTags.None);
        requests.Add(call, request, () => Illegal("The request exists already."));
        Decide(call, id);
        return new() { ["RequestedQuota"] = Shown(request) };
    }

    /// <summary>GetRequestedServiceQuotaChange.</summary>
    public JsonObject? GetRequestedServiceQuotaChange(Call call) => new() { ["RequestedQuota"] = Shown(requests.Need(call, call.Input.Need("RequestId"))) };

    /// <summary>ListRequestedServiceQuotaChangeHistory, newest first.</summary>
    public JsonObject? ListRequestedServiceQuotaChangeHistory(Call call) => History(call);

    /// <summary>ListRequestedServiceQuotaChangeHistoryByQuota, newest first.</summary>
    public JsonObject? ListRequestedServiceQuotaChangeHistoryByQuota(Call call)
    {
        Need(call);
        return History(call);
    }

    private JsonObject History(Call call)
    {
        var found = requests.All(call).Select(row => row.Value)
            .Where(request => Fits("ServiceCode", request) && Fits("QuotaCode", request) && Fits("Status", request))
            .Select(request => KeyValuePair.Create($"{request.Created.UtcTicks:D20}/{request.Name}", request));
        return Pages.Of(found, Asked(call) with { Descending = true }).Answer("RequestedQuotas", Shown, "NextToken");

        bool Fits(string member, Definition request) => call.Input.Text(member) is not { } wanted || request.Body.Need(member) == wanted;
    }

    private void Decide(Call call, string id)
    {
        var request = call with { Cancellation = world.Background.Stopping, Transfer = null };
        world.Background.Start(async stopping =>
        {
            await world.Pace.PassAsync(Decision, stopping);
            requests.Change(request, id, present => present.With("Status", Approved));
        });
    }

    private static JsonObject Body(Call call, Quota quota, string id, double desired) => new()
    {
        ["Id"] = id,
        ["ServiceCode"] = quota.Service.Code,
        ["ServiceName"] = quota.Service.Name,
        ["QuotaCode"] = quota.Code,
        ["QuotaName"] = quota.Name,
        ["DesiredValue"] = desired,
        ["Status"] = Pending,
        ["Requester"] = $$"""{"accountId":"{{call.Account}}","callerArn":"{{call.CallerArn}}"}""",
        ["QuotaArn"] = Arn(call, quota, call.Account),
        ["GlobalQuota"] = false,
        ["Unit"] = "None",
        ["QuotaRequestedAtLevel"] = "ACCOUNT",
    };

    private static JsonObject Shown(Definition request)
    {
        var answer = request.Copy();
        answer["Created"] = request.Created.Iso();
        answer["LastUpdated"] = request.Updated.Iso();
        return answer;
    }
}
