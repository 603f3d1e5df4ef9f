using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Serving;

/// <summary>An error as the imitated service answers it; each protocol gives it its own form.</summary>
/// <param name="code">AWS's error code, such as <c>ResourceNotFoundException</c>.</param>
/// <param name="message">AWS's own wording.</param>
/// <param name="status">The HTTP status; when absent, the one the API model gives for the code, else 400.</param>
public sealed class AwsError(string code, string message, int? status = null) : Exception(message)
{
    /// <summary>AWS's error code.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status, if it differs from the API model's.</summary>
    public int? Status { get; } = status;

    /// <summary>Further elements of an S3 error, such as <c>BucketName</c>.</summary>
    public IReadOnlyList<(string Name, string Text)> Details { get; init; } = [];

    /// <summary>Headers that go with the error, such as the region a bucket is in.</summary>
    public IReadOnlyList<(string Name, string Text)> Headers { get; init; } = [];

    /// <summary>Further members of an error in JSON, such as <c>OriginalStatusCode</c>.</summary>
    public JsonObject Members { get; init; } = [];

    /// <summary>All members of an error in JSON, the text under the name that the service gives it.</summary>
    public JsonObject MembersWith(string messageMember)
    {
        var members = (JsonObject)Members.DeepClone();
        members.Insert(0, messageMember, Message);
        return members;
    }
}
