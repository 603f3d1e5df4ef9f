using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    /// <summary>GetDifferences between two commits, or between nothing and one.</summary>
    public JsonObject? GetDifferences(Call call)
    {
        var repository = repositories.Need(call, call.Input.Need("repositoryName"));
        var before = call.Input.Text("beforeCommitSpecifier") is { } specifier ? Side(call, repository, specifier, "beforePath") : [];
        var after = Side(call, repository, call.Input.Need("afterCommitSpecifier"), "afterPath");
        var changes = before.Keys.Union(after.Keys)
            .Select(path => (Path: path, Old: before.GetValueOrDefault(path), New: after.GetValueOrDefault(path)))
            .Where(change => change.Old?.BlobId != change.New?.BlobId || change.Old?.Mode != change.New?.Mode)
            .Select(change => KeyValuePair.Create(change.Path, new JsonObject
            {
                ["beforeBlob"] = Side(change.Path, change.Old),
                ["afterBlob"] = Side(change.Path, change.New),
                ["changeType"] = change.Old is null ? "A" : change.New is null ? "D" : "M",
            }.Present()));
        var request = new PageRequest(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? 100, () => new("InvalidContinuationTokenException", "The specified continuation token is not valid."));
        return Pages.Of(changes, request).Answer("differences", change => change, "NextToken");
    }

    private Dictionary<string, TreeFile> Side(Call call, Definition repository, string specifier, string pathMember)
    {
        var path = call.Input.Text(pathMember)?.Trim('/');
        var files = Specified(call, repository, specifier).Files
            .Where(file => string.IsNullOrEmpty(path) || file.Key == path || file.Key.StartsWith(path + "/", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
        return files.Count == 0 && !string.IsNullOrEmpty(path) ? throw new AwsError("PathDoesNotExistException", $"The path {path} does not exist.") : files;
    }

    private static JsonObject? Side(string path, TreeFile? file) =>
        file is null ? null : new() { ["blobId"] = file.BlobId, ["path"] = path, ["mode"] = GitObjects.ModeOf(file.Mode) };
}
