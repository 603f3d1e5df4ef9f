using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>Where the answer to an asynchronous request goes, or its error.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-create-invoke-update-delete.html</remarks>
/// <param name="Output">The answer's object.</param>
/// <param name="Failure">The error's object; null when the endpoint keeps no errors.</param>
internal sealed record AsyncPlaces(S3Location? Output, S3Location? Failure)
{
    /// <summary>The places of a request.</summary>
    /// <param name="config">The endpoint's <c>AsyncInferenceConfig</c>.</param>
    /// <param name="input">The request's members.</param>
    /// <param name="id">What the objects are called unless the request names them.</param>
    public static AsyncPlaces Of(JsonObject config, JsonObject input, string id)
    {
        var output = config.Object("OutputConfig");
        return new(Below(output.Text("S3OutputPath"), input, input.Text("Filename") ?? $"{id}.out"), Below(output.Text("S3FailurePath"), input, $"{id}-error.out"));
    }

    private static S3Location? Below(string? path, JsonObject input, string name)
    {
        if (path is null || S3Location.Read(path) is not { } place)
            return null;
        return (input.Text("S3OutputPathExtension") is { } extension ? place.Below(extension.Trim('/')) : place).Below(name);
    }
}
