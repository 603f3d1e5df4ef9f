using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    private const int MostStacks = 2_000;
    private const int MostConcurrentResources = 2_500;

    /// <summary>How much an account may have.</summary>
    public JsonObject? DescribeAccountLimits(Call call) => new()
    {
        ["AccountLimits"] = new JsonArray(
            Limit("StackLimit", MostStacks),
            Limit("StackOutputsLimit", TemplateLimits.Outputs),
            Limit("ConcurrentResourcesLimit", MostConcurrentResources)),
    };

    private static JsonNode Limit(string name, int value) => new JsonObject { ["Name"] = name, ["Value"] = value };
}
