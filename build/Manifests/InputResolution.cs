using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Manifests;

/// <summary>The metadata of a deployed module; null when it is not deployed yet.</summary>
public delegate JsonObject? MetadataLookup(Module module);

/// <summary>The value of a stored parameter in a module's account and region; null when there is none.</summary>
public delegate string? ParameterLookup(Module module, string name);

/// <summary>Turns a module's inputs into values, given what is deployed already. Pure: whatever it needs is looked up for it.</summary>
public static class InputResolution
{
    /// <summary>
    /// The values of all declared inputs. What another module has not given yet is no error here but waits; secrets stay
    /// references.
    /// </summary>
    /// <param name="module">The module.</param>
    /// <param name="metadata">The metadata of the modules in <see cref="Module.References"/>.</param>
    /// <param name="parameters">The values of <see cref="Module.StoredParameters"/>.</param>
    /// <exception cref="InvalidInput">A stored parameter is missing, or a value breaks the module's rules for it.</exception>
    public static ResolvedInputs Resolve(Module module, MetadataLookup metadata, ParameterLookup parameters)
    {
        var problems = new ProblemList();
        var resolved = module.Inputs.Select(input => input.Value switch
        {
            null => Settled(input, null),
            InputValue.Known known => Settled(input, known.Value),
            InputValue.FromSecret secret => Settled(input, secret.DynamicReference),
            InputValue.FromParameterStore stored => Stored(module, input, stored, parameters, problems),
            InputValue.FromModule output => Output(module, input, output, metadata, problems),
            var other => throw new InvalidOperationException($"no rule for {other.GetType().Name}"),
        }).ToList();
        problems.ThrowIfAny();
        return new ResolvedInputs(module, resolved);
    }

    private static ResolvedInput Settled(ModuleInput input, JsonNode? value) => new(input.Definition, value, null, input.Location);

    private static ResolvedInput Stored(
        Module module, ModuleInput input, InputValue.FromParameterStore stored, ParameterLookup lookup, ProblemList problems)
    {
        if (lookup(module, stored.Name) is { } text)
            return Settled(input, Checked(input, JsonValue.Create(text), $"the stored parameter {stored.Name}", problems));
        problems.Add(Codes.MissingValue, $"the stored parameter {stored.Name} does not exist in {module.Region}", input.Location,
            $"aws ssm put-parameter --type String --region {module.Region} --name {stored.Name} --value ...");
        return Settled(input, null);
    }

    private static ResolvedInput Output(
        Module module, ModuleInput input, InputValue.FromModule output, MetadataLookup lookup, ProblemList problems)
    {
        var source = module.References.First(other => other.Group == output.Group && other.Name == output.Module);
        var given = lookup(source);
        var value = output.Key is null ? given : given?[output.Key];
        return value is null
            ? new ResolvedInput(input.Definition, null, new Pending(source, output.Key), input.Location)
            : Settled(input, Checked(input, value, output.Key is null ? $"the outputs of {source.Id}" : $"{output.Key} of {source.Id}", problems));
    }

    private static JsonNode? Checked(ModuleInput input, JsonNode value, string source, ProblemList problems) =>
        InputRule.Check(input.Definition, value, source, input.Location, problems);
}
