using Nuke.Common;
using Nuke.Common.IO;
using Pipeline.Modules.Endpoints;
using Serilog;

namespace Pipeline;

/// <summary>Requests to endpoints.</summary>
partial class Build
{
    [Parameter("The name of an endpoint - Default is the only one of the environment's manifests")]
    readonly string? EndpointName = null;

    [Parameter("What to ask the model, or a row of numbers - Default is a short question")]
    readonly string? Prompt = null;

    [Parameter("How many tokens an answer has at most - Default is 150")]
    readonly int? MaxNewTokens = null;

    [Parameter("How varied an answer is, from 0 to 2 - Default is 0.01")]
    readonly double? Temperature = null;

    [Parameter("From how much of the probability tokens are drawn, up to 1 - Default is 0.9")]
    readonly double? TopP = null;

    [Parameter("How unlikely repetitions become, up to 2; 1 is no penalty - Default is 1.1")]
    readonly double? RepetitionPenalty = null;

    [Parameter("Shows the answer as it is made")]
    readonly bool Stream = false;

    [Parameter("A file with the whole body of a request, instead of a prompt", Name = "File")]
    readonly AbsolutePath? RequestFile = null;

    [Parameter("What the file is, as in text/csv - Default is what its ending says")]
    readonly string? ContentType = null;

    [Parameter("Shows an answer as the container gave it, instead of its text")]
    readonly bool Json = false;

    [Parameter("The production variant that is to answer - Default is as their weights say")]
    readonly string? TargetVariant = null;

    [Parameter("The inference component that is to answer - Default is the only one of the endpoint")]
    readonly string? Component = null;

    Target InvokeEndpoint => _ => _
        .Description("Sends a prompt or a file to an endpoint and shows the answer.")
        .After(Deploy, DeployEndpoint)
        .Executes(async () =>
        {
            await Run(() => InvocationCheck.Require(Asked));
            await OnAws(EndpointNames.ModulesOf(Parts.Deployment), async cancellation =>
            {
                var asked = await Parts.Invocation.RunAsync(Asked, cancellation);
                Log.Debug("Endpoint {Name}: {Container}", asked.Name, asked.Container);
            });
        });

    private InvocationOptions Asked => new()
    {
        Endpoint = EndpointName,
        Prompt = Prompt,
        File = RequestFile,
        ContentType = ContentType,
        MaxNewTokens = MaxNewTokens,
        Temperature = Temperature,
        TopP = TopP,
        RepetitionPenalty = RepetitionPenalty,
        Stream = Stream,
        Json = Json,
        Variant = TargetVariant,
        Component = Component,
    };
}
