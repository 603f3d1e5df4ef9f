using Amazon.CodeBuild;
using Amazon.CodeBuild.Model;
using Pipeline.Aws.Logs;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Aws.CodeBuild;

/// <summary>Runs builds and follows them. A build goes on at AWS whether or not somebody watches; the next run finds it.</summary>
public sealed class BuildRunner(AwsSession session, BuildReader reader, LogTail logs, Reporter reporter, Poll poll)
{
    private const int LinesToShow = 20;

    // Half a minute: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
    private const int AttemptsWithANewRole = 10;

    /// <summary>Sees to it that a build of this content has succeeded: the last one, if that did or still goes on, else a new one.</summary>
    /// <param name="request">The build.</param>
    /// <param name="isThere">Whether something lies where the build puts what it makes. Without it a build that succeeded is of no use any more.</param>
    /// <param name="send">Puts the source in its place; called before a new build is started.</param>
    /// <param name="cancellation">Stops watching; a build that was started goes on.</param>
    /// <exception cref="BuildFailed">It failed (PL4020 to PL4026).</exception>
    /// <exception cref="StillRunning">It takes longer than anybody wants to wait.</exception>
    public async Task EnsureAsync(BuildRequest request, bool isThere, Func<CancellationToken, Task> send, CancellationToken cancellation)
    {
        var last = await reader.LastAsync(request.Project, request.SourceLocation, cancellation);
        if (last is { Succeeded: true } && isThere)
            return;
        reporter.Raise(new StepStarted(request.Step, last is { IsOver: false } ? "watching the build that goes on" : "building"));
        try
        {
            var id = last is { IsOver: false } ? last.Id : await StartAsync(request, last?.Id, send, cancellation);
            var build = await FollowAsync(request, id, cancellation);
            for (var attempt = 0; build.CameTooEarly && attempt < AttemptsWithANewRole; attempt++)
            {
                await poll.WaitAsync(int.MaxValue, cancellation);
                build = await FollowAsync(request, id = await StartAsync(request, build.Id, send, cancellation), cancellation);
            }
            if (!build.Succeeded)
                throw await FailureAsync(request, build, cancellation);
            reporter.Raise(new StepFinished(request.Step, Outcome.Done, $"build {id}"));
        }
        catch (PipelineFailure failure) when (failure is not StillRunning)
        {
            reporter.Raise(new StepFinished(request.Step, Outcome.Failed));
            throw;
        }
    }

    private async Task<string> StartAsync(BuildRequest request, string? last, Func<CancellationToken, Task> send, CancellationToken cancellation)
    {
        await send(cancellation);
        var at = request.Artifact.LastIndexOf('/');
        var answer = await session.Builds.StartBuildAsync(new StartBuildRequest
        {
            ProjectName = request.Project,
            IdempotencyToken = request.Token(last),
            SourceTypeOverride = SourceType.S3,
            SourceLocationOverride = request.SourceLocation,
            ComputeTypeOverride = request.ComputeType is { } size ? new ComputeType(size) : null,
            EnvironmentVariablesOverride = request.Secrets.Count == 0 ? null :
                [.. request.Secrets.Select(one => new EnvironmentVariable { Name = one.Key, Value = one.Value, Type = EnvironmentVariableType.SECRETS_MANAGER })],
            ArtifactsOverride = new ProjectArtifacts
            {
                Type = ArtifactsType.S3,
                Location = request.Bucket,
                Path = request.Artifact[..at],
                Name = request.Artifact[(at + 1)..],
                NamespaceType = ArtifactNamespace.NONE,
                Packaging = ArtifactPackaging.NONE,
            },
        }, cancellation).As("codebuild:StartBuild");
        return answer.Build.Id;
    }

    private async Task<BuildRecord> FollowAsync(BuildRequest request, string id, CancellationToken cancellation)
    {
        var (told, begin) = (0, poll.Begin());
        for (var attempt = 0; ; attempt++)
        {
            var build = await reader.FindAsync(id, cancellation);
            var passed = build?.Phases.TakeWhile(phase => phase.IsOver).ToList() ?? [];
            foreach (var phase in passed.Skip(told))
                reporter.Raise(new ResourceChanged(request.Step, Words(phase.Name), phase.Status, phase.Status == "SUCCEEDED" || phase.Message.Length == 0 ? null : phase.Message));
            if (passed.Count > told)
                (told, attempt) = (passed.Count, 0);
            if (build is { IsOver: true })
                return build;
            if (poll.IsOver(begin))
                throw new StillRunning($"{request.Step} is still in {build?.Phase ?? "its beginning"}", "The build goes on. Run the same command again to watch it on.");
            await poll.WaitAsync(attempt, cancellation);
        }
    }

    private async Task<BuildFailed> FailureAsync(BuildRequest request, BuildRecord build, CancellationToken cancellation)
    {
        var lines = build.Log is { } log ? await logs.ReadAsync(log.Group, log.Stream, LinesToShow, cancellation) : [];
        var first = build.FirstFailure;
        var (code, hint) = BuildAdvice.For(build, lines);
        return new BuildFailed(code, request.Step, first?.Name ?? "", first is { Message.Length: > 0 } ? first.Message : $"build {build.Id} ended as {build.Status}", lines, hint);
    }

    private static string Words(string phase) => phase.ToLowerInvariant().Replace('_', ' ');
}
