using Pipeline.Aws;
using Pipeline.Aws.CloudFormation;
using Pipeline.Aws.Parameters;
using Pipeline.Aws.ProjectTemplates;
using Pipeline.Aws.S3;
using Pipeline.Aws.SageMaker;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Aws.Sts;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;
using Pipeline.Modules;
using Pipeline.Rendering;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>The object graph, by hand: each part is made when it is first needed, and made once, whichever of several targets asks first.</summary>
/// <param name="layout">Where the files are.</param>
/// <param name="environment">Which environment's manifests are meant.</param>
/// <param name="variables">The environment variables.</param>
/// <param name="reporter">Who hears of events.</param>
/// <param name="target">Where calls of a region go.</param>
public sealed partial class Composition(Layout layout, string environment, IReadOnlyDictionary<string, string> variables, Reporter reporter, Func<string, AwsTarget> target) : IDisposable
{
    private readonly Dictionary<string, AwsSession> sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StackListing> listings = new(StringComparer.Ordinal);
    private readonly Lock making = new();
    private Task<CallerIdentity>? caller;

    /// <summary>After how long a run stops watching what goes on at AWS; null for an hour.</summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>What the command line says about publishing.</summary>
    public PortfolioOptions Publishing { get; init; } = new();

    /// <summary>What the environment's manifests say, and the endpoint that the command line describes.</summary>
    public Deployment Deployment => Once(ref field, () => WithDescribed(DeploymentReader.Read(layout.Root, environment, variables)));

    /// <summary>The modules that manifests can name.</summary>
    public ModuleCatalog Modules => Once(ref field, () => ModuleCatalog.Scan(layout.Root));

    /// <summary>Rendered and checked templates.</summary>
    public ModuleTemplates Templates => Once(ref field, () => new ModuleTemplates(
        layout, new TemplateRenderer(layout.CloudFormation), Modules, Projects, Gate));

    /// <summary>Reads every file that says what is meant.</summary>
    /// <exception cref="InvalidInput">With the problems of all of them together.</exception>
    public void RequireReadable()
    {
        var problems = new List<Problem>();
        foreach (var read in new Func<object>[] { () => Deployment, () => Projects, () => Templates.Seeds })
        {
            try
            {
                read();
            }
            catch (InvalidInput invalid)
            {
                problems.AddRange(invalid.Problems);
            }
        }
        if (problems.Count > 0)
            throw new InvalidInput([.. problems.Distinct()]);
    }

    /// <summary>The checker in front of everything that is sent.</summary>
    public TemplateGate Gate => Once(ref field, () => new TemplateGate(layout, environment, (text, place) => reporter.Raise(new Warned(text, place))));

    /// <summary>The stacks that portfolios stand on.</summary>
    public Prerequisites Prerequisites => Once(ref field, () => new Prerequisites(Templates, Retired, SharedStacks, Artifacts, CallerAsync));

    /// <summary>What modules left when they were deployed.</summary>
    public ModuleMetadataStore Metadata => Once(ref field, () => new ModuleMetadataStore(Deployment, Parameters));

    /// <summary>Plans and deploys modules in order.</summary>
    public DeploymentRun Run => Once(ref field, () => new DeploymentRun(Deployment, KindOf, Metadata, Parameters));

    /// <summary>The region that a run names first.</summary>
    public string HomeRegion => Deployment.ToolchainRegion;

    /// <summary>The portfolio modules.</summary>
    public IEnumerable<Module> Portfolios => Deployment.Modules.Where(module => module.Definition.Kind == ModuleKind.Portfolio);

    /// <summary>The portfolio modules and what they need, in order.</summary>
    public IReadOnlyList<Module> PortfoliosAndNeeded => Once<IReadOnlyList<Module>>(ref field, () =>
        [.. Deployment.Modules.Where(module => Portfolios.Any(portfolio => portfolio == module || Deployment.Needed(portfolio).Contains(module)))]);

    private TemplateCatalog Projects => Once(ref field, () => TemplateCatalog.Scan(layout.CloudFormation, layout.SeedCode));

    private StackModules StackModules => Once(ref field, () => new StackModules(Templates, Stacks));

    private PortfolioModules PortfolioModules => Once(ref field, () => new PortfolioModules(Prerequisites, Publishing,
    [
        new CatalogRoute(Templates, new PortfolioRequests(Templates, Publishing, CallerAsync), Uploads, PortfoliosOf),
        new BucketRoute(Templates, Publishing, Uploads, BucketsOf, CallerAsync),
    ]));

    /// <summary>Lists what is published.</summary>
    public PublishedList Published => Once(ref field, () => new PublishedList(PublishedOf, CallerAsync, TimeProvider.System));

    /// <summary>Deletes what is published.</summary>
    public PortfolioRemoval Removal => Once(ref field, () => new PortfolioRemoval(Publishing, new ModuleUses(Templates, Retired, PublishedOf, CallerAsync), Metadata, PublishedOf, reporter));

    private RetiredTemplates Retired => Once(ref field, () => new RetiredTemplates(Templates, Artifacts, CallerAsync));

    private ArtifactUploads Uploads => Once(ref field, () => new ArtifactUploads(Artifacts, CallerAsync));

    private Poll Poll => Once(ref field, () => new Poll(TimeProvider.System, Patience));

    /// <summary>Who calls; asked once.</summary>
    public Task<CallerIdentity> CallerAsync(CancellationToken cancellation) => Once(ref caller, () => CallerIdentity.AskAsync(Session(HomeRegion), cancellation));

    /// <summary>The clients of a region.</summary>
    public AwsSession Session(string region)
    {
        lock (sessions)
        {
            if (!sessions.TryGetValue(region, out var session))
                sessions[region] = session = new AwsSession(target(region));
            return session;
        }
    }

    private StackListing Listing(string region)
    {
        var session = Session(region);
        lock (sessions)
        {
            if (!listings.TryGetValue(region, out var listing))
                listings[region] = listing = new StackListing(session);
            return listing;
        }
    }

    /// <summary>Closes the clients.</summary>
    public void Dispose()
    {
        foreach (var session in sessions.Values)
            session.Dispose();
        if (web.IsValueCreated)
            web.Value.Dispose();
    }

    private T Once<T>(ref T? made, Func<T> make) where T : class
    {
        lock (making)
            return made ??= make();
    }

    private IModuleKind KindOf(Module module) => module.Definition.Kind switch
    {
        ModuleKind.Portfolio => PortfolioModules,
        ModuleKind.Endpoint => EndpointModules,
        _ => IdentityKindOf(module) ?? StackModules,
    };

    private ParameterStore Parameters(string region) => new(Session(region));

    /// <summary>What works on the stacks of a region.</summary>
    public StackRoom Stacks(string region)
    {
        var session = Session(region);
        var (reader, sets) = (new StackReader(session, Listing(region)), new ChangeSets(session, Poll));
        var watcher = new StackWatcher(session, reader, reporter, Poll);
        return new StackRoom(new StackPlanner(reader, sets, watcher), new StackDeployer(session, reader, sets, watcher, reporter));
    }

    private ArtifactStore Artifacts(string region) => new(Session(region));

    private PublishedRoom PublishedOf(string region)
    {
        var session = Session(region);
        var list = new ProductList(session);
        var reader = new StackReader(session, Listing(region));
        var removal = new RemovalRoom(
            new PortfolioRemover(session, list, new ProductRemover(session, list, reporter), new SharingWriter(session), reporter),
            BucketsOf(region),
            new StackRemover(session, reader, new StackWatcher(session, reader, reporter, Poll), reporter));
        return new PublishedRoom(
            new PublishedReader(session, list), new ArtifactStore(session),
            cancellation => ProjectUses.ReadAsync(new LaunchedReader(session), new ProjectReader(session), cancellation), removal);
    }

    private BucketPublisher BucketsOf(string region)
    {
        var session = Session(region);
        return new BucketPublisher(new ArtifactStore(session), new DomainTemplates(session), reporter);
    }

    private PortfolioRoom PortfoliosOf(string region)
    {
        var session = Session(region);
        var list = new ProductList(session);
        var reader = new PortfolioReader(session, list, new Aws.ServiceCatalog.ProductReader(session, list), new ConstraintReader(session), new SharingReader(session));
        var products = new ProductPublisher(new ProductWriter(session), new VersionPublisher(session), list, reporter, Poll);
        var publisher = new PortfolioPublisher(new PortfolioWriter(session), new TagOptionWriter(session), products, new SharingWriter(session), reporter);
        return new PortfolioRoom(reader, publisher, new ArtifactStore(session));
    }
}
