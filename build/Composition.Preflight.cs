using Pipeline.Aws;
using Pipeline.Aws.Iam;
using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Aws.SecretsManager;
using Pipeline.Aws.ServiceQuotas;
using Pipeline.Endpoints.Tables;
using Pipeline.HuggingFace;
using Pipeline.Preflight;

namespace Pipeline;

public sealed partial class Composition
{
    /// <summary>The inference images that AWS publishes.</summary>
    public ImageTable Images => Once(ref field, () => ImageTable.Read(layout.CloudFormation));

    /// <summary>The instance types of endpoints.</summary>
    public InstanceTable InstanceTypes => Once(ref field, () => InstanceTable.Read(layout.CloudFormation));

    /// <summary>What instances cost, the environment's own prices first.</summary>
    public PriceTable Prices => Once(ref field, () => PriceTable.Read(layout.CloudFormation, layout.Prices(environment)));

    /// <summary>What is known of models on the Hugging Face hub.</summary>
    public ModelTable Models => Once(ref field, () => ModelTable.Read(layout.CloudFormation));

    /// <summary>Everything that is looked at before endpoints are deployed.</summary>
    public EndpointReadiness Readiness => Once(ref field, () => new EndpointReadiness(EndpointChecks, reporter));

    /// <summary>The checks before endpoints are deployed to a region: those without a call first.</summary>
    public IReadOnlyList<ICheck> EndpointChecks(string region)
    {
        var session = Session(region);
        var endpoints = new EndpointReader(session);
        return
        [
            new KnownInstanceType(InstanceTypes),
            new ImageInRegion(Images),
            new ImageOnInstance(Images, InstanceTypes),
            new EnoughGpus(InstanceTypes),
            new ModelInMemory(Models, InstanceTypes, Prices),
            new EndpointQuota(new QuotaReader(session), new InstanceUseReader(endpoints)),
            new AssumableRole(new ExecutionRoleReader(session)),
            new GatedModelToken(Models, new SecretStore(session), HubOf(session)),
            new FreeEndpointName(endpoints, new EndpointStack(session)),
        ];
    }

    // The sandbox has a network of its own, and nobody's models; a mirror that somebody names is asked everywhere.
    private HubModels? HubOf(AwsSession session) => variables.GetValueOrDefault("HF_ENDPOINT") is { Length: > 0 } mirror && Uri.TryCreate(mirror, UriKind.Absolute, out var address) ? new HubModels(web.Value, address)
        : session.Target.SandboxAccount is null ? new HubModels(web.Value, PublicHub) : null;

    private static readonly Uri PublicHub = new("https://huggingface.co");

    private readonly Lazy<HttpClient> web = new(() => new HttpClient());
}
