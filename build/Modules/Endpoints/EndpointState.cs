using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Failures;

namespace Pipeline.Modules.Endpoints;

/// <summary>What an endpoint's status means to somebody who wants an answer.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html</remarks>
public static class EndpointState
{
    /// <summary>Stops when an endpoint does not answer, saying what to do.</summary>
    /// <exception cref="StillRunning">It is being made.</exception>
    /// <exception cref="Refused">It failed, or is being deleted.</exception>
    public static void RequireServing(HostedEndpoint endpoint)
    {
        if (endpoint.Status == "Creating")
            throw new StillRunning($"endpoint {endpoint.Name} is still being created", $"It goes on, and takes minutes. To wait for it: aws sagemaker wait endpoint-in-service --endpoint-name {endpoint.Name}");
        var words = endpoint.Status switch
        {
            "Failed" => $"the endpoint has failed: {endpoint.FailureReason ?? "SageMaker gives no reason"}",
            "Deleting" => "the endpoint is being deleted",
            _ => null,
        };
        if (words is not null)
            throw new Refused("PL5016", $"the request to endpoint {endpoint.Name}", words, "", endpoint.Status == "Failed"
                ? $"A failed endpoint can only be deleted: ./build.sh DeleteEndpoint --endpoint-name {endpoint.Name}, and then ./build.sh DeployEndpoint"
                : "Deploy it again with ./build.sh DeployEndpoint once it is gone.");
    }
}
