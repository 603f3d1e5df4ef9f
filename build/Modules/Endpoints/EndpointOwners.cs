using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>Finds the stacks that an endpoint belongs to.</summary>
public sealed class EndpointOwners(Deployment deployment, string region, HostingUseReader tags, StackSearch search)
{
    private const string StackTag = "aws:cloudformation:stack-name"; // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html

    /// <summary>
    /// The stacks: that which the endpoint names, those that a deletion noted, and those which the deployment would have made for an
    /// endpoint of that name. The latter are there when an endpoint never came to be, too.
    /// </summary>
    /// <param name="name">The endpoint's name.</param>
    /// <param name="endpoint">The endpoint, if there is one.</param>
    /// <param name="note">What a deletion noted, if one is under way.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<OwningStack>> OfAsync(string name, HostedEndpoint? endpoint, RemovalNote? note, CancellationToken cancellation)
    {
        var owner = endpoint is null ? null : (await tags.TagsAsync(endpoint.Arn, cancellation)).GetValueOrDefault(StackTag);
        var names = new[] { owner }.OfType<string>().Concat(note?.Stacks ?? []).Concat(EndpointStacks.CandidatesOf(deployment, name, region)).Distinct();
        var found = new List<OwningStack>();
        foreach (var stack in names)
            if (await search.FindAsync(stack, cancellation) is { } facts && found.All(one => one.Name != facts.Name))
            {
                var owning = new OwningStack(facts.Name, EndpointStacks.ModuleOf(deployment, facts), await search.ResourcesAsync(facts.Name, cancellation));
                // A stack by name alone counts when it is the deployment's: one that a manifest now gives to another endpoint still holds its former one.
                if (stack == owner || ((owning.Module is not null || note?.Stacks.Contains(stack) == true) && !owning.HoldsOthersOnly(name)))
                    found.Add(owning);
            }
        return found;
    }
}
