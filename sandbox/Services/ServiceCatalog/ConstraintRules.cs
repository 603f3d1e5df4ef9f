using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>
/// The form of a constraint's parameters, by its type. Whether a launch role exists is not looked at until a launch.
/// https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreateConstraint.html
/// </summary>
internal static class ConstraintRules
{
    /// <summary>True for the types of which a product in a portfolio has at most one.</summary>
    public static bool OnlyOne(string type) => type is "LAUNCH" or "STACKSET" or "RESOURCE_UPDATE";

    public static void Check(string type, string parameters)
    {
        if (Parse(parameters) is not { } rule)
            throw Refusals.Invalid($"Invalid constraint parameters: {parameters} is not a JSON object.");
        var problem = type switch
        {
            "LAUNCH" => LaunchProblem(rule),
            "NOTIFICATION" => NotificationProblem(rule),
            "RESOURCE_UPDATE" => UpdateProblem(rule),
            "STACKSET" => rule["Properties"] is JsonObject ? null : "Properties must be specified",
            "TEMPLATE" => rule["Rules"] is JsonObject { Count: > 0 } ? null : "Rules must be specified",
            _ => throw Refusals.Invalid($"Invalid constraint type {type}. Valid types are LAUNCH, NOTIFICATION, RESOURCE_UPDATE, STACKSET and TEMPLATE."),
        };
        if (problem is not null)
            throw Refusals.Invalid($"Invalid {type} constraint parameters: {problem}.");
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? LaunchProblem(JsonObject rule) => (TextOf(rule, "RoleArn"), TextOf(rule, "LocalRoleName")) switch
    {
        (null, null) => "either RoleArn or LocalRoleName must be specified",
        (not null, not null) => "RoleArn and LocalRoleName cannot both be specified",
        ({ } arn, _) => Regex.IsMatch(arn, @"^arn:aws[a-z-]*:iam::\d{12}:role/[\w+=,.@/-]{1,576}\z", RegexOptions.CultureInvariant) ? null : $"{arn} is not the ARN of a role",
        (_, { } name) => Regex.IsMatch(name, @"^[\w+=,.@-]{1,64}\z", RegexOptions.CultureInvariant) ? null : $"{name} is not the name of a role",
    };

    private static string? NotificationProblem(JsonObject rule) =>
        rule["NotificationArns"] is JsonArray { Count: > 0 } arns && arns.All(arn => arn is JsonValue value && value.ToString().Contains(":sns:", StringComparison.Ordinal))
            ? null
            : "NotificationArns must list the ARNs of SNS topics";

    private static string? UpdateProblem(JsonObject rule)
    {
        if (TextOf(rule, "Version") != "2.0")
            return "Version must be 2.0";
        return TextOf(rule.Object("Properties"), "TagUpdateOnProvisionedProduct") is "ALLOWED" or "NOT_ALLOWED"
            ? null
            : "Properties.TagUpdateOnProvisionedProduct must be ALLOWED or NOT_ALLOWED";
    }

    private static string? TextOf(JsonObject rule, string name) =>
        rule[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
