namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>A share of calls that something happens to.</summary>
/// <param name="Where">The calls that it is about.</param>
/// <param name="Of">From 0, never, to 1, always.</param>
public sealed record Share(Where Where, double Of) : IWay
{
    /// <summary>Reads <c>0.1</c>, <c>10%</c>, <c>s3=0.1</c>, <c>ssm:PutParameter=100%</c>.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static Share Parse(string text)
    {
        var (where, share) = Way.Split(text);
        return new(where, Measures.Share(share));
    }
}
