using Pipeline.Endpoints.Packing;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints.Sources;

/// <summary>Tells from the inputs where a model comes from: exactly one place must be given.</summary>
internal static class SourceChoice
{
    private static readonly string[] Places = ["model-id", "code-folder", "jumpstart-package-arn", "jumpstart-package-arns", "model-package-arn", "model-package-group", "image"];

    /// <summary>The source; null when the inputs do not say one, which is a problem.</summary>
    /// <param name="inputs">The inputs of an endpoint or a variant.</param>
    /// <param name="region">The endpoint's region.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ModelSource? Of(EndpointInputs inputs, string region, ProblemList problems)
    {
        var given = Places.Where(inputs.IsGiven).ToList();
        // An image goes with code too, and code may load the one model that model-id names.
        if (given.Contains("code-folder"))
            given.RemoveAll(name => name is "image" or "model-id");
        if (given.Count == 1)
            return Of(given[0], inputs, region, problems);
        if (given.Count > 1)
            problems.Add("PL2430", $"{string.Join(" and ", given)} each say where the model comes from", inputs.Where(given[1]), "leave one of them");
        else if (inputs.IsGiven("model-data"))
            problems.Add("PL2430", "model-data needs an image that can read it", inputs.Where("model-data"), "add image: an address in ECR, or a container that cloudformation/endpoint/images.yaml knows, such as xgboost");
        else
            problems.Add("PL2430", "nothing says where the model comes from", inputs.Where("model-id"), "add model-id, code-folder, model-package-group, jumpstart-package-arn, or model-data with image");
        return null;
    }

    private static ModelSource? Of(string place, EndpointInputs inputs, string region, ProblemList problems) => place switch
    {
        "model-id" => new ModelSource.HuggingFace(Model(inputs), inputs.Text("container")),
        "code-folder" => new ModelSource.Code(inputs.Text("code-folder"), inputs.IsGiven("model-id")
            ? [Model(inputs), .. inputs.List("model-ids").Select(Model)]
            : [.. inputs.List("model-ids").Select(Model)]),
        "jumpstart-package-arn" => new ModelSource.JumpStart(inputs.TextOrNull("jumpstart-package-arn")),
        "jumpstart-package-arns" => OfRegion(inputs, region, problems),
        "model-package-arn" => new ModelSource.Registry(inputs.TextOrNull("model-package-arn"), null),
        "model-package-group" => new ModelSource.Registry(null, inputs.TextOrNull("model-package-group")),
        _ => new ModelSource.Artifact(inputs.Text("image"), inputs.TextOrNull("model-data")),
    };

    private static HubModel Model(EndpointInputs inputs) => new(inputs.Text("model-id"), inputs.TextOrNull("model-revision") ?? HubModel.Newest);

    private static HubModel Model(string text) => text.Split('@', 2) is [var id, var revision] ? new(id, revision) : new(text);

    private static ModelSource.JumpStart? OfRegion(EndpointInputs inputs, string region, ProblemList problems)
    {
        if (inputs["jumpstart-package-arns"].Pending is not null)
            return new ModelSource.JumpStart(null);
        var arns = inputs.Map("jumpstart-package-arns");
        if (arns[region]?.ToString() is { Length: > 0 } arn)
            return new ModelSource.JumpStart(arn);
        problems.Add("PL2431", $"jumpstart-package-arns has no package for {region}", inputs.Where("jumpstart-package-arns"), $"it has {string.Join(", ", arns.Select(one => one.Key))}: deploy to one of them, or add the ARN for {region}");
        return null;
    }
}
