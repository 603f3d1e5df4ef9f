using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>What a request is, as policies look at it.</summary>
/// <param name="CallerArn">Who asks; for a role's session the session's ARN.</param>
/// <param name="Account">The caller's account.</param>
/// <param name="Action">What for, such as <c>sts:AssumeRole</c>.</param>
/// <param name="Resource">On what; empty where the policy's own bearer is meant.</param>
/// <param name="Context">Condition keys and their values.</param>
internal sealed record PolicyQuestion(string CallerArn, string Account, string Action, string Resource, IReadOnlyDictionary<string, string> Context)
{
    /// <summary>The service that asks, such as <c>sagemaker.amazonaws.com</c>; null when a user or a session does.</summary>
    public string? Service { get; init; }
}

/// <summary>Whether a policy with principals lets somebody do something: a denial wins over any permission.</summary>
internal static class PolicyDecision
{
    /// <summary>True when allowed, false when denied, null when the policy says nothing about it.</summary>
    public static bool? Ask(PolicyDocument policy, PolicyQuestion question)
    {
        bool? answer = null;
        foreach (var statement in policy.Statements)
            if (Applies(statement, question))
            {
                if (!statement.Allows)
                    return false;
                answer = true;
            }
        return answer;
    }

    private static bool Applies(PolicyStatement statement, PolicyQuestion question) =>
        statement.Principals.Any(principal => IsCaller(principal, question)) != statement.NotPrincipals
        && statement.Actions.Any(action => Wildcards.Match(action, question.Action, StringComparison.OrdinalIgnoreCase)) != statement.NotActions
        && (statement.Resources.Count == 0 || statement.Resources.Any(resource => Wildcards.Match(resource, question.Resource)) != statement.NotResources)
        && PolicyCondition.Holds(statement.Condition ?? [], question.Context);

    private static bool IsCaller(PolicyPrincipal principal, PolicyQuestion question)
    {
        if (question.Service is { } service)
            return (principal.Kind == "Service" && principal.Name == service) || (principal.Kind == "AWS" && principal.Name == "*");
        if (principal.Kind != "AWS")
            return false;
        if (principal.Name == "*" || principal.Name == question.CallerArn || principal.Name == question.Context.GetValueOrDefault("aws:principalarn"))
            return true;
        // An account, or its root, stands for everybody in it.
        return principal.Name == question.Account || (principal.Name.EndsWith($"::{question.Account}:root", StringComparison.Ordinal) && principal.Name.Contains(":iam:", StringComparison.Ordinal));
    }
}
