namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>
/// Which variant answers a request: by the weights, spread evenly over any stretch of requests, and the same in every run. AWS decides by chance.
/// </summary>
internal static class VariantChoice
{
    /// <summary>The place, in the list of weights, of the variant that answers.</summary>
    /// <param name="count">How many requests there were before.</param>
    /// <param name="weights">The variants' weights.</param>
    public static int Of(long count, IReadOnlyList<double> weights)
    {
        var point = Spread(count) * weights.Sum();
        for (var at = 0; at < weights.Count; at++)
        {
            if (point < weights[at])
                return at;
            point -= weights[at];
        }
        return 0;
    }

    // The digits of the count mirrored behind the point (van der Corput's sequence): 0, 1/2, 1/4, 3/4, 1/8 ...
    private static double Spread(long count)
    {
        var (point, step) = (0.0, 0.5);
        for (; count > 0; count >>= 1, step /= 2)
            point += (count & 1) * step;
        return point;
    }
}
