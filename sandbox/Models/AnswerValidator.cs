using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Models;

/// <summary>Holds the sandbox's own answers to the API model; tests ask it about every answer they see.</summary>
public static class AnswerValidator
{
    /// <summary>What is wrong with an answer: unknown members, wrong types, missing required members. Empty when nothing is.</summary>
    /// <param name="operation">The operation that answered.</param>
    /// <param name="answer">Its members under their API names; null when it has none.</param>
    public static IReadOnlyList<string> Problems(Operation operation, JsonObject? answer)
    {
        if (operation.Output is not { } shape)
            return answer is { Count: > 0 } ? [$"{operation.Name} answers nothing, yet there is {ShapeWalk.Print(answer)}"] : [];
        var value = answer ?? [];
        List<string> problems = [.. ShapeWalk.Unknown(shape, value, "").Select(path => $"{path} is not a member of {operation.Name}'s answer")];
        problems.AddRange(Missing(shape, value, "").Select(path => $"{path} is required in {operation.Name}'s answer"));
        try
        {
            TypeCheck.Check(shape, value);
        }
        catch (AwsError wrong)
        {
            problems.Add($"{operation.Name}'s answer: {wrong.Message}");
        }
        return problems;
    }

    private static IEnumerable<string> Missing(Shape shape, JsonNode? value, string path) => (shape.Kind, value) switch
    {
        (ShapeKind.Structure, JsonObject members) => shape.Required.Where(name => members[name] is null).Select(name => ShapeWalk.Join(path, name))
            .Concat(members.Where(member => shape.Members.ContainsKey(member.Key))
                .SelectMany(member => Missing(shape.Members[member.Key].Shape.Value, member.Value, ShapeWalk.Join(path, member.Key)))),
        (ShapeKind.List, JsonArray items) => items.SelectMany((item, index) => Missing(shape.Element!.Shape.Value, item, $"{path}[{index}]")),
        (ShapeKind.Map, JsonObject entries) => entries.SelectMany(entry => Missing(shape.Element!.Shape.Value, entry.Value, ShapeWalk.Join(path, entry.Key))),
        _ => [],
    };
}
