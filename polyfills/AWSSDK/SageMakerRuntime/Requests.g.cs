// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>The base of all requests to Amazon SageMaker Runtime.</summary>
public partial class AmazonSageMakerRuntimeRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of InvokeEndpoint.</summary>
public partial class InvokeEndpointRequest : AmazonSageMakerRuntimeRequest, IWireInput
{
    /// <summary>At most 1024 characters.</summary>
    public string Accept { get; set; }

    /// <summary>Required. At most 6291456 bytes.</summary>
    public MemoryStream Body { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string CustomAttributes { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string EnableExplanations { get; set; }

    /// <summary>Required. At most 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string InferenceId { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string SessionId { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string TargetContainerHostname { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string TargetModel { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string TargetVariant { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.At(Place.Header).String("Accept", Accept);
        writer.At(Place.Payload).Blob("Body", Body);
        writer.At(Place.Header).String("Content-Type", ContentType);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Custom-Attributes", CustomAttributes);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Enable-Explanations", EnableExplanations);
        writer.At(Place.Label).String("EndpointName", EndpointName);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Inference-Component", InferenceComponentName);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Inference-Id", InferenceId);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Session-Id", SessionId);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Target-Container-Hostname", TargetContainerHostname);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Target-Model", TargetModel);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Target-Variant", TargetVariant);
    }
}

/// <summary>The request of InvokeEndpointAsync.</summary>
public partial class InvokeEndpointAsyncRequest : AmazonSageMakerRuntimeRequest, IWireInput
{
    /// <summary>At most 1024 characters.</summary>
    public string Accept { get; set; }

    /// <summary>At most 128000 bytes.</summary>
    public MemoryStream Body { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string CustomAttributes { get; set; }

    /// <summary>Required. At most 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string Filename { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string InferenceId { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string InputLocation { get; set; }

    /// <summary>1 to 3600.</summary>
    public int? InvocationTimeoutSeconds { get; set; }

    /// <summary>60 to 21600.</summary>
    public int? RequestTTLSeconds { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string S3OutputPathExtension { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.At(Place.Header).String("X-Amzn-SageMaker-Accept", Accept);
        writer.At(Place.Payload).Blob("Body", Body);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Content-Type", ContentType);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Custom-Attributes", CustomAttributes);
        writer.At(Place.Label).String("EndpointName", EndpointName);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Filename", Filename);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Inference-Id", InferenceId);
        writer.At(Place.Header).String("X-Amzn-SageMaker-InputLocation", InputLocation);
        writer.At(Place.Header).Integer("X-Amzn-SageMaker-InvocationTimeoutSeconds", InvocationTimeoutSeconds);
        writer.At(Place.Header).Integer("X-Amzn-SageMaker-RequestTTLSeconds", RequestTTLSeconds);
        writer.At(Place.Header).String("X-Amzn-SageMaker-S3OutputPathExtension", S3OutputPathExtension);
    }
}

/// <summary>The request of InvokeEndpointWithResponseStream.</summary>
public partial class InvokeEndpointWithResponseStreamRequest : AmazonSageMakerRuntimeRequest, IWireInput
{
    /// <summary>At most 1024 characters.</summary>
    public string Accept { get; set; }

    /// <summary>Required. At most 6291456 bytes.</summary>
    public MemoryStream Body { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string CustomAttributes { get; set; }

    /// <summary>Required. At most 63 characters.</summary>
    public string EndpointName { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string InferenceComponentName { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string InferenceId { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string SessionId { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string TargetContainerHostname { get; set; }

    /// <summary>At most 63 characters.</summary>
    public string TargetVariant { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.At(Place.Header).String("X-Amzn-SageMaker-Accept", Accept);
        writer.At(Place.Payload).Blob("Body", Body);
        writer.At(Place.Header).String("Content-Type", ContentType);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Custom-Attributes", CustomAttributes);
        writer.At(Place.Label).String("EndpointName", EndpointName);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Inference-Component", InferenceComponentName);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Inference-Id", InferenceId);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Session-Id", SessionId);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Target-Container-Hostname", TargetContainerHostname);
        writer.At(Place.Header).String("X-Amzn-SageMaker-Target-Variant", TargetVariant);
    }
}
