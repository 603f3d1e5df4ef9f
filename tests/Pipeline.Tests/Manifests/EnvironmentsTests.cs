using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class EnvironmentsTests
{
    [Fact]
    public void An_environment_is_a_folder_with_a_deployment_manifest()
    {
        using var repository = new TemporaryRepository().With("manifests/dev/deployment.yaml", "").With("manifests/notes/readme.yaml", "");
        Assert.Equal(["dev", "test"], Environments.Find(repository.Root));
    }

    [Theory]
    [InlineData("tset", "did you mean --environment test? known: test")]
    [InlineData("production", "known: test; a new one is a folder with a deployment.yaml")]
    [InlineData("../test", "known: test; a new one is a folder with a deployment.yaml")]
    public void An_unknown_environment_is_refused_with_the_known_ones(string name, string hint)
    {
        using var repository = new TemporaryRepository();
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() =>
            DeploymentReader.Read(repository.Root, name, new Dictionary<string, string>())).Problems);
        Assert.Equal($"manifests PL2111 there is no environment '{name}'; {hint}", problem.ToString());
    }

    [Fact]
    public void A_repository_without_environments_says_so()
    {
        var folder = Directory.CreateTempSubdirectory("pipeline-empty-");
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Environments.Require(folder.FullName, "local")).Problems);
        Assert.Contains("there is none in manifests/", problem.Hint);
        folder.Delete();
    }
}
