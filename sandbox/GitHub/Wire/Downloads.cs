using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>Archives and single files, at addresses that the API gives out: <c>/_codeload/owner/repo/legacy.zip/REF</c> and <c>/_raw/owner/repo/REF/path</c>.</summary>
internal sealed class Downloads(GitHubWorld world, DownloadKey key)
{
    private const string Archives = "_codeload";
    private const string Files = "_raw";

    // No bucket's name begins with an underscore, so these are nothing of S3's.
    public static bool Owns(HttpRequest request) => request.Path.StartsWithSegments("/" + Archives) || request.Path.StartsWithSegments("/" + Files);

    public static string ArchivePath(string fullName, string form, string reference) => $"/{Archives}/{fullName}/legacy.{form}/{Links.Escape(reference)}";

    public static string FilePath(string fullName, string reference, string path) => $"/{Files}/{fullName}/{Uri.EscapeDataString(reference)}/{Links.Escape(path)}";

    public async Task AnswerAsync(HttpContext context, Visit visit)
    {
        visit.Operation = "GET download";
        var answer = context.Request.Path.ToUriComponent().Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray() switch
        {
            [Archives, var owner, var name, var form, .. var reference] => Archive(Find(context.Request, visit, owner, name), form, string.Join('/', reference)),
            [Files, var owner, var name, var reference, .. var path] => File(Find(context.Request, visit, owner, name), reference, string.Join('/', path)),
            _ => throw ApiError.NotFound,
        };
        await Answers.WriteAsync(context, visit, answer);
    }

    private Hosted Find(HttpRequest request, Visit visit, string owner, string name)
    {
        visit.Caller = world.Tokens.Read(request);
        var opened = request.Query["token"].ToString() is { Length: > 0 } token && key.Opens(request.Path.ToUriComponent(), token, world.Now);
        if (opened && world.Repositories.Find(owner, name) is { } record)
            return new(record, world.Repositories.Git(record), Permission.Read);
        return world.Find(visit.Caller, owner, name) ?? throw ApiError.NotFound;
    }

    private static Answer Archive(Hosted repository, string form, string reference)
    {
        var id = repository.Git.Resolve(reference.Length == 0 ? "HEAD" : reference) ?? throw ApiError.NotFound;
        var archive = new Archive(repository.Git, id, $"{repository.Record.Owner}-{repository.Record.Name}-{id[..7]}");
        var (content, type, ending) = form switch
        {
            "legacy.zip" => (archive.Zip(), "application/zip", "zip"),
            "legacy.tar.gz" => (archive.Tar(), "application/x-gzip", "tar.gz"),
            _ => throw ApiError.NotFound,
        };
        return Answer.Raw(content, type) with { Headers = [("Content-Disposition", $"attachment; filename={archive.Root}.{ending}")] };
    }

    private static Answer File(Hosted repository, string reference, string path)
    {
        var git = repository.Git;
        var commit = git.Resolve(reference) ?? throw ApiError.NotFound;
        return git.Trees.Find(git.History.Find(commit)!.Tree, path) is { IsFolder: false, IsSubmodule: false } entry && git.Objects.Read(entry.Id, ObjectKind.Blob) is { } content
            ? Answer.Raw(content, "application/octet-stream")
            : throw ApiError.NotFound;
    }
}
