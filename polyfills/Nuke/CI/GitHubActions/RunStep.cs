using Nuke.Common.CommandLine;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>The step that runs the build.</summary>
internal sealed class RunStep(GitHubActionsAttribute attribute, BuildFacts facts, GitHubActionsImage image)
{
    internal void Write(YamlWriter yaml)
    {
        var targets = attribute.InvokedTargets.Select(name => facts.Target(name)!.Name).ToList();
        yaml.Pair("name", targets.Count > 0 ? "Run " + string.Join(", ", targets) : "Run the default targets");
        var command = string.Join(' ', targets.Prepend(Script));
        var unset = Unset().ToList();
        if (unset.Count > 0)
            yaml.Lines("run", [.. unset, command]);
        else
            yaml.Line("run: " + command);
        var variables = Imports.Of(attribute, facts);
        if (variables.Count > 0)
            yaml.Block("env", () =>
            {
                foreach (var (name, value) in variables)
                    yaml.Pair(name, value);
            });
    }

    /// <summary>build.cmd runs on every system, build.sh on those with bash; what one's own machine has is not known.</summary>
    private string Script => Spelling.IsWindows(image) || image == GitHubActionsImage.SelfHosted && facts.Has("build.cmd") ? "./build.cmd" : "./build.sh";

    /// <summary>An input that was not given arrives as an empty text, which would take the place of the parameter's own default.</summary>
    private IEnumerable<string> Unset() => Script == "./build.sh"
        ? attribute.OnWorkflowDispatchOptionalInputs.Select(name => Imports.Variable(facts, name)).Where(IsPlain).Select(name => $"[ -n \"${name}\" ] || unset {name}")
        : [];

    private static bool IsPlain(string name) => !name.Contains('-', StringComparison.Ordinal);
}
