using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>
/// A build that is told to fail: by its project's name out of <see cref="SandboxOptions.Fail"/>, in the phase <c>BUILD</c>, or by its
/// environment variable <c>SANDBOX_FAIL</c> with a phase's name; either with <c>:reason</c> behind it if wanted.
/// </summary>
internal static class ToldFailure
{
    private const string Variable = "SANDBOX_FAIL";
    private const string NoReason = "exit status 1";

    /// <summary>The reason that a phase was told to fail with; null when it was not.</summary>
    public static string? Of(SandboxWorld world, Build build, string phase)
    {
        foreach (var variable in build.Body.Object("environment").Objects("environmentVariables").Where(variable => variable.Text("name") == Variable))
            if (variable.Text("value")?.Split(':', 2) is [var named, .. var reason] && named.Equals(phase, StringComparison.OrdinalIgnoreCase))
                return reason is [var given] ? given : NoReason;
        return phase == "BUILD" && world.Options.Fail.FirstOrDefault(told => told.Where is null && told.Name == build.Project) is { } failing ? failing.Reason ?? NoReason : null;
    }
}
