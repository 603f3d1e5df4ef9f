using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Models;

/// <summary>
/// Holds a request to its service's API model, as AWS's front ends do before the service itself sees it: first the types,
/// then the constraints, all of which are reported together.
/// </summary>
public static class RequestValidator
{
    /// <summary>Refuses <paramref name="input"/> in AWS's words when it does not fit <paramref name="operation"/>.</summary>
    /// <param name="model">The service's model.</param>
    /// <param name="operation">The operation asked for.</param>
    /// <param name="input">The members under their API names. Timestamps are ISO 8601 strings or epoch seconds, blobs base64 strings. Members that are null count as absent.</param>
    /// <exception cref="AwsError">
    /// <c>SerializationException</c> for a wrong type; the service's own validation code for constraints. Members that the
    /// model does not know pass, as AWS lets them; <see cref="UnknownMembers"/> tells of them.
    /// </exception>
    public static void Validate(ApiModel model, Operation operation, JsonObject input)
    {
        if (operation.Input is not { } shape)
            return;
        TypeCheck.Check(shape, input);
        // S3 checks each member in its own way and words; the service does so itself.
        if (model.Protocol == "rest-xml")
            return;
        var violations = new ConstraintCheck();
        violations.CheckMembers(shape, input, "");
        if (violations.Found.Count > 0)
            throw new AwsError(CodeOf(model, operation, violations.Found), WordingOf(violations.Found));
    }

    /// <summary>The members of a request that its operation does not know, as paths such as <c>Tags[0].Colour</c>.</summary>
    public static IReadOnlyList<string> UnknownMembers(Operation operation, JsonObject input) =>
        operation.Input is { } shape
            ? [.. ShapeWalk.Unknown(shape, input, "")]
            : [.. input.Select(member => member.Key)];

    private static string CodeOf(ApiModel model, Operation operation, IReadOnlyList<string> violations) => model.Name switch
    {
        "servicecatalog" when operation.Errors.Any(error => error.ErrorCode == "InvalidParametersException") => "InvalidParametersException",
        "logs" => "InvalidParameterException",
        "codebuild" => "InvalidInputException",
        "ec2" => violations.All(violation => violation.EndsWith("must not be null", StringComparison.Ordinal)) ? "MissingParameter" : "InvalidParameterValue",
        "sagemaker-runtime" => "ValidationError",
        _ => model.SpeaksQuery ? "ValidationError" : "ValidationException",
    };

    private static string WordingOf(IReadOnlyList<string> violations) =>
        $"{violations.Count} validation error{(violations.Count == 1 ? "" : "s")} detected: {string.Join("; ", violations)}";
}
