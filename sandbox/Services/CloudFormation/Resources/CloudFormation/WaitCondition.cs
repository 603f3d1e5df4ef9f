using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary><c>AWS::CloudFormation::WaitCondition</c>. It is nothing but its id: the stack waits, as it does for a creation policy.</summary>
internal sealed class WaitCondition : ResourceHandler
{
    public override Task<Made> CreateAsync(ResourceContext context, JsonObject properties) =>
        Task.FromResult(new Made($"{context.StackId}/{context.Chosen}", new() { ["Data"] = "{}" }));

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html : an update waits for nothing.
    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        new(physicalId, new() { ["Data"] = SignalWait.Data(after.Text("Handle") is { } handle ? await SignalMailbox.ReadAsync(context.World, handle) : []) });

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => Task.CompletedTask;
}
