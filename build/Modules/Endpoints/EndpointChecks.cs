using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.Sts;
using Pipeline.Endpoints;
using Pipeline.Endpoints.Packing;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Endpoints.Tables;
using Pipeline.Preflight;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>What is looked at before an endpoint is deployed, and what a person should know of it: its price, an old container, a token that others can read.</summary>
/// <param name="readiness">Makes the checks.</param>
/// <param name="prices">What instances cost.</param>
/// <param name="caller">Who calls.</param>
/// <param name="reporter">Hears of it.</param>
public sealed class EndpointChecks(EndpointReadiness readiness, Lazy<PriceTable> prices, Func<CancellationToken, Task<CallerIdentity>> caller, Reporter reporter)
{
    /// <summary>Makes the checks.</summary>
    /// <exception cref="Failures.NotReady">The endpoint would not come up.</exception>
    public async Task RequireAsync(ReadyModule module, EndpointSpecification endpoint, StackPlan plan, CancellationToken cancellation)
    {
        var account = (await caller(cancellation)).Account;
        await readiness.RequireAsync([.. endpoint.Variants.Select(variant => Needs(module, endpoint, variant, plan, account))], cancellation);
        foreach (var variant in endpoint.Variants)
            Warn(endpoint, variant);
        Cost(endpoint);
    }

    private static EndpointNeeds Needs(ReadyModule module, EndpointSpecification endpoint, VariantSpecification variant, StackPlan plan, string account)
    {
        var language = variant.Model.Source as ModelSource.HuggingFace;
        return new EndpointNeeds(endpoint.Name, endpoint.Region, account)
        {
            Stack = plan.Request.Name,
            RoleArn = module.Inputs.Text("execution-role-arn"),
            Instances = variant.InstanceTypes.Count == 0 ? [] : [new InstanceCount(variant.InstanceTypes[0], variant.Inputs.Whole("instance-count") ?? 1)],
            UpdatesInPlace = endpoint.Inputs.Text("update-policy") == "rolling" || endpoint.Type == EndpointType.ComponentBased,
            Image = variant.Container,
            HuggingFaceModel = language?.Model.Id,
            TokenSecret = endpoint.Inputs.TextOrNull("hf-access-token-secret") is { } secret ? TokenSecret.Parse(secret).Name : null,
            TensorParallel = variant.Gpus,
            Storage = variant.Inputs.TextOrNull("quantization"),
            Location = variant.Inputs.IsGiven("instance-type") ? variant.Inputs.Where("instance-type") : module.Module.Location,
        };
    }

    private void Warn(EndpointSpecification endpoint, VariantSpecification variant)
    {
        if (variant.Container?.Legacy == true)
            reporter.Raise(new Warned($"{variant.Container.Family} is in maintenance mode and gets no newer models; container: huggingface-vllm serves the same ones", variant.Inputs.Where("container")));
        if (variant.Model.Environment.ContainsKey("HF_TOKEN"))
            reporter.Raise(new Warned("whoever may describe the model can read the Hugging Face token in it; stage-weights: true deploys without a token", endpoint.Inputs.Where("hf-access-token-secret")));
        if (variant.Model.Source is ModelSource.HuggingFace { Model.Revision: HubModel.Newest } && variant.Inputs.Flag("stage-weights"))
            reporter.Raise(new Warned("the weights are staged once and stay what they are; model-revision with a commit says which they are", variant.Inputs.Where("model-id")));
    }

    private void Cost(EndpointSpecification endpoint)
    {
        if (endpoint.Type == EndpointType.Serverless)
            return;
        var sleeps = endpoint.Inputs.Whole("scale-min") == 0;
        var instances = endpoint.Variants.Where(variant => variant.InstanceTypes.Count > 0).Select(variant => new InstanceCount(variant.InstanceTypes[0], variant.Inputs.Whole("instance-count") ?? 1)).ToList();
        var cost = CostEstimate.Of(instances, prices.Value, endpoint.Region, sleeps);
        reporter.Raise(new Noted($"endpoint {endpoint.Name}: {cost.Text}{(cost.Warning is null ? "" : $"; {cost.Warning}")}"));
    }
}
