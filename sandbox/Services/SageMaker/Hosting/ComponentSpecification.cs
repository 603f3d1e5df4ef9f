using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What an inference component is made of: one specification, or one for each type of a pool's instances.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSpecification.html</remarks>
internal static class ComponentSpecification
{
    /// <summary>The specifications of a request.</summary>
    /// <exception cref="AwsError">There is none, or both ways are used.</exception>
    public static IReadOnlyList<JsonObject> Read(JsonObject input)
    {
        var several = input.Objects("Specifications").ToList();
        if ((input["Specification"] is not null) == (several.Count > 0))
            throw new AwsError("ValidationException", "You must specify exactly one of Specification and Specifications.");
        if (several.Count == 1 || several.Any(one => one["InstanceType"] is null) || several.Select(one => one.Text("InstanceType")).Distinct().Count() < several.Count)
            throw new AwsError("ValidationException", "Specifications must have at least two entries, each with an InstanceType of its own.");
        return several.Count > 0 ? several : [input.Object("Specification")];
    }

    /// <summary>A specification as DescribeInferenceComponent tells it.</summary>
    public static JsonObject Shown(JsonObject specification, DateTimeOffset now)
    {
        var shown = (JsonObject)specification.DeepClone();
        if (shown["Container"] is JsonObject container && container.Text("Image") is { } image)
        {
            container.Remove("Image");
            container["DeployedImage"] = VariantSummaries.Image(image, now);
        }
        return shown;
    }
}
