using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>All declared inputs of a module, as far as they are known.</summary>
/// <param name="module">The module.</param>
/// <param name="all">Its inputs, in the order of declaration.</param>
public sealed class ResolvedInputs(Module module, IReadOnlyList<ResolvedInput> all)
{
    /// <summary>The inputs, in the order of declaration.</summary>
    public IReadOnlyList<ResolvedInput> All => all;

    /// <summary>The inputs whose values will be known after other modules are deployed.</summary>
    public IEnumerable<ResolvedInput> Waiting => all.Where(input => input.Pending is not null);

    /// <summary>The input of a name, in any style.</summary>
    /// <exception cref="KeyNotFoundException">The module declares no such input: a mistake in the caller.</exception>
    public ResolvedInput this[string name] =>
        all.FirstOrDefault(input => ParameterName.Same(input.Definition.Name, name))
        ?? throw new KeyNotFoundException($"{module.Definition.Id} declares no input '{name}'");

    /// <summary>A string input; "" when it is absent or waits.</summary>
    public string Text(string name) => this[name].Value?.GetValue<string>() ?? "";

    /// <summary>A boolean input; false when it is absent or waits.</summary>
    public bool Flag(string name) => this[name].Value?.GetValue<bool>() ?? false;

    /// <summary>A list input as texts; empty when it is absent or waits.</summary>
    public IReadOnlyList<string> List(string name) =>
        this[name].Value is JsonArray items ? [.. items.Select(item => item is JsonValue ? item.ToString() : item?.ToJsonString() ?? "")] : [];

    /// <summary>A map input as texts; empty when it is absent or waits.</summary>
    public IReadOnlyDictionary<string, string> Map(string name) =>
        this[name].Value is JsonObject map
            ? map.ToDictionary(entry => entry.Key, entry => entry.Value is JsonValue ? entry.Value.ToString() : entry.Value?.ToJsonString() ?? "")
            : new Dictionary<string, string>();

    /// <summary>Holds that nothing waits any more: to be asked before the module itself is deployed.</summary>
    /// <exception cref="InvalidInput">An input waits for an output that its module did not give.</exception>
    public void RequireKnown()
    {
        var problems = Waiting.Select(input => new Problem(
            Codes.MissingValue,
            $"input '{input.Definition.Name}' of {module.Id} needs {input.Pending}, which is not there",
            input.Location,
            $"deploy {input.Pending!.Module.Id} first")).ToList();
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }
}
