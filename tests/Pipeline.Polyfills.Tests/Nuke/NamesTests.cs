using Nuke.Common.CommandLine;

namespace Pipeline.Polyfills.Tests.Nuke;

public class NamesTests
{
    [Theory]
    [InlineData("SomeText", "some-text")]
    [InlineData("NuGetApiKey", "nuget-api-key")]
    [InlineData("GitHubReleaseGitHubToken", "github-release-github-token")]
    [InlineData("DotNetSdk", "dotnet-sdk")]
    [InlineData("HTMLText", "html-text")]
    [InlineData("ApiURL", "api-url")]
    [InlineData("X", "x")]
    [InlineData("renamed-thing", "renamed-thing")]
    [InlineData("environment", "environment")]
    public void Humps_become_dashes(string name, string kebab) => Assert.Equal(kebab, Names.Kebab(name));

    [Theory]
    [InlineData("DeployEndpont", "DeployEndpoint")]
    [InlineData("deploy-endpoint", "DeployEndpoint")]
    [InlineData("DeployPortfoliio", "DeployPortfolio")]
    [InlineData("Depl", "DeployEndpoint")]
    [InlineData("Paln", "Plan")]
    [InlineData("Quux", null)]
    public void The_nearest_name_is_what_was_meant(string typed, string? meant) =>
        Assert.Equal(meant, Nearest.To(typed, ["DeployEndpoint", "DeployPortfolio", "Plan", "Clean"]));
}
