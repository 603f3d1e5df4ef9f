using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

public sealed partial class SageMakerRuntimeService
{
    /// <summary>InvokeEndpoint: the container's answer in one piece.</summary>
    public async Task<JsonObject?> InvokeEndpoint(Call call)
    {
        var target = await TargetAsync(call);
        var reply = Answer(call, target, BodyOf(call));
        return new JsonObject
        {
            ["Body"] = Convert.ToBase64String(reply.Body),
            ["ContentType"] = reply.ContentType,
            ["InvokedProductionVariant"] = target.Variant,
            ["CustomAttributes"] = call.Input.Text("CustomAttributes"),
        }.Present();
    }

    /// <summary>InvokeEndpointWithResponseStream: the container's answer piece by piece, an event each.</summary>
    public async Task<JsonObject?> InvokeEndpointWithResponseStream(Call call)
    {
        var target = await TargetAsync(call);
        var reply = Answer(call, target, BodyOf(call));
        if (call.Transfer is { } transfer)
            transfer.Write = (response, cancellation) => WriteAsync(response, reply, cancellation);
        return new JsonObject
        {
            ["Body"] = new JsonObject { ["PayloadPart"] = new JsonObject { ["Bytes"] = Convert.ToBase64String(reply.Body) } },
            ["ContentType"] = reply.ContentType,
            ["InvokedProductionVariant"] = target.Variant,
            ["CustomAttributes"] = call.Input.Text("CustomAttributes"),
        }.Present();
    }

    private static async Task WriteAsync(HttpResponse response, Reply reply, CancellationToken cancellation)
    {
        response.ContentType = EventStream.ContentType;
        foreach (var part in reply.Parts)
        {
            await response.Body.WriteAsync(EventStream.Event("PayloadPart", part), cancellation);
            await response.Body.FlushAsync(cancellation);
        }
    }
}
