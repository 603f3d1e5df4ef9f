// Written by generate/generate.py from the API model runtime.sagemaker-2017-05-13; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>The answer of InvokeEndpoint.</summary>
public partial class InvokeEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Required. At most 6291456 bytes.</summary>
    public MemoryStream Body { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string ClosedSessionId { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string CustomAttributes { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string InvokedProductionVariant { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string NewSessionId { get; set; }

    internal static InvokeEndpointResponse FromWire(WireReader reader) => new()
    {
        Body = reader.At(Place.Payload).Blob("Body"),
        ClosedSessionId = reader.At(Place.Header).String("X-Amzn-SageMaker-Closed-Session-Id"),
        ContentType = reader.At(Place.Header).String("Content-Type"),
        CustomAttributes = reader.At(Place.Header).String("X-Amzn-SageMaker-Custom-Attributes"),
        InvokedProductionVariant = reader.At(Place.Header).String("x-Amzn-Invoked-Production-Variant"),
        NewSessionId = reader.At(Place.Header).String("X-Amzn-SageMaker-New-Session-Id"),
    };
}

/// <summary>The answer of InvokeEndpointAsync.</summary>
public partial class InvokeEndpointAsyncResponse : AmazonWebServiceResponse
{
    /// <summary>At most 1024 characters.</summary>
    public string FailureLocation { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string InferenceId { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string OutputLocation { get; set; }

    internal static InvokeEndpointAsyncResponse FromWire(WireReader reader) => new()
    {
        FailureLocation = reader.At(Place.Header).String("X-Amzn-SageMaker-FailureLocation"),
        InferenceId = reader.String("InferenceId"),
        OutputLocation = reader.At(Place.Header).String("X-Amzn-SageMaker-OutputLocation"),
    };
}

/// <summary>The answer of InvokeEndpointWithResponseStream.</summary>
public partial class InvokeEndpointWithResponseStreamResponse : AmazonWebServiceResponse
{
    /// <summary>Required.</summary>
    public ResponseStream Body { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string ContentType { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string CustomAttributes { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string InvokedProductionVariant { get; set; }

    internal static InvokeEndpointWithResponseStreamResponse FromWire(WireReader reader) => new()
    {
        Body = new ResponseStream(reader.At(Place.Payload).Member("Body").Stream()),
        ContentType = reader.At(Place.Header).String("X-Amzn-SageMaker-Content-Type"),
        CustomAttributes = reader.At(Place.Header).String("X-Amzn-SageMaker-Custom-Attributes"),
        InvokedProductionVariant = reader.At(Place.Header).String("x-Amzn-Invoked-Production-Variant"),
    };
}
