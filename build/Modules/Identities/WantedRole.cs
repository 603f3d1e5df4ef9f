using System.Text.Json.Nodes;
using Pipeline.Aws.Iam;
using Pipeline.Aws.Sts;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Modules.Identities;

/// <summary>The role that a template declares, its functions resolved.</summary>
public static class WantedRole
{
    /// <summary>Its name in the template.</summary>
    public const string LogicalId = "ExecutionRole";

    /// <summary>Reads the role.</summary>
    /// <param name="template">The rendered template.</param>
    /// <param name="region">The stack's region.</param>
    /// <param name="caller">Whose account and partition it is.</param>
    /// <param name="physicalIds">The stack's resources as far as they are there; policies that are not are left out.</param>
    public static RoleState Of(string template, string region, CallerIdentity caller, IReadOnlyDictionary<string, string> physicalIds)
    {
        const string unknown = "not-there-yet";
        var scope = new EvaluationScope
        {
            AccountId = caller.Account,
            Region = region,
            Partition = caller.Partition,
            StackName = "",
            StackId = "",
            Ref = id => JsonValue.Create(physicalIds.GetValueOrDefault(id, unknown)),
        };
        var properties = new TemplateEvaluator(Template.Parse(template), scope).Properties(LogicalId);
        return new RoleState(
            properties["RoleName"]!.GetValue<string>(),
            properties["AssumeRolePolicyDocument"]!.ToJsonString(),
            [.. (properties["ManagedPolicyArns"] as JsonArray ?? []).Select(arn => arn!.GetValue<string>()).Where(arn => arn != unknown)],
            new Dictionary<string, string>());
    }

    /// <summary>
    /// A template with nothing but the role as it is to be taken in: an import may neither make anything else nor say outputs
    /// (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-import.html).
    /// </summary>
    public static string ImportTemplate(RoleState wanted) => new JsonObject
    {
        ["AWSTemplateFormatVersion"] = "2010-09-09",
        ["Resources"] = new JsonObject
        {
            [LogicalId] = new JsonObject
            {
                ["Type"] = "AWS::IAM::Role",
                ["DeletionPolicy"] = "Delete",
                ["Properties"] = new JsonObject { ["RoleName"] = wanted.Name, ["AssumeRolePolicyDocument"] = JsonNode.Parse(wanted.Trust) },
            },
        },
    }.ToJsonString();
}
