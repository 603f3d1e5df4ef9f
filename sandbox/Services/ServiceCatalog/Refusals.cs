using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>The errors that Service Catalog answers with.</summary>
internal static class Refusals
{
    public static AwsError NotFound(string kind, string id) =>
        new("ResourceNotFoundException", $"{kind} {id} not found.");

    public static AwsError NotFound(string message) =>
        new("ResourceNotFoundException", message);

    public static AwsError Invalid(string message) =>
        new("InvalidParametersException", message);

    public static AwsError InUse(string kind, string id, string by) =>
        new("ResourceInUseException", $"{kind} {id} still has associated {by}");

    public static AwsError Duplicate(string message) =>
        new("DuplicateResourceException", message);

    public static AwsError LimitExceeded(int limit, string what) =>
        new("LimitExceededException", $"The limit of {limit} {what} has been exceeded.");
}
