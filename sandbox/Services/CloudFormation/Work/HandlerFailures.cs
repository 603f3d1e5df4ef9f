using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Properties that do not fit their type; the message is CloudFormation's.</summary>
internal sealed class InvalidProperties(string message) : Exception(message);

/// <summary>Why resources fail, in CloudFormation's words.</summary>
internal static class HandlerFailures
{
    /// <summary>The code of a nested stack that came to a bad end; its reason stands for itself.</summary>
    public const string NestedStack = "NestedStackFailed";

    /// <summary>The code of a custom resource that failed; what it says stands for itself.</summary>
    public const string CustomResource = "CustomResourceFailed";

    /// <summary>The code of a resource whose signals did not come, or told of a failure; its reason stands for itself.</summary>
    public const string Unsignalled = "Unsignalled";

    private static readonly (string Part, string Code)[] Codes =
    [
        ("AlreadyExists", "AlreadyExists"), ("AlreadyOwned", "AlreadyExists"), ("NameExists", "AlreadyExists"), ("NotFound", "NotFound"), ("NoSuch", "NotFound"), ("DoesNotExist", "NotFound"),
        ("AccessDenied", "AccessDenied"), ("Throttl", "Throttling"), ("Limit", "ServiceLimitExceeded"), ("Conflict", "ResourceConflict"),
        ("Malformed", "InvalidRequest"), ("Invalid", "InvalidRequest"), ("Validation", "InvalidRequest"),
    ];

    /// <summary>The reason that an event gives.</summary>
    public static string Words(ResourceRow row, Exception refused) => refused switch
    {
        InvalidProperties or Templates.TemplateException => refused.Message,
        AwsError { Code: NestedStack or CustomResource or Unsignalled } own => own.Message,
        AwsError { Code: "GeneralServiceException" or "NotStabilized" } told => Handler(told.Message, told.Code),
        AwsError error => Handler($"{error.Message} (Service: {Service(row.Type)}, Status Code: {error.Status ?? 400}, Request ID: {Guid.NewGuid()})", CodeOf(error.Code)),
        OperationCanceledException => row.Status.StartsWith("UPDATE", StringComparison.Ordinal) ? "Resource update cancelled" : "Resource creation cancelled",
        _ => "Internal Failure",
    };

    private static string Handler(string message, string code) =>
        $"Resource handler returned message: \"{message}\" (RequestToken: {Guid.NewGuid()}, HandlerErrorCode: {code})";

    private static string CodeOf(string code) =>
        Codes.FirstOrDefault(known => code.Contains(known.Part, StringComparison.Ordinal)).Code ?? "GeneralServiceException";

    private static string Service(string type) => type.Split("::") is [_, var service, ..] ? service == "IAM" ? "Iam" : service : type;
}
