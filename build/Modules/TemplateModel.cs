using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>What templates can name: see <see cref="TemplateRenderer"/> for the conventions.</summary>
public static class TemplateModel
{
    /// <summary>For a stack module.</summary>
    public static Dictionary<string, object?> Of(ReadyModule module) => Base(module, Inputs(module));

    /// <summary>For a stack that a portfolio stands on: its inputs are the portfolio's of the same name, else its own defaults.</summary>
    public static Dictionary<string, object?> OfPrerequisite(ModuleDefinition definition, ReadyModule portfolio)
    {
        var given = Inputs(portfolio);
        var inputs = definition.Inputs.ToDictionary(
            input => input.SnakeName,
            input => given.TryGetValue(input.SnakeName, out var value) ? value : Plain(new ResolvedInput(input, input.Default, null, input.Location).ForTemplate),
            StringComparer.Ordinal);
        var model = Base(portfolio, inputs);
        if (definition.Id.EndsWith(Prerequisites.LaunchRole, StringComparison.Ordinal))
            model["artifact_bucket"] = PublishersBucket(portfolio);
        return model;
    }

    /// <summary>For a project template of a portfolio.</summary>
    public static Dictionary<string, object?> OfProject(ProjectTemplate template, IReadOnlyList<SeedArtifact> seeds, ReadyModule portfolio)
    {
        var model = Base(portfolio, Inputs(portfolio));
        model["artifact_bucket"] = PublishersBucket(portfolio);
        model["product"] = new Dictionary<string, object?>
        {
            ["id"] = template.Id,
            ["name"] = template.Product.Name,
            ["description"] = template.Product.Description,
        };
        model["seed"] = seeds.ToDictionary(seed => seed.Folder, object? (seed) => new Dictionary<string, object?> { ["key"] = seed.Key }, StringComparer.Ordinal);
        model["project_tags"] = ProjectTags(portfolio.Inputs).Select(tag => new Dictionary<string, object?> { ["key"] = tag.Key, ["value"] = tag.Value }).ToList();
        return model;
    }

    /// <summary>The tags that a portfolio's inputs give to the resources of projects, by key; of two with one key, <c>custom-tags</c> stands.</summary>
    public static IReadOnlyDictionary<string, string> ProjectTags(ResolvedInputs inputs)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in inputs.Map("tags").Concat(inputs.Map("custom-tags")))
            tags[key] = value;
        return tags;
    }

    // Templates of a shared portfolio are launched in other accounts and read their seed code from the publisher's bucket.
    private static string PublishersBucket(ReadyModule portfolio) =>
        portfolio.Module.TargetAccount.AccountId is { } account && PortfolioSharing.Of(portfolio.Inputs).Targets.Count > 0
            ? Names.ArtifactBucket(portfolio.Deployment, account, "${AWS::Region}")
            : Names.ArtifactBucket(portfolio.Deployment);

    private static Dictionary<string, object?> Base(ReadyModule module, Dictionary<string, object?> inputs) => new(StringComparer.Ordinal)
    {
        ["environment"] = module.Deployment.Environment,
        ["project"] = module.Deployment.Project,
        ["deployment"] = module.Deployment.Name,
        ["group"] = module.Module.Group,
        ["module"] = module.Module.Name,
        ["region"] = module.Module.Region,
        ["artifact_bucket"] = Names.ArtifactBucket(module.Deployment),
        ["log_bucket"] = Names.ArtifactBucket(module.Deployment) + Names.LogBucket,
        ["readers"] = BucketReaders.Of(module).ToModel(),
        ["inputs"] = inputs,
    };

    private static Dictionary<string, object?> Inputs(ReadyModule module) =>
        module.Inputs.All.ToDictionary(input => input.Definition.SnakeName, input => Plain(input.ForTemplate), StringComparer.Ordinal);

    private static object? Plain(JsonNode? node) => node switch
    {
        null => null,
        JsonObject map => map.ToDictionary(entry => entry.Key, entry => Plain(entry.Value), StringComparer.Ordinal),
        JsonArray items => items.Select(Plain).ToList(),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => node.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => node.AsValue().TryGetValue<long>(out var whole) ? whole : node.AsValue().GetValue<double>(),
            _ => null,
        },
    };
}
