using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ImageVersion</c>. Its id is its ARN; SageMaker gives the number.</summary>
internal sealed class ImageVersion() : KindResource("ImageVersion")
{
    // Only the number distinguishes it, so that there is no name to invent.
    public override NameRule? Name(ResourceType? type) => null;

    // The same token makes the same version, so that what an interruption left is found by making it again.
    public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) => Task.FromResult<string?>(null);

    protected override JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var input = base.Input(verb, context, properties);
        if (verb == "Create")
        {
            input["ClientToken"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{context.StackId}/{context.LogicalId}/{properties.Text("BaseImage")}")))[..32];
            input["Aliases"] = properties.Copy("Aliases") ?? (properties.Copy("Alias") is { } alias ? new JsonArray(alias) : null);
        }
        return input;
    }

    protected override JsonObject Asked(string physicalId, JsonObject properties)
    {
        var parts = physicalId.Split('/');
        return new() { ["ImageName"] = parts[^2], ["Version"] = int.Parse(parts[^1], null) };
    }
}
