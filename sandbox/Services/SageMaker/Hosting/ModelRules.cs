using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What a model's containers may be, beyond what the API model says.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html</remarks>
internal static class ModelRules
{
    private const int EnvironmentBytes = 32 * 1024;

    /// <summary>The containers of a model, however many there are.</summary>
    public static IReadOnlyList<JsonObject> Containers(JsonObject model) =>
        model["PrimaryContainer"] is JsonObject primary ? [primary] : [.. model.Objects("Containers")];

    /// <exception cref="AwsError">It has none, both ways of naming them, or one that contradicts itself.</exception>
    public static void Check(JsonObject model)
    {
        var several = model["Containers"] is JsonArray { Count: > 0 };
        if (model["PrimaryContainer"] is not null && several)
            throw Invalid("You cannot specify both PrimaryContainer and Containers.");
        if (model["PrimaryContainer"] is null && !several)
            throw Invalid("You must specify either PrimaryContainer or Containers.");
        foreach (var container in Containers(model))
            CheckContainer(container);
        CheckHosts(model);
    }

    private static void CheckContainer(JsonObject container)
    {
        var (image, package) = (container.Text("Image"), container.Text("ModelPackageName"));
        if (image is null && package is null)
            throw Invalid("You must provide either Image or ModelPackageName in a container definition.");
        if (package is not null && (image is not null || container["ModelDataUrl"] is not null))
            throw Invalid("You cannot specify Image or ModelDataUrl along with ModelPackageName in a container definition.");
        if (image is not null && container.Object("ImageConfig").Text("RepositoryAccessMode") != "Vpc" && !ContainerImages.IsInEcr(image))
            throw Invalid($"Using non-ECR image \"{image}\" without Vpc repository access mode is not supported.");
        if (container["ModelDataUrl"] is not null && container["ModelDataSource"] is not null)
            throw Invalid("You cannot specify both ModelDataUrl and ModelDataSource in a container definition.");
        if (container.Text("Mode") == "MultiModel" && container["ModelDataUrl"] is null && container["ModelDataSource"] is null)
            throw Invalid("ModelDataUrl is required for a container in MultiModel mode.");
        CheckData(container.Object("ModelDataSource").Object("S3DataSource"));
        var bytes = container.Object("Environment").Sum(entry => Encoding.UTF8.GetByteCount(entry.Key) + Encoding.UTF8.GetByteCount((string?)entry.Value ?? ""));
        if (bytes > EnvironmentBytes)
            throw Invalid($"The environment variables of a container must not be larger than {EnvironmentBytes} bytes in total.");
    }

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_S3ModelDataSource.html
    private static void CheckData(JsonObject source)
    {
        var (address, kind) = (source.Text("S3Uri"), source.Text("S3DataType"));
        if (kind == "S3Prefix" && !address!.EndsWith('/'))
            throw Invalid($"S3Uri \"{address}\" must end with a forward slash when S3DataType is S3Prefix.");
        if (kind == "S3Object" && address!.EndsWith('/'))
            throw Invalid($"S3Uri \"{address}\" must not end with a forward slash when S3DataType is S3Object.");
        if (kind == "S3Prefix" && source.Text("CompressionType") == "Gzip")
            throw Invalid("CompressionType Gzip is not supported when S3DataType is S3Prefix.");
        if (source.Object("ModelAccessConfig").Flag("AcceptEula") == false)
            throw Invalid("The end-user license agreement of the model must be accepted.");
    }

    private static void CheckHosts(JsonObject model)
    {
        var hosts = Containers(model).Select(container => container.Text("ContainerHostname")).OfType<string>().ToList();
        if (hosts.Distinct().Count() < hosts.Count)
            throw Invalid("ContainerHostname must be unique across the containers of a model.");
        if (model.Object("InferenceExecutionConfig").Text("Mode") == "Direct" && hosts.Count < Containers(model).Count)
            throw Invalid("ContainerHostname is required for every container of a model with direct invocation.");
    }

    private static AwsError Invalid(string message) => new("ValidationException", message);
}
