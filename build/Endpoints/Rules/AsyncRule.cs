using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>What only asynchronous endpoints have.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html</remarks>
public sealed class AsyncRule : IEndpointRule
{
    private static readonly string[] Own = ["async-output", "async-concurrency", "success-topic", "error-topic"];

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint) => endpoint.Type == EndpointType.Async ? [] : Own
        .Where(endpoint.Inputs.IsGiven)
        .Select(name => new Problem("PL2436", $"{name} is for asynchronous endpoints, and this one is {endpoint.Type.Word()}", endpoint.Inputs.Where(name), "leave it out, or take endpoint-type: ASYNC"));
}
