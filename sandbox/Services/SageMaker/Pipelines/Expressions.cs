using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Works out the expressions of a definition for one execution.</summary>
/// <param name="execution">The execution, whose steps so far have properties.</param>
/// <param name="definition">What it executes.</param>
/// <param name="readAsync">Reads an object of S3 by its address; null when there is none.</param>
internal sealed class Expressions(Execution execution, PipelineDefinition definition, Func<string, Task<byte[]?>> readAsync)
{
    /// <summary>The same with every expression in it worked out.</summary>
    /// <exception cref="StepFailure">One cannot be.</exception>
    public async Task<JsonNode?> ResolveAsync(JsonNode? node)
    {
        if (References.Of(node) is { } path)
            return Get(path)?.DeepClone();
        if (node is JsonObject { Count: 1 } map && map["Std:Join"] is JsonObject join)
            return await JoinAsync(join);
        if (node is JsonObject { Count: 1 } other && other["Std:JsonGet"] is JsonObject json)
            return await JsonGetAsync(json);
        if (node is JsonArray list)
            return new JsonArray(await Task.WhenAll(list.Select(ResolveAsync)));
        if (node is not JsonObject structure)
            return node?.DeepClone();
        JsonObject resolved = [];
        foreach (var (name, value) in structure)
            resolved[name] = await ResolveAsync(value);
        return resolved;
    }

    private JsonNode? Get(string path)
    {
        var parts = path.Split('.', 3);
        return parts switch
        {
            ["Parameters", var name] => execution.Parameters[name],
            ["Execution", var name] => execution.Property(name) ?? throw new StepFailure($"There is no {path}."),
            ["Steps", var step, var property] => PropertyPath.Find(execution.Properties(step), property) ?? throw new StepFailure($"Step {step} has no property {property}."),
            _ => throw new StepFailure($"There is no {path}."),
        };
    }

    private async Task<JsonNode> JoinAsync(JsonObject join)
    {
        List<string> values = [];
        foreach (var value in join["Values"] as JsonArray ?? [])
            values.Add((await ResolveAsync(value))?.ToString() ?? "");
        return string.Join(join["On"]?.ToString() ?? "", values);
    }

    private async Task<JsonNode?> JsonGetAsync(JsonObject json)
    {
        var address = json["S3Uri"] is { } given ? (await ResolveAsync(given))!.ToString() : Address(References.Of(json["PropertyFile"]) ?? "");
        var bytes = await readAsync(address) ?? throw new StepFailure($"There is no property file {address}: the sandbox runs no containers that could write it. Put it there and retry the execution.");
        try
        {
            return PropertyPath.Find(JsonNode.Parse(Encoding.UTF8.GetString(bytes)), json["Path"]?.ToString() ?? "")?.DeepClone()
                ?? throw new StepFailure($"{address} has nothing at {json["Path"]}.");
        }
        catch (JsonException)
        {
            throw new StepFailure($"{address} is not JSON.");
        }
    }

    // Steps.Evaluate.PropertyFiles.Report: a file in one of the outputs of a step.
    private string Address(string reference)
    {
        if (reference.Split('.') is not ["Steps", var name, "PropertyFiles", var fileName] || definition.Step(name) is not { } step)
            throw new StepFailure($"{reference} is no property file.");
        var file = (step.Body["PropertyFiles"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(file => file.Text("PropertyFileName") == fileName)
            ?? throw new StepFailure($"Step {name} declares no property file {fileName}.");
        var output = PropertyPath.Find(execution.Properties(name), $"ProcessingOutputConfig.Outputs['{file.Text("OutputName")}'].S3Output.S3Uri")
            ?? throw new StepFailure($"Step {name} has no output {file.Text("OutputName")}.");
        return $"{output.ToString().TrimEnd('/')}/{file.Text("FilePath")}";
    }
}

/// <summary>Why a step failed.</summary>
internal sealed class StepFailure(string reason) : Exception(reason);
