using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>
/// A build that is told to fail: by the sandbox's own list, <c>codebuild:project</c> or <c>codebuild:project/PRE_BUILD</c>, or by its
/// environment variable <c>SANDBOX_FAIL</c> with the phase's name; each with <c>=reason</c> behind it if wanted.
/// </summary>
internal static class ToldFailure
{
    private const string Variable = "SANDBOX_FAIL";

    /// <summary>The reason that a phase was told to fail with; null when it was not.</summary>
    public static string? Of(SandboxWorld world, Build build, string phase)
    {
        var told = world.Options.Fail
            .Where(entry => entry.StartsWith("codebuild:", StringComparison.OrdinalIgnoreCase))
            .Select(entry => Split(entry["codebuild:".Length..]))
            .Where(entry => entry.Name.Split('/', 2) is [var project, ..] && project == build.Project)
            .Select(entry => (Phase: entry.Name.Split('/', 2) is [_, var named] ? named : "BUILD", entry.Reason));
        var asked = build.Body.Object("environment").Objects("environmentVariables")
            .Where(variable => variable.Text("name") == Variable)
            .Select(variable => Split(variable.Text("value") ?? ""))
            .Select(entry => (Phase: entry.Name, entry.Reason));
        return told.Concat(asked).Where(entry => entry.Phase.Equals(phase, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Reason).FirstOrDefault();
    }

    private static (string Name, string Reason) Split(string entry) => entry.Split('=', 2) is [var name, var reason] ? (name, reason) : (entry, "exit status 1");
}
