using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;
using Pipeline.Sandbox.Services.ServiceQuotas;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    // https://docs.aws.amazon.com/general/latest/gr/sagemaker.html#limits_sagemaker
    private void CheckQuota(Call call, IReadOnlyDictionary<string, int> wanted)
    {
        foreach (var (type, delta) in wanted)
        {
            var used = endpoints.All(call).Sum(row => InstanceUse.Of(row.Value.Body, type));
            var limit = world.Service<ServiceQuotasService>().EndpointUsage(call, type);
            if (delta > 0 && used + delta > limit)
                throw new AwsError(
                    "ResourceLimitExceeded",
                    $"The account-level service limit '{type} for endpoint usage' is {limit:0} Instances, with current utilization of {used} Instances and a request delta of {delta} Instances. "
                    + "Please use AWS Service Quotas to request an increase for this quota. If AWS Service Quotas is not available, contact AWS support to request an increase for this quota.");
        }
    }
}
