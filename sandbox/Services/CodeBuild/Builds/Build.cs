using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>A build. Never changed in place.</summary>
/// <param name="Id">The project's name, a colon and a UUID.</param>
/// <param name="CallerArn">Who started it.</param>
/// <param name="Body">Its members as the API shows them, phases included.</param>
/// <param name="Plan">What is not shown: where its artifacts go (<c>artifacts</c>, <c>secondaryArtifacts</c>), and the artifacts of a pipeline (<c>inputs</c>, <c>outputs</c>).</param>
/// <param name="Stopping">Whether somebody asked to stop it.</param>
/// <param name="Token">The request's idempotency token.</param>
internal sealed record Build(string Id, string Account, string Region, string CallerArn, DateTimeOffset Started, JsonObject Body, JsonObject Plan, bool Stopping, string? Token)
{
    private const string InProgress = "IN_PROGRESS";

    [JsonIgnore]
    public string Key => $"{Account}/{Region}/{Id}";

    [JsonIgnore]
    public string Project => Id[..Id.LastIndexOf(':')];

    [JsonIgnore]
    public string Status => Body.Need("buildStatus");

    [JsonIgnore]
    public bool IsOver => Status != InProgress;

    /// <summary>The build with a phase begun. One that a kill interrupted is begun anew.</summary>
    public Build Begin(string phase, DateTimeOffset now) => Edit(body =>
    {
        body["currentPhase"] = phase;
        var phases = (JsonArray)body["phases"]!;
        if (phases[^1]!["phaseType"]!.GetValue<string>() != phase)
            phases.Add(new JsonObject { ["phaseType"] = phase, ["startTime"] = now.Iso() });
    });

    /// <summary>The build with its present phase ended.</summary>
    public Build End(PhaseResult result, DateTimeOffset now) => Edit(body =>
    {
        var phase = body["phases"]!.AsArray()[^1]!.AsObject();
        var begun = DateTimeOffset.Parse(phase.Need("startTime"), System.Globalization.CultureInfo.InvariantCulture);
        phase["phaseStatus"] = result.Status;
        phase["endTime"] = now.Iso();
        phase["durationInSeconds"] = (long)Math.Max((now - begun).TotalSeconds, 0);
        phase["contexts"] = new JsonArray(new JsonObject { ["statusCode"] = result.Code, ["message"] = result.Message });
    });

    /// <summary>The build at its end.</summary>
    public Build Finish(string status, DateTimeOffset now) => Edit(body =>
    {
        body["phases"]!.AsArray().Add(new JsonObject { ["phaseType"] = "COMPLETED", ["startTime"] = now.Iso() });
        body["currentPhase"] = "COMPLETED";
        body["buildStatus"] = status;
        body["buildComplete"] = true;
        body["endTime"] = now.Iso();
    });

    /// <summary>The build with some members set.</summary>
    public Build Edit(Action<JsonObject> edit)
    {
        var body = (JsonObject)Body.DeepClone();
        edit(body);
        return this with { Body = body };
    }
}

/// <summary>How a phase ended.</summary>
/// <param name="Status"><c>SUCCEEDED</c>, <c>FAILED</c> or <c>STOPPED</c>.</param>
/// <param name="Code">The status code of its context; empty when all went well.</param>
/// <param name="Message">What happened.</param>
internal sealed record PhaseResult(string Status, string Code = "", string Message = "")
{
    public static PhaseResult Succeeded { get; } = new("SUCCEEDED");

    public static PhaseResult Failed(string code, string message) => new("FAILED", code, message);
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Build))]
internal sealed partial class BuildJson : JsonSerializerContext;
