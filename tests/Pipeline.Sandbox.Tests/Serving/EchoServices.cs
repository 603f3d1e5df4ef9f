using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Serving;

/// <summary>Stands in for Lambda: says what it was asked, so that a test sees how a request was read.</summary>
internal sealed class EchoLambda() : AwsService("lambda")
{
    public List<JsonObject> Asked { get; } = [];

    public JsonObject? Invoke(Call call)
    {
        Remember(call);
        return new() { ["StatusCode"] = 202, ["FunctionError"] = "Unhandled", ["LogResult"] = null, ["Payload"] = call.Input["Payload"]?.DeepClone() };
    }

    public JsonObject? ListTags(Call call)
    {
        Remember(call);
        return new() { ["Tags"] = new JsonObject { ["Resource"] = call.Text("Resource") } };
    }

    public JsonObject? UntagResource(Call call) => Remember(call);

    public JsonObject? ListFunctions(Call call)
    {
        Remember(call);
        return new() { ["Functions"] = new JsonArray() };
    }

    public JsonObject? CreateFunction(Call call)
    {
        Remember(call);
        return new() { ["FunctionName"] = call.Text("FunctionName") };
    }

    public JsonObject? PutFunctionEventInvokeConfig(Call call)
    {
        Remember(call);
        return new() { ["LastModified"] = "2026-08-01T12:00:00.250Z", ["MaximumRetryAttempts"] = call.Number("MaximumRetryAttempts") };
    }

    public JsonObject? GetFunction(Call call) => throw new AwsError("ResourceNotFoundException", $"Function not found: {call.Text("FunctionName")}") { Members = new() { ["Type"] = "User" } };

    private JsonObject? Remember(Call call)
    {
        Asked.Add((JsonObject)call.Input.DeepClone());
        return null;
    }
}

/// <summary>Stands in for SageMaker Runtime.</summary>
internal sealed class EchoRuntime() : AwsService("sagemaker-runtime")
{
    public JsonObject? InvokeEndpoint(Call call) => new()
    {
        ["Body"] = call.Text("Body"),
        ["ContentType"] = call.Optional("ContentType"),
        ["CustomAttributes"] = call.Optional("CustomAttributes"),
    };
}
