using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What an inference component may be, beyond what the API model says.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html</remarks>
internal static class ComponentRules
{
    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentContainerSpecification.html
    private const int MostVariables = 16;

    /// <exception cref="AwsError">It has no model or more than one, no resources, or no copies.</exception>
    /// <param name="specifications">What it is to be made of.</param>
    /// <param name="copies">How many copies are asked for.</param>
    /// <param name="of">Whose it is, and on which endpoint.</param>
    /// <param name="baseOf">The component that it adapts; refuses what is missing.</param>
    /// <param name="modelOf">The model of a name; refuses what is missing.</param>
    public static void Check(
        IReadOnlyList<JsonObject> specifications, int? copies, (Call, string) of, Func<(Call, string), string, Definition> baseOf, Func<string, Definition> modelOf)
    {
        foreach (var specification in specifications)
            if (specification.Text("BaseInferenceComponentName") is { } name)
                CheckAdapter(specification, copies, baseOf(of, name));
            else
                CheckModel(specification, copies, modelOf);
    }

    /// <summary>Holds the resources of a specification to one another.</summary>
    public static void CheckResources(JsonObject resources)
    {
        if (resources.Number("MinMemoryRequiredInMb") > resources.Number("MaxMemoryRequiredInMb"))
            throw Invalid("MinMemoryRequiredInMb must not be greater than MaxMemoryRequiredInMb.");
        if (resources["NumberOfCpuCoresRequired"] is null && resources["NumberOfAcceleratorDevicesRequired"] is null)
            throw Invalid("ComputeResourceRequirements must have NumberOfCpuCoresRequired or NumberOfAcceleratorDevicesRequired.");
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/realtime-endpoints-deploy-components-adapters.html
    private static void CheckAdapter(JsonObject specification, int? copies, Definition adapted)
    {
        if (ComponentRecord.BaseOf(adapted.Body) is not null)
            throw Invalid("The base of an inference component must not be an adapter itself.");
        if (specification["ModelName"] is not null || specification["ComputeResourceRequirements"] is not null || specification["StartupParameters"] is not null || copies is not null)
            throw Invalid("ModelName, ComputeResourceRequirements, StartupParameters and RuntimeConfig are not supported with BaseInferenceComponentName.");
        if (specification.Object("Container").Text("ArtifactUrl") is null || specification.Object("Container")["Image"] is not null)
            throw Invalid("An adapter must have a Container with an ArtifactUrl and without an Image.");
    }

    private static void CheckModel(JsonObject specification, int? copies, Func<string, Definition> modelOf)
    {
        if ((specification["ModelName"] is null) == (specification["Container"] is null))
            throw Invalid("You must specify exactly one of ModelName and Container.");
        if (specification.Text("ModelName") is { } model)
            _ = modelOf(model);
        if (specification["Container"] is JsonObject container)
            CheckContainer(container);
        if (specification["ComputeResourceRequirements"] is not JsonObject resources)
            throw Invalid("ComputeResourceRequirements is required.");
        CheckResources(resources);
        if (copies is null or < 1)
            throw Invalid("An inference component must be created with a CopyCount of at least 1.");
    }

    private static void CheckContainer(JsonObject container)
    {
        var image = container.Text("Image") ?? throw Invalid("Container must have an Image.");
        if (!ContainerImages.IsInEcr(image))
            throw Invalid($"Using non-ECR image \"{image}\" is not supported.");
        if (container.Object("Environment").Count > MostVariables)
            throw Invalid($"Environment must have at most {MostVariables} entries.");
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
