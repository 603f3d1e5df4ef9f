using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary><c>AWS::CloudFormation::WaitConditionHandle</c>. Its id is the presigned address that signals are put at.</summary>
internal sealed class WaitConditionHandle : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties) =>
        new(await SignalMailbox.OpenAsync(context.World, context.Caller.Region, context.StackId, context.LogicalId), []);

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => Task.FromResult(new Made(physicalId, []));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => SignalMailbox.ClearAsync(context.World, physicalId);
}
