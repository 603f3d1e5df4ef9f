namespace Octokit;

/// <summary>How much of each allowance is left: https://docs.github.com/en/rest/rate-limit/rate-limit.</summary>
public class MiscellaneousRateLimit
{
    /// <summary>Allowances of which nothing is known.</summary>
    public MiscellaneousRateLimit()
    {
    }

    /// <summary>Allowances from their parts.</summary>
    public MiscellaneousRateLimit(ResourceRateLimit resources, RateLimit rate)
    {
        Resources = resources;
        Rate = rate;
    }

    /// <summary>By what is asked for.</summary>
    public ResourceRateLimit Resources { get; private set; }

    /// <summary>For most of it.</summary>
    public RateLimit Rate { get; private set; }
}
