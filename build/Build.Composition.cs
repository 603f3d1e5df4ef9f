using System.Collections;
using Pipeline.Aws;
using Pipeline.Failures;
using Pipeline.Modules;
using Pipeline.Modules.Identities;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>What this process gives to the object graph: its environment, its console and its clock.</summary>
partial class Build
{
    private readonly Lock making = new(); // Several targets may run at once.
    private PipelineFailure? logRefused;

    private Layout Layout => field ??= new Layout(RootDirectory);

    private IReadOnlyDictionary<string, string> Variables => field ??= System.Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>().ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "", StringComparer.Ordinal);

    private HostTraits Traits => field ??= Console.IsOutputRedirected
        ? HostTraits.Detect(Variables, redirected: true, width: 0)
        : OfTerminal(HostTraits.Detect(Variables, redirected: false, Console.WindowWidth, Console.WindowHeight));

    // Our stand-in for Nuke says so when it runs targets side by side: it holds their output back, and no part of it can be redrawn.
    private static HostTraits OfTerminal(HostTraits traits) =>
        AppContext.TryGetSwitch("Nuke.Parallel", out var parallel) && parallel ? traits with { Animate = false } : traits;

    private Reporter Reporter => Once(ref field, () => new Reporter(Printers(), TimeProvider.System));

    private Composition Parts =>
        Once(ref field, () => new Composition(Layout, Environment, Variables, Reporter, TargetOf) 
        {
            Patience = TimeSpan.FromMinutes(WaitMinutes),
            Publishing = PortfolioOptions.Of(Route, KeepVersions, Thorough),
            Said = DescribedEndpoint,
            SmokeTests = !NoSmokeTest,
            IdentityOptions = IdentityOptions.Of(Policies, Store, Rotate),
        });

    private T Once<T>(ref T? made, Func<T> make) where T : class
    {
        lock (making)
            return made ??= make();
    }

    private AwsTarget TargetOf(string region) =>
        sandbox is null ? new AwsTarget(region) : new AwsTarget(region, sandbox.Endpoint, AccountOf(Parts.Deployment));

    private IReadOnlyList<IPrinter> Printers()
    {
        IPrinter people = Traits.Animate ? new TerminalPrinter(Console.Out, Traits, TimeProvider.System) : new PlainPrinter(Console.Out, Traits);
        IEnumerable<IPrinter> gitHub = Traits.GitHub ? [new GitHubPrinter(Console.Out, Variables.GetValueOrDefault("GITHUB_STEP_SUMMARY"))] : [];
        return [people, .. gitHub, .. ProgramPrinters()];
    }

    private void RequirePrinters()
    {
        _ = Reporter;
        if (logRefused is not null)
            throw logRefused;
    }

    private IEnumerable<IPrinter> ProgramPrinters()
    {
        try
        {
            return LogJson is null ? [] : [JsonLinesPrinter.To(LogJson, TimeProvider.System)];
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // Whoever says so needs the printers, so it is said when the first target begins.
            logRefused = new NotReady(new Problem("PL3007", $"--log-json cannot be written: {unwritable.Message}", Hint: "name a file in a folder that you may write to"));
            return [];
        }
    }

    private void Close()
    {
        // First: it prints the outputs, which must not be lost to whatever goes wrong below.
        Reporter.Dispose();
        Parts.Dispose();
        sandbox?.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
