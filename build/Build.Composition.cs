using System.Collections;
using Pipeline.Aws;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>What this process gives to the object graph: its environment, its console and its clock.</summary>
partial class Build
{
    private Layout Layout => field ??= new Layout(RootDirectory);

    private IReadOnlyDictionary<string, string> Variables => field ??= System.Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>().ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? "", StringComparer.Ordinal);

    private HostTraits Traits => field ??= HostTraits.Detect(Variables, Console.IsOutputRedirected, Console.IsOutputRedirected ? 0 : Console.WindowWidth);

    private Reporter Reporter => field ??= new Reporter(Printers(), TimeProvider.System);

    private Composition Parts => field ??= new Composition(Layout, Environment, Variables, Reporter, TargetOf);

    private AwsTarget TargetOf(string region) =>
        sandbox is null ? new AwsTarget(region) : new AwsTarget(region, sandbox.Endpoint, AccountOf(Parts.Deployment));

    private IReadOnlyList<IPrinter> Printers()
    {
        var plain = new PlainPrinter(Console.Out, Traits);
        return Traits.GitHub ? [plain, new GitHubPrinter(Console.Out, Variables.GetValueOrDefault("GITHUB_STEP_SUMMARY"))] : [plain];
    }

    private void Close()
    {
        Parts.Dispose();
        sandbox?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Reporter.Dispose();
    }
}
