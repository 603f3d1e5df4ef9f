using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Does one step of an execution.</summary>
/// <param name="world">The services.</param>
/// <param name="call">As whom they are called: the pipeline's role.</param>
/// <param name="now">The execution as it is at the moment.</param>
/// <param name="note">Writes something down about the step.</param>
internal sealed class StepWork(SandboxWorld world, Call call, Func<Execution> now, Action<Action<JsonObject>> note)
{
    /// <summary>Does the step; the status it ends in.</summary>
    /// <exception cref="StepFailure">It fails.</exception>
    public async Task<string> DoAsync(PipelineDefinition definition, PipelineStep step, CancellationToken cancellation)
    {
        var expressions = new Expressions(now(), definition, ReadAsync);
        var arguments = (JsonObject)(await expressions.ResolveAsync(step.Arguments))!;
        if (StepJob.Of(step.Type) is { } job)
            return await RunAsync(job, step, arguments, cancellation);
        switch (step.Type)
        {
            case "Condition":
                var outcome = $"{Conditions.AllHold(arguments["Conditions"])}";
                Note("Condition", new() { ["Outcome"] = outcome }, new() { ["Outcome"] = outcome });
                return Execution.Succeeded;
            case "Fail":
                var message = arguments["ErrorMessage"]?.ToString() ?? "";
                Note("Fail", new() { ["ErrorMessage"] = message }, []);
                throw new StepFailure(message);
            case "Lambda":
                var function = (await expressions.ResolveAsync(step.Body["FunctionArn"]))?.ToString() ?? throw new StepFailure("The step names no function.");
                return await InvokeAsync(step, function, arguments);
            default:
                throw new StepFailure($"The sandbox does not execute steps of the type {step.Type}.");
        }
    }

    // A job's name follows from execution, step and attempt, so that a run that goes on finds the job that an earlier one began.
    private async Task<string> RunAsync(StepJob job, PipelineStep step, JsonObject arguments, CancellationToken cancellation)
    {
        var name = job.Name(now(), step);
        if (job.NameMember is { } member)
            arguments[member] = name;
        else
            arguments["ClientToken"] = name;
        var arn = now().Step(step.Name)!.Text("~arn");
        if (arn is null)
        {
            arn = await BeginAsync(job, name, arguments);
            note(record =>
            {
                record["~arn"] = arn;
                record["Metadata"] = new JsonObject { [job.Metadata] = new JsonObject { ["Arn"] = arn } };
            });
        }
        var question = new JsonObject { [job.Asked] = job.NameMember is null ? arn : name };
        for (; ; await world.Pace.PassAsync(StepJob.Look, cancellation))
        {
            var answer = await AskAsync(job.Describe, question);
            note(record => record["~properties"] = answer.DeepClone());
            if (job.Status is null || answer.Need(job.Status) == "Completed")
                return Execution.Succeeded;
            if (answer.Need(job.Status) is "Failed")
                throw new StepFailure($"ClientError: {answer.Text("FailureReason")}");
            if (answer.Need(job.Status) is "Stopped")
                return Execution.Stopped;
            if (now().Status == Execution.Stopping && answer.Need(job.Status) == "InProgress")
                await AskAsync(job.Stop!, question);
        }
    }

    private async Task<string> BeginAsync(StepJob job, string name, JsonObject arguments)
    {
        try
        {
            return (await AskAsync(job.Create, arguments)).Need(job.ArnMember);
        }
        catch (AwsError taken) when (job.NameMember is not null && taken.Message.Contains("already exist", StringComparison.Ordinal))
        {
            return (await AskAsync(job.Describe, new() { [job.Asked] = name })).Need(job.ArnMember);
        }
    }

    private async Task<string> InvokeAsync(PipelineStep step, string function, JsonObject arguments)
    {
        var answer = await world.InvokeAsync("lambda", "Invoke", call, new()
        {
            ["FunctionName"] = function,
            ["Payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(arguments.ToJsonString())),
        });
        var text = answer.Text("Payload") is { } payload ? Encoding.UTF8.GetString(Convert.FromBase64String(payload)) : "";
        if (answer.Text("FunctionError") is { } error)
            throw new StepFailure($"The function failed ({error}): {text}");
        var given = JsonNode.Parse(text.Length == 0 ? "{}" : text) as JsonObject ?? [];
        var outputs = (step.Body["OutputParameters"] as JsonArray ?? []).OfType<JsonObject>().Select(output => output.Need("OutputName")).ToList();
        if (outputs.FirstOrDefault(name => given[name] is null) is { } missing)
            throw new StepFailure($"The function's answer has no {missing}.");
        var values = new JsonObject(outputs.Select(name => KeyValuePair.Create(name, given[name]?.DeepClone())));
        Note("Lambda", new() { ["Arn"] = function, ["OutputParameters"] = outputs.ToArray(name => new JsonObject { ["Name"] = name, ["Value"] = given[name]!.ToString() }) }, new() { ["OutputParameters"] = values });
        return Execution.Succeeded;
    }

    private void Note(string kind, JsonObject metadata, JsonObject properties) => note(record =>
    {
        record["Metadata"] = new JsonObject { [kind] = metadata };
        record["~properties"] = properties;
    });

    private Task<JsonObject> AskAsync(string operation, JsonObject input) => world.InvokeAsync("sagemaker", operation, call, (JsonObject)input.DeepClone());

    private async Task<byte[]?> ReadAsync(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || place.Scheme != "s3")
            return null;
        try
        {
            var answer = await world.InvokeAsync("s3", "GetObject", call, new() { ["Bucket"] = place.Host, ["Key"] = Uri.UnescapeDataString(place.AbsolutePath.TrimStart('/')) });
            return Convert.FromBase64String(answer.Need("Body"));
        }
        catch (AwsError)
        {
            return null;
        }
    }
}
