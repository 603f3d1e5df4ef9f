using Pipeline.Failures;

namespace Pipeline.Tests.Manifests;

public class GroupTests
{
    private const string Apps = "  - name: apps\n    path: manifests/test/apps.yaml\n";

    [Fact]
    public void A_group_file_holds_one_module_per_document()
    {
        using var repository = new TemporaryRepository().With("manifests/test/core.yaml",
            "name: network\npath: cloudformation/network\n---\nname: second\npath: cloudformation/network\n");
        var group = repository.Read().Groups[0];
        Assert.Equal(["network", "second"], group.Modules.Select(module => module.Name));
        Assert.Equal(2, group.Concurrency);
        Assert.Equal(new Location("manifests/test/deployment.yaml", 4, 11), group.Location);
    }

    [Fact]
    public void Modules_may_stand_in_the_deployment_manifest_itself()
    {
        using var repository = new TemporaryRepository().Replacing(Apps,
            "  - name: apps\n    concurrency: 1\n    modules:\n      - {name: app, path: cloudformation/app}\n      - {name: app2, path: cloudformation/app}\n");
        var group = repository.Read().Groups[1];
        Assert.Equal(["app", "app2"], group.Modules.Select(module => module.Name));
        Assert.Equal(1, group.Concurrency);
    }

    [Theory]
    [InlineData("  - name: apps\n", "6:5 PL2108 group 'apps' needs exactly one of path and modules")]
    [InlineData("  - name: apps\n    path: manifests/test/apps.yaml\n    modules: []\n", "6:5 PL2108 group 'apps' needs exactly one of path and modules")]
    [InlineData("  - path: manifests/test/apps.yaml\n", "6:5 PL2104 'name' is missing; add 'name:'")]
    [InlineData("  - name: a/b\n    path: manifests/test/apps.yaml\n", "6:11 PL2110 the group name may hold letters, digits, '.', '_' and '-' only; it becomes part of a Parameter Store path")]
    [InlineData("  - name: apps\n    path: manifests/test/none.yaml\n", "7:11 PL2101 manifests/test/none.yaml does not exist")]
    [InlineData("  - name: apps\n    path: ../secrets.yaml\n", "7:11 PL2101 the path '../secrets.yaml' leads outside the repository; write a path relative to the repository's root")]
    [InlineData("  - name: apps\n    path: /etc/hosts\n", "7:11 PL2101 the path '/etc/hosts' leads outside the repository; write a path relative to the repository's root")]
    [InlineData("  - name: apps\n    modules: {name: app}\n", "7:14 PL2105 'modules' must be a list, not a map")]
    [InlineData("  - name: apps\n    modules: []\n    concurrency: 0\n", "8:18 PL2105 'concurrency' must be at least 1")]
    [InlineData("  - name: apps\n    modules: []\n    concurrency: many\n", "8:18 PL2105 'concurrency' must be a whole number, not text")]
    [InlineData("  - apps\n", "6:5 PL2105 a group must be a map, not text")]
    [InlineData("  - name: core\n    path: manifests/test/apps.yaml\n", "6:11 PL2106 group 'core' stands here twice; first at manifests/test/deployment.yaml:4:11; rename one")]
    public void What_is_wrong_with_a_group_is_told_with_its_place(string group, string problem)
    {
        using var repository = new TemporaryRepository().Replacing(Apps, group);
        Assert.Equal($"manifests/test/deployment.yaml:{problem}", repository.Problem());
    }

    [Fact]
    public void An_empty_document_in_a_group_file_is_a_problem()
    {
        using var repository = new TemporaryRepository().With("manifests/test/core.yaml", "name: network\npath: cloudformation/network\n---\n");
        Assert.Equal("manifests/test/core.yaml:3:1 PL2102 the document is empty; remove its '---' line", repository.Problem());
    }

    [Fact]
    public void Two_modules_of_one_name_in_a_group_are_a_problem()
    {
        using var repository = new TemporaryRepository().With("manifests/test/core.yaml",
            "name: network\npath: cloudformation/network\n---\nname: network\npath: cloudformation/network\n");
        Assert.Equal("manifests/test/core.yaml:4:7 PL2106 module of group 'core': 'network' stands here twice; first at manifests/test/core.yaml:1:7; rename one", repository.Problem());
    }
}
