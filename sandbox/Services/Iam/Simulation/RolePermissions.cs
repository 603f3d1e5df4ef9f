using System.Collections.Concurrent;
using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>What a role's policies allow, read once and asked often.</summary>
/// <param name="identity">The role's inline and attached policies.</param>
/// <param name="boundary">Its permissions boundary; null when it has none.</param>
/// <param name="isPartlyUnknown">Whether it holds a policy of AWS whose text is not known here: what the others do not deny may be allowed by that one.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal sealed class RolePermissions(IReadOnlyList<SimulatedPolicy> identity, SimulatedPolicy? boundary, bool isPartlyUnknown)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<PolicyStatement>> byAction = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<PolicyStatement>> bounds = new(StringComparer.Ordinal);

    /// <summary>What the policies say of an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="resource">On what.</param>
    /// <param name="context">The values of a condition key in small letters; null when the request has none.</param>
    public PermissionVerdict Ask(string action, string resource, Func<string, IReadOnlyList<string>?> context)
    {
        var own = Decide(byAction.GetOrAdd(action, About, identity), resource, context);
        if (own == false)
            return new(false, "with an explicit deny in an identity-based policy");
        var bound = boundary is null ? true : Decide(bounds.GetOrAdd(action, About, (IReadOnlyList<SimulatedPolicy>)[boundary]), resource, context);
        return bound == false ? new(false, "with an explicit deny in a permissions boundary")
            : own is null && !isPartlyUnknown ? new(false, $"because no identity-based policy allows the {action} action")
            : bound is null ? new(false, $"because no permissions boundary allows the {action} action")
            : new(own is null ? null : true, "");
    }

    /// <summary>The actions of allowing statements that cover none of what was asked; conditions are not looked at.</summary>
    public IEnumerable<(SimulatedPolicy Policy, PolicyStatement Statement, string Action)> Unasked(IReadOnlyCollection<(string Action, string Resource)> asked) =>
        from policy in identity
        from statement in policy.Document.Statements
        where statement.Allows && !statement.NotActions
        from action in statement.Actions
        where !asked.Any(one => Wildcards.Match(action, one.Action, StringComparison.OrdinalIgnoreCase) && Covers(statement, one.Resource, _ => null))
        select (policy, statement, action);

    private static IReadOnlyList<PolicyStatement> About(string action, IReadOnlyList<SimulatedPolicy> policies) =>
        [.. policies.SelectMany(policy => policy.Document.Statements)
            .Where(statement => statement.Actions.Any(pattern => Wildcards.Match(pattern, action, StringComparison.OrdinalIgnoreCase)) != statement.NotActions)];

    // A denial decides, else a permission, else nothing.
    private static bool? Decide(IEnumerable<PolicyStatement> statements, string resource, Func<string, IReadOnlyList<string>?> context)
    {
        bool? answer = null;
        foreach (var statement in statements)
            if ((!statement.Allows || answer is null) && Covers(statement, resource, context) && PolicyCondition.Holds(statement.Condition ?? [], context))
            {
                if (!statement.Allows)
                    return false;
                answer = true;
            }
        return answer;
    }

    private static bool Covers(PolicyStatement statement, string resource, Func<string, IReadOnlyList<string>?> context) =>
        statement.Resources.Any(pattern => PolicyVariables.Replace(pattern, context) is { } named && Wildcards.Match(named, resource)) != statement.NotResources;
}

/// <summary>What a role's policies say of an action.</summary>
/// <param name="Allowed">Whether they allow it; null when only a policy of AWS could whose text is not known here.</param>
/// <param name="Refusal">Why not, in AWS's words.</param>
internal readonly record struct PermissionVerdict(bool? Allowed, string Refusal);
