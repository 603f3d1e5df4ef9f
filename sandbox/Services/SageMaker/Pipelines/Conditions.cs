using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Decides the conditions of a condition step, once their expressions are worked out.</summary>
internal static class Conditions
{
    /// <summary>Whether all of them hold.</summary>
    public static bool AllHold(JsonNode? conditions) => (conditions as JsonArray ?? []).OfType<JsonObject>().All(Holds);

    private static bool Holds(JsonObject condition) => condition["Type"]?.ToString() switch
    {
        "Not" => !Holds(condition["Expression"] as JsonObject ?? throw new StepFailure("A condition of the type Not has no Expression.")),
        "Or" => (condition["Conditions"] as JsonArray ?? []).OfType<JsonObject>().Any(Holds),
        "In" => (condition["Values"] as JsonArray ?? []).Any(value => Compare(condition["QueryValue"], value) == 0),
        "Equals" => Compare(Left(condition), Right(condition)) == 0,
        "GreaterThan" => Order(condition) > 0,
        "GreaterThanOrEqualTo" => Order(condition) >= 0,
        "LessThan" => Order(condition) < 0,
        "LessThanOrEqualTo" => Order(condition) <= 0,
        var type => throw new StepFailure($"There is no condition of the type {type}."),
    };

    private static JsonNode? Left(JsonObject condition) => condition["LeftValue"];

    private static JsonNode? Right(JsonObject condition) => condition["RightValue"];

    private static int Order(JsonObject condition) => Compare(Left(condition), Right(condition))
        ?? throw new StepFailure($"{Left(condition)?.ToJsonString()} and {Right(condition)?.ToJsonString()} cannot be compared.");

    // Null when they are of different kinds, and so neither equal nor in an order.
    private static int? Compare(JsonNode? left, JsonNode? right) => (left?.GetValueKind(), right?.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Number(left!).CompareTo(Number(right!)),
        (JsonValueKind.String, JsonValueKind.String) => string.CompareOrdinal(left!.ToString(), right!.ToString()),
        var (one, other) when one == other && one is JsonValueKind.True or JsonValueKind.False or null => 0,
        _ => null,
    };

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
