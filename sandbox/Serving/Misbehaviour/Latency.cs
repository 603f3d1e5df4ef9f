namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>How long answers take: evenly distributed between two times, which may be the same.</summary>
/// <param name="Where">The calls that it is about.</param>
/// <param name="Shortest">The shortest time.</param>
/// <param name="Longest">The longest time.</param>
public sealed record Latency(Where Where, TimeSpan Shortest, TimeSpan Longest) : IWay
{
    /// <summary>Reads <c>50</c> (milliseconds), <c>20..80</c>, <c>s3:PutObject=200</c>, <c>s3=0.5s..2s</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Latency Parse(string text)
    {
        var (where, times) = Way.Split(text);
        var bounds = times.Split("..").Select(Measures.Milliseconds).ToArray();
        return bounds is [var shortest, .. { Length: <= 1 } rest] && rest.FirstOrDefault(shortest) is var longest && shortest <= longest
            ? new(where, shortest, longest)
            : throw new FormatException($"'{times}' is no time and no stretch of time: 50 is 50 ms, 20..80 anything between");
    }
}
