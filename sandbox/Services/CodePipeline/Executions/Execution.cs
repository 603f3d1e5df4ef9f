using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>One run of a pipeline, with the structure that it began with. Never changed in place.</summary>
/// <param name="Number">Which one it is of its pipeline; later ones have greater numbers.</param>
/// <param name="Stage">The index of the stage that it is in or waits for.</param>
/// <param name="Inside">Whether it is in that stage; else it waits before it.</param>
/// <param name="Stop">How it was told to stop: <c>wait</c> for actions under way or <c>abandon</c> them; null when it was not.</param>
/// <param name="Stages">The stages that it has been in, each once, in the order of entering.</param>
/// <param name="Actions">The actions that were begun, oldest first; a retry begins them anew.</param>
internal sealed record Execution(
    string Id,
    string Account,
    string Region,
    string Pipeline,
    long Number,
    JsonObject Declaration,
    string Status,
    DateTimeOffset Started,
    DateTimeOffset Updated,
    int Stage,
    bool Inside,
    IReadOnlyList<StageRun> Stages,
    IReadOnlyList<ActionRun> Actions)
{
    public const string InProgress = "InProgress";

    /// <summary>What started it: <c>triggerType</c> and <c>triggerDetail</c>.</summary>
    public required JsonObject Trigger { get; init; }

    /// <summary>The pipeline's variables.</summary>
    public JsonObject Variables { get; init; } = [];

    /// <summary>Revisions that the request asked for, in place of the newest ones.</summary>
    public JsonArray Revisions { get; init; } = [];

    public string? Stop { get; init; }

    public string? StopReason { get; init; }

    public string? Summary { get; init; }

    /// <summary>The request's token.</summary>
    public string? Token { get; init; }

    [JsonIgnore]
    public string PipelineKey => $"{Account}/{Region}/{Pipeline}";

    [JsonIgnore]
    public string Key => $"{PipelineKey}/{Id}";

    [JsonIgnore]
    public bool IsOpen => Status is InProgress or "Stopping";

    [JsonIgnore]
    public IReadOnlyList<JsonObject> Declared => [.. Declaration.Objects("stages")];

    [JsonIgnore]
    public string StageName => Declared[Stage].Need("name");

    /// <summary>The execution with the stage it is in, or was in last, in another state.</summary>
    public Execution StageIs(string status) => this with { Stages = [.. Stages.Select(stage => stage.Name == StageName ? stage with { Status = status } : stage)] };

    /// <summary>The execution with an action's run added, or in place of the one with its id.</summary>
    public Execution With(ActionRun run) => this with { Actions = Actions.Any(present => present.Id == run.Id) ? [.. Actions.Select(present => present.Id == run.Id ? run : present)] : [.. Actions, run] };

    /// <summary>The latest run of an action in a stage, or null.</summary>
    public ActionRun? Latest(string stage, string action) => Actions.LastOrDefault(run => run.Stage == stage && run.Action == action);
}

/// <summary>A stage that an execution has been in.</summary>
/// <param name="Since">When it entered it for the first time in its present attempt.</param>
/// <param name="Attempts">How often the stage was retried.</param>
internal sealed record StageRun(string Name, string Status, DateTimeOffset Since, int Attempts)
{
    /// <summary>How the condition before the stage ended; null where there is none.</summary>
    public EntryOutcome? Entry { get; init; }
}

/// <summary>The record's serialisation, generated when the sandbox is compiled.</summary>
[JsonSerializable(typeof(Execution))]
internal sealed partial class ExecutionJson : JsonSerializerContext;
