namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>An operation with its address.</summary>
internal sealed class Route(RouteAttribute facts, Func<ApiCall, Task<Answer>> act)
{
    private const string OfRepository = "/repos/{owner}/{repo}";

    private readonly string[] parts = Split(facts.Path);

    public RouteAttribute Facts { get; } = facts;

    public Func<ApiCall, Task<Answer>> Act { get; } = act;

    public bool IsOfRepository { get; } = facts.Path == OfRepository || facts.Path.StartsWith(OfRepository + "/", StringComparison.Ordinal);

    public bool Writes => Facts.Method is not "GET";

    public Access Needs => (Facts.Needs, IsOfRepository, Writes) switch
    {
        (Access.Usual, true, true) => Access.Push,
        (Access.Usual, true, false) => Access.Read,
        var (told, _, _) => told,
    };

    /// <summary>The more literal wins: <c>/branches</c> before <c>/branches/{branch*}/protection</c> before <c>/branches/{branch*}</c>.</summary>
    public string Rank => string.Concat(parts.Select(part => part[0] != '{' ? '0' : part.EndsWith("*}", StringComparison.Ordinal) ? '2' : '1')) + "1";

    public static string[] Split(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What fills the holes; null when the path is another.</summary>
    public Dictionary<string, string>? Match(string[] asked)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < parts.Length; at++)
        {
            var part = parts[at];
            if (part.EndsWith("*}", StringComparison.Ordinal))
            {
                // What follows such a hole is matched from the end.
                var after = parts.Length - at - 1;
                if (asked.Length - after < at || !parts[(at + 1)..].SequenceEqual(asked[(asked.Length - after)..]))
                    return null;
                values[part[1..^2]] = string.Join('/', asked[at..(asked.Length - after)]);
                return values;
            }
            if (at >= asked.Length || (part[0] != '{' && part != asked[at]))
                return null;
            if (part[0] == '{')
                values[part[1..^1]] = asked[at];
        }
        return asked.Length == parts.Length ? values : null;
    }
}
