namespace Pipeline.Rendering;

/// <summary>A managed policy of the launch role.</summary>
/// <param name="Name">Its logical id: <c>LaunchPermissions</c> and a digest of what it allows.</param>
/// <param name="Statements">In the order of services.</param>
public sealed record LaunchPolicy(string Name, IReadOnlyList<LaunchStatement> Statements)
{
    /// <summary>The same text for the same permissions.</summary>
    internal string Key => string.Join('\n', Statements.Select(statement =>
        $"{string.Join(',', statement.Actions)} {string.Join(',', statement.Resources)} {statement.Conditions.Key}"));
}

/// <summary>What the launch roles of a set of templates may do.</summary>
/// <param name="Policies">Every policy once.</param>
/// <param name="ByTemplate">The policies of a template's role, by the project template's id.</param>
public sealed record LaunchGrants(IReadOnlyList<LaunchPolicy> Policies, IReadOnlyDictionary<string, IReadOnlyList<LaunchPolicy>> ByTemplate);

/// <summary>A statement of a policy; its effect is to allow.</summary>
/// <param name="Sid">Letters and digits; the service and a number.</param>
/// <param name="Actions">Such as <c>s3:CreateBucket</c>, sorted; all of one service.</param>
/// <param name="Resources">ARNs, which may hold <c>${AWS::Partition}</c> and its like; sorted.</param>
/// <param name="Conditions">Operator, key, values; empty when there are none.</param>
public sealed record LaunchStatement(string Sid, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, LaunchConditions Conditions)
{
    /// <summary>The properties of which a resource must set one for the statement to be needed; empty when every resource of the type needs it.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    /// <summary>The service, as actions name it.</summary>
    public string Service => Actions[0][..Actions[0].IndexOf(':')];
}

/// <summary>The conditions of a statement: operator, key, values.</summary>
/// <param name="Operators">Such as <c>StringEquals</c>, with keys such as <c>iam:PassedToService</c>.</param>
public sealed record LaunchConditions(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Operators)
{
    /// <summary>No conditions.</summary>
    public static LaunchConditions None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>());

    /// <summary>The conditions as templates see them; null when there are none. A single value stands without its list.</summary>
    public IReadOnlyDictionary<string, object?>? ToModel() => Operators.Count == 0 ? null : Operators.ToDictionary(
        test => test.Key,
        test => (object?)test.Value.ToDictionary(key => key.Key, key => (object?)(key.Value is [var only] ? only : key.Value)));

    /// <summary>The same text for the same conditions.</summary>
    internal string Key => string.Join(';', Operators.OrderBy(test => test.Key, StringComparer.Ordinal).Select(test =>
        test.Key + string.Join(',', test.Value.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => $"{key.Key}={string.Join('|', key.Value)}"))));
}
