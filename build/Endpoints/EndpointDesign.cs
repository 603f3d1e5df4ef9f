using System.Text.Json.Nodes;
using Pipeline.Endpoints.Modelling;
using Pipeline.Endpoints.Rules;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Endpoints.Tables;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints;

/// <summary>Works out an endpoint from what somebody asks for, and refuses what AWS would.</summary>
public sealed class EndpointDesign(EndpointTables tables)
{
    /// <summary>The endpoint.</summary>
    /// <exception cref="InvalidInput">Inputs do not go together; all that is wrong is named.</exception>
    public EndpointSpecification Of(EndpointWish wish)
    {
        var problems = new ProblemList();
        var inputs = new EndpointInputs(wish.Inputs);
        var variants = Variants(wish, inputs, problems);
        var endpoint = new EndpointSpecification(wish.Name, EndpointTypes.Parse(inputs.Text("endpoint-type")), wish.Region, inputs, variants) { ModelBucket = wish.ModelBucket };
        foreach (var problem in EndpointRules.Problems(endpoint))
            problems.Add(problem.Code, problem.Message, problem.Location, problem.Hint);
        problems.ThrowIfAny();
        return endpoint;
    }

    private List<VariantSpecification> Variants(EndpointWish wish, EndpointInputs inputs, ProblemList problems)
    {
        var models = new ModelDesign(tables, wish, problems);
        var named = inputs.Map("variants");
        List<VariantSpecification?> all = named.Count == 0
            ? [Variant(wish, models, VariantSpecification.UsualName, "", inputs, problems)]
            : [.. named.Select(one => Variant(wish, models, one.Key, Id(one.Key), Own(wish, one.Key, one.Value, "variants", inputs, problems), problems))];
        if (inputs.IsGiven("shadow-variant") && Variant(wish, models, "Shadow", "Shadow", Own(wish, "Shadow", inputs.Map("shadow-variant"), "shadow-variant", inputs, problems), problems) is { } shadow)
            all.Add(shadow with { IsShadow = true });
        return [.. all.OfType<VariantSpecification>()];
    }

    private static EndpointInputs Own(EndpointWish wish, string name, JsonNode? says, string input, EndpointInputs inputs, ProblemList problems) =>
        VariantInputs.Of(wish.Inputs, name, says, inputs.Where(input), problems);

    private VariantSpecification? Variant(EndpointWish wish, ModelDesign models, string name, string suffix, EndpointInputs inputs, ProblemList problems)
    {
        var source = SourceChoice.Of(inputs, wish.Region, problems);
        var types = Types(inputs);
        var instances = types.Select(type => Known(type, inputs, problems)).OfType<InstanceType>().ToList();
        if (source is null)
            return null;
        var serverless = EndpointTypes.Parse(inputs.Text("endpoint-type")) == EndpointType.Serverless;
        var device = serverless ? Device.Cpu : instances.Count > 0 ? instances[0].Device : (Device?)null;
        var gpus = inputs.Whole("sm-num-gpus") ?? Split(inputs, instances);
        var (model, image) = models.Of(suffix, source, inputs, gpus, device);
        return new VariantSpecification(name, model, inputs)
        {
            InstanceTypes = serverless ? [] : types,
            Instances = instances,
            Container = image,
            Gpus = gpus,
            Ami = serverless ? null : Ami(inputs, image, types),
            Suffix = suffix,
        };
    }

    private static List<string> Types(EndpointInputs inputs) =>
        (inputs.TextOrNull("instance-type") ?? inputs.TextOrNull("gpu-instance-type")) is { } type ? [type, .. inputs.List("fallback-instance-types")] : [];

    private InstanceType? Known(string type, EndpointInputs inputs, ProblemList problems)
    {
        if (tables.Instances.Find(type) is { } known)
            return known;
        var where = inputs.List("fallback-instance-types").Contains(type) ? "fallback-instance-types" : inputs.IsGiven("instance-type") ? "instance-type" : "gpu-instance-type";
        problems.Add("PL2424", $"endpoints have no instance type '{type}'", inputs.Where(where), tables.Instances.Nearest(type) is { } near ? $"did you mean '{near}'?" : $"cloudformation/endpoint/instance-types.yaml lists those of {tables.Instances.Date}; add a newer one there");
        return null;
    }

    // On types that stand in for each other the model is split as the smallest of them needs.
    private static int? Split(EndpointInputs inputs, IReadOnlyList<InstanceType> instances)
    {
        if (instances.Count == 0 || instances.Any(instance => instance.Hardware is null))
            return null;
        var least = instances.Min(instance => instance.Hardware!.Gpus);
        var split = EndpointTypes.Parse(inputs.Text("endpoint-type")) == EndpointType.ComponentBased ? Math.Min(least, ComponentModel.GpusOf(inputs, least)) : least;
        return split > 0 ? split : null;
    }

    private string? Ami(EndpointInputs inputs, ContainerImage? image, IReadOnlyList<string> types) => inputs.TextOrNull("inference-ami-version") switch
    {
        "none" => null,
        { } given => given,
        _ => image is null || types.Count == 0 ? null : tables.Images.AmiFor(image, types[0]),
    };

    // Letters and digits only, and nothing that two names could share by case alone.
    private static string Id(string name) => string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
