using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.TestFunction;

/// <summary>The function behind an action of a pipeline: it does what its <c>UserParameters</c> say.</summary>
internal static class PipelineJob
{
    public static async Task<JsonNode?> AnswerAsync(JsonObject job)
    {
        var (id, data) = ((string)job["id"]!, job["data"]!);
        var told = (string?)data["actionConfiguration"]!["configuration"]!["UserParameters"];
        if (told == "fail")
            await Aws.CodePipelineAsync("PutJobFailureResult", new() { ["jobId"] = id, ["failureDetails"] = new JsonObject { ["type"] = "JobFailed", ["message"] = "as it was told" } });
        else if (told == "again" && data["continuationToken"] is null)
            await Aws.CodePipelineAsync("PutJobSuccessResult", new() { ["jobId"] = id, ["continuationToken"] = "once more" });
        else
            await Aws.CodePipelineAsync("PutJobSuccessResult", new() { ["jobId"] = id, ["outputVariables"] = new JsonObject { ["Token"] = (string?)data["continuationToken"] ?? "none" } });
        return null;
    }
}
