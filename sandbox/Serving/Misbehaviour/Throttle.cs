namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>How many calls are taken; what comes faster is throttled in the service's own words.</summary>
/// <param name="Where">The calls that it is about; they share the rate.</param>
/// <param name="PerSecond">The rate. As many as come in a second may come at once, as with AWS's token buckets.</param>
public sealed record Throttle(Where Where, double PerSecond) : IWay
{
    /// <summary>Reads <c>5/s</c>, <c>s3=100/m</c>, <c>ssm:PutParameter=1/s</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Throttle Parse(string text)
    {
        var (where, rate) = Way.Split(text);
        return new(where, Measures.PerSecond(rate));
    }
}
