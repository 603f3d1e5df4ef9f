using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;

/// <summary>What a function put at the address it was given.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html</remarks>
internal sealed class CustomResponse
{
    private const int Largest = 4096;
    private const int LongestId = 1024;

    private readonly JsonObject members;

    private CustomResponse(JsonObject members) => this.members = members;

    /// <summary>The id that the function gave the resource, also when it failed; null when it gave none.</summary>
    public string? PhysicalId => Text("PhysicalResourceId") is { Length: > 0 and <= LongestId } id ? id : null;

    private string? Text(string name) => members[name] is JsonValue value ? value.ToString() : null;

    /// <summary>Reads a response; null when it answers another question.</summary>
    /// <exception cref="AwsError">It is none.</exception>
    public static CustomResponse? Read(byte[] content, ResourceContext context, string requestId)
    {
        if (content.Length > Largest)
            throw Failed("Response object is too long.");
        try
        {
            var response = new CustomResponse(JsonNode.Parse(content) as JsonObject ?? throw Failed("Invalid Response object: it is no JSON object"));
            return response.Text("StackId") == context.StackId && response.Text("RequestId") == requestId && response.Text("LogicalResourceId") == context.LogicalId ? response : null;
        }
        catch (JsonException)
        {
            throw Failed("Invalid Response object: it is not valid JSON");
        }
    }

    /// <summary>The answer.</summary>
    /// <exception cref="AwsError">The function failed, or its answer lacks what it must have.</exception>
    public CustomAnswer Answer(CustomQuestion question, string requestId)
    {
        var status = Text("Status");
        if (status is not ("SUCCESS" or "FAILED"))
            throw Failed($"Invalid Response object: '{status}' is not a valid ResponseStatus");
        if (PhysicalId is null && (status == "SUCCESS" || question.PhysicalId is null))
            throw Failed("Invalid PhysicalResourceId");
        if (status == "FAILED")
            throw Failed($"Received response status [FAILED] from custom resource. Message returned: {Text("Reason")} (RequestId: {requestId})");
        return members["Data"] is null or JsonObject
            ? new(PhysicalId!, members["Data"]?.DeepClone() as JsonObject ?? [], Text("NoEcho") is "true" or "True")
            : throw Failed("Invalid Response object: Data is no JSON object");
    }

    private static AwsError Failed(string message) => new(HandlerFailures.CustomResource, message);
}
