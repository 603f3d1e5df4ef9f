using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.TestFunction;

/// <summary>The function behind a custom resource: a parameter that lists every request it was sent.</summary>
internal static class CustomResource
{
    public static async Task<JsonNode?> AnswerAsync(JsonObject request)
    {
        var properties = request["ResourceProperties"]!.AsObject();
        var diary = (string?)properties["Diary"] ?? "diary";
        await Aws.WriteAsync($"/{diary}/{Guid.NewGuid():N}", request);
        if ((string?)properties["Silent"] == (string)request["RequestType"]!)
            return null;
        var failed = (string?)properties["Fail"] == (string)request["RequestType"]!;
        var answer = new JsonObject
        {
            ["Status"] = failed ? "FAILED" : (string?)properties["Status"] ?? "SUCCESS",
            ["Reason"] = failed ? "as it was told" : null,
            ["PhysicalResourceId"] = (string?)properties["Id"] ?? (string?)request["PhysicalResourceId"] ?? "thing-1",
            ["StackId"] = request["StackId"]!.DeepClone(),
            ["RequestId"] = request["RequestId"]!.DeepClone(),
            ["LogicalResourceId"] = request["LogicalResourceId"]!.DeepClone(),
            ["NoEcho"] = (string?)properties["NoEcho"] == "true",
            ["Data"] = new JsonObject { ["Greeting"] = $"Hello {(string?)properties["Name"]}", ["Nested"] = new JsonObject { ["Deep"] = "below" }, ["Padding"] = new string('x', int.Parse((string?)properties["Padding"] ?? "0")) },
        };
        await Aws.PutAsync((string)request["ResponseURL"]!, answer);
        return null;
    }
}
