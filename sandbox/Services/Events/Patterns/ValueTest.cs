using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary>One test of a value: a plain value that it must equal, or an operator such as <c>{"prefix": "a"}</c>.</summary>
/// <param name="Holds">Whether it holds for a value that is there; null stands for JSON's null.</param>
/// <param name="HoldsWhenAbsent">Whether it holds when there is no value.</param>
internal sealed record ValueTest(Func<JsonNode?, bool> Holds, bool HoldsWhenAbsent = false)
{
    /// <exception cref="Serving.AwsError">It breaks the grammar.</exception>
    public static ValueTest Read(JsonNode? given) => given switch
    {
        null => new(value => value is null),
        JsonObject { Count: 1 } operation => ReadOperator(operation.First().Key, operation.First().Value),
        JsonObject => throw EventPattern.Invalid("Only one key allowed in match expression"),
        JsonArray => throw EventPattern.Invalid("Match value must be String, number, true, false, or null"),
        _ => Equal(given),
    };

    /// <summary>Equal to a plain value; numbers by what they are worth, however they are written.</summary>
    public static ValueTest Equal(JsonNode wanted) => wanted.GetValueKind() switch
    {
        JsonValueKind.Number => new(value => NumericTest.Number(value) == NumericTest.Number(wanted)),
        JsonValueKind.String => TextTests.Text(wanted.GetValue<string>(), string.Equals),
        var kind => new(value => value?.GetValueKind() == kind),
    };

    private static ValueTest ReadOperator(string name, JsonNode? operand) => name switch
    {
        "exists" => operand?.GetValueKind() switch
        {
            JsonValueKind.True => new(_ => true),
            JsonValueKind.False => new(_ => false, HoldsWhenAbsent: true),
            _ => throw EventPattern.Invalid("exists match pattern must be either true or false."),
        },
        "numeric" => NumericTest.Read(operand),
        "cidr" => CidrTest.Read(operand),
        "anything-but" => AnythingBut(operand),
        _ => TextTests.Find(name, operand) ?? throw EventPattern.Invalid($"Unrecognized match type {name}"),
    };

    private static ValueTest AnythingBut(JsonNode? operand)
    {
        ValueTest[] unwanted = operand switch
        {
            JsonArray { Count: > 0 } list => [.. list.Select(Plain)],
            JsonObject { Count: 1 } operation => [.. TextTests.Each(operation.First().Key, operation.First().Value)],
            JsonArray => throw EventPattern.Invalid("Empty arrays are not allowed"),
            JsonObject => throw EventPattern.Invalid("Only one key allowed in match expression"),
            _ => [Plain(operand)],
        };
        return new(value => !unwanted.Any(test => test.Holds(value)));
    }

    private static ValueTest Plain(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String or JsonValueKind.Number
        ? Equal(value)
        : throw EventPattern.Invalid("Inside anything but list, start|null|boolean is not supported.");
}
