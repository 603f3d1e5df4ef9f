using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Amazon.Protocols;

/// <summary>Collects, from the client's configuration, what decides where a request goes.</summary>
internal sealed class RegionalEndpointResolver : BaseEndpointResolver
{
    /// <summary>Where a request would be sent, without sending it.</summary>
    public static Endpoint Of(IClientConfig config, ServiceDescription service, ServiceOperationEndpointParameters parameters)
    {
        var context = new RequestContext(false)
        {
            ClientConfig = config,
            OriginalRequest = parameters.Request,
            Request = new DefaultRequest(parameters.Request, service.SdkName) { AlternateEndpoint = parameters.AlternateEndpoint },
        };
        return new RegionalEndpointResolver().GetEndpoint(new Runtime.Internal.ExecutionContext(context, null));
    }

    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext)
    {
        var config = requestContext.ClientConfig;
        return new RegionalEndpointParameters
        {
            Region = requestContext.Request?.AlternateEndpoint?.SystemName ?? config.RegionEndpoint?.SystemName,
            DualStack = config.UseDualstackEndpoint,
            Fips = config.UseFIPSEndpoint,
            Url = config.ServiceURL,
        };
    }

    protected override void ServiceSpecificHandler(IExecutionContext executionContext, EndpointParameters parameters) =>
        InjectHostPrefix(executionContext.RequestContext);
}
