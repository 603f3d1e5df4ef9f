using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.GitHub.Wire;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>All files of a commit in one: where to fetch it.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/contents#download-a-repository-archive-zip</remarks>
internal sealed class ArchiveOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/zipball/{ref*}")]
    public Answer Zip(ApiCall call) => At(call, "zip");

    [Route("GET", "/repos/{owner}/{repo}/tarball/{ref*}")]
    public Answer Tar(ApiCall call) => At(call, "tar.gz");

    private Answer At(ApiCall call, string form)
    {
        var reference = call["ref"].Length == 0 ? call.Repository.Git.DefaultBranch : call["ref"];
        if (call.Repository.Git.Resolve(reference) is null)
            throw ApiError.NotFound;
        var address = Downloads.ArchivePath(call.Repository.Record.FullName, form, reference);
        return Answer.Redirect(302, call.Links.Web(call.Repository.Record.IsPrivate ? $"{address}?token={call.Downloads.Sign(address, World.Now)}" : address));
    }
}
