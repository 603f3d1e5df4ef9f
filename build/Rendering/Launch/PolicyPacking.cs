using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>
/// Spreads statements over managed policies. A managed policy has at most 6,144 characters without white space, and a role at most 10
/// policies unless its quota was raised: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// </summary>
internal static class PolicyPacking
{
    public const int LongestPolicy = 6144;

    private static readonly int Envelope = "{\"Version\":\"2012-10-17\",\"Statement\":[]}".Length;

    // One place is kept for the policy that the role's own template adds.
    private const int MostPolicies = 9;

    /// <exception cref="InvalidInput">One statement is longer than a policy, or there are too many policies (PL2333).</exception>
    public static IReadOnlyList<LaunchPolicy> Pack(IReadOnlyList<LaunchStatement> statements, string path)
    {
        var policies = new List<LaunchPolicy>();
        var current = new List<LaunchStatement>();
        var length = Envelope;
        foreach (var statement in statements)
        {
            var added = LengthOf(statement) + 1;
            if (Envelope + added > LongestPolicy)
                throw new InvalidInput(new Problem("PL2333", $"the permissions of {statement.Service} on {statement.Resources[0]} do not fit in one policy of {LongestPolicy} characters", new Location(path), "split them over several resources"));
            if (length + added > LongestPolicy)
            {
                Close();
                length = Envelope;
            }
            current.Add(statement);
            length += added;
        }
        if (current.Count > 0)
            Close();
        return policies.Count <= MostPolicies ? policies
            : throw new InvalidInput(new Problem("PL2333", $"the permissions need {policies.Count} managed policies; a role can have {MostPolicies} of them besides its own", new Location(path)));

        void Close()
        {
            policies.Add(new LaunchPolicy($"LaunchPermissions{policies.Count + 1}", [.. current]));
            current.Clear();
        }
    }

    /// <summary>The characters of a policy that count.</summary>
    public static int LengthOf(IReadOnlyList<LaunchStatement> statements) =>
        Envelope + statements.Sum(statement => LengthOf(statement) + 1);

    // ${AWS::Partition}, ${AWS::AccountId} and ${AWS::Region} count as they are written: their values are never longer.
    private static int LengthOf(LaunchStatement statement) =>
        $"{{\"Sid\":\"{statement.Sid}\",\"Effect\":\"Allow\",\"Action\":,\"Resource\":}}".Length
        + LengthOf(statement.Actions)
        + LengthOf(statement.Resources)
        + (statement.Conditions.ToModel() is { } conditions ? ",\"Condition\":".Length + Yaml.Json(conditions).Count(sign => sign != ' ') : 0);

    private static int LengthOf(IReadOnlyList<string> texts) => 2 + texts.Sum(text => text.Length + 2) + texts.Count - 1;
}
