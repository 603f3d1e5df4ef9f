using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>
/// What an endpoint runs, or is about to: its configuration and its models as they were when the deployment began, because both may be
/// deleted while the endpoint goes on serving.
/// </summary>
/// <param name="Kept">The members as the endpoint's record keeps them.</param>
internal sealed record Fleet(JsonObject Kept)
{
    /// <summary>A fleet out of a configuration.</summary>
    /// <param name="config">The configuration's members.</param>
    /// <param name="modelOf">A model's members by its name, or null when it is gone.</param>
    public static Fleet Of(JsonObject config, Func<string, JsonObject?> modelOf)
    {
        var models = new JsonObject();
        foreach (var variant in config.Objects("ProductionVariants").Concat(config.Objects("ShadowProductionVariants")))
            if (variant.Text("ModelName") is { } name)
                models[name] = modelOf(name)?.DeepClone();
        return new(new JsonObject { ["Config"] = config.DeepClone(), ["Models"] = models });
    }

    /// <summary>The configuration's members.</summary>
    public JsonObject Config => Kept.Object("Config");

    /// <summary>The configuration's name.</summary>
    public string ConfigName => Config.Need("EndpointConfigName");

    /// <summary>The production variants as they were configured.</summary>
    public IReadOnlyList<JsonObject> Variants => [.. Config.Objects("ProductionVariants")];

    /// <summary>The production and the shadow variants.</summary>
    public IReadOnlyList<JsonObject> All => [.. Variants, .. Config.Objects("ShadowProductionVariants")];

    /// <summary>Whether inference components are put on its instances, instead of a model of their own.</summary>
    public bool TakesComponents => Variants.Any(variant => variant["ModelName"] is null);

    /// <summary>Whether it takes asynchronous requests only.</summary>
    public bool IsAsync => Config["AsyncInferenceConfig"] is not null;

    /// <summary>Whether it has no instances.</summary>
    public bool IsServerless => Variants.Any(variant => variant["ServerlessConfig"] is not null);

    /// <summary>The production variant of that name, or null.</summary>
    public JsonObject? Variant(string name) => All.FirstOrDefault(variant => variant.Need("VariantName") == name);

    /// <summary>The members of the model behind a variant; null when it has none.</summary>
    public JsonObject? ModelOf(JsonObject variant) => variant.Text("ModelName") is { } name ? Kept.Object("Models")[name] as JsonObject : null;

    /// <summary>The names by which somebody may have told this fleet to fail.</summary>
    public IEnumerable<string> Names => [ConfigName, .. All.Select(variant => variant.Text("ModelName")).OfType<string>()];
}
