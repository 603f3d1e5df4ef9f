using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class ReferenceTests
{
    private const string Groups = "  - name: core\n    path: manifests/test/core.yaml\n  - name: apps\n    path: manifests/test/apps.yaml\n";

    [Fact]
    public void A_module_knows_the_modules_whose_outputs_it_uses()
    {
        using var repository = new TemporaryRepository().WithParameters(Reference("vpc-id", "core", "network", "VpcId"));
        var app = repository.App();
        Assert.Equal(["core/network"], app.References.Select(module => module.Id));
        Assert.Equal(new InputValue.FromModule("core", "network", "VpcId"), app.Inputs.Single(input => input.Definition.Name == "vpc-id").Value);
    }

    [Fact]
    public void Needed_modules_come_in_the_order_of_deployment_and_without_the_module_itself()
    {
        using var repository = new TemporaryRepository().Replacing(Groups, string.Concat(
            Group("one", Module("c"), Module("b"), Module("a")),
            Group("two", Module("d", "one/a", "one/b"), Module("other", "one/c")),
            Group("three", Module("e", "two/d", "one/b"))));
        var deployment = repository.Read();
        IEnumerable<string> Needed(string name) => deployment.Needed(deployment.Modules.Single(module => module.Name == name)).Select(module => module.Id);
        Assert.Equal(["one/b", "one/a", "two/d"], Needed("e"));
        Assert.Equal(["one/c"], Needed("other"));
        Assert.Empty(Needed("a"));
    }

    [Theory]
    [InlineData("cor", "network", "VpcId", "4:56 PL2115 there is no group 'cor'; did you mean 'core'?")]
    [InlineData("core", "netwrk", "VpcId", "4:68 PL2115 group 'core' has no module 'netwrk'; did you mean 'network'?")]
    [InlineData("core", "network", "VpcID", "4:82 PL2115 cloudformation/network has no output 'VpcID'; did you mean 'VpcId'?")]
    [InlineData("core", "network", "Zone", "4:82 PL2115 cloudformation/network has no output 'Zone'; known: VpcId, SubnetIds")]
    public void A_reference_that_leads_nowhere_is_a_problem(string group, string module, string key, string problem)
    {
        using var repository = new TemporaryRepository().WithParameters(Reference("title", group, module, key));
        Assert.Equal($"manifests/test/apps.yaml:{problem}", repository.Problem());
    }

    [Fact]
    public void Outputs_are_not_checked_when_the_module_declares_none()
    {
        using var repository = new TemporaryRepository()
            .With("cloudformation/network/module.yaml", "kind: stack\n")
            .WithParameters(Reference("title", "core", "network", "Anything"));
        Assert.Equal("FromModule { Group = core, Module = network, Key = Anything }", repository.Input("title"));
    }

    [Fact]
    public void A_reference_needs_group_and_name_and_may_leave_out_the_key()
    {
        using var repository = new TemporaryRepository().WithParameters("  - {name: labels, valueFrom: {moduleMetadata: {group: core, name: network}}}");
        Assert.Null(Assert.IsType<InputValue.FromModule>(repository.App().Inputs.Single(input => input.Definition.Name == "labels").Value).Key);
        repository.WithParameters("  - {name: labels, valueFrom: {moduleMetadata: {nam: network}}}");
        Assert.Equal(
            [
                "manifests/test/apps.yaml:4:48 PL2104 'group' is missing; add 'group:'",
                "manifests/test/apps.yaml:4:48 PL2104 'name' is missing; add 'name:'",
                "manifests/test/apps.yaml:4:49 PL2103 unknown key 'nam'; did you mean 'name'?",
            ],
            repository.Problems());
    }

    [Fact]
    public void A_reference_to_a_later_group_is_a_problem()
    {
        using var repository = new TemporaryRepository().Replacing(Groups, Group("one", Module("a", "two/b")) + Group("two", Module("b")));
        Assert.EndsWith("PL2116 two/b is deployed later than one/a; move group 'two' before 'one' in the deployment manifest", repository.Problem());
    }

    [Fact]
    public void A_reference_to_a_module_of_the_same_group_is_a_problem()
    {
        using var repository = new TemporaryRepository().Replacing(Groups, Group("one", Module("a"), Module("b", "one/a")));
        Assert.EndsWith("PL2116 one/a is in the same group, and the modules of a group are deployed side by side; move 'a' to an earlier group", repository.Problem());
    }

    [Fact]
    public void Modules_that_wait_for_each_other_are_a_problem_that_shows_the_way()
    {
        using var repository = new TemporaryRepository().Replacing(Groups,
            Group("one", Module("a", "three/c")) + Group("two", Module("b", "one/a")) + Group("three", Module("c", "two/b")));
        var problems = repository.Problems();
        Assert.Equal(3, problems.Count);
        Assert.EndsWith("PL2117 modules wait for each other: one/a -> three/c -> two/b -> one/a; give one of them the value itself", problems[0]);
    }

    [Fact]
    public void A_module_that_waits_for_itself_is_a_problem()
    {
        using var repository = new TemporaryRepository().Replacing(Groups, Group("one", Module("a", "one/a")));
        Assert.EndsWith("PL2117 modules wait for each other: one/a -> one/a; give one of them the value itself", repository.Problem());
    }

    [Fact]
    public void A_group_that_could_not_be_read_causes_no_further_problems()
    {
        using var repository = new TemporaryRepository()
            .With("manifests/test/core.yaml", "name: 'network\n")
            .WithParameters(Reference("vpc-id", "core", "network", "VpcId"));
        Assert.StartsWith("manifests/test/core.yaml:", repository.Problem());
    }

    private static string Reference(string input, string group, string module, string key) =>
        $"  - {{name: {input,6}, valueFrom: {{moduleMetadata: {{group: {group}, name: {module}, key: {key}}}}}}}";

    private static string Group(string name, params string[] modules) => $"  - name: {name}\n    modules:\n{string.Concat(modules)}";

    private static string Module(string name, params string[] references)
    {
        string[] inputs = ["title", "colour"];
        var parameters = references.Select((reference, i) =>
            $"{{name: {inputs[i]}, valueFrom: {{moduleMetadata: {{group: {reference.Split('/')[0]}, name: {reference.Split('/')[1]}}}}}}}");
        return $"      - {{name: {name}, path: cloudformation/app, parameters: [{string.Join(", ", parameters)}]}}\n";
    }
}
