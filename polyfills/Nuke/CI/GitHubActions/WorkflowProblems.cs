using Nuke.Common.CommandLine;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>Finds everything in an attribute that would not make a workflow that works.</summary>
internal sealed class WorkflowProblems(GitHubActionsAttribute attribute, BuildFacts facts)
{
    internal IEnumerable<string> All() => [.. Name(), .. Triggers(), .. Targets(), .. Values(), .. Rights(), .. Machines()];

    private IEnumerable<string> Name()
    {
        if (attribute.Name.Length == 0 || !attribute.Name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.'))
            yield return "its name becomes the name of a file; use letters, digits, '-', '_' and '.'.";
    }

    private IEnumerable<string> Triggers()
    {
        var conditions = attribute.Conditions.ToList();
        if (attribute.On.Length > 0 && conditions.Count > 0)
            yield return $"On and {conditions[0]} are both set. Keep On for events without conditions, or the members that begin with On.";
        if (attribute.On.Length == 0 && conditions.Count == 0)
            yield return "nothing starts it. Set On, as in On = [GitHubActionsTrigger.Push], or a member with conditions, as in OnPushBranches = [\"main\"].";
        if (attribute.OnPushBranches.Length > 0 && attribute.OnPushBranchesIgnore.Length > 0)
            yield return "OnPushBranches and OnPushBranchesIgnore are both set, which GitHub does not take. Keep one; a pattern such as '!legacy' in OnPushBranches leaves a branch out.";
        if (attribute.OnPushTags.Length > 0 && attribute.OnPushTagsIgnore.Length > 0)
            yield return "OnPushTags and OnPushTagsIgnore are both set, which GitHub does not take. Keep one.";
        if (attribute.OnPullRequestTags.Length > 0)
            yield return "OnPullRequestTags is set, but pull requests have no tags. Remove it, or use OnPushTags.";
        if (attribute.OnCronSchedule is { Length: > 0 } cron && cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length != 5)
            yield return $"OnCronSchedule is '{cron}', but must have five fields: minute, hour, day of month, month, day of week, as in '30 4 * * 1-5'.";
    }

    private IEnumerable<string> Targets()
    {
        foreach (var name in attribute.InvokedTargets.Where(name => facts.Target(name) is null))
            yield return $"InvokedTargets names '{name}', which is not a target.{Nearest.Hint(name, facts.Targets.Select(target => target.Name))}";
        if (attribute.InvokedTargets.Length == 0 && !facts.Targets.Any(target => target.IsDefault))
            yield return "InvokedTargets is empty, and the build has no default target to run instead.";
        if (!attribute.PublishArtifacts || attribute.InvokedTargets.Any(name => facts.Target(name) is null))
            yield break;
        foreach (var product in facts.Plan(attribute.InvokedTargets).SelectMany(target => target.ArtifactProducts).Where(product => Artifact.Relative(facts, product) is null))
            yield return $"a target produces {product}, which is outside of the repository and so differs from machine to machine. Produce it below the root, or set PublishArtifacts = false.";
    }

    private IEnumerable<string> Values()
    {
        foreach (var name in attribute.OnWorkflowDispatchRequiredInputs.Concat(attribute.OnWorkflowDispatchOptionalInputs).Where(name => facts.Parameter(name) is null))
            yield return $"the input {name} is not a parameter.{Nearest.Hint(name, facts.Parameters.Select(parameter => parameter.Name))}";
        foreach (var name in attribute.ImportSecrets.Select(Spelling.Secret))
            if (!IsSecretName(name))
                yield return $"ImportSecrets: GitHub takes no secret of the name '{name}'. Names have letters, digits and '_', and begin neither with a digit nor with GITHUB_.";
    }

    private IEnumerable<string> Rights()
    {
        if (attribute.ReadPermissions.Contains(GitHubActionsPermissions.IdToken))
            yield return "ReadPermissions has IdToken, which can only be written. Move it to WritePermissions.";
        if (!string.IsNullOrEmpty(attribute.EnvironmentUrl) && string.IsNullOrEmpty(attribute.EnvironmentName))
            yield return "EnvironmentUrl is set without EnvironmentName.";
    }

    private IEnumerable<string> Machines()
    {
        if (!facts.Has("build.cmd") && attribute.Images.Any(Spelling.IsWindows))
            yield return "a Windows machine runs build.cmd, and there is none in the root directory.";
        if (!facts.Has("build.sh") && attribute.Images.Any(image => !Spelling.IsWindows(image)) && !(facts.Has("build.cmd") && attribute.Images.All(image => Spelling.IsWindows(image) || image == GitHubActionsImage.SelfHosted)))
            yield return "its machines run build.sh, and there is none in the root directory.";
    }

    private static bool IsSecretName(string name) =>
        name == "GITHUB_TOKEN"
        || name.Length > 0 && !char.IsDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_') && !name.StartsWith("GITHUB_", StringComparison.Ordinal);
}
