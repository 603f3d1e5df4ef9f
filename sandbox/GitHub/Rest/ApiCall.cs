using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Wire;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>A request that has been let through.</summary>
internal sealed class ApiCall(HttpRequest request, Route route, IReadOnlyDictionary<string, string> values, Caller? caller)
{
    private Hosted? hosted;

    public HttpRequest Request { get; } = request;

    public Route Route { get; } = route;

    public Caller? Caller { get; } = caller;

    /// <summary>The calling user, of an operation that not everybody may call.</summary>
    public Account User => Caller!.User;

    /// <summary>Lets addresses of downloads in without a token.</summary>
    public required DownloadKey Downloads { get; init; }

    /// <summary>The body's members; empty when there is none.</summary>
    public JsonObject Body { get; set; } = [];

    /// <summary>The repository of an operation on one.</summary>
    public Hosted Repository
    {
        get => hosted ?? throw new InvalidOperationException($"{Route.Facts.Path} is no operation on a repository.");
        set => hosted = value;
    }

    public Links Links { get; } = new($"{request.Scheme}://{request.Host}");

    public CancellationToken Cancellation => Request.HttpContext.RequestAborted;

    public string this[string hole] => values[hole];

    public string? Query(string name) => Request.Query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>The form that the client asks for, such as <c>raw</c> or <c>diff</c>; null for JSON.</summary>
    /// <remarks>https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types</remarks>
    public string? MediaType => MediaTypes.Asked(Request.Headers.Accept.ToString());
}
