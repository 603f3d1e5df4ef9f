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

    /// <summary>What the host name starts with, such as <c>api.sagemaker</c>.</summary>
    public abstract string EndpointPrefix { get; }

    /// <summary>The service that signatures are made for.</summary>
    public virtual string SigningName => EndpointPrefix;

    /// <summary>The API version, such as <c>2015-12-10</c>.</summary>
    public abstract string Version { get; }

    /// <summary>What stands before the dot in <c>X-Amz-Target</c>; null for the other protocols.</summary>
    public virtual string? TargetPrefix => null;

    /// <summary>The version in the content type of the JSON protocol; 1.0 and 1.1 differ in nothing else that matters here.</summary>
    public virtual string JsonVersion => "1.1";

    /// <summary>Where the service is found when no URL is configured.</summary>
    public virtual IEndpointProvider Endpoints => new RegionalEndpointProvider(EndpointPrefix) { PlainInGovCloud = PlainInGovCloud, OneHost = OneHost };

    /// <summary>True for services whose ordinary GovCloud endpoints are the FIPS ones.</summary>
    protected virtual bool PlainInGovCloud => false;

    /// <summary>True for services whose ordinary host name answers over IPv6 too.</summary>
    protected virtual bool OneHost => false;

    /// <summary>Operations whose name differs from their request's; there are none.</summary>
    public IDictionary<string, string> OperationNameMapping { get; } = new Dictionary<string, string>();

    /// <summary>The typed exception of an error code, or null for a code the model does not know. Few errors have members to read.</summary>
    protected abstract AmazonServiceException? Typed(ErrorResponse error, Func<WireReader> members);

    /// <summary>The exception every error of this service derives from.</summary>
    protected abstract AmazonServiceException Plain(ErrorResponse error);

    /// <summary>The exception for an error that an operation was answered with.</summary>
    public AmazonServiceException Failure(Answer answer, ErrorResponse error, Func<WireReader> members) =>
        answer.Declares(error.Code ?? "") ? Failure(error, members) : Plain(error);

    /// <summary>The exception for an error, wherever it was declared.</summary>
    public AmazonServiceException Failure(ErrorResponse error, Func<WireReader> members) => Typed(error, members) ?? Plain(error);

    /// <summary>What a request meets that lacks a member without which it has no address; it is not sent.</summary>
    public AmazonServiceException Incomplete(string member) =>
        Plain(new ErrorResponse { Message = $"Request object does not have required field {member} set", Type = ErrorType.Sender });

    /// <summary>How to ask for an operation and read its answer, in the service's protocol.</summary>
    /// <param name="answer">What may come back.</param>
    /// <param name="route">Verb and path, such as <c>POST /endpoints/{EndpointName}</c>, of an operation of the REST-JSON protocol; else null.</param>
    public InvokeOptions Call(Answer answer, string? route = null) =>
        route is not null ? new() { RequestMarshaller = new RestJsonRequestMarshaller(this, route), ResponseUnmarshaller = new RestJsonAnswerUnmarshaller(this, answer) }
        : TargetPrefix is null ? new() { RequestMarshaller = new QueryRequestMarshaller(this, answer.Operation), ResponseUnmarshaller = new QueryAnswerUnmarshaller(this, answer) }
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
