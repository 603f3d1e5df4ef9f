using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CommandLine;

namespace Nuke.Common.Building;

/// <summary>Recognises hosts by the variables they set.</summary>
internal static class Hosts
{
    private static readonly Server[] Servers =
    [
        new("GITHUB_ACTIONS", "GitHubActions"), new("TF_BUILD", "AzurePipelines"), new("TEAMCITY_VERSION", "TeamCity"), new("GITLAB_CI", "GitLab"),
        new("APPVEYOR", "AppVeyor"), new("JENKINS_HOME", "Jenkins"), new("TRAVIS", "TravisCI"), new("BITBUCKET_PIPELINE_UUID", "Bitbucket"),
        new("bamboo_planKey", "Bamboo"), new("BITRISE_BUILD_URL", "Bitrise"), new("JB_SPACE_PROJECT_KEY", "SpaceAutomation"),
    ];

    /// <summary>What <c>--host</c> takes.</summary>
    internal static IReadOnlyList<string> Names => [.. Servers.Select(server => server.Name), nameof(Terminal)];

    /// <summary>The host with that name, else the one whose variable is set, else <see cref="Terminal"/>.</summary>
    /// <param name="options">What was asked for, if anything; takes a sentence if there is no such host.</param>
    /// <param name="surroundings">The variables.</param>
    internal static Host Choose(EngineOptions options, Surroundings surroundings)
    {
        if (options.Host is not { } name)
            return Named(Array.Find(Servers, server => surroundings.Variable(server.Variable) is not null)?.Name, surroundings);
        if (Names.FirstOrDefault(candidate => ArgumentWords.KeyOf(candidate) == ArgumentWords.KeyOf(name)) is { } found)
            return Named(found, surroundings);
        options.Problems.Add($"{options.SourceOf("Host")}: '{name}' is not one of {string.Join(", ", Names)}.{Nearest.Hint(name, Names)}");
        return new Terminal();
    }

    private static Host Named(string? name, Surroundings surroundings) => name switch
    {
        null or nameof(Terminal) => new Terminal(),
        nameof(GitHubActions) => new GitHubActions(surroundings),
        _ => new NamedServer(name),
    };

    private sealed record Server(string Variable, string Name);
}
