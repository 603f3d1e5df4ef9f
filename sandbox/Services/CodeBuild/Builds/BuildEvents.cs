using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>Tells EventBridge how a build stands.</summary>
/// <remarks>https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications-ref.html</remarks>
internal static class BuildEvents
{
    private static readonly string[] Shown = ["artifact", "environment", "source", "logs", "phases", "initiator", "timeoutInMinutes", "queuedTimeoutInMinutes"];

    public static void Tell(SandboxWorld world, Call call, Build build)
    {
        JsonObject information = [];
        foreach (var member in Shown)
            if (build.Body[member == "artifact" ? "artifacts" : member] is { } value)
                information[Dashed(member)] = Spelled(value);
        information["build-complete"] = build.IsOver;
        information["build-start-time"] = build.Started.UtcDateTime.ToString("MMM d, yyyy h:mm:ss tt", System.Globalization.CultureInfo.InvariantCulture);
        var detail = new JsonObject
        {
            ["build-status"] = build.Status,
            ["project-name"] = build.Project,
            ["build-id"] = build.Body.Text("arn"),
            ["additional-information"] = information,
            ["current-phase"] = build.Body.Text("currentPhase"),
            ["current-phase-context"] = "[]",
            ["version"] = "1",
        };
        world.Service<EventsService>().Publish(call, "aws.codebuild", "CodeBuild Build State Change", detail, [build.Body.Need("arn")]);
    }

    private static JsonNode? Spelled(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(Dashed(member.Key), Spelled(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Spelled)]),
        _ => value?.DeepClone(),
    };

    // Events write build-start-time where the API writes buildStartTime.
    private static string Dashed(string name) => string.Concat(name.Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));
}
