using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.Services.SageMaker.Kinds;

namespace Pipeline.Sandbox.Services.SageMaker.Jobs;

/// <summary>
/// A kind of job. Nothing is computed: a job is in progress for as long as a small one takes at AWS, and is complete then, or failed if it was
/// told to, or stopped.
/// </summary>
/// <param name="kind">How jobs are kept.</param>
/// <param name="word">What messages call one, such as <c>training job</c>.</param>
/// <param name="told">What a job was told to fail with, by its name.</param>
internal sealed class JobKind(Kind kind, string word, Func<string, Failing?> told)
{
    private const string InProgress = "InProgress";

    private static readonly TimeSpan Work = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan Stopping = TimeSpan.FromMinutes(1);

    public Kind Kind => kind;

    /// <summary>Who tells EventBridge of them.</summary>
    public required JobEvents Events { get; init; }

    /// <summary>Begins a job.</summary>
    public Definition Begin(Call call, JsonObject body)
    {
        var name = call.Input.Need(kind.NameMember);
        var failure = Told(name);
        if (failure is not null)
            body["~failure"] = failure;
        var job = kind.Add(call, name, body, arn => new("ResourceInUse", $"{char.ToUpperInvariant(word[0])}{word[1..]} names must be unique within an AWS account and region, and a {word} with this name already exists ({arn})."),
            row => row.Passes(kind.Status, InProgress, failure is null ? "Completed" : "Failed", kind.After(Work)));
        Events.Tell(call, job);
        return job;
    }

    public Definition Need(Call call) => kind.Need(call, call.Input.Need(kind.NameMember));

    /// <summary>Stops a job in progress.</summary>
    public void Stop(Call call) => Events.Tell(call, kind.Change(call, call.Input.Need(kind.NameMember), row => StatusOf(row) == InProgress
        ? row.Passes(kind.Status, "Stopping", "Stopped", kind.After(Stopping))
        : throw new AwsError("ValidationException", $"The request was rejected because the {word} is in status {StatusOf(row)}.")));

    /// <summary>Deletes a job that has ended.</summary>
    public void Delete(Call call)
    {
        var row = Need(call);
        if (StatusOf(row) is InProgress or "Stopping")
            throw new AwsError("ResourceInUse", $"The {word} {row.Arn} is in status {StatusOf(row)} and cannot be deleted.");
        kind.Remove(call, row.Name);
    }

    /// <summary>The answer that describes a job, with when it began and ended.</summary>
    /// <param name="prefix">What the members of its times begin with.</param>
    public JsonObject Show(Call call, string prefix, Action<JsonObject>? more = null) => Show(call, Need(call), prefix, more);

    /// <summary>The answer that describes this job.</summary>
    public JsonObject Show(Call call, Definition row, string prefix, Action<JsonObject>? more = null)
    {
        var all = kind.Everything(row);
        Times(all, prefix);
        more?.Invoke(all);
        return Shown.As(ApiModels.Load("sagemaker").Operations[call.Operation].Output!, all);
    }

    /// <summary>The answer that lists jobs.</summary>
    public JsonObject List(Call call, string prefix, Action<JsonObject>? more = null) => kind.List(call, kind.All(call), all =>
    {
        Times(all, prefix);
        more?.Invoke(all);
    });

    public string StatusOf(Definition row) => row.Body.Need(kind.Status);

    private void Times(JsonObject all, string prefix)
    {
        all[prefix + "StartTime"] = all["CreationTime"]!.DeepClone();
        if (all.Need(kind.Status) is not (InProgress or "Stopping"))
            all[prefix + "EndTime"] = all["LastModifiedTime"]!.DeepClone();
        if (all.Need(kind.Status) == "Failed")
            all["FailureReason"] = all["~failure"]?.DeepClone();
    }

    private string? Told(string name) => told(name) is { } one ? one.Reason ?? $"{name} was told to fail." : null;
}
