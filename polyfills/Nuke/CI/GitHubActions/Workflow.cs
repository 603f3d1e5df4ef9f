namespace Nuke.Common.CI.GitHubActions;

/// <summary>The workflow that an attribute describes, as YAML.</summary>
/// <remarks>The syntax: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax</remarks>
internal sealed class Workflow(GitHubActionsAttribute attribute, BuildFacts facts)
{
    private readonly YamlWriter yaml = new();

    internal string Text()
    {
        yaml.Pair("name", attribute.Name);
        yaml.Gap();
        new WorkflowTriggers(attribute, facts).Write(yaml);
        Permissions();
        Concurrency();
        yaml.Gap();
        yaml.Block("jobs", () =>
        {
            foreach (var image in attribute.Images)
            {
                if (image != attribute.Images[0])
                    yaml.Gap();
                yaml.Block(Spelling.JobId(image), () => new WorkflowJob(attribute, facts, image).Write(yaml));
            }
        });
        return yaml.ToString();
    }

    /// <summary>
    /// A permission that is not named is denied, so reading the repository, without which nothing can be checked out, is
    /// always among them. Only a build that is handed the token, and asks for nothing, keeps what the repository's settings allow.
    /// </summary>
    private void Permissions()
    {
        var access = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var permission in attribute.ReadPermissions)
            access[Spelling.Permission(permission)] = "read";
        foreach (var permission in attribute.WritePermissions)
            access[Spelling.Permission(permission)] = "write";
        if (access.Count == 0 && Imports.HandsOnToken(attribute))
            return;
        access.TryAdd("contents", "read");
        yaml.Gap();
        yaml.Block("permissions", () =>
        {
            foreach (var (permission, level) in access)
                yaml.Pair(permission, level);
        });
    }

    private void Concurrency()
    {
        if (attribute is { ConcurrencyGroup.Length: 0, ConcurrencyCancelInProgress: false })
            return;
        yaml.Gap();
        Group(yaml, attribute.ConcurrencyGroup, "${{ github.workflow }}-${{ github.ref }}", attribute.ConcurrencyCancelInProgress);
    }

    internal static void Group(YamlWriter yaml, string given, string usual, bool cancel) => yaml.Block("concurrency", () =>
    {
        yaml.Pair("group", given.Length > 0 ? given : usual);
        yaml.Pair("cancel-in-progress", cancel);
    });
}
