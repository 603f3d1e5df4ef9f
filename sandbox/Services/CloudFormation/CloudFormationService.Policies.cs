using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>Sets what updates may do to a stack's resources.</summary>
    public async Task<JsonObject?> SetStackPolicy(Call call)
    {
        var (key, _) = Get(call);
        var policy = await source.PolicyAsync(call, "StackPolicy") ?? throw Refusals.Invalid("Either Stack Policy URL or Stack Policy Body must be specified.");
        tables.Stacks.Change(key, row => row! with { Policy = policy });
        return null;
    }

    /// <summary>What updates may do to a stack's resources.</summary>
    public JsonObject? GetStackPolicy(Call call) => new() { ["StackPolicyBody"] = Get(call).Stack.Policy };
}
