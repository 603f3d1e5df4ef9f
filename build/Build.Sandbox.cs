using Nuke.Common;
using Pipeline.Failures;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline;

/// <summary>The sandbox, for other tools, and how it is asked to misbehave, there and in runs in the environment local.</summary>
partial class Build
{
    [Parameter("The loopback port that the Sandbox target serves on - Default is 4566")]
    readonly int Port = 4566;

    [Parameter("Empties the sandbox's memory first")]
    readonly bool SandboxReset = false;

    [Parameter("What fails in the sandbox: operations or logical ids, each with an optional reason, as in ModelBucket PutParameter 's3:PutObject:AccessDenied not today'")]
    readonly string[] SandboxFail = [];

    [Parameter("How long the sandbox's answers take: milliseconds or a stretch of them, for all calls or some, as in 20..80 s3:PutObject=200 iam=1s")]
    readonly string[] SandboxLatency = [];

    [Parameter("How many calls the sandbox takes before it throttles, as in 5/s s3:PutObject=30/m")]
    readonly string[] SandboxThrottle = [];

    [Parameter("The share of calls that the sandbox answers with 500 or 503, as in 0.1 s3=20%")]
    readonly string[] SandboxErrors = [];

    [Parameter("The share of calls whose connection breaks, before or after they were carried out, as in 5% ssm:PutParameter=1")]
    readonly string[] SandboxDrops = [];

    [Parameter("Another number, other calls that errors and drops happen to - Default is 0")]
    readonly int SandboxSeed = 0;

    [Parameter("After how many calls the credentials have expired; 0 is from the start")]
    readonly int? SandboxExpireCredentialsAfter = null;

    [Parameter("How long a new role cannot be assumed yet, in seconds, as in 8")]
    readonly string? SandboxPropagationDelay = null;

    [Parameter("How long each resource of a stack takes, in seconds, as in 0.5")]
    readonly string? SandboxResourceDelay = null;

    [Parameter("How long things take of what they take at AWS: 1 is as long, 0.01 a hundredth - Default is 0, which is at once")]
    readonly double? SandboxTimeScale = null;

    [Parameter("How many rows a page of any list of the sandbox has at most")]
    readonly int? SandboxPageSize = null;

    [Parameter("Kills the run, as kill -9 does, when the sandbox has carried out that many calls and before it answers the last of them")]
    readonly int? SandboxKillAt = null;

    Target Sandbox => _ => _
        .Description("Serves the sandbox to any AWS client until stopped.")
        .Executes(() => Run(async cancellation =>
        {
            RefuseKilling();
            await using var host = await LocalSandbox.StartAsync(SandboxOptions(Port) with { Faulted = LocalSandbox.Tell }, cancellation);
            Console.WriteLine(SandboxGreeting(host.Endpoint));
            LocalSandbox.WarmUp(cancellation);
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            WarnOfUnfired(host);
        }));

    private SandboxOptions SandboxOptions(int port = 0)
    {
        var wishes = new Wishes();
        var options = new SandboxOptions
        {
            StateDirectory = Layout.SandboxState,
            DefaultAccount = AccountOf(Parts.Deployment),
            Port = port,
            Reset = SandboxReset,
            Fail = wishes.All("--sandbox-fail", SandboxFail, Failing.Parse),
            Latency = wishes.All("--sandbox-latency", SandboxLatency, Latency.Parse),
            Throttle = wishes.All("--sandbox-throttle", SandboxThrottle, Throttle.Parse),
            Errors = wishes.All("--sandbox-errors", SandboxErrors, Share.Parse),
            Drops = wishes.All("--sandbox-drops", SandboxDrops, Share.Parse),
            Seed = SandboxSeed,
            ExpireCredentialsAfter = wishes.AtLeast(0, "--sandbox-expire-credentials-after", SandboxExpireCredentialsAfter),
            PropagationDelay = wishes.One("--sandbox-propagation-delay", SandboxPropagationDelay, Measures.Seconds),
            ResourceDelay = wishes.One("--sandbox-resource-delay", SandboxResourceDelay, Measures.Seconds),
            TimeScale = wishes.AtLeast(0.0, "--sandbox-time-scale", SandboxTimeScale) ?? 0,
            PageSize = wishes.AtLeast(1, "--sandbox-page-size", SandboxPageSize),
            Acted = LocalSandbox.KillingAt(wishes.AtLeast(1, "--sandbox-kill-at", SandboxKillAt)),
        };
        wishes.Check();
        return options;
    }

    // What only the sandbox can do must not be dropped silently where there is none.
    private void RefuseSandboxOptions()
    {
        (string Name, bool Given)[] options =
        [
            ("fail", SandboxFail.Length > 0), ("latency", SandboxLatency.Length > 0), ("throttle", SandboxThrottle.Length > 0), ("errors", SandboxErrors.Length > 0), ("drops", SandboxDrops.Length > 0),
            ("reset", SandboxReset), ("seed", SandboxSeed != 0), ("expire-credentials-after", SandboxExpireCredentialsAfter is not null), ("propagation-delay", SandboxPropagationDelay is not null),
            ("resource-delay", SandboxResourceDelay is not null), ("time-scale", SandboxTimeScale is not null), ("page-size", SandboxPageSize is not null), ("kill-at", SandboxKillAt is not null),
        ];
        var given = options.Where(option => option.Given).Select(option => new Problem("PL2002", $"--sandbox-{option.Name}: the environment {Environment} does not run on the sandbox", Hint: "leave it out, or leave out --environment")).ToList();
        if (given.Count > 0)
            throw new InvalidInput(given);
    }

    private void RefuseKilling()
    {
        if (SandboxKillAt is not null)
            throw new InvalidInput(new Problem("PL2004", "--sandbox-kill-at: it kills the client together with the sandbox, and here the client is another program", Hint: "give it to a target that deploys, such as ./build.sh DeployPortfolio --sandbox-kill-at 17, or use --sandbox-drops"));
    }

    private void WarnOfUnfired(SandboxHost? host)
    {
        foreach (var name in host?.World.Unfired ?? [])
            Reporter.Raise(new Reporting.Warned($"--sandbox-fail {name}: nothing of that name came up"));
    }

    private string SandboxGreeting(Uri endpoint) => $"""
        The sandbox answers at {endpoint} until Ctrl-C. In another terminal:

            export AWS_ENDPOINT_URL={endpoint.ToString().TrimEnd('/')} AWS_REGION={Parts.HomeRegion} AWS_DEFAULT_REGION={Parts.HomeRegion}
            export AWS_ACCESS_KEY_ID={AccountOf(Parts.Deployment)} AWS_SECRET_ACCESS_KEY=sandbox
            export GITHUB_API_URL={endpoint.ToString().TrimEnd('/')}/api/v3
            aws servicecatalog list-portfolios
        """;
}
