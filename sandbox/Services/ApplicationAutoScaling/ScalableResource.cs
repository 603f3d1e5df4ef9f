using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

/// <summary>What is scaled: a resource and which of its numbers.</summary>
/// <param name="Id">The resource, such as <c>endpoint/shop/variant/AllTraffic</c>.</param>
/// <param name="Dimension">The number, such as <c>sagemaker:variant:DesiredInstanceCount</c>.</param>
internal sealed record ScalableResource(string Id, string Dimension)
{
    public const string Instances = "sagemaker:variant:DesiredInstanceCount";
    public const string Concurrency = "sagemaker:variant:DesiredProvisionedConcurrency";
    public const string Copies = "sagemaker:inference-component:DesiredCopyCount";

    private const string Namespace = "sagemaker";

    /// <summary>The resource that a request names.</summary>
    /// <exception cref="AwsError">It is not one of SageMaker's, or the resource has no such number.</exception>
    public static ScalableResource Of(Call call)
    {
        // CloudFormation holds by itself what the sandbox does not imitate.
        if (call.Input.Need("ServiceNamespace") is not Namespace and var other)
            throw new AwsError("UnknownOperationException", $"The sandbox imitates the scaling of {Namespace} only, not of {other}.");
        var resource = new ScalableResource(call.Input.Need("ResourceId"), call.Input.Need("ScalableDimension"));
        return resource.Variant is not null || resource.Component is not null ? resource
            : throw new AwsError("ValidationException", "Unsupported service namespace, resource type or scalable dimension");
    }

    /// <summary>The endpoint and the variant, when it is one.</summary>
    public (string Endpoint, string Name)? Variant =>
        Dimension is Instances or Concurrency && Id.Split('/') is ["endpoint", var endpoint, "variant", var variant] ? (endpoint, variant) : null;

    /// <summary>The inference component, when it is one.</summary>
    public string? Component => Dimension == Copies && Id.Split('/') is ["inference-component", var name] ? name : null;

    /// <summary>How errors speak of it.</summary>
    public string Words => $"service namespace: {Namespace}, resource ID: {Id}, scalable dimension: {Dimension}";

    /// <summary>How it stands in the ARNs of policies and scheduled actions.</summary>
    public string Path => $"resource/{Namespace}/{Id}";

    /// <summary>The members by which every record names it.</summary>
    public JsonObject Members => new() { ["ServiceNamespace"] = Namespace, ["ResourceId"] = Id, ["ScalableDimension"] = Dimension };
}
