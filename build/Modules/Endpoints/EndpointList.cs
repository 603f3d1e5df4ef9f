using System.Globalization;
using Pipeline.Aws;
using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.CloudWatch;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>The endpoints of an account, for people: what each is, what it costs and whether anybody uses it.</summary>
/// <param name="deployment">Tells which endpoints are whose.</param>
/// <param name="rooms">What reads a region.</param>
/// <param name="prices">USD an hour of an instance type in a region; null when it is not known.</param>
/// <param name="clock">Tells ages.</param>
public sealed class EndpointList(Deployment deployment, Func<string, EndpointRoom> rooms, Func<string, string, decimal?> prices, TimeProvider clock)
{
    private const int HoursOfMonth = 730;

    private static readonly string[] Columns = ["Endpoint", "State", "Age", "Type", "Hourly", "Last invocation", "Module"];

    /// <summary>A list for each region.</summary>
    public async Task<IReadOnlyList<ListReady>> OfAsync(IReadOnlyList<string> regions, CancellationToken cancellation)
    {
        var lists = new List<ListReady>();
        foreach (var region in regions)
            lists.Add(await OfAsync(region, cancellation));
        return lists;
    }

    private async Task<ListReady> OfAsync(string region, CancellationToken cancellation)
    {
        var room = rooms(region);
        var names = await room.Reader.NamesAsync(cancellation);
        if (names.Count == 0)
            return new ListReady($"no endpoints in {region}", Columns, []);
        var components = (await room.Reader.ComponentsAsync(null, cancellation)).ToLookup(one => one.Endpoint, StringComparer.OrdinalIgnoreCase);
        var found = await SideBySide.EachAsync(names, (name, stop) => LookAsync(room, name, components, stop), cancellation);
        var listed = found.OfType<Listed>().OrderBy(one => one.Endpoint.Name, StringComparer.Ordinal).ToList();
        var last = await room.Around.Invocations.ReadAsync([.. listed.SelectMany(one => one.Asked)], cancellation);
        var costs = listed.Select(one => one.Shape.Hourly(type => prices(type, region))).ToList();
        return new ListReady(Title(region, costs), Columns, [.. listed.Zip(costs, (one, cost) => Row(one, cost, last))]);
    }

    private async Task<Listed?> LookAsync(EndpointRoom room, string name, ILookup<string?, HostedComponent> components, CancellationToken cancellation)
    {
        if (await room.Reader.FindAsync(name, cancellation) is not { } endpoint)
            return null;
        var configuration = endpoint.Configuration is null ? null : await room.Reader.ConfigurationAsync(endpoint.Configuration, cancellation);
        var its = components[name].ToList();
        return new Listed(endpoint, EndpointShape.Of(endpoint, configuration, its.Count),
            configuration?.HasComponents == true || its.Count > 0
                ? [.. its.Select(one => new AskedMetric(name, null, one.Name))]
                : [.. endpoint.Variants.Select(variant => new AskedMetric(name, variant.Name, null))],
            ModuleOf(await room.Uses.TagsAsync(endpoint.Arn, cancellation)));
    }

    private string[] Row(Listed one, decimal? cost, IReadOnlyDictionary<AskedMetric, DateTimeOffset>? last) =>
    [
        one.Endpoint.Name, one.Endpoint.Status, one.Endpoint.Created is { } created ? Age(new DateTimeOffset(created.ToUniversalTime())) : "", one.Shape.Text,
        one.Shape is { Instances: [], Serverless: not [] } ? "per use" : cost is { } known ? Money(known) : "?",
        last is null ? "?" : one.Asked.Where(last.ContainsKey).Select(metric => last[metric]).DefaultIfEmpty().Max() is var time && time == default ? $"> {LastInvocations.Longest.Days} d" : Age(time),
        one.Module,
    ];

    // Resources carry their stack's tags, so nobody has to ask for the stack.
    private string ModuleOf(IReadOnlyDictionary<string, string> tags)
    {
        if (!tags.TryGetValue("aws:cloudformation:stack-name", out var stack))
            return "-";
        return EndpointStacks.ModuleOf(deployment, new StackFacts(stack, "", tags))
            ?? EndpointNames.ModulesOf(deployment).FirstOrDefault(module => Names.StackOf(deployment, module) == stack)?.Id ?? $"stack {stack}";
    }

    private static string Title(string region, IReadOnlyList<decimal?> costs)
    {
        var (hourly, unknown) = (costs.Sum() ?? 0, costs.Count(cost => cost is null));
        return $"{costs.Count} {(costs.Count == 1 ? "endpoint" : "endpoints")} in {region}: {Money(hourly)} USD an hour, {Money(hourly * HoursOfMonth)} in a month of {HoursOfMonth} h"
            + (unknown == 0 ? "" : $", and {unknown} of unknown price");
    }

    private string Age(DateTimeOffset time) => Durations.Age(clock.GetUtcNow() - time);

    private static string Money(decimal dollars) => dollars.ToString("#,##0.00", CultureInfo.InvariantCulture);

    private sealed record Listed(HostedEndpoint Endpoint, EndpointShape Shape, IReadOnlyList<AskedMetric> Asked, string Module);
}
