using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Iam;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>
/// What happens in the phases of one build. Commands are not executed: nobody's machine should run what a repository says. Each is
/// logged as not run, and artifacts are taken from the source.
/// </summary>
internal sealed class BuildRun(SandboxWorld world, Call call, Build build)
{
    private readonly SourceDownload download = new(world, call);
    private readonly BuildLog log = new(world, call, build);
    private (SourceFiles Files, Buildspec Spec, string? Version)? fetched;

    /// <summary>The version of the source, once it is known.</summary>
    public string? Version => fetched?.Version;

    /// <summary>The variables that the buildspec exports, as far as the build has them.</summary>
    public JsonArray Exported => (fetched?.Spec.Exported ?? []).ToArray(name => new JsonObject
    {
        ["name"] = name,
        ["value"] = BuildVariable.Of(build, fetched!.Value.Spec).FirstOrDefault(variable => variable.Name == name)?.Shown ?? "",
    });

    /// <summary>Goes through a phase.</summary>
    public async Task<PhaseResult> RunAsync(string phase)
    {
        try
        {
            log.Write($"Entering phase {phase}");
            var result = await ActAsync(phase);
            log.Write($"Phase complete: {phase} State: {result.Status}", $"Phase context status code: {result.Code} Message: {result.Message}");
            return result;
        }
        catch (BuildFailure failure)
        {
            log.Write($"Phase complete: {phase} State: FAILED", $"Phase context status code: {failure.Code} Message: {failure.Message}");
            return PhaseResult.Failed(failure.Code, failure.Message);
        }
    }

    private async Task<PhaseResult> ActAsync(string phase)
    {
        switch (phase)
        {
            case "QUEUED":
                return CheckRole();
            case "DOWNLOAD_SOURCE":
                var spec = (await FetchAsync()).Spec;
                Runtimes.Check(build.Body.Object("environment").Text("image") ?? "", spec.Runtimes);
                log.Write("Processing environment variables");
                await new StoredVariables(world, call).FetchAsync(BuildVariable.Of(build, spec));
                return PhaseResult.Succeeded;
            case "INSTALL" or "PRE_BUILD" or "BUILD" or "POST_BUILD":
                return Commands(phase, (await FetchAsync()).Spec);
            case "UPLOAD_ARTIFACTS":
                await new ArtifactUpload(world, call).UploadAsync(build, (await FetchAsync()).Spec, (await FetchAsync()).Files);
                return PhaseResult.Succeeded;
            default:
                return PhaseResult.Succeeded;
        }
    }

    private PhaseResult CheckRole()
    {
        var role = build.Body.Need("serviceRole");
        return world.Service<IamService>().LetsAssume(role, "codebuild.amazonaws.com", call, build.Body.Text("arn"))
            ? PhaseResult.Succeeded
            : PhaseResult.Failed("ACCESS_DENIED", $"CodeBuild is not authorized to perform: sts:AssumeRole on {role}");
    }

    private PhaseResult Commands(string phase, Buildspec spec)
    {
        var commands = spec.Phases.GetValueOrDefault(phase.ToLowerInvariant()) ?? [];
        var reason = ToldFailure.Of(world, build, phase);
        foreach (var command in commands)
        {
            log.Write($"Running command {command}");
            if (reason is not null)
                return PhaseResult.Failed("COMMAND_EXECUTION_ERROR", $"Error while executing command: {command}. Reason: {reason}");
            log.Write("(simulated: the sandbox does not run it)");
        }
        if (reason is not null)
            return PhaseResult.Failed("COMMAND_EXECUTION_ERROR", $"Error while executing command: (none). Reason: {reason}");
        return commands.Count == 0 ? PhaseResult.Succeeded : new("SUCCEEDED", "", $"simulated: {commands.Count} command(s) not run");
    }

    private async Task<(SourceFiles Files, Buildspec Spec, string? Version)> FetchAsync()
    {
        if (fetched is not { } done)
        {
            var (files, version) = await download.FetchAsync(build);
            fetched = done = (files, await download.BuildspecAsync(build, files), version);
        }
        return done;
    }
}
