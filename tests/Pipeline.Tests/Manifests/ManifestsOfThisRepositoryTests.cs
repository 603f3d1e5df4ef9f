using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Tests.Manifests;

public class ManifestsOfThisRepositoryTests
{
    public static TheoryData<string> AllEnvironments => [.. Environments.Find(ThisRepository.Root)];

    [Fact]
    public void There_is_a_local_environment_and_one_for_a_real_account() =>
        Assert.Superset(new HashSet<string> { "local", "dev" }, Environments.Find(ThisRepository.Root).ToHashSet());

    [Theory]
    [MemberData(nameof(AllEnvironments))]
    public void Every_environment_publishes_the_portfolio_for_the_role_of_the_data_scientists(string environment)
    {
        using var repository = Copy(environment);
        var deployment = DeploymentReader.Read(repository.Root, environment, new Dictionary<string, string>());
        Assert.Equal(("mlops", environment), (deployment.Project, deployment.Name));
        var portfolio = Assert.Single(deployment.Modules, module => module.Definition.Kind == ModuleKind.Portfolio);
        Assert.Equal(["sagemaker-studio/studio"], deployment.Needed(portfolio).Select(module => module.Id));
        Assert.Equal(
            new InputValue.FromModule("sagemaker-studio", "studio", "LeadDataScientistRoleArn"),
            portfolio.Inputs.Single(input => input.Definition.Name == "portfolio-access-role-arn").Value);
    }

    [Fact]
    public void The_sandbox_account_is_pinned_and_a_real_one_waits_to_be()
    {
        using var local = Copy("local");
        Assert.Empty(DeploymentReader.Read(local.Root, "local", new Dictionary<string, string>()).Warnings);
        using var dev = Copy("dev");
        Assert.Equal("PL2190", Assert.Single(DeploymentReader.Read(dev.Root, "dev", new Dictionary<string, string>()).Warnings).Code);
    }

    // Only what the manifests need: other modules of this repository have tests of their own.
    private static TemporaryRepository Copy(string environment)
    {
        var repository = new TemporaryRepository()
            .With("seedfarmer.yaml", ThisRepository.Text("seedfarmer.yaml"))
            .With("cloudformation/portfolio/module.yaml", ThisRepository.Text("cloudformation/portfolio/module.yaml"))
            .With("cloudformation/sagemaker-user/module.yaml", ThisRepository.Text("cloudformation/sagemaker-user/module.yaml"))
            .With("cloudformation/sagemaker-execution-role/module.yaml", ThisRepository.Text("cloudformation/sagemaker-execution-role/module.yaml"))
            .With("cloudformation/endpoint/module.yaml", ThisRepository.Text("cloudformation/endpoint/module.yaml"))
            .With("cloudformation/studio-access-role/module.yaml", "outputs: [LeadDataScientistRoleArn]\n");
        foreach (var file in Directory.GetFiles(Path.Combine(ThisRepository.Root, "manifests", environment)))
            repository.With($"manifests/{environment}/{Path.GetFileName(file)}", File.ReadAllText(file));
        return repository;
    }
}
