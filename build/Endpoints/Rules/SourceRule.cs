using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Sources that a type of endpoint cannot serve.</summary>
/// <remarks>
/// Serverless: https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html ; asynchronous endpoints have the exclusions of
/// https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html
/// </remarks>
public sealed class SourceRule : IEndpointRule
{
    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint) => endpoint.Variants.Select(variant => Check(endpoint, variant)).OfType<Problem>();

    private static Problem? Check(EndpointSpecification endpoint, VariantSpecification variant) => (endpoint.Type, variant.Model.Source) switch
    {
        (EndpointType.Serverless, ModelSource.HuggingFace) => Refused(endpoint, "containers for language models need GPUs, and serverless endpoints have none", "take MODEL_BASED or ASYNC, or code-folder with a small model"),
        (EndpointType.Serverless, ModelSource.JumpStart) => Refused(endpoint, "serverless endpoints take no packages of JumpStart or AWS Marketplace", "take MODEL_BASED"),
        (EndpointType.Async, ModelSource.JumpStart) => Refused(endpoint, "asynchronous endpoints take no packages of JumpStart or AWS Marketplace", "take MODEL_BASED"),
        (EndpointType.Serverless, _) when variant.Container?.Device == Tables.Device.Gpu => Refused(endpoint, "the image is made for GPUs, and serverless endpoints have none", "name an image for CPUs"),
        _ => null,
    };

    private static Problem Refused(EndpointSpecification endpoint, string why, string hint) =>
        new("PL2433", $"endpoint-type {endpoint.Type.Word()} and this model do not go together: {why}", endpoint.Inputs.Where("endpoint-type"), hint);
}
