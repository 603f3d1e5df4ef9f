using System.Globalization;
using Pipeline.Aws.SageMaker.Endpoints;

namespace Pipeline.Modules.Endpoints;

/// <summary>What an endpoint runs on, and what that costs.</summary>
/// <param name="Instances">How many instances of each type.</param>
/// <param name="Serverless">The memory of each serverless variant in MB.</param>
/// <param name="Components">How many inference components.</param>
public sealed record EndpointShape(IReadOnlyList<(string Type, int Count)> Instances, IReadOnlyList<int> Serverless, int Components)
{
    /// <summary>The shape of an endpoint. One that failed runs on nothing; one that is being made counts with what it will have.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="configuration">Its configuration; null when it was deleted, then the types are not known.</param>
    /// <param name="components">How many inference components it has.</param>
    public static EndpointShape Of(HostedEndpoint endpoint, HostedConfiguration? configuration, int components)
    {
        var instances = new List<(string Type, int Count)>();
        var serverless = new List<int>();
        foreach (var running in endpoint.Status == "Failed" ? [] : endpoint.Variants)
        {
            var variant = configuration?.Variants.FirstOrDefault(one => one.Name == running.Name);
            if (variant?.ServerlessMemory is { } memory)
                serverless.Add(memory);
            else if (running.Pools.Values.Sum() > 0)
                instances.AddRange(running.Pools.Where(pool => pool.Value > 0).Select(pool => (pool.Key, pool.Value)));
            else if (Math.Max(running.Instances ?? 0, running.Desired ?? 0) is > 0 and var count)
                instances.Add((variant?.InstanceTypes.FirstOrDefault() ?? "?", count));
        }
        return new EndpointShape([.. instances.GroupBy(one => one.Type).Select(type => (type.Key, type.Sum(one => one.Count)))], serverless, components);
    }

    /// <summary><c>ml.g5.xlarge x 2, serverless 2048 MB, 3 components</c>; <c>-</c> when it runs on nothing.</summary>
    public string Text
    {
        get
        {
            string[] parts =
            [
                .. Instances.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Type} x {one.Count}")),
                .. Serverless.Select(memory => string.Create(CultureInfo.InvariantCulture, $"serverless {memory} MB")),
                .. Components == 0 ? Array.Empty<string>() : [Components == 1 ? "1 component" : string.Create(CultureInfo.InvariantCulture, $"{Components} components")],
            ];
            return parts.Length == 0 ? "-" : string.Join(", ", parts);
        }
    }

    /// <summary>What the instances cost an hour in USD; null when the price of one is not known. Serverless variants cost by the request.</summary>
    /// <param name="price">The price of an instance type an hour.</param>
    public decimal? Hourly(Func<string, decimal?> price)
    {
        var prices = Instances.Select(one => price(one.Type) * one.Count).ToList();
        return prices.Contains(null) ? null : prices.Sum();
    }
}
