using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.GitHub.Wire;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.GitHub;

/// <summary>GitHub's side of the port: which requests are its own, and who answers them. Nothing that goes wrong in it ends the process.</summary>
internal sealed class GitHubSite(SandboxWorld world)
{
    /// <summary>What GitHub is called among the services.</summary>
    public const string Name = "github";

    private readonly Lazy<Rooms> rooms = new(() => new(world.GitHub));

    /// <summary>
    /// Whether a request is for GitHub: it asks for the API of an Enterprise Server, for what Git asks for, or for a download, and no
    /// AWS signature says otherwise. An S3 bucket may be called <c>api</c>, but who reads it unsigned is rare.
    /// </summary>
    public static bool Owns(HttpRequest request) =>
        (IsRest(request) || GitAddress.IsGit(request) || Downloads.Owns(request))
        && !request.Headers.Authorization.ToString().StartsWith("AWS", StringComparison.Ordinal)
        && !request.Query.ContainsKey("X-Amz-Credential") && !request.Query.ContainsKey("AWSAccessKeyId");

    public async Task ServeAsync(HttpContext context)
    {
        var visit = new Visit();
        Serving.Paging.LimitTo(world.Options.PageSize);
        try
        {
            await AnswerAsync(context, visit);
        }
        catch (Exception gone) when (gone is ConnectionResetException or ConnectionAbortedException || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem)
        {
            if (!Refusals.IsExpected(problem))
                world.Log.Add(problem);
            await RefuseAsync(context, visit, Refusals.Of(problem));
        }
        world.Log.Add(visit.Recorded(context.Response.StatusCode));
    }

    private async Task AnswerAsync(HttpContext context, Visit visit)
    {
        if (GitAddress.IsGit(context.Request))
            await rooms.Value.Git.AnswerAsync(context, visit);
        else if (Downloads.Owns(context.Request))
            await rooms.Value.Downloads.AnswerAsync(context, visit);
        else
            await rooms.Value.Rest.AnswerAsync(context, visit);
    }

    private static bool IsRest(HttpRequest request) => request.Path.StartsWithSegments("/api/v3", StringComparison.Ordinal);

    private static Task RefuseAsync(HttpContext context, Visit visit, ApiError error)
    {
        if (!context.Response.HasStarted)
            return GitAddress.IsGit(context.Request) ? GitRefusal.WriteAsync(context, error) : Answers.RefuseAsync(context, visit, error);
        context.Abort();
        return Task.CompletedTask;
    }

    // The route table is found by reflection and Git looked for on disk only when somebody asks GitHub for something.
    private sealed class Rooms(GitHubWorld world)
    {
        private static readonly DownloadKey Key = new();

        public RestDoor Rest { get; } = new(world, new(world.Sandbox), Key);

        public GitDoor Git { get; } = new(world);

        public Downloads Downloads { get; } = new(world, Key);
    }
}
