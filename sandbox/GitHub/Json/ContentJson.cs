using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.GitHub.Wire;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Files and folders as the API writes them.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/contents</remarks>
internal static class ContentJson
{
    private const int LineLength = 60;

    /// <summary>Larger files come without their content (https://docs.github.com/en/rest/repos/contents#get-repository-content).</summary>
    public const int LargestInline = 1024 * 1024;

    /// <summary>A line of a folder's list, or a file without its content.</summary>
    public static JsonObject Entry(ApiCall call, string reference, string path, TreeEntry entry, DateTimeOffset now)
    {
        var (name, links) = (call.Repository.Record.FullName, call.Links);
        var isFile = entry.Kind == ObjectKind.Blob;
        var api = links.Repo(name, $"/contents/{Links.Escape(path)}?ref={Uri.EscapeDataString(reference)}");
        var git = links.Repo(name, entry.Kind == ObjectKind.Tree ? $"/git/trees/{entry.Id}" : $"/git/blobs/{entry.Id}");
        var page = links.Web($"/{name}/{(isFile ? "blob" : "tree")}/{Links.Escape(reference)}/{Links.Escape(path)}");
        return new()
        {
            ["name"] = path.Split('/')[^1],
            ["path"] = path,
            ["sha"] = entry.Id,
            ["size"] = isFile ? call.Repository.Git.Objects.Header(entry.Id)?.Size ?? 0 : 0,
            ["url"] = api,
            ["html_url"] = page,
            ["git_url"] = entry.IsSubmodule ? null : git,
            ["download_url"] = isFile ? Download(call, reference, path, now) : null,
            ["type"] = Type(entry),
            ["_links"] = new JsonObject { ["self"] = api, ["git"] = entry.IsSubmodule ? null : git, ["html"] = page },
        };
    }

    /// <summary>A file with its content.</summary>
    public static JsonObject File(ApiCall call, string reference, string path, TreeEntry entry, DateTimeOffset now)
    {
        var json = Entry(call, reference, path, entry, now);
        if (entry.Kind != ObjectKind.Blob)
            return json;
        var content = call.Repository.Git.Objects.Read(entry.Id, ObjectKind.Blob) ?? [];
        var inline = content.Length <= LargestInline;
        if (entry.Mode == TreeEntry.Link)
            json["target"] = Encoding.UTF8.GetString(content);
        json["content"] = inline ? Wrapped(content) : "";
        json["encoding"] = inline ? "base64" : "none";
        return json;
    }

    /// <summary>Base64 in lines of sixty letters, each ended, as GitHub sends it.</summary>
    public static string Wrapped(byte[] content)
    {
        var text = Convert.ToBase64String(content);
        var lines = new StringBuilder(text.Length + (text.Length / LineLength) + 1);
        for (var at = 0; at < text.Length; at += LineLength)
            lines.Append(text, at, Math.Min(LineLength, text.Length - at)).Append('\n');
        return lines.ToString();
    }

    private static string Type(TreeEntry entry) => entry switch
    {
        { IsFolder: true } => "dir",
        { IsSubmodule: true } => "submodule",
        { Mode: TreeEntry.Link } => "symlink",
        _ => "file",
    };

    private static string Download(ApiCall call, string reference, string path, DateTimeOffset now)
    {
        var address = Downloads.FilePath(call.Repository.Record.FullName, reference, path);
        return call.Links.Web(call.Repository.Record.IsPrivate ? $"{address}?token={call.Downloads.Sign(address, now)}" : address);
    }
}
