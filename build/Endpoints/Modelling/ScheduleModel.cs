using System.Text.Json.Nodes;

namespace Pipeline.Endpoints.Modelling;

/// <summary>Changes of the bounds by the clock.</summary>
/// <remarks>https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html</remarks>
internal static class ScheduleModel
{
    public static List<Dictionary<string, object?>> Of(EndpointInputs inputs) =>
    [
        .. inputs.Map("schedule").Where(action => action.Value is JsonObject).Select(action => new Dictionary<string, object?>
        {
            ["name"] = action.Key,
            ["at"] = action.Value!["at"]?.ToString() ?? "",
            ["min"] = Whole(action.Value["min"]) ?? inputs.Whole("scale-min") ?? 1,
            ["max"] = Whole(action.Value["max"]) ?? inputs.Whole("scale-max"),
            ["timezone"] = inputs.TextOrNull("schedule-timezone"),
        }),
    ];

    /// <summary>A whole number, be it written as text; null when it is none.</summary>
    public static int? Whole(JsonNode? value) => int.TryParse(value?.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
