using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>A step of a pipeline.</summary>
/// <param name="Name">Its name, unique in the pipeline, steps of conditions included.</param>
/// <param name="Type">Its type, such as <c>Training</c>.</param>
/// <param name="Body">Everything that the definition says of it.</param>
/// <param name="Branch">The condition that decides whether it runs, if one does.</param>
internal sealed record PipelineStep(string Name, string Type, JsonObject Body, Branch? Branch)
{
    private static readonly string[] Branches = ["IfSteps", "ElseSteps"];

    /// <summary>The steps that must have succeeded before it begins.</summary>
    public IReadOnlySet<string> Needs { get; init; } = new HashSet<string>();

    public JsonObject Arguments => Body["Arguments"] as JsonObject ?? [];

    /// <summary>A step, and those below it when it is a condition.</summary>
    public static IEnumerable<PipelineStep> Read(JsonNode? node, Branch? branch)
    {
        if (node is not JsonObject body || body["Name"]?.ToString() is not { Length: > 0 } name)
            throw PipelineDefinition.Refused("A step has no 'Name'.");
        if (body["Type"]?.ToString() is not { Length: > 0 } type)
            throw PipelineDefinition.Refused($"Step '{name}' has no 'Type'.");
        if (body["Arguments"] is not JsonObject && type is not ("Fail" or "Lambda"))
            throw PipelineDefinition.Refused($"Step '{name}' has no 'Arguments'.");
        var own = (JsonObject)body.DeepClone();
        if (type == "Condition")
            foreach (var word in Branches)
                ((JsonObject)own["Arguments"]!).Remove(word);
        var needs = (body["DependsOn"] as JsonArray ?? []).Select(step => step?.ToString() ?? "").Concat(References.Steps(own)).ToHashSet(StringComparer.Ordinal);
        yield return new(name, type, own, branch) { Needs = branch is null ? needs : [.. needs, branch.Condition] };
        foreach (var word in Branches)
            foreach (var below in type == "Condition" ? body["Arguments"]![word] as JsonArray ?? [] : [])
                foreach (var step in Read(below, new(name, word == "IfSteps")))
                    yield return step;
    }
}

/// <summary>Which outcome of which condition a step belongs to.</summary>
internal sealed record Branch(string Condition, bool Outcome);
