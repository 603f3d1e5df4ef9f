using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>What a Git client asks for: <c>/owner/repo.git/info/refs?service=git-upload-pack</c> and its like; <c>.git</c> may be left out.</summary>
/// <param name="Owner">The owner's login.</param>
/// <param name="Name">The repository's name.</param>
/// <param name="Service"><c>upload-pack</c> reads, <c>receive-pack</c> writes.</param>
/// <param name="Advertises">Whether it is the first of two requests, which asks what there is.</param>
/// <remarks>https://git-scm.com/docs/http-protocol</remarks>
internal sealed record GitAddress(string Owner, string Name, string Service, bool Advertises)
{
    private const string Suffix = ".git";

    public bool Writes => Service == "receive-pack";

    public static bool IsGit(HttpRequest request) => Read(request) is not null;

    public static GitAddress? Read(HttpRequest request)
    {
        var path = request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return path switch
        {
            [var owner, var name, "info", "refs"] when HttpMethods.IsGet(request.Method) && ServiceOf(request.Query["service"].ToString()) is { } service => new(owner, Plain(name), service, true),
            [var owner, var name, var last] when HttpMethods.IsPost(request.Method) && ServiceOf(last) is { } service && request.ContentType == $"application/x-git-{service}-request" => new(owner, Plain(name), service, false),
            // Clients older than 2010 fetch the files themselves; GitHub told them to be renewed, and so does the door.
            [var owner, var name, "info", "refs"] when HttpMethods.IsGet(request.Method) && name.EndsWith(Suffix, StringComparison.Ordinal) => new(owner, Plain(name), "", true),
            _ => null,
        };
    }

    private static string? ServiceOf(string text) => text switch
    {
        "git-upload-pack" => "upload-pack",
        "git-receive-pack" => "receive-pack",
        _ => null,
    };

    private static string Plain(string name) => name.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name[..^Suffix.Length] : name;
}
