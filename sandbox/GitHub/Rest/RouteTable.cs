using System.Reflection;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>All operations, found by their <see cref="RouteAttribute"/> on the classes that are made of a <see cref="GitHubWorld"/>.</summary>
internal sealed class RouteTable
{
    private readonly Dictionary<string, Route[]> routes;

    public RouteTable(GitHubWorld world) => routes = typeof(RouteTable).Assembly.GetTypes()
        .Where(type => type.Namespace == "Pipeline.Sandbox.GitHub.Operations" && type.IsSubclassOf(typeof(OperationGroup)))
        .SelectMany(type => Of((OperationGroup)Activator.CreateInstance(type, world)!))
        .GroupBy(route => route.Facts.Method)
        .ToDictionary(group => group.Key, group => group.OrderBy(route => route.Rank, StringComparer.Ordinal).ToArray());

    public (Route Route, Dictionary<string, string> Values)? Find(string method, string[] path)
    {
        foreach (var route in routes.GetValueOrDefault(method == "HEAD" ? "GET" : method) ?? [])
            if (route.Match(path) is { } values)
                return (route, values);
        return null;
    }

    private static IEnumerable<Route> Of(OperationGroup operations) =>
        from method in operations.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from facts in method.GetCustomAttributes<RouteAttribute>()
        select new Route(facts, Act(operations, method));

    private static Func<ApiCall, Task<Answer>> Act(OperationGroup operations, MethodInfo method)
    {
        if (method.ReturnType == typeof(Task<Answer>))
            return method.CreateDelegate<Func<ApiCall, Task<Answer>>>(operations);
        var act = method.CreateDelegate<Func<ApiCall, Answer>>(operations);
        return call => Task.FromResult(act(call));
    }
}
