using System.Globalization;
using System.Text.Json;

namespace Pipeline.Inference;

/// <summary>Vectors and other lists of numbers, told shortly.</summary>
internal static class Vectors
{
    private const int Shown = 3;
    private const int ShownWhole = 16;

    /// <summary>How many vectors of how many dimensions, and how they begin; few numbers in full; null for anything else.</summary>
    public static string? Summary(JsonElement answer)
    {
        // OpenAI's embeddings.
        if (answer.At("data") is { ValueKind: JsonValueKind.Array } data && data.First()?.At("embedding") is { } embedding)
            return Summary(embedding, data.GetArrayLength());
        if (answer.First() is { ValueKind: JsonValueKind.Number } && Numbers(answer) is { } row && row.Count <= ShownWhole)
            return string.Join('\n', row);
        return Summary(answer, 1);
    }

    private static string? Summary(JsonElement vectors, int count)
    {
        var sizes = new List<int> { count };
        while (vectors.ValueKind == JsonValueKind.Array && vectors.First() is { ValueKind: JsonValueKind.Array } inner)
        {
            sizes.Add(vectors.GetArrayLength());
            vectors = inner;
        }
        if (Numbers(vectors) is not { Count: > 0 } numbers)
            return null;
        var number = sizes.Aggregate(1, (product, size) => product * size);
        var beginning = string.Join(", ", numbers.Take(Shown)) + (numbers.Count > Shown ? ", ..." : "");
        return $"{(number == 1 ? "1 vector" : $"{number} vectors")} of {numbers.Count} dimensions, {(number == 1 ? "" : "the first ")}beginning {beginning}";
    }

    private static List<string>? Numbers(JsonElement row) =>
        row.ValueKind == JsonValueKind.Array && row.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Number)
            ? [.. row.EnumerateArray().Select(one => one.GetDouble().ToString(CultureInfo.InvariantCulture))]
            : null;
}
