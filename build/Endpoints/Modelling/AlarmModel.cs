using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>The alarms that watch an endpoint: errors of the container, and latency, for each variant.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html: latency is counted in microseconds.</remarks>
internal static class AlarmModel
{
    private const int MicrosecondsInMillisecond = 1000;

    public static IReadOnlyList<Dictionary<string, object?>> Of(EndpointSpecification endpoint) => !endpoint.Inputs.Flag("alarms") ? [] :
    [
        .. endpoint.Production.SelectMany(variant => new[]
        {
            Alarm(endpoint, variant, "Errors", "errors", "Invocation5XXErrors", "Sum", 1, "The container fails"),
            Alarm(endpoint, variant, "Latency", "latency", "ModelLatency", "Average", (long)(endpoint.Inputs.Whole("alarm-latency") ?? 0) * MicrosecondsInMillisecond, "The model answers slowly"),
        }),
    ];

    public static List<string> Ids(IEnumerable<Dictionary<string, object?>> alarms) => [.. alarms.Select(alarm => (string)alarm["id"]!)];

    public static List<string> Names(IEnumerable<Dictionary<string, object?>> alarms) => [.. alarms.Select(alarm => (string)alarm["name"]!)];

    private static Dictionary<string, object?> Alarm(
        EndpointSpecification endpoint, VariantSpecification variant, string id, string name, string metric, string statistic, long threshold, string description) => new()
    {
        ["id"] = $"{id}Alarm{variant.Suffix}",
        ["name"] = $"{endpoint.Name}-{variant.Name}-{name}",
        ["variant"] = variant.Name,
        ["metric"] = metric,
        ["statistic"] = statistic,
        ["threshold"] = threshold,
        ["description"] = description,
    };
}
