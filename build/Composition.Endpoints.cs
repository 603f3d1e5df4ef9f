using Pipeline.Aws.SageMaker;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Endpoints;
using Pipeline.Endpoints.Tables;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Modules.Endpoints;
using Pipeline.Rendering;
using Pipeline.Reporting;

namespace Pipeline;

public sealed partial class Composition
{
    /// <summary>What the command line says about an endpoint, if it does.</summary>
    public EndpointOptions Said { get; init; } = EndpointOptions.None;

    /// <summary>Whether deployed endpoints are asked for an answer.</summary>
    public bool SmokeTests { get; init; } = true;

    /// <summary>Endpoints worked out from their inputs, and their templates.</summary>
    public EndpointTemplates EndpointTemplates => Once(ref field, () => new EndpointTemplates(
        layout, new TemplateRenderer(layout.CloudFormation), Gate, EndpointTables, (module, source) => Preparation.PackedAt(module, source)));

    /// <summary>The endpoint modules to deploy and what they need, in order: the described one, the one of a name, or all.</summary>
    /// <exception cref="InvalidInput">There is none of that name.</exception>
    public IReadOnlyList<Module> EndpointsAndNeeded(string? name)
    {
        var chosen = Chosen(name);
        return [.. Deployment.Modules.Where(module => chosen.Contains(module) || chosen.Any(one => Deployment.Needed(one).Contains(module)))];
    }

    /// <summary>The name of the first endpoint that a run of that name deploys: the one that an example names.</summary>
    /// <exception cref="InvalidInput">There is none of that name.</exception>
    public string FirstEndpoint(string? name) => EndpointNames.Of(Chosen(name)[0]);

    /// <summary>Holds that there is something to deploy.</summary>
    /// <exception cref="InvalidInput">There is none of that name.</exception>
    public void RequireEndpoints(string? name) => EndpointsAndNeeded(name);

    /// <summary>The outputs that endpoints left; those of what they stand on are told elsewhere.</summary>
    public IReadOnlyList<Output> OfEndpoints(IReadOnlyList<Output> outputs)
    {
        var endpoints = EndpointNames.ModulesOf(Deployment).Select(module => module.Id).ToHashSet(StringComparer.Ordinal);
        return [.. outputs.Where(output => endpoints.Contains(output.Owner))];
    }

    private List<Module> Chosen(string? name)
    {
        var modules = EndpointNames.ModulesOf(Deployment);
        var wanted = Said.Describes ? modules.Where(module => module.Group == EndpointOptions.Group)
            : name is null ? modules : modules.Where(module => EndpointNames.Of(module) == name);
        var chosen = wanted.ToList();
        return chosen.Count > 0 ? chosen : throw EndpointNames.NoneToDeploy(name, Deployment);
    }

    private Deployment WithDescribed(Deployment deployment)
    {
        var described = Said.Describes ? Said.With(EndpointDefinition) : Said;
        return described.Describes ? described.AddTo(deployment, EndpointDefinition) : deployment;
    }

    private ModuleDefinition EndpointDefinition => Modules.Find(EndpointOptions.Module)
        ?? throw new InvalidInput(new Problem("PL2410", $"the folder {EndpointOptions.Module} with its module.yaml is missing", Hint: $"git checkout -- {EndpointOptions.Module}"));

    private Lazy<EndpointTables> EndpointTables => Once(ref field, () => new Lazy<EndpointTables>(() => new EndpointTables(Images, InstanceTypes, Models)));

    private EndpointPreparation Preparation => Once(ref field, () => new EndpointPreparation(Packaging, ModelStore));

    private EndpointModules EndpointModules => Once(ref field, () => new EndpointModules(EndpointTemplates, Preparation, Checks, Trial, HostingOf));

    private EndpointChecks Checks => Once(ref field, () => new EndpointChecks(Readiness, new Lazy<PriceTable>(() => Prices), CallerAsync, reporter));

    private EndpointTrial Trial => Once(ref field, () => new EndpointTrial(SmokeTest, reporter, SmokeTests, TimeProvider.System));

    private HostingRoom HostingOf(string region)
    {
        var session = Session(region);
        var endpoints = new EndpointReader(session);
        return new HostingRoom(Stacks(region), endpoints, new EndpointWatch(endpoints, reporter, Poll), new ModelPackages(session), FailureStory(region));
    }
}
