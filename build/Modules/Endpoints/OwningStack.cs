using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules.Endpoints;

/// <summary>A stack that an endpoint belongs to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Module">The deployment's module whose stack it is; null when it is somebody else's.</param>
/// <param name="Resources">What it holds.</param>
public sealed record OwningStack(string Name, string? Module, IReadOnlyList<HeldResource> Resources)
{
    private const string Endpoint = "AWS::SageMaker::Endpoint";
    private const string Configuration = "AWS::SageMaker::EndpointConfig";
    private const string Model = "AWS::SageMaker::Model";
    private const string Component = "AWS::SageMaker::InferenceComponent";

    // What somebody makes for an endpoint and for nothing else. A role comes back with the template that makes it.
    private static readonly HashSet<string> ForEndpoints = new(StringComparer.Ordinal)
    {
        Endpoint, Configuration, Model, Component, "AWS::ApplicationAutoScaling::ScalableTarget", "AWS::ApplicationAutoScaling::ScalingPolicy", "AWS::CloudWatch::Alarm",
        "AWS::Scheduler::Schedule", "AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::CDK::Metadata",
    };

    /// <summary>The names of its endpoints, in small letters.</summary>
    public IEnumerable<string> Endpoints => NamesOf(Endpoint);

    /// <summary>The names of its inference components, in small letters.</summary>
    public IEnumerable<string> Components => NamesOf(Component);

    /// <summary>Whether it holds endpoints, and not this one.</summary>
    public bool HoldsOthersOnly(string endpoint) => Endpoints.Any() && !Endpoints.Contains(endpoint, StringComparer.OrdinalIgnoreCase);

    /// <summary>What would be lost with the stack besides the endpoints that are meant; in words.</summary>
    /// <param name="endpoints">The endpoints that are meant to go.</param>
    /// <param name="use">Who uses what in the region.</param>
    public IReadOnlyList<string> Besides(IReadOnlyCollection<string> endpoints, HostingUse use)
    {
        var others = Resources.Where(one => one.Type == Endpoint ? one.PhysicalId.Length > 0 && !endpoints.Contains(one.Name, StringComparer.OrdinalIgnoreCase) : Module is null && !ForEndpoints.Contains(one.Type))
            .Select(one => $"{one.LogicalId} ({one.Type})");
        var rest = use.Without(endpoints, [.. NamesOf(Configuration)]);
        var used = NamesOf(Configuration).Select(name => Used("configuration", name, rest.OfConfiguration(name)))
            .Concat(NamesOf(Model).Select(name => Used("model", name, rest.Without([], [.. OfEndpoints(use, endpoints).Where(one => rest.OfConfiguration(one).Count == 0)]).OfModel(name))));
        return [.. others, .. used.OfType<string>()];
    }

    /// <summary>Refuses to delete more than the endpoint unless a person agreed.</summary>
    /// <exception cref="NeedsApproval">Nobody has; nothing of the endpoint was deleted.</exception>
    public void Require(string endpoint, IReadOnlyList<string> besides, string again)
    {
        if (besides.Count > 0)
            throw new NeedsApproval($"stack {Name} holds more than endpoint {endpoint}",
                $"The endpoint goes with its stack, and with it: {string.Join(", ", besides)}.", $"to delete the whole stack: {again}", "PL7002");
    }

    private IEnumerable<string> NamesOf(string type) => Resources.Where(one => one.Type == type && one.PhysicalId.Length > 0).Select(one => one.Name);

    // Configurations that go with the endpoints do not need a model any longer.
    private static IReadOnlyList<string> OfEndpoints(HostingUse use, IReadOnlyCollection<string> endpoints) =>
        [.. use.Endpoints.Where(one => endpoints.Contains(one.Name, StringComparer.OrdinalIgnoreCase)).SelectMany(one => new[] { one.Configuration, one.Pending }).OfType<string>()];

    private static string? Used(string kind, string name, IReadOnlyList<string> users) => users.Count == 0 ? null : $"{kind} {name}, which {string.Join(" and ", users)} {(users.Count == 1 ? "needs" : "need")}";
}
