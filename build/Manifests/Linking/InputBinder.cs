using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests.Catalog;
using Pipeline.Manifests.Written;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Linking;

/// <summary>Binds the parameters that a manifest gives to the inputs that the module declares.</summary>
internal sealed class InputBinder(ModuleDefinition definition, Target? target, ProblemList problems)
{
    private const int MostListed = 12;

    /// <summary>A value for every declared input.</summary>
    public IReadOnlyList<ModuleInput> Bind(ModuleManifest module)
    {
        foreach (var parameter in module.Parameters.Where(parameter => definition.Input(parameter.Name.Value) is null))
            problems.Add(Codes.UnknownInput, $"{definition.Id} has no input '{parameter.Name.Value}'", parameter.Name.Location,
                HintFor(parameter.Name.Value));
        return [.. definition.Inputs.Select(input => Bind(input, module))];
    }

    // A list that nobody reads to its end helps less than the files that describe its members.
    private string HintFor(string name)
    {
        var names = definition.Inputs.Select(input => input.Name).ToList();
        return names.Count <= MostListed || Nearest.To(name, names) is not null
            ? Nearest.Hint(name, names) ?? "remove it"
            : $"its {names.Count} inputs are described in {string.Join(", ", definition.Inputs.Select(input => input.Location.File).Distinct())}";
    }

    private ModuleInput Bind(InputDefinition input, ModuleManifest module)
    {
        var parameter = module.Parameters.FirstOrDefault(parameter => ParameterName.Same(parameter.Name.Value, input.Name));
        var before = problems.Count;
        var value = parameter?.Source is { } source ? Value(input, source) : null;
        if (value is null && input.Default is not null)
            return new ModuleInput(input, new InputValue.Known(input.Default), input.Location);
        // A parameter whose value could not be read has its problem already.
        var unread = parameter is { Source: null } || problems.Count > before;
        if (value is null && input.Required && !unread)
            problems.Add(Codes.MissingInput, $"{definition.Id} needs '{input.Name}'{(input.Description.Length > 0 ? $": {input.Description}" : "")}",
                parameter?.Name.Location ?? module.Location, $"add it to the parameters of module '{module.Name.Value}'");
        return new ModuleInput(input, value, parameter?.Name.Location ?? input.Location);
    }

    private InputValue? Value(InputDefinition input, ValueSource source)
    {
        switch (source)
        {
            case Literal { Node: var node }:
                return Known(input, node, null);
            case FromVariable variable:
                return Known(input, variable.Value, variable.ToString(), variable.Location);
            case FromTargetParameters named:
                return target is null ? null : Parameter(input, named, target);
            case FromAws { Value: InputValue.FromSecret } when input.Type != InputType.String:
                problems.Add(Codes.BadInput, $"'{input.Name}' is not text, so it cannot come from Secrets Manager", source.Location);
                return null;
            case FromAws aws:
                return aws.Value;
            case FromMetadata output:
                return new InputValue.FromModule(output.Group.Value, output.Module.Value, output.Key?.Value);
            default:
                throw new InvalidOperationException($"no rule for {source.GetType().Name}");
        }
    }

    private InputValue? Parameter(InputDefinition input, FromTargetParameters named, Target target)
    {
        if (target.Parameter(named.Name) is { } node)
            return Known(input, node, $"the target's parameter {named.Name}");
        problems.Add(Codes.UnknownReference, $"account '{target.Account.Alias.Value}' in {target.Region.Region.Value} has no parameter '{named.Name}'",
            named.Location, Nearest.Hint(named.Name, target.ParameterNames) ?? "add it to parametersRegional or parametersGlobal of the target");
        return null;
    }

    // What a variable put into a text is not shown: nobody knows here whether it is a secret.
    private InputValue? Known(InputDefinition input, Node node, string? source) => node switch
    {
        ScalarNode { Value: null } => null,
        { HoldsVariable: false } when input.Secret => Open(input, node),
        ScalarNode { Value: string text } scalar when text != scalar.Written => Known(input, text, source ?? $"'{scalar.Written}'", node.Location),
        // 0x1F or 1_000 as text would not be what is written.
        ScalarNode { Value: long or double } scalar when input.Type == InputType.String && scalar.ToJson()!.ToJsonString() != scalar.Written => Unquoted(input, scalar),
        _ => Known(input, node.ToJson(), source ?? (node.HoldsVariable ? "the value" : null), node.Location),
    };

    private InputValue? Open(InputDefinition input, Node node)
    {
        problems.Add(Codes.OpenSecret, $"'{input.Name}' is a secret and must not stand in a manifest", node.Location,
            "keep it in Secrets Manager and write valueFrom: {secretsManager: <name>}");
        return null;
    }

    private InputValue? Unquoted(InputDefinition input, ScalarNode scalar)
    {
        problems.Add(Codes.ScalarTrap, $"'{input.Name}' is text, but {scalar.Written} is {scalar.Kind} in YAML", scalar.Location, $"quote it: \"{scalar.Written}\"");
        return null;
    }

    private InputValue? Known(InputDefinition input, JsonNode? value, string? source, Location location) =>
        InputRule.Check(input, value, source, location, problems) is { } known ? new InputValue.Known(known) : null;
}
