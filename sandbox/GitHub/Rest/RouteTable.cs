using System.Reflection;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>All operations, found by their <see cref="RouteAttribute"/> on the classes that are made of a <see cref="GitHubWorld"/>.</summary>
internal sealed class RouteTable
{
    private readonly Dictionary<string, Route[]> routes;

    public RouteTable(GitHubWorld world) => routes = Groups
        .SelectMany(type => Of((OperationGroup)Activator.CreateInstance(type, world)!))
        .GroupBy(route => route.Facts.Method)
        .ToDictionary(group => group.Key, group => group.OrderBy(route => route.Rank, StringComparer.Ordinal).ToArray());

    /// <summary>What all operations are called.</summary>
    public static IEnumerable<string> Names => Groups.SelectMany(Methods).SelectMany(method => method.GetCustomAttributes<RouteAttribute>()).Select(facts => facts.Name);

    private static IEnumerable<Type> Groups => typeof(RouteTable).Assembly.GetTypes()
        .Where(type => type.Namespace == "Pipeline.Sandbox.GitHub.Operations" && type.IsSubclassOf(typeof(OperationGroup)));

    public (Route Route, Dictionary<string, string> Values)? Find(string method, string[] path)
    {
        foreach (var route in routes.GetValueOrDefault(method == "HEAD" ? "GET" : method) ?? [])
            if (route.Match(path) is { } values)
                return (route, values);
        return null;
    }

    private static IEnumerable<Route> Of(OperationGroup operations) =>
        from method in Methods(operations.GetType())
        from facts in method.GetCustomAttributes<RouteAttribute>()
        select new Route(facts, Act(operations, method));

    private static MethodInfo[] Methods(Type group) => group.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static Func<ApiCall, Task<Answer>> Act(OperationGroup operations, MethodInfo method)
    {
        if (method.ReturnType == typeof(Task<Answer>))
            return method.CreateDelegate<Func<ApiCall, Task<Answer>>>(operations);
        var act = method.CreateDelegate<Func<ApiCall, Answer>>(operations);
        return call => Task.FromResult(act(call));
    }
}
