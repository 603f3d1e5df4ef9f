using Amazon.Runtime;
using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.Protocols;

/// <summary>The facts of a service's API model, and how they shape AWSSDK.Core's pipeline.</summary>
internal abstract class ServiceDescription : IServiceMetadata
{
    /// <summary>The model's service id, such as <c>Service Catalog</c>; <c>AWS_ENDPOINT_URL_SERVICE_CATALOG</c> comes from it.</summary>
    public abstract string ServiceId { get; }

    /// <summary>The client's namespace, such as <c>Amazon.ServiceCatalog</c>.</summary>
    public abstract string SdkName { get; }

    /// <summary>The first label of the host name, and the service that signatures are made for.</summary>
    public abstract string EndpointPrefix { get; }

    /// <summary>The API version, such as <c>2015-12-10</c>.</summary>
    public abstract string Version { get; }

    /// <summary>What stands before the dot in <c>X-Amz-Target</c>; null for the query protocol.</summary>
    public virtual string? TargetPrefix => null;

    /// <summary>The version in the content type of the JSON protocol; 1.0 and 1.1 differ in nothing else that matters here.</summary>
    public virtual string JsonVersion => "1.1";

    /// <summary>Where the service is found when no URL is configured.</summary>
    public virtual IEndpointProvider Endpoints => new RegionalEndpointProvider(EndpointPrefix);

    /// <summary>Operations whose name differs from their request's; there are none.</summary>
    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();

    /// <summary>The typed exception of an error code, or null for a code the model does not know. Few errors have members to read.</summary>
    protected abstract AmazonServiceException? Typed(ErrorResponse error, Func<WireReader> members);

    /// <summary>The exception every error of this service derives from.</summary>
    protected abstract AmazonServiceException Plain(ErrorResponse error);

    public AmazonServiceException Failure(Answer answer, ErrorResponse error, Func<WireReader> members) =>
        (answer.Declares(error.Code ?? "") ? Typed(error, members) : null) ?? Plain(error);

    public InvokeOptions Call(Answer answer) => TargetPrefix is null
        ? new() { RequestMarshaller = new QueryRequestMarshaller(this, answer.Operation), ResponseUnmarshaller = new QueryAnswerUnmarshaller(this, answer) }
        : new() { RequestMarshaller = new JsonRequestMarshaller(this, answer.Operation), ResponseUnmarshaller = new JsonAnswerUnmarshaller(this, answer) };

    /// <summary>Adds what AWSSDK.Core leaves to each service: where to send a request and how to sign it.</summary>
    public static void Customize(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new RegionalEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SignatureSchemes());
    }

    /// <summary>All these services are signed with Signature Version 4.</summary>
    private sealed class SignatureSchemes : BaseAuthResolverHandler
    {
        protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) => AuthSchemeOption.DEFAULT_SIGV4;
    }
}
