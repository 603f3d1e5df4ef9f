using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Takes builds through their phases in the background, each from the phase that it is in.</summary>
internal sealed class BuildWork(SandboxWorld world, Table<Build> builds)
{
    // How long the phases take at AWS, roughly: https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html
    private static readonly (string Phase, int Seconds)[] Phases =
        [("QUEUED", 1), ("PROVISIONING", 8), ("DOWNLOAD_SOURCE", 3), ("INSTALL", 10), ("PRE_BUILD", 2), ("BUILD", 30), ("POST_BUILD", 2), ("UPLOAD_ARTIFACTS", 1), ("FINALIZING", 2)];

    private readonly ConcurrentDictionary<string, (Task Done, CancellationTokenSource Stop)> underWay = new();

    /// <summary>Sees to it that a build goes on; completes when it is over, or when the sandbox stops.</summary>
    public Task EnsureAsync(string key)
    {
        if (builds.Find(key) is not { IsOver: false })
            return Task.CompletedTask;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var own = (done.Task, Stop: new CancellationTokenSource());
        var present = underWay.GetOrAdd(key, own);
        if (present == own)
            world.Background.Start(stop => RunAsync(key, done, own.Stop.Token, stop));
        return present.Done;
    }

    /// <summary>Takes up every build that an earlier run left.</summary>
    public void TakeUp()
    {
        foreach (var (key, build) in builds.Under(""))
            if (!build.IsOver)
                _ = EnsureAsync(key);
    }

    /// <summary>Interrupts a build that was told to stop.</summary>
    public void Interrupt(string key)
    {
        if (underWay.TryGetValue(key, out var running))
            running.Stop.Cancel();
    }

    private async Task RunAsync(string key, TaskCompletionSource done, CancellationToken interrupted, CancellationToken stop)
    {
        try
        {
            var build = builds.Find(key)!;
            var role = build.Body.Need("serviceRole");
            var partition = Partition.Of(build.Region);
            var session = $"arn:{partition}:sts::{build.Account}:assumed-role/{role[(role.LastIndexOf('/') + 1)..]}/AWSCodeBuild-{build.Id[(build.Id.LastIndexOf(':') + 1)..]}";
            var call = new Call("Build", build.Account, build.Region, session, [], Guid.NewGuid().ToString(), stop);
            var status = await PhasesAsync(key, new(world, call, build), interrupted, stop);
            BuildEvents.Tell(world, call, builds.Change(key, present => present?.Finish(status, Now)) ?? build.Finish(status, Now));
        }
        finally
        {
            underWay.TryRemove(key, out _);
            done.TrySetResult();
        }
    }

    private async Task<string> PhasesAsync(string key, BuildRun run, CancellationToken interrupted, CancellationToken stop)
    {
        var (current, failed) = (builds.Find(key)!.Body.Need("currentPhase"), builds.Find(key)!.Body.Objects("phases").Any(phase => phase.Text("phaseStatus") == "FAILED"));
        var first = Math.Max(Array.FindIndex(Phases, phase => phase.Phase == current), 0);
        foreach (var (phase, seconds) in Phases[first..])
        {
            if (failed && phase is not ("POST_BUILD" or "UPLOAD_ARTIFACTS" or "FINALIZING"))
                continue;
            // Only a failed BUILD is followed by the phases after it: https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details-phases.html
            if (failed && phase != "FINALIZING" && !FailedInBuild(builds.Find(key)!))
                continue;
            builds.Change(key, build => build?.Begin(phase, Now));
            var result = builds.Find(key)?.Stopping == false && await PassAsync(seconds, interrupted, stop) ? await run.RunAsync(phase) : new PhaseResult("STOPPED");
            builds.Change(key, build => build?.End(result, Now).Edit(body => Learn(body, run)));
            if (result.Status == "STOPPED")
                return "STOPPED";
            failed |= result.Status == "FAILED";
        }
        return failed ? "FAILED" : "SUCCEEDED";
    }

    private static bool FailedInBuild(Build build) =>
        build.Body.Objects("phases").Where(phase => phase.Text("phaseStatus") == "FAILED").All(phase => phase.Text("phaseType") is "BUILD" or "POST_BUILD" or "UPLOAD_ARTIFACTS");

    private static void Learn(JsonObject body, BuildRun run)
    {
        if (run.Version is { } version)
            body["resolvedSourceVersion"] = version;
        if (run.Exported is { Count: > 0 } exported)
            body["exportedEnvironmentVariables"] = exported;
    }

    // False when somebody stopped the build meanwhile.
    private async Task<bool> PassAsync(int seconds, CancellationToken interrupted, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(interrupted, stop);
        try
        {
            either.Token.ThrowIfCancellationRequested();
            await world.Pace.PassAsync(TimeSpan.FromSeconds(seconds), either.Token);
            return true;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private DateTimeOffset Now => world.Clock.GetUtcNow();
}
