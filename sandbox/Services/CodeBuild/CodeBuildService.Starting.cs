using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodeBuild.Builds;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild;

public sealed partial class CodeBuildService
{
    // What a build has of its project, changed or not.
    private static readonly string[] Inherited =
        ["source", "secondarySources", "sourceVersion", "secondarySourceVersions", "environment", "serviceRole", "cache", "timeoutInMinutes", "queuedTimeoutInMinutes", "vpcConfig", "encryptionKey", "fileSystemLocations"];

    /// <summary>
    /// Starts the build of a pipeline's action.
    /// </summary>
    /// <param name="call">As whom.</param>
    /// <param name="overrides">The request, as <c>StartBuild</c> takes it.</param>
    /// <param name="plan"><c>inputs</c> and <c>outputs</c>, each with name, bucket and key; outputs may have a <c>kmsKeyId</c>.</param>
    /// <param name="initiator">The pipeline, as <c>codepipeline/name</c>.</param>
    /// <param name="token">The action's id: asking again finds the same build.</param>
    /// <returns>The build's id.</returns>
    /// <exception cref="AwsError">There is no such project.</exception>
    internal string StartForPipeline(Call call, JsonObject overrides, JsonObject plan, string initiator, string token)
    {
        var project = projects.Need(call, NameOf(overrides.Need("projectName")));
        if (BuildsOf(call, project.Name).FirstOrDefault(build => build.Token == token) is { } same)
            return same.Id;
        var settings = BuildRequest.Apply(Describe(project), overrides);
        settings.Object("source")["type"] = "CODEPIPELINE";
        settings.Object("source").Remove("location");
        return Start(call, project, settings, plan, initiator, token).Id;
    }

    /// <summary>A build as it is at its end, or when the sandbox stops.</summary>
    internal async Task<JsonObject> EndAsync(Call call, string id)
    {
        await work.EnsureAsync(Need(call, id).Key).WaitAsync(call.Cancellation);
        call.Cancellation.ThrowIfCancellationRequested();
        return (JsonObject)Need(call, id).Body.DeepClone();
    }

    private Build Start(Call call, Definition project, JsonObject settings, JsonObject plan, string? initiator, string? token)
    {
        var (id, now) = ($"{project.Name}:{Guid.NewGuid()}", world.Clock.GetUtcNow());
        plan["logsConfig"] = settings["logsConfig"]?.DeepClone();
        JsonObject body = [];
        foreach (var member in Inherited)
            if (settings[member] is { } value)
                body[member] = value.DeepClone();
        body["id"] = id;
        body["arn"] = $"arn:{call.Partition}:codebuild:{call.Region}:{call.Account}:build/{id}";
        body["projectName"] = project.Name;
        body["startTime"] = now.Iso();
        body["buildStatus"] = "IN_PROGRESS";
        body["buildComplete"] = false;
        body["initiator"] = initiator ?? BuildRequest.Initiator(call.CallerArn);
        body["artifacts"] = Artifacts(call, plan, id);
        body["logs"] = BuildLog.Location(call, settings, id);
        body["currentPhase"] = "QUEUED";
        body["phases"] = new JsonArray(
            new JsonObject { ["phaseType"] = "SUBMITTED", ["phaseStatus"] = "SUCCEEDED", ["startTime"] = now.Iso(), ["endTime"] = now.Iso(), ["durationInSeconds"] = 0 },
            new JsonObject { ["phaseType"] = "QUEUED", ["startTime"] = now.Iso() });
        Build build;
        lock (numbering)
        {
            body["buildNumber"] = BuildsOf(call, project.Name).Select(earlier => earlier.Body.Number("buildNumber") ?? 0).DefaultIfEmpty().Max() + 1;
            build = new(id, call.Account, call.Region, call.CallerArn, now, body, plan.Present(), Stopping: false, token);
            builds.Put(build.Key, build);
        }
        BuildEvents.Tell(world, call, build);
        _ = work.EnsureAsync(build.Key);
        return build;
    }

    private static JsonObject Artifacts(Call call, JsonObject plan, string id)
    {
        if (plan.Objects("outputs").FirstOrDefault() is { } output)
            return new() { ["location"] = $"arn:{call.Partition}:s3:::{output.Need("bucket")}/{output.Need("key")}" };
        return plan.Object("artifacts") is { } own && own.Text("type") == "S3"
            ? new() { ["location"] = $"arn:{call.Partition}:s3:::{own.Need("location")}/{ArtifactUpload.Place(id, own, null)}" }
            : new() { ["location"] = "" };
    }
}
