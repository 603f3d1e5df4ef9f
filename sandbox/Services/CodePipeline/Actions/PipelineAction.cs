using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>
/// A kind of action. The one of the category <c>Build</c> by the provider <c>CodeBuild</c> is <c>CodeBuildBuild</c>: one more kind is
/// one more class. An action that a kill interrupted is run again, with what it noted in its run.
/// </summary>
internal abstract class PipelineAction
{
    /// <summary>The kind that a type id names.</summary>
    /// <exception cref="AwsError">The sandbox has none of that kind.</exception>
    public static PipelineAction Of(JsonObject typeId)
    {
        var (category, provider) = (typeId.Text("category"), typeId.Text("provider"));
        var type = typeof(PipelineAction).Assembly.GetType($"{typeof(PipelineAction).Namespace}.{provider}{category}", throwOnError: false);
        return type is not null && typeId.Text("owner") is "AWS" && typeof(PipelineAction).IsAssignableFrom(type)
            ? (PipelineAction)Activator.CreateInstance(type)!
            : throw new AwsError("ConfigurationError", $"The sandbox does not imitate {category} actions of the provider {provider} ({typeId.Text("owner")}).");
    }

    /// <summary>Runs to the end.</summary>
    /// <exception cref="AwsError">It fails, for the reason of the service that refused.</exception>
    public abstract Task<ActionOutcome> RunAsync(ActionContext context);
}
