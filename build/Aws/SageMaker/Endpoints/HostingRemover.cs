using Amazon.SageMaker.Model;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Deletes models and endpoint configurations. SageMaker asks nobody whether they are in use: see <see cref="HostingUse"/>.</summary>
public sealed class HostingRemover(AwsSession session)
{
    /// <summary>Deletes an endpoint configuration; false when there was none.</summary>
    public async Task<bool> RemoveConfigurationAsync(string name, CancellationToken cancellation) =>
        await session.SageMaker.DeleteEndpointConfigAsync(new DeleteEndpointConfigRequest { EndpointConfigName = name }, cancellation)
            .AsOrNull("sagemaker:DeleteEndpointConfig", EndpointReader.IsAbsent) is not null;

    /// <summary>Deletes a model; false when there was none.</summary>
    public async Task<bool> RemoveModelAsync(string name, CancellationToken cancellation) =>
        await session.SageMaker.DeleteModelAsync(new DeleteModelRequest { ModelName = name }, cancellation)
            .AsOrNull("sagemaker:DeleteModel", EndpointReader.IsAbsent) is not null;
}
