using Nuke.Common.Parameters;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>The part of a workflow that says when it runs.</summary>
internal sealed class WorkflowTriggers(GitHubActionsAttribute attribute, BuildFacts facts)
{
    internal void Write(YamlWriter yaml)
    {
        if (attribute.On.Length > 0)
            yaml.Line($"on: [{string.Join(", ", attribute.On.Distinct().Select(Spelling.Event))}]");
        else
            yaml.Block("on", () => Detailed(yaml));
    }

    private void Detailed(YamlWriter yaml)
    {
        var conditions = attribute.Conditions.ToList();
        if (conditions.Exists(name => name.StartsWith("OnPush", StringComparison.Ordinal)))
            yaml.Block("push", () =>
            {
                yaml.List("branches", attribute.OnPushBranches);
                yaml.List("branches-ignore", attribute.OnPushBranchesIgnore);
                yaml.List("tags", attribute.OnPushTags);
                yaml.List("tags-ignore", attribute.OnPushTagsIgnore);
                Paths(yaml, attribute.OnPushIncludePaths, attribute.OnPushExcludePaths);
            });
        if (conditions.Exists(name => name.StartsWith("OnPullRequest", StringComparison.Ordinal)))
            yaml.Block("pull_request", () =>
            {
                yaml.List("branches", attribute.OnPullRequestBranches);
                Paths(yaml, attribute.OnPullRequestIncludePaths, attribute.OnPullRequestExcludePaths);
            });
        if (conditions.Exists(name => name.StartsWith("OnWorkflowDispatch", StringComparison.Ordinal)))
            yaml.Block("workflow_dispatch", () => yaml.Block("inputs", () => Inputs(yaml)));
        if (!string.IsNullOrEmpty(attribute.OnCronSchedule))
            yaml.Block("schedule", () => yaml.Item(() => yaml.Pair("cron", attribute.OnCronSchedule)));
    }

    /// <summary>GitHub takes patterns to leave out either alone, or with an exclamation mark among those to take.</summary>
    private static void Paths(YamlWriter yaml, string[] include, string[] exclude)
    {
        if (include.Length > 0)
            yaml.List("paths", [.. include, .. exclude.Select(path => "!" + path)]);
        else
            yaml.List("paths-ignore", exclude);
    }

    private void Inputs(YamlWriter yaml)
    {
        foreach (var name in attribute.OnWorkflowDispatchRequiredInputs)
            yaml.Block(name, () => Input(yaml, facts.Parameter(name), required: true));
        foreach (var name in attribute.OnWorkflowDispatchOptionalInputs)
            yaml.Block(name, () => Input(yaml, facts.Parameter(name), required: false));
    }

    /// <summary>A form cannot leave a choice or a check box open, so only inputs that must be given are offered as such.</summary>
    private static void Input(YamlWriter yaml, BuildParameter? parameter, bool required)
    {
        if (parameter?.Attribute.Description is { Length: > 0 } description)
            yaml.Pair("description", description);
        yaml.Pair("required", required);
        if (!required || parameter is null)
            return;
        if (parameter.Arity == CommandLine.Arity.Flag)
            yaml.Pair("type", "boolean");
        else if (ValueConversion.Choices(parameter.Type) is { } choices)
        {
            yaml.Pair("type", "choice");
            yaml.List("options", [.. choices]);
        }
    }
}
