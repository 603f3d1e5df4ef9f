using System.Text.RegularExpressions;
using Pipeline.Sandbox.GitHub;
using Pipeline.Sandbox.GitHub.Rest;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What there is to misbehave: the services that have both a model and a class, GitHub, and their operations. Read only when somebody names one.</summary>
internal static partial class ImitatedServices
{
    public static IEnumerable<string> Names => ApiModels.Names.Where(name => ServiceDirectory.TypeOf(name) is not null).Append(GitHubSite.Name);

    public static IEnumerable<string> Operations => Names.SelectMany(OperationsOf);

    public static IEnumerable<string> OperationsOf(string service) => service == GitHubSite.Name ? RouteTable.Names : ApiModels.Load(service).Operations.Keys;

    /// <summary>The operation that somebody typed; case is free.</summary>
    public static string? Find(this IEnumerable<string> operations, string typed)
    {
        var text = Plain(typed);
        return operations.FirstOrDefault(name => Plain(name).Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    // GitHub's are a method and a path: a space on a command line begins the next value, and what a hole is called is nobody's concern.
    private static string Plain(string operation) => operation.Contains('/', StringComparison.Ordinal) ? Hole().Replace(operation.Replace(" ", "", StringComparison.Ordinal), "{}") : operation;

    [GeneratedRegex("{[^}]*}")]
    private static partial Regex Hole();
}
