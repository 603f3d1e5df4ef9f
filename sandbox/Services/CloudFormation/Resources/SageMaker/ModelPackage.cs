using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ModelPackage</c>. Its id is its ARN.</summary>
internal sealed class ModelPackage() : KindResource("ModelPackage")
{
    // A version of a group has no name of its own.
    public override NameRule? Name(ResourceType? type) => null;

    // The same token makes the same package, so that what an interruption left is found by making it again.
    public override Task<string?> FindAsync(ResourceContext context, JsonObject properties) => Task.FromResult<string?>(null);

    protected override JsonObject Input(string verb, ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("sagemaker", verb + Kind, properties);
        if (verb == "Create")
            input["ClientToken"] ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{context.StackId}/{context.LogicalId}/{context.Chosen}")))[..32];
        return input;
    }

    protected override JsonObject Asked(string physicalId, JsonObject properties) => new() { ["ModelPackageName"] = physicalId };

    protected override JsonObject Named(string physicalId, JsonObject properties) => new() { ["ModelPackageArn"] = physicalId };
}
