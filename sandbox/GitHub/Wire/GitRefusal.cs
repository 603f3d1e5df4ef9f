using System.Text;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>Tells a Git client what is wrong: text, which it shows its user behind <c>remote:</c>.</summary>
internal static class GitRefusal
{
    public static Task WriteAsync(HttpContext context, ApiError error)
    {
        var response = context.Response;
        response.StatusCode = error.Status;
        response.ContentType = "text/plain; charset=utf-8";
        if (error.Status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Basic realm=\"GitHub\"";
        return response.Body.WriteAsync(Encoding.UTF8.GetBytes(error.Message + "\n"), context.RequestAborted).AsTask();
    }
}
