using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class DeploymentReaderTests
{
    [Fact]
    public void A_deployment_has_its_groups_in_order_with_modules_bound_to_accounts()
    {
        using var repository = new TemporaryRepository();
        var deployment = repository.Read();
        Assert.Equal(("test", "mlops", "test", "us-east-1"), (deployment.Name, deployment.Project, deployment.Environment, deployment.ToolchainRegion));
        Assert.Equal(["core/network", "apps/app"], deployment.Modules.Select(module => module.Id));
        var app = repository.App();
        Assert.Equal("cloudformation/app", app.Definition.Id);
        Assert.Equal(new TargetAccount("primary", "111122223333", new Location("manifests/test/deployment.yaml", 9, 12)), app.TargetAccount);
        Assert.Equal("us-east-1", app.Region);
        Assert.Equal(new Location("manifests/test/apps.yaml", 1, 7), app.Location);
        Assert.Empty(deployment.Warnings);
    }

    [Fact]
    public void Every_key_may_be_written_in_snake_case()
    {
        using var repository = new TemporaryRepository().With("manifests/test/deployment.yaml", """
            name: test
            toolchain_region: us-east-1
            force_dependency_redeploy: true
            groups:
              - name: apps
                modules:
                  - name: app
                    path: cloudformation/app
                    target_account: primary
                    target_region: eu-west-1
                    parameters:
                      - name: title
                        value_from: {env_variable: TITLE}
            target_account_mappings:
              - alias: primary
                account_id: {value_from: {env_variable: ACCOUNT}}
                region_mappings:
                  - region: eu-west-1
                    parameters_regional: {x: 1}
            """);
        var deployment = repository.Read(("TITLE", "hello"), ("ACCOUNT", "444455556666"));
        Assert.True(deployment.ForceDependencyRedeploy);
        Assert.Equal("444455556666", deployment.Modules.Single().TargetAccount.AccountId);
        Assert.Equal("\"hello\"", repository.Input("title", ("TITLE", "hello"), ("ACCOUNT", "444455556666")));
    }

    [Fact]
    public void Both_styles_of_one_key_are_a_problem()
    {
        using var repository = new TemporaryRepository().Replacing("toolchainRegion: us-east-1\n", "toolchainRegion: us-east-1\ntoolchain_region: us-east-1\n");
        Assert.Equal("manifests/test/deployment.yaml:3:1 PL2106 'toolchainRegion' and 'toolchain_region' are the same key; remove one", repository.Problem());
    }

    [Theory]
    [InlineData("name: test\n", "", "1:1 PL2108 exactly one of name and nameGenerator is needed; add 'name:'")]
    [InlineData("name: test\n", "name: test\nnameGenerator: {prefix: a, suffix: b}\n", "1:1 PL2108 exactly one of name and nameGenerator is needed; remove one")]
    [InlineData("toolchainRegion: us-east-1\n", "", "1:1 PL2104 'toolchainRegion' is missing; add 'toolchainRegion:'")]
    [InlineData("toolchainRegion: us-east-1\n", "toolchainRegion: us-east\n", "2:18 PL2110 this is not a region code; write it like us-east-1")]
    [InlineData("name: test\n", "name: [test]\n", "1:7 PL2105 'name' must be text, not a list")]
    [InlineData("name: test\n", "name: test\nforceDependencyRedeploy: maybe\n", "2:26 PL2105 'forceDependencyRedeploy' must be true or false, not text")]
    [InlineData("name: test\n", "name: no\n", "1:7 PL2105 'name' must be text, not a boolean; quote it: \"no\"")]
    [InlineData("name: test\n", "name: test\ntargetAcountMappings: []\n", "2:1 PL2103 unknown key 'targetAcountMappings'; did you mean 'targetAccountMappings'?")]
    public void What_is_wrong_with_the_deployment_is_told_with_its_place(string text, string other, string problem)
    {
        using var repository = new TemporaryRepository().Replacing(text, other);
        Assert.Equal($"manifests/test/deployment.yaml:{problem}", repository.Problem());
    }

    [Fact]
    public void A_generated_name_joins_prefix_and_suffix_without_a_separator()
    {
        using var repository = new TemporaryRepository().Replacing("name: test\n", "nameGenerator:\n  prefix: ml-\n  suffix: {valueFrom: {envVariable: BRANCH}}\n");
        Assert.Equal("ml-main", repository.Read(("BRANCH", "main")).Name);
        Assert.Equal("manifests/test/deployment.yaml:3:37 PL2109 environment variable BRANCH is not set; export BRANCH=...", repository.Problem());
    }

    [Fact]
    public void A_generated_name_comes_from_the_environment_only()
    {
        using var repository = new TemporaryRepository().Replacing("name: test\n", "nameGenerator: {prefix: a, suffix: {valueFrom: {parameterStore: x}}}\n");
        Assert.Equal("manifests/test/deployment.yaml:1:65 PL2108 'parameterStore' cannot be used here; use envVariable", repository.Problem());
    }

    [Fact]
    public void A_second_document_in_the_deployment_manifest_is_a_problem()
    {
        using var repository = new TemporaryRepository();
        repository.With("manifests/test/deployment.yaml", TemporaryRepository.Deployment + "\n---\nname: app\n");
        Assert.Equal("manifests/test/deployment.yaml:22:1 PL2105 a deployment manifest holds one document only; put modules into a group file of their own", repository.Problem());
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_in_the_order_of_files_and_lines()
    {
        using var repository = new TemporaryRepository()
            .With("seedfarmer.yaml", "project: mlops\nprojct: x\n")
            .With("cloudformation/network/module.yaml", "kind: stak\noutputs: [VpcId]\n")
            .With("cloudformation/app/module.yaml", "inputs:\n  - {name: must, required: true}\n")
            .With("manifests/test/core.yaml", "name: network\npath: cloudformation/netwrok\nparameters: [{name: x, valueFrom: {envVariable: NOT_SET}}]\n")
            .With("manifests/test/apps.yaml", "name: app\npath: cloudformation/app\n---\nname: [\n")
            .Replacing("toolchainRegion: us-east-1\n", "");
        Assert.Equal(
            [
                "cloudformation/network/module.yaml:1:7 PL2105",
                "manifests/test/apps.yaml:1:7 PL2119",
                "manifests/test/apps.yaml:5:1 PL2102",
                "manifests/test/core.yaml:2:7 PL2112",
                "manifests/test/core.yaml:3:49 PL2109",
                "manifests/test/deployment.yaml:1:1 PL2104",
                "seedfarmer.yaml:2:1 PL2103",
            ],
            repository.Problems().Select(problem => string.Join(' ', problem.Split(' ')[..2])));
    }
}
