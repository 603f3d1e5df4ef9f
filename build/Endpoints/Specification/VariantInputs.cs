using System.Text.Json.Nodes;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Endpoints.Specification;

/// <summary>Reads what a variant says: any of the endpoint's inputs that a variant can have of its own.</summary>
internal static class VariantInputs
{
    private static readonly string[] OfSources =
        ["model-id", "model-revision", "code-folder", "model-ids", "jumpstart-package-arn", "jumpstart-package-arns", "model-package-arn", "model-package-group", "model-data", "image"];

    private static readonly string[] Others =
    [
        "container", "container-version", "quantization", "trust-remote-code", "sm-num-gpus", "max-input-length", "max-total-tokens", "max-batch-total-tokens", "stage-weights",
        "instance-type", "gpu-instance-type", "fallback-instance-types", "instance-count", "inference-ami-version", "environment", "weight", "startup-timeout", "download-timeout", "volume-size", "routing-strategy",
    ];

    /// <summary>The inputs of a variant.</summary>
    /// <param name="inputs">The endpoint's inputs.</param>
    /// <param name="name">The variant's name, for messages.</param>
    /// <param name="says">What it says.</param>
    /// <param name="where">Where it says that.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static EndpointInputs Of(ResolvedInputs inputs, string name, JsonNode? says, Location where, ProblemList problems)
    {
        if (says is not JsonObject map)
        {
            problems.Add("PL2432", $"the variant {name} must be a map of inputs", where, $"{name}: {{ model-id: ..., weight: 1 }}");
            return new EndpointInputs(inputs);
        }
        var own = new Dictionary<string, ResolvedInput>(StringComparer.Ordinal);
        foreach (var (key, value) in map)
            Read(inputs, name, key, value, where, own, problems);
        // A variant with a model of its own has nothing of the endpoint's model.
        if (own.Keys.Intersect(OfSources).Any())
            foreach (var source in OfSources.Where(source => !own.ContainsKey(source)))
                own[source] = inputs[source] with { Value = inputs[source].Definition.Default?.DeepClone(), Pending = null, Location = inputs[source].Definition.Location };
        return new EndpointInputs(inputs, own);
    }

    private static void Read(ResolvedInputs inputs, string variant, string key, JsonNode? value, Location where, Dictionary<string, ResolvedInput> own, ProblemList problems)
    {
        var names = OfSources.Concat(Others).ToList();
        var name = names.Find(known => ParameterName.Same(known, key));
        if (name is null)
        {
            problems.Add("PL2432", $"the variant {variant} cannot have '{key}' of its own", where, Nearest.Hint(key, names));
            return;
        }
        var definition = inputs[name].Definition;
        if (InputRule.Check(definition, value, null, where, problems) is { } typed)
            own[name] = new ResolvedInput(definition, typed, null, where);
    }
}
