namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>What must hold between the parts of a definition.</summary>
internal static class DefinitionRules
{
    public static void Check(PipelineDefinition definition)
    {
        if (PipelineDefinition.Twice(definition.Steps.Select(step => step.Name)) is { } twice)
            throw PipelineDefinition.Refused($"Duplicate step name '{twice}'.");
        var names = definition.Steps.Select(step => step.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var step in definition.Steps)
        {
            if (step.Needs.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
                throw PipelineDefinition.Refused($"Step '{step.Name}' depends on step '{unknown}', which does not exist.");
            if (References.Parameters(step.Body).FirstOrDefault(name => !definition.Parameters.ContainsKey(name)) is { } parameter)
                throw PipelineDefinition.Refused($"Step '{step.Name}' refers to parameter '{parameter}', which does not exist.");
        }
        CheckOrder(definition);
    }

    // Steps whose needs are met are taken away until none is left; what is left when nothing can be taken away goes round in a circle.
    private static void CheckOrder(PipelineDefinition definition)
    {
        var left = definition.Steps.ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (left.Count > 0)
        {
            var ready = left.Where(step => step.Needs.All(done.Contains)).ToList();
            if (ready.Count == 0)
                throw PipelineDefinition.Refused($"The steps {string.Join(", ", left.Select(step => $"'{step.Name}'"))} depend on one another in a circle.");
            foreach (var step in ready)
                done.Add(step.Name);
            left.RemoveAll(ready.Contains);
        }
    }
}
