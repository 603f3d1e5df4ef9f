using Nuke.Common;
using Pipeline.Sandbox;
using Serilog;

namespace Pipeline;

/// <summary>The sandbox, for other tools.</summary>
partial class Build
{
    [Parameter("The loopback port that the Sandbox target serves on - Default is 4566")]
    readonly int Port = 4566;

    [Parameter("What fails in the sandbox: logical ids of CloudFormation resources or service:Operation, each with an optional =reason")]
    readonly string[] SandboxFail = [];

    Target Sandbox => _ => _
        .Description("Serves the sandbox to any AWS client until stopped.")
        .Executes(() => Run(async cancellation =>
        {
            await using var host = await LocalSandbox.StartAsync(SandboxOptions(Port), cancellation);
            Console.WriteLine(SandboxGreeting(host.Endpoint));
            await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        }));

    private string SandboxGreeting(Uri endpoint) => $"""
        The sandbox answers at {endpoint} until Ctrl-C. In another terminal:

            export AWS_ENDPOINT_URL={endpoint.ToString().TrimEnd('/')} AWS_REGION={Parts.HomeRegion}
            export AWS_ACCESS_KEY_ID={AccountOf(Parts.Deployment)} AWS_SECRET_ACCESS_KEY=sandbox
            aws servicecatalog list-portfolios
        """;
}
