using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary><c>AWS::CloudFormation::WaitCondition</c>. It is nothing but its id: the stack waits, as it does for a creation policy.</summary>
internal sealed class WaitCondition : ResourceHandler
{
    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) =>
        Task.FromResult(new Made($"{context.StackId}/{context.Chosen}", new() { ["Data"] = "{}" }));

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html : updates are not supported, and change nothing here.
    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Task.FromResult(new Made(physicalId, new() { ["Data"] = "{}" }));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => Task.CompletedTask;
}
