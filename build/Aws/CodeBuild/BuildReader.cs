using Amazon.CodeBuild;
using Amazon.CodeBuild.Model;

namespace Pipeline.Aws.CodeBuild;

/// <summary>Reads builds.</summary>
public sealed class BuildReader(AwsSession session)
{
    /// <summary>
    /// The last build of a source; null when there is none among the project's newest hundred, which one call gives and of which
    /// fewer are ever in progress.
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="source">Where the source lies.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<BuildRecord?> LastAsync(string project, string source, CancellationToken cancellation)
    {
        var list = await session.Builds.ListBuildsForProjectAsync(
            new ListBuildsForProjectRequest { ProjectName = project, SortOrder = SortOrderType.DESCENDING }, cancellation).As("codebuild:ListBuildsForProject");
        if (list.Ids is not { Count: > 0 } ids)
            return null;
        var builds = await BatchAsync(ids, cancellation);
        return ids.Select(id => builds.FirstOrDefault(build => build.Id == id)).FirstOrDefault(build => build?.Source == source);
    }

    /// <summary>A build; null when it is not to be seen, as right after its start.</summary>
    public async Task<BuildRecord?> FindAsync(string id, CancellationToken cancellation) => (await BatchAsync([id], cancellation)).FirstOrDefault();

    private async Task<IReadOnlyList<BuildRecord>> BatchAsync(List<string> ids, CancellationToken cancellation)
    {
        var answer = await session.Builds.BatchGetBuildsAsync(new BatchGetBuildsRequest { Ids = ids }, cancellation).As("codebuild:BatchGetBuilds");
        return [.. (answer.Builds ?? []).Select(BuildRecord.Of)];
    }
}
