using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>What SageMaker makes of a container's error.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html#API_runtime_InvokeEndpoint_Errors</remarks>
internal static class ModelErrors
{
    private const int FirstServerFault = 500;

    /// <summary>The error that the client gets.</summary>
    public static AwsError Of(Call call, InvocationTarget target, Reply reply)
    {
        var kind = reply.Status >= FirstServerFault ? "server" : "client";
        var console = $"https://{call.Region}.console.aws.amazon.com/cloudwatch/home?region={call.Region}#logEventViewer:group={target.LogGroup}";
        return new("ModelError", $"Received {kind} error ({reply.Status}) from {target.Role} with message \"{reply.Text}\". See {console} in account {call.Account} for more information.")
        {
            Members = new JsonObject
            {
                ["OriginalStatusCode"] = reply.Status,
                ["OriginalMessage"] = reply.Text,
                ["LogStreamArn"] = $"arn:{call.Partition}:logs:{call.Region}:{call.Account}:log-group:{target.LogGroup}",
            },
        };
    }
}
