using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving.Cbor;
using Pipeline.Sandbox.Services.S3.Wire;

namespace Pipeline.Sandbox.Serving;

/// <summary>Tells a request's protocol and service from its form: one port serves all services, as behind an <c>AWS_ENDPOINT_URL</c>.</summary>
internal sealed class Router(S3Protocol s3)
{
    private static readonly JsonProtocol Json = new();
    private static readonly QueryProtocol Query = new();
    private static readonly Ec2Protocol Ec2 = new();
    private static readonly RestJsonProtocol RestJson = new();
    private static readonly CborProtocol Cbor = new();

    /// <summary>The protocol, and the model of the service where it can be told.</summary>
    public (IProtocol Protocol, ApiModel? Model) Find(HttpRequest request, Credential? credential)
    {
        if (CborProtocol.Speaks(request))
            return (Cbor, CborProtocol.ModelOf(request));
        var target = request.Headers["X-Amz-Target"].ToString();
        if (target.Length > 0)
            return (Json, ApiModels.FindByTargetPrefix(target[..Math.Max(target.LastIndexOf('.'), 0)]));
        var model = credential is null ? null : ApiModels.FindUntargeted(credential.Service);
        return (model?.Protocol, IsForm(request)) switch
        {
            ("rest-xml", _) or (null, false) when credential is null or { Service: "s3" } => (s3, ApiModels.Load("s3")),
            ("ec2", _) => (Ec2, model),
            ("query", _) or (null, true) => (Query, model),
            (_, true) when model is { SpeaksQuery: true } => (Query, model),
            ("rest-json", _) => (RestJson, model),
            _ => (Json, model),
        };
    }

    private static bool IsForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true || request.Query.ContainsKey("Action");
}
