using Pipeline.Failures;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Manifests;

/// <summary>A module of a deployment: a definition with its inputs, bound for an account and a region.</summary>
public sealed record Module
{
    /// <summary>Its name, unique in its group.</summary>
    public required string Name { get; init; }

    /// <summary>The name of its group.</summary>
    public required string Group { get; init; }

    /// <summary>What it is.</summary>
    public required ModuleDefinition Definition { get; init; }

    /// <summary>Where it goes.</summary>
    public required TargetAccount TargetAccount { get; init; }

    /// <summary>The region it goes to.</summary>
    public required string Region { get; init; }

    /// <summary>All inputs that the definition declares, in its order.</summary>
    public required IReadOnlyList<ModuleInput> Inputs { get; init; }

    /// <summary>The modules whose outputs it uses, in the order of deployment.</summary>
    public required IReadOnlyList<Module> References { get; init; }

    /// <summary>Where the manifest declares it.</summary>
    public required Location Location { get; init; }

    /// <summary><c>group/module</c>, unique in a deployment.</summary>
    public string Id => $"{Group}/{Name}";

    /// <summary>The names of the stored parameters it uses: read them in its account and region before resolving its inputs.</summary>
    public IEnumerable<string> StoredParameters =>
        Inputs.Select(input => input.Value).OfType<InputValue.FromParameterStore>().Select(value => value.Name).Distinct();

    /// <inheritdoc/>
    public override string ToString() => Id;
}
