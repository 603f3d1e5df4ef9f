using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>What Lambda refuses with.</summary>
internal static class Refusals
{
    public static AwsError NotFound(string message) => new("ResourceNotFoundException", message, 404) { Members = new() { ["Type"] = "User" } };

    public static AwsError NoFunction(string arn) => NotFound($"Function not found: {arn}");

    public static AwsError Conflict(string message) => new("ResourceConflictException", message, 409) { Members = new() { ["Type"] = "User" } };

    public static AwsError Invalid(string message) => new("InvalidParameterValueException", message, 400) { Members = new() { ["Type"] = "User" } };

    public static AwsError Precondition() => new("PreconditionFailedException", "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id", 412) { Members = new() { ["Type"] = "User" } };
}
