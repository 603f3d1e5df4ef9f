using Pipeline.Aws.CloudFormation;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Which endpoints a command means.</summary>
public sealed class EndpointsMeant(Deployment deployment, string home, Func<string, EndpointRoom> rooms)
{
    /// <summary>What works on the endpoints of a region.</summary>
    public EndpointRoom RoomOf(string region) => rooms(region);

    /// <summary>The regions in which the deployment has endpoints, the one that the deployment names first among them.</summary>
    public IReadOnlyList<string> Regions => [.. EndpointNames.ModulesOf(deployment).Select(module => module.Region).Prepend(home).Distinct()];

    /// <summary>Where an endpoint of that name is: where modules declare it, else in the region that the deployment names first.</summary>
    public IReadOnlyList<string> RegionsOf(string endpoint) =>
        Regions.Where(region => EndpointStacks.ModulesOf(deployment, endpoint, region).Any()).ToList() is { Count: > 0 } declared ? declared : [home];

    /// <summary>The deployment's endpoints in a region that are there, or half there.</summary>
    public async Task<IReadOnlyList<string>> AllAsync(string region, CancellationToken cancellation)
    {
        var room = rooms(region);
        var present = await room.Reader.NamesAsync(cancellation);
        var names = EndpointNames.ModulesOf(deployment).Where(module => module.Region == region).Select(EndpointNames.Of)
            .Where(name => present.Contains(name, StringComparer.OrdinalIgnoreCase)).Concat(await room.Notes.EndpointsAsync(cancellation)).ToList();
        foreach (var stack in await room.Stacks.Search.TaggedAsync(EndpointStacks.TagsOf(deployment), cancellation))
            if (EndpointStacks.ModuleOf(deployment, stack) is { } module)
                names.AddRange(await OfStackAsync(room, stack, module, cancellation));
        // A stack tells names in small letters only.
        return [.. names.Select(name => present.FirstOrDefault(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase)) ?? name).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Holds what was typed to what can be.</summary>
    /// <exception cref="InvalidInput">It cannot be.</exception>
    public static void Check(RemovalWishes wishes)
    {
        var problems = new List<Problem>();
        if (wishes is { All: true, Endpoint: not null })
            problems.Add(new("PL2461", "--endpoint-name names one endpoint and --all-in-environment means every one", Hint: "leave out one of the two"));
        if (wishes.Endpoint is { } name && (name.Length is 0 or > 63 || name[0] == '-' || name[^1] == '-' || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')))
            problems.Add(new("PL2462", $"--endpoint-name: '{name}' is no name of an endpoint", Hint: "a name has 1 to 63 letters, digits and dashes, no dash first or last"));
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }

    // A stack whose endpoint never came to be is known by its module.
    private async Task<IEnumerable<string>> OfStackAsync(EndpointRoom room, StackFacts stack, string module, CancellationToken cancellation)
    {
        var held = (await room.Stacks.Search.ResourcesAsync(stack.Name, cancellation)).Where(one => one.Type == "AWS::SageMaker::Endpoint").ToList();
        if (held.Any(one => one.PhysicalId.Length > 0))
            return held.Where(one => one.PhysicalId.Length > 0).Select(one => one.Name);
        if (EndpointNames.ModulesOf(deployment).FirstOrDefault(one => one.Id == module) is { } declared)
            return [EndpointNames.Of(declared)];
        return module.StartsWith($"{EndpointOptions.Group}/", StringComparison.Ordinal) ? [module[(EndpointOptions.Group.Length + 1)..]] : [];
    }
}
