using Pipeline.Endpoints.Containers;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Counts of tokens that contradict each other, and secrets where everybody can read them.</summary>
/// <remarks>https://huggingface.co/docs/text-generation-inference/reference/launcher</remarks>
public sealed class TokenRule : IEndpointRule
{
    private static readonly string[] Secrets = ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_HUB_TOKEN", "HF_API_TOKEN", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"];

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint) => endpoint.Variants.SelectMany(variant => Counts(variant).Concat(Clear(variant)).Concat(Staging(variant)));

    private static IEnumerable<Problem> Counts(VariantSpecification variant)
    {
        if (variant.Model.Source is not ModelSource.HuggingFace { Container: "tgi" })
            yield break;
        var inputs = variant.Inputs;
        var (input, total, batch) = (inputs.Whole("max-input-length"), inputs.Whole("max-total-tokens"), inputs.Whole("max-batch-total-tokens") ?? ContainerEnvironment.UsualBatch);
        if (input >= total)
            yield return new("PL2429", $"max-input-length {input} leaves no room for an answer in max-total-tokens {total}", inputs.Where(inputs.IsGiven("max-input-length") ? "max-input-length" : "max-total-tokens"), "a request must be shorter than request and answer together");
        if (total > batch)
            yield return new("PL2429", $"max-total-tokens {total} does not fit into max-batch-total-tokens {batch}", inputs.Where("max-total-tokens"), $"give max-batch-total-tokens: {total} or more");
    }

    // DescribeModel shows a model's variables to whoever may ask: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html
    private static IEnumerable<Problem> Clear(VariantSpecification variant) => variant.Inputs.Map("environment").Select(entry => entry.Key)
        .Where(name => Secrets.Contains(name, StringComparer.OrdinalIgnoreCase))
        .Select(name => new Problem("PL2429", $"environment must not hold {name}: it would stand in templates, and in what SageMaker tells of the model", variant.Inputs.Where("environment"), "put it into Secrets Manager and give hf-access-token-secret, the secret's name"));

    private static IEnumerable<Problem> Staging(VariantSpecification variant)
    {
        if (variant.Inputs.Flag("stage-weights") && variant.Model.Source is not ModelSource.HuggingFace)
            yield return new("PL2429", $"stage-weights is for a model of Hugging Face in a container for language models, and this is {variant.Model.Source.Words}", variant.Inputs.Where("stage-weights"), "leave it out");
        if (variant.Inputs.Text("hf-access-token-secret").StartsWith("hf_", StringComparison.Ordinal))
            yield return new("PL2487", "hf-access-token-secret looks like the Hugging Face token itself, and the name of a secret is meant", variant.Inputs.Where("hf-access-token-secret"), "put the token into Secrets Manager, and take a new one if this stands in a file that others see");
        if (variant.Inputs.IsGiven("hf-access-token-secret") && variant.Model.Source is not (ModelSource.HuggingFace or ModelSource.Code))
            yield return new("PL2429", $"hf-access-token-secret has no use for {variant.Model.Source.Words}", variant.Inputs.Where("hf-access-token-secret"), "leave it out");
    }
}
