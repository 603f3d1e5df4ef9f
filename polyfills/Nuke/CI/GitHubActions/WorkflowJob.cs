namespace Nuke.Common.CI.GitHubActions;

/// <summary>The job for one machine: check out, get the SDK, fetch what was kept, run the build, keep what it made.</summary>
internal sealed class WorkflowJob(GitHubActionsAttribute attribute, BuildFacts facts, GitHubActionsImage image)
{
    internal void Write(YamlWriter yaml)
    {
        yaml.Pair("name", Spelling.RunsOn(image));
        yaml.Pair("runs-on", Spelling.RunsOn(image));
        if (attribute.TimeoutMinutes > 0)
            yaml.Pair("timeout-minutes", attribute.TimeoutMinutes);
        Environment(yaml);
        if (attribute is not { JobConcurrencyGroup.Length: 0, JobConcurrencyCancelInProgress: false })
            Workflow.Group(yaml, attribute.JobConcurrencyGroup, $"${{{{ github.workflow }}}}-${{{{ github.ref }}}}-{Spelling.JobId(image)}", attribute.JobConcurrencyCancelInProgress);
        yaml.Block("steps", () => Steps(yaml));
    }

    private void Environment(YamlWriter yaml)
    {
        if (string.IsNullOrEmpty(attribute.EnvironmentName))
            return;
        yaml.Block("environment", () =>
        {
            yaml.Pair("name", attribute.EnvironmentName);
            if (!string.IsNullOrEmpty(attribute.EnvironmentUrl))
                yaml.Pair("url", attribute.EnvironmentUrl);
        });
    }

    private void Steps(YamlWriter yaml)
    {
        yaml.Item(() => Checkout(yaml));
        yaml.Item(() => Sdk(yaml));
        if (attribute.CacheKeyFiles.Length > 0 && attribute.CacheIncludePatterns.Length > 0)
            yaml.Item(() => Cache(yaml));
        yaml.Item(() => new RunStep(attribute, facts, image).Write(yaml));
        if (attribute.PublishArtifacts)
            foreach (var artifact in Artifact.Of(attribute, facts))
                yaml.Item(() => artifact.Write(yaml, attribute, image));
    }

    private void Checkout(YamlWriter yaml)
    {
        yaml.Pair("uses", ActionVersions.Checkout);
        if (attribute is { ChosenSubmodules: null, ChosenLfs: null, ChosenFetchDepth: null, ChosenProgress: null, ChosenFilter: null })
            return;
        yaml.Block("with", () =>
        {
            if (attribute.ChosenSubmodules is { } submodules)
                yaml.Line($"submodules: {submodules.ToString().ToLowerInvariant()}");
            if (attribute.ChosenLfs is { } lfs)
                yaml.Pair("lfs", lfs);
            if (attribute.ChosenFetchDepth is { } depth)
                yaml.Pair("fetch-depth", depth);
            if (attribute.ChosenProgress is { } progress)
                yaml.Pair("progress", progress);
            if (attribute.ChosenFilter is { } filter)
                yaml.Pair("filter", filter);
        });
    }

    /// <summary>Without global.json, the SDK of the framework that the build runs on.</summary>
    private void Sdk(YamlWriter yaml)
    {
        yaml.Pair("uses", ActionVersions.SetupDotNet);
        yaml.Block("with", () =>
        {
            if (facts.Has("global.json"))
                yaml.Pair("global-json-file", "global.json");
            else
                yaml.Pair("dotnet-version", $"{System.Environment.Version.Major}.x");
        });
    }

    private void Cache(YamlWriter yaml)
    {
        yaml.Pair("name", "Keep " + string.Join(", ", attribute.CacheIncludePatterns));
        yaml.Pair("uses", ActionVersions.Cache);
        yaml.Block("with", () =>
        {
            yaml.Lines("path", [.. attribute.CacheIncludePatterns, .. attribute.CacheExcludePatterns.Select(pattern => "!" + pattern)]);
            var files = string.Join(", ", attribute.CacheKeyFiles.Select(file => $"'{file.Replace("'", "''")}'"));
            yaml.Pair("key", $"${{{{ runner.os }}}}-${{{{ hashFiles({files}) }}}}");
        });
    }
}
