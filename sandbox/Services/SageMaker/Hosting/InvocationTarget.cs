using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What a request to an endpoint asks for beside its body.</summary>
/// <param name="EndpointName">The endpoint.</param>
internal sealed record InvocationQuery(string EndpointName)
{
    /// <summary>The production variant that is to answer, or null to let the weights decide.</summary>
    public string? Variant { get; init; }

    /// <summary>The inference component that is to answer.</summary>
    public string? Component { get; init; }

    /// <summary>The container of a model with several.</summary>
    public string? Hostname { get; init; }

    /// <summary>The model among those of a container with many.</summary>
    public string? Model { get; init; }

    /// <summary>Whether the answer is to be written to S3.</summary>
    public bool IsAsync { get; init; }

    /// <summary>How many requests the endpoint has had before this one.</summary>
    public long Count { get; init; }
}

/// <summary>The container that answers a request.</summary>
/// <param name="Variant">The production variant that it is in.</param>
/// <param name="Container">Its definition: image, environment, package.</param>
/// <param name="LogGroup">Where it logs.</param>
internal sealed record InvocationTarget(string Variant, JsonObject Container, string LogGroup)
{
    /// <summary>The container's image; empty for a model package whose image nobody can look at.</summary>
    public string Image => Container.Text("Image") ?? "";

    /// <summary>How errors call the container.</summary>
    public string Role { get; init; } = "primary";

    /// <summary>The inference component that the container belongs to, or null.</summary>
    public string? Component { get; init; }

    /// <summary>How many copies the component has; one without a component.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How many instances the variant has; none when it is serverless.</summary>
    public int Instances { get; init; }

    /// <summary>What the endpoint or its model was told to answer, or null.</summary>
    public string? Told { get; init; }

    /// <summary>Where the answers to asynchronous requests go, or null.</summary>
    public JsonObject? Async { get; init; }
}
