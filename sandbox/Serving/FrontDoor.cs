using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Pipeline.Sandbox.GitHub;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Serving;

/// <summary>Where every request comes in: who calls, what is asked, is it valid, do it, answer. Nothing that goes wrong in it ends the process.</summary>
internal sealed class FrontDoor(SandboxWorld world, Router router, CallLog log) : IHttpApplication<HttpContext>
{
    private readonly Callers callers = new(world);
    private readonly GitHubSite github = new(world);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        // The socket takes connections before the server has said where it listens.
        world.Endpoint ??= new($"http://{context.Connection.LocalIpAddress}:{context.Connection.LocalPort}");
        if (GitHubSite.Owns(context.Request))
        {
            await github.ServeAsync(context);
            return;
        }
        var visit = new Visit { RequestId = Guid.NewGuid().ToString() };
        try
        {
            await ServeAsync(context, visit);
        }
        catch (Exception gone) when (gone is ConnectionResetException or ConnectionAbortedException || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (AwsError error)
        {
            await RefuseAsync(context, visit, error);
        }
        catch (BadHttpRequestException broken)
        {
            await RefuseAsync(context, visit, new AwsError("BadRequest", "The request body could not be read.", broken.StatusCode));
        }
        catch (IOException broken) when (broken.InnerException is OverflowException)
        {
            // What Kestrel throws for a chunk whose size is beyond all measure, other than for any other bad chunk.
            await RefuseAsync(context, visit, new AwsError("BadRequest", "The request body could not be read.", 400));
        }
        catch (StateUnreadable other)
        {
            // Not a server's error: clients would try it again and again.
            await RefuseAsync(context, visit, new AwsError("SandboxStateUnreadable", $"{other.Message} To start anew, delete {world.Options.StateDirectory}", 400));
        }
        catch (Exception fault)
        {
            log.Add(fault);
            await RefuseAsync(context, visit, new AwsError("InternalFailure", "We encountered an internal error. Please try again.", 500));
        }
        log.Add(new RecordedCall(visit.Model?.Name ?? "", visit.Operation?.Name ?? "", RecordedCall.IsWriting(visit.Operation?.Name ?? ""), visit.Account, context.Response.StatusCode));
    }

    private async Task ServeAsync(HttpContext http, Visit visit)
    {
        var (credential, refused) = Credentials(http.Request);
        (visit.Protocol, visit.Model) = router.Find(http.Request, credential);
        if (refused is not null)
            throw refused;
        if (credential is null && visit.Protocol.Unsigned is { } unsigned)
            throw unsigned;
        if (visit.Model is not { } model)
            throw new AwsError("UnknownOperationException", $"The sandbox does not imitate the service {credential?.Service}.", 400);
        if (credential is not null && SignatureScope.Problem(credential, http.Request, model.SigningName) is { } problem)
            throw visit.Protocol.Misscoped(problem);
        var (account, arn) = credential is null ? ("anonymous", "anonymous") : callers.Identify(credential, visit.Protocol);
        visit.Account = account;
        if (credential is not null && world.Mishaps.IsWornOut(credential.AccessKey))
            throw visit.Protocol.Common.Expired;
        var request = await visit.Protocol.DecodeAsync(http.Request, model, http.RequestAborted);
        visit.Operation = request.Operation;
        var call = new Call(request.Operation.Name, account, credential?.Region ?? "us-east-1", arn, request.Input, visit.RequestId, http.RequestAborted) { Transfer = request.Transfer };
        Paging.LimitTo(world.Options.PageSize);
        var fate = world.Mishaps.Next(model.Name, call.Operation);
        await SufferAsync(fate, http, visit);
        var output = await world.DispatchAsync(model, request.Operation, call) ?? throw visit.Protocol.NotImitated(request.Operation.Name);
        world.Options.Acted?.Invoke(new RecordedCall(model.Name, call.Operation, RecordedCall.IsWriting(call.Operation), account, StatusCodes.Status200OK));
        if (fate.Outcome == Outcome.DroppedAfter)
            throw Dropped(http);
        await visit.Protocol.AnswerAsync(http.Response, new(model, request, output, visit.RequestId), http.RequestAborted);
    }

    private async Task SufferAsync(Fate fate, HttpContext http, Visit visit)
    {
        if (fate.Wait > TimeSpan.Zero)
            await Task.Delay(fate.Wait, world.Clock, http.RequestAborted);
        Exception? mishap = fate.Outcome switch
        {
            Outcome.Throttled => visit.Protocol.Common.ThrottledFor(visit.Operation!),
            Outcome.Broken => visit.Protocol.Common.Broken,
            Outcome.Unavailable => visit.Protocol.Common.Unavailable,
            Outcome.DroppedBefore => Dropped(http),
            _ => null,
        };
        if (mishap is not null)
            throw mishap;
    }

    private static ConnectionAbortedException Dropped(HttpContext http)
    {
        http.Abort();
        return new();
    }

    private static (Credential? Credential, AwsError? Refused) Credentials(HttpRequest request)
    {
        try
        {
            return (Credential.Read(request), null);
        }
        catch (AwsError refused)
        {
            return (null, refused);
        }
    }

    private static async Task RefuseAsync(HttpContext http, Visit visit, AwsError error)
    {
        if (http.Response.HasStarted)
            http.Abort();
        else
            await visit.Protocol.RefuseAsync(http.Response, new(visit.Model, visit.Operation, error, visit.RequestId));
    }

    /// <summary>What is known of a request so far; an error is written and recorded with that much.</summary>
    private sealed class Visit
    {
        public required string RequestId { get; init; }

        public IProtocol Protocol { get; set; } = new JsonProtocol();

        public ApiModel? Model { get; set; }

        public Operation? Operation { get; set; }

        public string Account { get; set; } = "";
    }
}
