using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>A resource as its service has it now.</summary>
/// <param name="Properties">Its properties as a template would write them; null when the service does not have it any more.</param>
internal sealed record Live(JsonObject? Properties)
{
    /// <summary>A resource that is gone.</summary>
    public static readonly Live Gone = new((JsonObject?)null);
}
