using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>What the template of an endpoint can name as <c>endpoint</c>. Texts with <c>${AWS::...}</c> in them go through <c>sub_text</c>.</summary>
public static class EndpointModel
{
    /// <summary>The model of an endpoint.</summary>
    /// <param name="endpoint">The endpoint.</param>
    public static Dictionary<string, object?> Of(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        var alarms = AlarmModel.Of(endpoint);
        var deployment = DeploymentModel.Of(endpoint, alarms);
        return new(StringComparer.Ordinal)
        {
            ["name"] = endpoint.Name,
            ["models"] = endpoint.Variants.Select(variant => Model(variant.Model)).ToList(),
            ["variants"] = endpoint.Production.Select(variant => VariantModel.Of(endpoint, variant)).ToList(),
            ["shadow"] = endpoint.Shadow is { } shadow ? VariantModel.Of(endpoint, shadow) : null,
            ["component"] = endpoint.Type == EndpointType.ComponentBased ? ComponentModel.Of(endpoint, deployment, alarms) : null,
            ["isolated"] = inputs.Flag("network-isolation"),
            ["key"] = inputs.Text("kms-key-id"),
            ["network"] = inputs.List("subnet-ids") is { Count: > 0 } subnets
                ? new Dictionary<string, object?> { ["subnets"] = subnets, ["groups"] = inputs.List("security-group-ids") } : null,
            ["async"] = endpoint.Type == EndpointType.Async ? Async(endpoint) : null,
            ["capture"] = inputs.Whole("capture-percentage") is { } share
                ? new Dictionary<string, object?> { ["percentage"] = share, ["destination"] = endpoint.CaptureDestination } : null,
            ["deployment"] = endpoint.Type == EndpointType.ComponentBased ? null : deployment,
            ["awaited_alarms"] = endpoint.Type == EndpointType.ComponentBased || deployment is null ? [] : AlarmModel.Ids(alarms),
            ["keeps_scaled"] = endpoint.Type is not EndpointType.ComponentBased and not EndpointType.Serverless && inputs.Whole("scale-max") is not null,
            ["scaling"] = ScalingModel.Of(endpoint),
            ["schedule"] = ScheduleModel.Of(inputs),
            ["cooldown_in"] = inputs.Whole("scale-in-cooldown"),
            ["cooldown_out"] = inputs.Whole("scale-out-cooldown"),
            ["alarms"] = alarms,
            ["alarm_topic"] = inputs.Text("alarm-topic"),
            ["tags"] = inputs.Map("tags").Select(tag => new Dictionary<string, object?> { ["key"] = tag.Key, ["value"] = tag.Value?.ToString() ?? "" }).ToList(),
        };
    }

    private static Dictionary<string, object?> Model(ModelSpecification model) => new()
    {
        ["id"] = model.LogicalId,
        ["description"] = model.Source.Words[..1].ToUpperInvariant() + model.Source.Words[1..],
        ["isolated"] = model.IsIsolated,
        ["image"] = model.Image,
        ["package"] = model.Package,
        ["archive"] = model.IsArchive ? model.Data : null,
        ["data"] = model.Data is null || model.IsArchive ? null : new Dictionary<string, object?> { ["uri"] = model.Data, ["type"] = model.IsFolder ? "S3Prefix" : "S3Object" },
        ["environment"] = model.Environment.Select(variable => new Dictionary<string, object?> { ["key"] = variable.Key, ["value"] = variable.Value }).ToList(),
    };

    private static Dictionary<string, object?> Async(EndpointSpecification endpoint) => new()
    {
        ["output"] = endpoint.AsyncOutput,
        ["failures"] = endpoint.AsyncFailures,
        ["concurrency"] = endpoint.Inputs.Whole("async-concurrency"),
        ["success_topic"] = endpoint.Inputs.TextOrNull("success-topic"),
        ["error_topic"] = endpoint.Inputs.TextOrNull("error-topic"),
    };
}
