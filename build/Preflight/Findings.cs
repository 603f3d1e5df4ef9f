using Pipeline.Aws;
using Pipeline.Failures;

namespace Pipeline.Preflight;

/// <summary>The ways in which checks go over endpoints.</summary>
internal static class Findings
{
    /// <summary>Looks at each endpoint by itself, without a call.</summary>
    public static Task<IReadOnlyList<Finding>> Each(IReadOnlyList<EndpointNeeds> endpoints, Func<EndpointNeeds, IEnumerable<Finding>> find) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. endpoints.SelectMany(find)]);

    /// <summary>Looks at each endpoint by itself. What may not be read is not checked, and that is said: the deployment itself will tell.</summary>
    public static async Task<IReadOnlyList<Finding>> EachAsync(IReadOnlyList<EndpointNeeds> endpoints, string what, Func<EndpointNeeds, CancellationToken, Task<Finding?>> find, CancellationToken cancellation)
    {
        var found = await SideBySide.EachAsync(endpoints, async (needs, stop) =>
        {
            try
            {
                return await find(needs, stop);
            }
            catch (Refused refused)
            {
                return Unchecked(needs, what, refused);
            }
        }, cancellation);
        return [.. found.OfType<Finding>()];
    }

    /// <summary>PL3047: something could not be checked.</summary>
    public static Finding Unchecked(EndpointNeeds needs, string what, Refused refused) =>
        needs.Warning("PL3047", $"{what} is not checked: {refused.Summary}, {refused.Detail}", refused.Hint);
}
