using System.Globalization;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Aws.ServiceQuotas;
using Pipeline.Failures;

namespace Pipeline.Preflight;

/// <summary>PF06: the account may have the instances (PL3045), and those of a later update beside them (a warning, PL3046).</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green.html</remarks>
public sealed class EndpointQuota(QuotaReader quotas, InstanceUseReader uses) : ICheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> FindAsync(IReadOnlyList<EndpointNeeds> endpoints, CancellationToken cancellation)
    {
        var types = endpoints.SelectMany(needs => needs.Instances).Select(one => one.Type).Distinct().ToList();
        if (types.Count == 0)
            return [];
        try
        {
            var limits = await quotas.FindAsync("sagemaker", [.. types.Select(NameOf)], cancellation);
            var inUse = await uses.ReadAsync(cancellation);
            return [.. types.SelectMany(type => Check(type, limits.GetValueOrDefault(NameOf(type)), endpoints, inUse))];
        }
        catch (Refused refused)
        {
            return [Findings.Unchecked(endpoints.First(needs => needs.Instances.Count > 0), "the quota of instances", refused)];
        }
    }

    private static string NameOf(string type) => $"{type} for endpoint usage";

    private static IEnumerable<Finding> Check(string type, AccountQuota? quota, IReadOnlyList<EndpointNeeds> endpoints, IReadOnlyList<InstanceUse> inUse)
    {
        var wanted = endpoints.Select(needs => new FleetGrowth(needs, type, inUse)).Where(one => one.Wanted > 0).ToList();
        // A type that nothing knows has no quota; that it is unknown is another check's to tell.
        if (quota is null || wanted.Count == 0)
            yield break;
        var used = inUse.Where(use => use.Type == type).Sum(use => use.Count);
        var (now, later) = (wanted.Sum(one => one.Now), wanted.Max(one => one.Later) + wanted.Sum(one => one.Now));
        var facts = string.Create(CultureInfo.InvariantCulture, $"the quota '{quota.Name}' is {quota.Value:0.##} in {wanted[0].Needs.Region}, {used} in use{Users(type, inUse)}");
        var names = string.Join(", ", wanted.Select(one => one.Needs.EndpointName));
        var hint = Hint(quota, used + Math.Max(now, later), wanted[0].Needs.Region);
        if (used + now > quota.Value)
            yield return wanted[0].Needs.Problem("PL3045", $"{facts}, and {now} more {(now == 1 ? "is" : "are")} needed for {names}", hint);
        else if (used + later > quota.Value)
            yield return wanted[0].Needs.Warning("PL3046", $"{facts}: enough now, but an update of {names} brings up a second fleet beside the first and needs {used + later}", hint);
    }

    private static string Users(string type, IReadOnlyList<InstanceUse> inUse) =>
        inUse.Where(use => use.Type == type && use.Count > 0).Select(use => use.Endpoint).Distinct().ToList() is { Count: > 0 } names ? $" by {string.Join(", ", names)}" : "";

    private static string Hint(AccountQuota quota, int desired, string region) => quota.Adjustable
        ? $"aws service-quotas request-service-quota-increase --service-code sagemaker --quota-code {quota.Code} --desired-value {desired} --region {region}; or choose another instance type"
        : "delete an endpoint that is no longer needed, or choose another instance type";
}
