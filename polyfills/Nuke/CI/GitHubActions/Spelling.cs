using Nuke.Common.CommandLine;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>How things are called in a workflow.</summary>
internal static class Spelling
{
    internal static string RunsOn(GitHubActionsImage image) => image switch
    {
        GitHubActionsImage.WindowsServer2022 => "windows-2022",
        GitHubActionsImage.Ubuntu2404 => "ubuntu-24.04",
        GitHubActionsImage.Ubuntu2204 => "ubuntu-22.04",
        GitHubActionsImage.WindowsLatest => "windows-latest",
        GitHubActionsImage.MacOsLatest => "macos-latest",
        GitHubActionsImage.SelfHosted => "self-hosted",
        _ => "ubuntu-latest",
    };

    internal static bool IsWindows(GitHubActionsImage image) => image is GitHubActionsImage.WindowsLatest or GitHubActionsImage.WindowsServer2022;

    /// <summary>Ids of jobs have no dots.</summary>
    internal static string JobId(GitHubActionsImage image) => RunsOn(image).Replace('.', '_');

    internal static string Event(GitHubActionsTrigger trigger) => Names.Kebab(trigger.ToString()).Replace('-', '_');

    internal static string Permission(GitHubActionsPermissions permission) => Names.Kebab(permission.ToString());

    /// <summary><c>NuGetApiKey</c> is the secret <c>NUGET_API_KEY</c>; a name that is spelled so already stays as it is.</summary>
    internal static string Secret(string name) =>
        name.Contains('_', StringComparison.Ordinal) || !name.Any(char.IsLower) ? name.ToUpperInvariant() : Names.Kebab(name).Replace('-', '_').ToUpperInvariant();
}
