using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

/// <summary>A statement of a function's policy, out of AddPermission's members.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html</remarks>
internal static class PermissionStatement
{
    /// <summary>The statement.</summary>
    public static JsonObject Of(Call call, string resource)
    {
        var statement = new JsonObject
        {
            ["Sid"] = call.Text("StatementId"),
            ["Effect"] = "Allow",
            ["Principal"] = Principal(call),
            ["Action"] = call.Text("Action"),
            ["Resource"] = resource,
        };
        if (Condition(call.Input) is { Count: > 0 } condition)
            statement["Condition"] = condition;
        return statement;
    }

    private static JsonNode Principal(Call call) => call.Text("Principal") switch
    {
        "*" => JsonValue.Create("*"),
        { Length: 12 } account when account.All(char.IsAsciiDigit) => new JsonObject { ["AWS"] = $"arn:{call.Partition}:iam::{account}:root" },
        var arn when arn.StartsWith("arn:", StringComparison.Ordinal) => new JsonObject { ["AWS"] = arn },
        var service when service.Contains('.', StringComparison.Ordinal) => new JsonObject { ["Service"] = service },
        var other => throw Refusals.Invalid($"The provided principal was invalid. Please check the principal and try again: {other}"),
    };

    private static JsonObject Condition(JsonObject input)
    {
        var condition = new JsonObject();
        void Add(string kind, string key, string member)
        {
            if (input.Text(member) is not { } value)
                return;
            if (condition[kind] is not JsonObject tests)
                condition[kind] = tests = [];
            tests[key] = value;
        }
        Add("StringEquals", "AWS:SourceAccount", "SourceAccount");
        Add("StringEquals", "aws:PrincipalOrgID", "PrincipalOrgID");
        Add("StringEquals", "lambda:EventSourceToken", "EventSourceToken");
        Add("StringEquals", "lambda:FunctionUrlAuthType", "FunctionUrlAuthType");
        Add("ArnLike", "AWS:SourceArn", "SourceArn");
        return condition;
    }
}
