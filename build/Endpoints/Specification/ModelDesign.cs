using Pipeline.Endpoints.Containers;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Tables;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints.Specification;

/// <summary>Works out a model from its source: image, data, variables.</summary>
internal sealed class ModelDesign(EndpointTables tables, EndpointWish wish, ProblemList problems)
{
    private const string Toolkit = "huggingface";

    /// <summary>The model, and what is known of its image.</summary>
    /// <param name="suffix">What stands behind its logical id.</param>
    /// <param name="source">Its source.</param>
    /// <param name="inputs">The endpoint's or variant's inputs.</param>
    /// <param name="gpus">Over how many GPUs it is split.</param>
    /// <param name="device">What its instances compute on; null where they are not known.</param>
    public (ModelSpecification Model, ContainerImage? Image) Of(string suffix, ModelSource source, EndpointInputs inputs, int? gpus, Device? device)
    {
        var image = ImageOf(source, inputs, device);
        var model = new ModelSpecification($"Model{suffix}", source)
        {
            Image = source is ModelSource.JumpStart or ModelSource.Registry ? null : image?.Uri ?? inputs.TextOrNull("image"),
            Package = PackageOf(source),
            Data = DataOf(source, inputs),
            Environment = EnvironmentOf(source, inputs, gpus),
            IsIsolated = inputs.Flag("network-isolation") || source is ModelSource.JumpStart,
        };
        return (model, image);
    }

    private ContainerImage? ImageOf(ModelSource source, EndpointInputs inputs, Device? device) => source switch
    {
        ModelSource.HuggingFace language => inputs.TextOrNull("image") is { } own ? tables.Images.Recognise(own) : Published(language.Container, "container", inputs, Device.Gpu),
        ModelSource.Code => inputs.TextOrNull("image") is { } own ? Named(own, inputs, device) : Published(Toolkit, "container-version", inputs, device ?? Device.Cpu),
        ModelSource.Artifact artifact => Named(artifact.Image, inputs, device),
        _ => null,
    };

    // A word without a slash is a family of the table; an address has at least one.
    private ContainerImage? Named(string image, EndpointInputs inputs, Device? device) =>
        image.Length == 0 ? null : image.Contains('/', StringComparison.Ordinal) ? tables.Images.Recognise(image) : Published(image, "image", inputs, device);

    private ContainerImage? Published(string family, string input, EndpointInputs inputs, Device? device)
    {
        var known = tables.Images.Families.FirstOrDefault(one => one.Name == family);
        // One image for all devices, such as XGBoost's, goes with any instance.
        var wanted = known?.Images.Any(one => one.Device == device) == true ? device : null;
        var answer = tables.Images.Find(family, inputs.TextOrNull("container-version"), input == "container" ? device : wanted, wish.Region, inputs.Where(inputs.IsGiven("container-version") ? "container-version" : input));
        if (answer.Problem is { } problem)
            problems.Add(problem.Code, problem.Message, problem.Location, problem.Hint);
        return answer.Image;
    }

    private string? PackageOf(ModelSource source) => source switch
    {
        ModelSource.JumpStart package => package.Arn ?? Unknown("not-known-yet", version: true),
        ModelSource.Registry { Group: { } group } => wish.LatestOf(group) ?? Unknown(group, version: true),
        ModelSource.Registry package => package.Arn ?? Unknown("not-known-yet", version: true),
        _ => null,
    };

    // Templates that are rendered without asking anybody name the first version; deployments ask.
    private static string Unknown(string group, bool version) => $"arn:${{AWS::Partition}}:sagemaker:${{AWS::Region}}:${{AWS::AccountId}}:model-package/{group}{(version ? "/1" : "")}";

    private string? DataOf(ModelSource source, EndpointInputs inputs) => source switch
    {
        ModelSource.HuggingFace when inputs.Flag("stage-weights") => Packed(source),
        ModelSource.Code => Packed(source),
        ModelSource.Artifact artifact => artifact.Data,
        _ => null,
    };

    private string? Packed(ModelSource source)
    {
        try
        {
            return wish.PackedAt(source);
        }
        catch (InvalidInput invalid)
        {
            foreach (var problem in invalid.Problems)
                problems.Add(problem.Code, problem.Message, problem.Location, problem.Hint);
            return null;
        }
    }

    private SortedDictionary<string, string> EnvironmentOf(ModelSource source, EndpointInputs inputs, int? gpus)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var staged = inputs.Flag("stage-weights");
        if (source is ModelSource.HuggingFace language)
        {
            foreach (var (name, value) in ContainerEnvironment.Of(inputs, language, gpus, staged))
                variables[name] = value;
            // The one way to a gated model without its token in the model's description is to stage its weights.
            if (!staged && inputs.TextOrNull("hf-access-token-secret") is { } secret)
                variables["HF_TOKEN"] = TokenSecret.Parse(secret).Reference;
        }
        else if (source is ModelSource.Code)
        {
            variables["SAGEMAKER_CONTAINER_LOG_LEVEL"] = "20";
            variables["SAGEMAKER_REGION"] = wish.Region;
        }
        foreach (var (name, value) in inputs.Map("environment"))
            variables[name] = Literal(value?.ToString() ?? "");
        return variables;
    }

    // What somebody wrote is not for CloudFormation to fill in.
    private static string Literal(string text) => text.Replace("${", "${!", StringComparison.Ordinal);
}
