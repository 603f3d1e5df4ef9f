using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Reads the content of a file from a request.</summary>
internal static class FileContent
{
    /// <exception cref="ApiError">It is not what it says it is, or larger than 100 MB.</exception>
    public static byte[] Read(string text, string encoding)
    {
        var content = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "base64" => OfBase64(text) ?? throw ApiError.Unprocessable("content is not valid Base64"),
            _ => throw ApiError.Unprocessable("encoding must be either \"utf-8\" or \"base64\""),
        };
        return content.LongLength <= ObjectStore.LargestFile ? content : throw new ApiError(422, "Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.")
        {
            Errors = [new JsonObject { ["resource"] = "Blob", ["field"] = "data", ["code"] = "too_large" }],
        };
    }

    private static byte[]? OfBase64(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
