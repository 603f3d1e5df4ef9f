using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub;

/// <summary>What each thing that can go wrong is to the client.</summary>
internal static class Refusals
{
    /// <summary>Whether it is the client's doing, or the machine's, and no fault of the sandbox.</summary>
    public static bool IsExpected(Exception problem) => problem is ApiError or BadCredentials or ObjectTooLarge or GitMissing or RefChanged or BadHttpRequestException or StateUnreadable;

    public static ApiError Of(Exception problem) => problem switch
    {
        ApiError error => error,
        BadCredentials => new(401, problem.Message),
        ObjectTooLarge => new(403, "This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API.") { Errors = [new System.Text.Json.Nodes.JsonObject { ["resource"] = "Blob", ["field"] = "data", ["code"] = "too_large" }] },
        GitMissing => new(501, problem.Message),
        RefChanged => ApiError.Conflict($"Reference update failed: {problem.Message}"),
        BadHttpRequestException broken => new(broken.StatusCode, "The request body could not be read."),
        StateUnreadable => new(400, problem.Message + " To start anew, delete the sandbox's state directory."),
        _ => new(500, "Server Error"),
    };
}
