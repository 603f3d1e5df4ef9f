using Pipeline.Rendering;

namespace Pipeline.Modules;

/// <summary>What the product launch role's template can name as <c>launch</c>.</summary>
internal static class LaunchModel
{
    /// <summary>The policies that launches of these projects need, and no more.</summary>
    public static object Of(string permissions, IReadOnlyList<RenderedProject> projects) =>
        LaunchPermissions.ToModel(LaunchPermissions.Read(permissions).For(projects.Select(project => project.Rendered)));
}
