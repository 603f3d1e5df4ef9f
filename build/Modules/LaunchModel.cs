using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>What the template of the launch roles can name as <c>launch</c>.</summary>
internal static class LaunchModel
{
    /// <summary>The policies and roles that launches need, and no more.</summary>
    /// <param name="permissions">What each type needs.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="needs">What each template's launches need, by the project template's id.</param>
    public static object Of(LaunchPermissions permissions, ReadyModule portfolio, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> needs)
    {
        var grants = permissions.For(needs.ToDictionary(StringComparer.Ordinal));
        var routes = LaunchRoles.RoutesWithOwnRoles(portfolio);
        return new Dictionary<string, object?>
        {
            ["routes"] = routes.Select(route => route.Name).ToList(),
            ["policies"] = grants.Policies.Select(Policy).ToList(),
            ["roles"] = routes.SelectMany(route => grants.ByTemplate.Select(template => Role(portfolio, route, template.Key, template.Value))).ToList(),
        };
    }

    private static Dictionary<string, object?> Policy(LaunchPolicy policy) => new()
    {
        ["name"] = policy.Name,
        ["statements"] = policy.Statements.Select(statement => new Dictionary<string, object?>
        {
            ["sid"] = statement.Sid,
            ["actions"] = statement.Actions,
            ["resources"] = statement.Resources,
            ["conditions"] = statement.Conditions.ToModel(),
        }).ToList(),
    };

    // The digest in the role's name makes its logical id stay when other templates come and go.
    private static Dictionary<string, object?> Role(ReadyModule portfolio, Route route, string template, IReadOnlyList<LaunchPolicy> policies)
    {
        var name = LaunchRoles.NameOf(portfolio, route, template);
        return new()
        {
            ["id"] = $"{route.LogicalId}LaunchRole{name.Split('-')[^1]}",
            ["route"] = route.Name,
            ["template"] = template,
            ["name"] = name,
            ["policies"] = policies.Select(policy => policy.Name).ToList(),
        };
    }
}
