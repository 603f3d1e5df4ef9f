using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

/// <summary>Application Auto Scaling, as far as SageMaker's endpoints use it. What is asked for is held and read back; nothing scales by itself.</summary>
public sealed partial class ApplicationAutoScalingService(SandboxWorld world) : AwsService("application-autoscaling")
{
    private const int PageSize = 50;

    private readonly DefinitionTable targets = new(world, "application-autoscaling/targets", (_, name) => Missing($"No scalable target found for {name}"));

    private readonly DefinitionTable policies = new(world, "application-autoscaling/policies", (_, name) => Missing($"No scaling policy found for {name}"));

    private readonly DefinitionTable actions = new(world, "application-autoscaling/scheduled-actions", (_, name) => Missing($"No scheduled action found for {name}"));

    private static AwsError Missing(string message) => new("ObjectNotFoundException", message);

    private static AwsError Invalid(string message) => new("ValidationException", message);

    /// <summary>The caller's rows that a request asks for, by resource, dimension and names.</summary>
    private static Page<Definition> Page(Call call, DefinitionTable table, string? names = null)
    {
        var wanted = names is null ? [] : call.Input.Texts(names);
        var resources = call.Input.Text("ResourceId") is { } resource ? [resource] : call.Input.Texts("ResourceIds");
        var found = table.All(call)
            .Where(row => row.Value.Body.Need("ServiceNamespace") == call.Input.Need("ServiceNamespace"))
            .Where(row => resources.Count == 0 || resources.Contains(row.Value.Body.Need("ResourceId")))
            .Where(row => call.Input.Text("ScalableDimension") is not { } dimension || row.Value.Body.Need("ScalableDimension") == dimension)
            .Where(row => wanted.Count == 0 || wanted.Contains(row.Value.Body.Text("PolicyName") ?? row.Value.Body.Text("ScheduledActionName") ?? ""));
        return Pages.Of(found, new(call.Input.Text("NextToken"), call.Input.Number("MaxResults") ?? PageSize, () => new("InvalidNextTokenException", "The next token is not valid.")));
    }

    private static JsonObject Shown(Definition row)
    {
        var answer = row.Copy();
        answer["CreationTime"] = row.Created.Iso();
        return answer;
    }
}
