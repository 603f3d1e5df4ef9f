using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>What the template of the launch roles can name as <c>launch</c>.</summary>
internal static class LaunchModel
{
    /// <summary>The policies and roles that launches of these projects need, and no more.</summary>
    public static object Of(string permissions, ReadyModule portfolio, IReadOnlyList<RenderedProject> projects)
    {
        var grants = LaunchPermissions.Read(permissions).For(projects.ToDictionary(project => project.Template.Id, project => project.Rendered, StringComparer.Ordinal));
        var routes = LaunchRoles.RoutesWithOwnRoles(portfolio);
        return new Dictionary<string, object?>
        {
            ["routes"] = routes.Select(route => route.Name).ToList(),
            ["policies"] = grants.Policies.Select(Policy).ToList(),
            ["roles"] = routes.SelectMany(route => projects.Select((project, at) => Role(portfolio, route, project.Template.Id, at, grants))).ToList(),
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

    private static Dictionary<string, object?> Role(ReadyModule portfolio, Route route, string template, int at, LaunchGrants grants) => new()
    {
        ["id"] = $"{route.LogicalId}LaunchRole{at + 1}",
        ["route"] = route.Name,
        ["template"] = template,
        ["name"] = LaunchRoles.NameOf(portfolio, route, template),
        ["policies"] = grants.ByTemplate[template].Select(policy => policy.Name).ToList(),
    };
}
