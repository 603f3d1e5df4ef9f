using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>CloudWatch: alarms, and the metrics that they watch.</summary>
public sealed partial class CloudWatchService(SandboxWorld world) : AwsService("cloudwatch")
{
    private readonly DefinitionTable alarms = new(world, "cloudwatch/alarms", (_, name) => Missing(name));

    private readonly Measurements measurements = new(world);

    private static string ArnOf(Call call, string alarm) => $"arn:{call.Partition}:cloudwatch:{call.Region}:{call.Account}:alarm:{alarm}";

    private static AwsError Missing(string alarm) => new("ResourceNotFound", $"Alarm {alarm} does not exist.");

    private static AwsError Invalid(string message) => new("ValidationError", message);

    private static PageRequest Asked(Call call, int size) =>
        new(call.Input.Text("NextToken"), size, () => new("InvalidNextToken", "The next token specified is invalid."));
}
