using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>The ways to misbehave that the sandbox was told, in GitHub's form and words.</summary>
internal sealed class Adversity(SandboxWorld world)
{
    // Who lets one request through in a longer time is not waited for.
    private const double Day = 24 * 60 * 60;

    /// <summary>What happens to a request before it is carried out; its fate, when it is carried out at all.</summary>
    public async Task<Fate> SufferAsync(HttpContext context, Visit visit)
    {
        WearOut(visit);
        var fate = world.Mishaps.Next(GitHubSite.Name, visit.Operation);
        if (fate.Wait > TimeSpan.Zero)
            await Task.Delay(fate.Wait, world.Clock, context.RequestAborted);
        if (fate.Outcome == Outcome.Throttled)
            throw LimitRefusal.Secondary(NextTurn(visit.Operation));
        if (fate.Outcome is Outcome.Broken or Outcome.Unavailable)
            throw new ApiError(StatusCodes.Status502BadGateway, "Server Error");
        if (fate.Outcome == Outcome.DroppedBefore)
            throw Dropped(context);
        if (world.Told.Of(GitHubSite.Name, visit.Operation) is { } told)
            throw Error(told, visit.Operation);
        return fate;
    }

    /// <summary>What happens to a request that was carried out, before it is answered.</summary>
    public void Acted(Fate fate, HttpContext context, Visit visit)
    {
        world.Options.Acted?.Invoke(visit.Recorded(StatusCodes.Status200OK));
        if (fate.Outcome == Outcome.DroppedAfter)
            throw Dropped(context);
    }

    private TimeSpan NextTurn(string operation) => TimeSpan.FromSeconds(Math.Min(1 / world.Options.Throttle.For(GitHubSite.Name, operation)!.PerSecond, Day));

    // Whose token is nobody's any more has neither scopes nor a count of requests to be told of.
    private void WearOut(Visit visit)
    {
        if (visit.Caller is not { } caller || !world.Mishaps.IsWornOut(caller.TokenHash))
            return;
        (visit.Caller, visit.Limit) = (null, null);
        throw new BadCredentials();
    }

    private static ApiError Error(Failing told, string operation)
    {
        var words = (told.Reason ?? "").Split(' ', 2, StringSplitOptions.TrimEntries);
        return int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and < 600
            ? new(status, words is [_, { Length: > 0 } said] ? said : $"{operation} was told to fail.")
            : new(StatusCodes.Status400BadRequest, string.IsNullOrEmpty(told.Reason) ? $"{operation} was told to fail." : told.Reason);
    }

    private static ConnectionAbortedException Dropped(HttpContext context)
    {
        context.Abort();
        return new();
    }
}
