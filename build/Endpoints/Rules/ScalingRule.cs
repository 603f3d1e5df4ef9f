using System.Text.Json.Nodes;
using Pipeline.Endpoints.Modelling;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Bounds that Application Auto Scaling refuses.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-prerequisites.html</remarks>
public sealed class ScalingRule : IEndpointRule
{
    private static readonly string[] NeedMost = ["scale-min", "scale-target", "schedule"];

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        if (inputs.Whole("scale-max") is not { } most)
            return NeedMost.Where(inputs.IsGiven).Select(name => Wrong(inputs, name, $"{name} has no effect without scale-max", "add scale-max, or leave it out"));
        List<Problem?> found =
        [
            inputs.Whole("scale-min") > most ? Wrong(inputs, "scale-min", $"scale-min {inputs.Whole("scale-min")} is more than scale-max {most}", "swap them") : null,
            inputs.Whole("scale-min") == 0 && !CanSleep(endpoint) ? Wrong(inputs, "scale-min", $"an endpoint of type {endpoint.Type.Word()} cannot scale to nothing", "take 1, or endpoint-type: INFERENCE_COMPONENT_BASED or ASYNC") : null,
            endpoint.Variants.SelectMany(variant => variant.InstanceTypes).FirstOrDefault(IsBurstable) is { } type ? Wrong(inputs, "scale-max", $"instances of type {type} cannot scale", "take another instance-type, or leave scale-max out") : null,
            .. endpoint.Production.Select(variant => First(endpoint, variant, most)),
            .. inputs.Map("schedule").Select(action => Action(endpoint, action.Key, action.Value, most)),
        ];
        return found.OfType<Problem>();
    }

    private static bool CanSleep(EndpointSpecification endpoint) => endpoint.Type is EndpointType.ComponentBased or EndpointType.Async;

    private static bool IsBurstable(string type) => type.StartsWith("ml.t2.", StringComparison.Ordinal) || type.StartsWith("ml.t3.", StringComparison.Ordinal);

    // The number at first must lie between the bounds, or the first look of the scaling changes it.
    private static Problem? First(EndpointSpecification endpoint, VariantSpecification variant, int most)
    {
        var (name, first) = endpoint.Type switch
        {
            EndpointType.ComponentBased => ("copies", endpoint.Inputs.Whole("copies")),
            EndpointType.Serverless => ("provisioned-concurrency", endpoint.Inputs.Whole("provisioned-concurrency")),
            _ => ("instance-count", variant.Inputs.Whole("instance-count")),
        };
        return first > most ? Wrong(variant.Inputs, name, $"{name} {first} is more than scale-max {most}", "raise scale-max, or lower it") : null;
    }

    private static Problem? Action(EndpointSpecification endpoint, string name, JsonNode? action, int most)
    {
        var at = (action as JsonObject)?["at"]?.ToString() ?? "";
        if (!new[] { "cron(", "rate(", "at(" }.Any(at.StartsWith) || !at.EndsWith(')'))
            return Wrong(endpoint.Inputs, "schedule", $"the schedule {name} does not say when", "give it as cron(0 8 ? * MON-FRI *), rate(1 day) or at(2027-01-01T08:00:00), like night: {at: cron(0 20 * * ? *), min: 0, max: 0}");
        var (low, high) = (ScheduleModel.Whole(action!["min"]) ?? endpoint.Inputs.Whole("scale-min") ?? 1, ScheduleModel.Whole(action["max"]) ?? most);
        if (low > high || low < 0)
            return Wrong(endpoint.Inputs, "schedule", $"the schedule {name} has min {low} and max {high}", "max must not be less than min");
        return low == 0 && !CanSleep(endpoint)
            ? Wrong(endpoint.Inputs, "schedule", $"the schedule {name} goes to nothing, which an endpoint of type {endpoint.Type.Word()} cannot", "take min: 1, or endpoint-type: INFERENCE_COMPONENT_BASED or ASYNC") : null;
    }

    private static Problem Wrong(EndpointInputs inputs, string name, string message, string hint) => new("PL2439", message, inputs.Where(name), hint);
}
