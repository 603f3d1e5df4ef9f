using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Wire;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Where requests of the API come in: who calls, how often, what is asked, may they; then it is done and answered.</summary>
internal sealed class RestDoor(GitHubWorld world, Adversity adversity, DownloadKey downloads)
{
    private const string Root = "/api/v3";

    private readonly RouteTable routes = new(world);
    private readonly Addressing addressing = new(world);

    public async Task AnswerAsync(HttpContext context, Visit visit)
    {
        var request = context.Request;
        if (request.Headers.UserAgent.Count == 0)
            throw ApiError.Forbidden("Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required).");
        visit.Caller = world.Tokens.Read(request);
        var path = PathOf(request);
        var (route, values) = Find(request, path, visit);
        CountIn(visit, route, request);
        var fate = await adversity.SufferAsync(context, visit);
        var call = new ApiCall(request, route, values, visit.Caller) { Downloads = downloads };
        if (addressing.Admit(call, path) is { } moved)
        {
            await Answers.WriteAsync(context, visit, moved);
            return;
        }
        call.Body = route.Writes ? await Body.ReadAsync(request, route.Facts.TakesFiles, context.RequestAborted) : [];
        var answer = await route.Act(call);
        adversity.Acted(fate, context, visit);
        await WriteAsync(context, visit, answer);
    }

    private (Route Route, Dictionary<string, string> Values) Find(HttpRequest request, string[] path, Visit visit)
    {
        var (route, values) = routes.Find(request.Method, addressing.ByName(path))
            ?? throw new ApiError(501, $"The sandbox does not imitate {request.Method} on this address.");
        (visit.Route, visit.Operation, visit.Writes) = (route, route.Facts.Name, route.Writes);
        return (route, values);
    }

    private void CountIn(Visit visit, Route route, HttpRequest request)
    {
        if (route.Facts.Path == "/rate_limit")
        {
            visit.Limit = world.Limits.Look(visit.Caller);
            return;
        }
        visit.Limit = world.Limits.Take(visit.Caller);
        if (visit.Limit.Exceeded)
            throw LimitRefusal.Primary(visit.Caller, request);
        if (route.Writes && world.Limits.TakeWriting(visit.Caller) is { } wait)
            throw LimitRefusal.Secondary(wait);
    }

    private async Task WriteAsync(HttpContext context, Visit visit, Answer answer)
    {
        var tagged = EntityTag.Add(context.Request, answer);
        if (tagged.Status == StatusCodes.Status304NotModified && visit.Caller is not null)
            visit.Limit = world.Limits.Return(visit.Caller);
        await Answers.WriteAsync(context, visit, tagged);
    }

    // Segments are unescaped one by one: an escaped slash is part of a branch's name, not of the path.
    private static string[] PathOf(HttpRequest request)
    {
        var raw = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        var path = raw.StartsWith(Root, StringComparison.Ordinal) ? raw : request.Path.ToUriComponent();
        return [.. Route.Split(path[Root.Length..]).Select(Uri.UnescapeDataString)];
    }
}
