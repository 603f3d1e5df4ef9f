using Pipeline.Sandbox.Services.Iam.Policies;

namespace Pipeline.Sandbox.Services.Iam.Simulation;

/// <summary>Decides as IAM does what policies together say of an action on a resource.</summary>
/// <param name="context">The values of a condition key; null when the request has none.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal sealed class Simulator(Func<string, IReadOnlyList<string>?> context)
{
    /// <summary>What a set of policies says: one denial decides, else one permission, else nothing.</summary>
    public Verdict Decide(IEnumerable<SimulatedPolicy> policies, string action, string resource, string? caller = null)
    {
        var (allowed, denied, missing) = (new List<Match>(), new List<Match>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var policy in policies)
            foreach (var (statement, place) in policy.Document.Statements.Zip(policy.Places))
            {
                if (!Covers(statement, action, resource) || !IsAbout(statement, policy, caller))
                    continue;
                missing.UnionWith(PolicyCondition.Keys(statement.Condition ?? []).Where(key => context(key.ToLowerInvariant()) is null));
                if (PolicyCondition.Holds(statement.Condition ?? [], context))
                    (statement.Allows ? allowed : denied).Add(new(policy, place));
            }
        return denied.Count > 0 ? new("explicitDeny", denied, missing)
            : allowed.Count > 0 ? new("allowed", allowed, missing)
            : new("implicitDeny", [], missing);
    }

    private bool Covers(PolicyStatement statement, string action, string resource) =>
        statement.Actions.Any(pattern => Wildcards.Match(pattern, action, StringComparison.OrdinalIgnoreCase)) != statement.NotActions
        && statement.Resources.Any(pattern => PolicyVariables.Replace(pattern, context) is { } named && Wildcards.Match(named, resource)) != statement.NotResources;

    private static bool IsAbout(PolicyStatement statement, SimulatedPolicy policy, string? caller) =>
        policy.Source != "resource" || statement.Principals.Any(principal =>
            principal.Name == "*" || principal.Name == caller || (caller is not null && principal.Name.Length == 12 && caller.Contains($"::{principal.Name}:", StringComparison.Ordinal))
            || (caller is not null && principal.Name.EndsWith(":root", StringComparison.Ordinal) && caller.StartsWith(principal.Name[..^"root".Length], StringComparison.Ordinal))) != statement.NotPrincipals;
}

/// <summary>A statement that decided.</summary>
internal sealed record Match(SimulatedPolicy Policy, StatementPlace Place);

/// <summary>What policies say.</summary>
/// <param name="Decision"><c>allowed</c>, <c>explicitDeny</c> or <c>implicitDeny</c>.</param>
/// <param name="Matches">The statements that made it so.</param>
/// <param name="Missing">Condition keys that were asked for and not given.</param>
internal sealed record Verdict(string Decision, IReadOnlyList<Match> Matches, IReadOnlyCollection<string> Missing);
