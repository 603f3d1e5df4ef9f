using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Writes what operations answer, with the headers that every answer of GitHub's has.</summary>
internal static class Answers
{
    public const string Documentation = "https://docs.github.com/rest";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, Visit visit, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        Describe(context, visit);
        foreach (var (name, value) in answer.Headers)
            response.Headers[name] = value;
        var (content, type) = answer.Bytes ?? (answer.Json is { } json ? JsonSerializer.SerializeToUtf8Bytes(json, Plain) : [], "application/json; charset=utf-8");
        if (answer.Status is 204 or 304)
            return;
        response.ContentLength = content.Length;
        if (content.Length > 0)
            response.ContentType = type;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(content, context.RequestAborted);
    }

    public static Task RefuseAsync(HttpContext context, Visit visit, ApiError error)
    {
        var body = new JsonObject { ["message"] = error.Message };
        if (error.Errors is { } errors)
            body["errors"] = errors.DeepClone();
        // What stands in front of the API says nothing but the message (measured in https://github.com/octokit/request.js/issues/589).
        if (error.Status != StatusCodes.Status502BadGateway)
        {
            body["documentation_url"] = error.Documentation ?? Documentation;
            body["status"] = error.Status.ToString(CultureInfo.InvariantCulture);
        }
        var wait = error.RetryAfter is { } time ? Math.Max((int)Math.Ceiling(time.TotalSeconds), 1).ToString(CultureInfo.InvariantCulture) : null;
        return WriteAsync(context, visit, new Answer(error.Status, body) { Headers = wait is null ? [] : [("Retry-After", wait)] });
    }

    private static void Describe(HttpContext context, Visit visit)
    {
        var headers = context.Response.Headers;
        headers["X-GitHub-Request-Id"] = visit.RequestId;
        headers["X-GitHub-Media-Type"] = MediaTypes.Described(MediaTypes.Asked(context.Request.Headers.Accept.ToString()));
        headers["X-GitHub-Api-Version-Selected"] = "2022-11-28";
        headers["Vary"] = "Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding";
        if (visit.Caller is { } caller)
        {
            headers["X-OAuth-Scopes"] = caller.Scopes.ToString();
            headers["X-Accepted-OAuth-Scopes"] = visit.Route?.Facts.Scopes is { Length: > 0 } asked ? asked.Replace(",", ", ") : visit.Route?.IsOfRepository == true ? "repo" : "";
        }
        if (visit.Limit is not { } limit)
            return;
        headers["X-RateLimit-Limit"] = limit.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = limit.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Used"] = limit.Used.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = limit.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Resource"] = "core";
    }
}
