using Nuke.Common;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Preflight;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline;

/// <summary>Where calls go: the sandbox inside this run, or whatever the AWS SDK's own configuration says.</summary>
partial class Build
{
    private const string Local = "local";
    private const string SandboxAccount = "111122223333"; // One of AWS's documentation accounts, when the manifest pins none.

    [Parameter("Minutes after which a run stops watching what goes on at AWS - Default is 60")]
    readonly int WaitMinutes = 60;

    private SandboxHost? sandbox;
    private bool connected;

    /// <summary>Work that calls AWS: says where first, and holds the manifest's pinned accounts before anything is written.</summary>
    private Task OnAws(IReadOnlyCollection<Module> modules, Func<CancellationToken, Task> work) => Run(async cancellation =>
    {
        await ConnectAsync(cancellation);
        PinnedAccounts.Check(modules, (await Parts.CallerAsync(cancellation)).Account);
        await work(cancellation);
    });

    private async Task ConnectAsync(CancellationToken cancellation)
    {
        if (Environment != Local)
            RefuseSandboxOptions();
        if (Environment == Local)
            sandbox ??= await LocalSandbox.StartAsync(SandboxOptions(), cancellation);
        var identity = await Parts.CallerAsync(cancellation);
        var endpoint = sandbox is null ? Parts.Session(Parts.HomeRegion).CustomEndpoint : null;
        Reporter.Raise(new RunStarted(Environment, identity.Account, Parts.HomeRegion, identity.Arn, sandbox is not null, endpoint));
        foreach (var warning in connected ? [] : Parts.Deployment.Warnings)
            Reporter.Raise(new Warned(warning.Hint is null ? warning.Message : $"{warning.Message}; {warning.Hint}", warning.Location));
        connected = true;
    }

    private static string AccountOf(Deployment deployment) =>
        deployment.Modules.Select(module => module.TargetAccount.AccountId).FirstOrDefault(id => id is not null) ?? SandboxAccount;
}
