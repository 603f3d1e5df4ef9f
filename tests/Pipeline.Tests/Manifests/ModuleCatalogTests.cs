using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Tests.Manifests;

public class ModuleCatalogTests
{
    [Fact]
    public void Every_folder_with_a_module_file_is_a_module()
    {
        using var repository = new TemporaryRepository()
            .With("cloudformation/deep/er/module.yaml", "kind: portfolio\ndescription: x\n")
            .With("cloudformation/no-module/template.yaml.sbn", "")
            .With("cloudformation/_shared/module.yaml", "kind: stack\n")
            .With("cloudformation/projects/one/module.yaml", "kind: stack\n");
        var catalog = ModuleCatalog.Scan(repository.Root);
        Assert.Equal(["cloudformation/app", "cloudformation/deep/er", "cloudformation/network"], catalog.Modules.Select(module => module.Id));
        Assert.Equal([ModuleKind.Stack, ModuleKind.Portfolio, ModuleKind.Stack], catalog.Modules.Select(module => module.Kind));
        Assert.Equal(new Location("cloudformation/deep/er/module.yaml"), catalog.Modules[1].Location);
    }

    [Fact]
    public void A_module_declares_inputs_and_outputs()
    {
        using var repository = new TemporaryRepository();
        var catalog = ModuleCatalog.Scan(repository.Root);
        Assert.Equal(["VpcId", "SubnetIds"], catalog.Find("cloudformation/network")!.Outputs!);
        var app = catalog.Find("cloudformation/app")!;
        Assert.Null(app.Outputs);
        Assert.Equal([InputType.String, InputType.List, InputType.Integer, InputType.Number, InputType.Boolean, InputType.Map],
            app.Inputs.Take(6).Select(input => input.Type));
        Assert.Equal("subnet_ids", app.Input("SubnetIds")!.SnakeName);
        Assert.Equal(new Location("cloudformation/app/module.yaml", 2, 12), app.Inputs[0].Location);
        Assert.True(app.Input("token")!.Secret);
        Assert.Equal("untitled", app.Input("title")!.Default!.GetValue<string>());
    }

    [Theory]
    [InlineData("kind: stak\n", "1:7 PL2105 'kind' cannot be 'stak'; did you mean 'stack'?")]
    [InlineData("aliases: x\n", "1:10 PL2105 'aliases' must be a list, not text")]
    [InlineData("input: []\n", "1:1 PL2103 unknown key 'input'; did you mean 'inputs'?")]
    [InlineData("inputs: [{description: x}]\n", "1:10 PL2104 'name' is missing; add 'name:'")]
    [InlineData("inputs: [{name: a, type: text}]\n", "1:26 PL2105 'type' cannot be 'text'; known: string, boolean, integer, number, list, map")]
    [InlineData("inputs: [{name: a, requird: true}]\n", "1:20 PL2103 unknown key 'requird'; did you mean 'required'?")]
    [InlineData("inputs: [{name: a, pattern: '['}]\n", "1:29 PL2105 'pattern' is not a regular expression: ")]
    [InlineData("inputs: [{name: a-b}, {name: aB}]\n", "1:30 PL2106 input 'aB' is declared twice; it is on line 1 already")]
    [InlineData("inputs: [{name: a, type: integer, default: x}]\n", "1:44 PL2120 'a' must be a whole number; 'x' is text")]
    [InlineData("inputs: [{name: a, allowed: [x], default: y}]\n", "1:43 PL2120 'a' cannot be 'y': allowed: x")]
    [InlineData("inputs: [{name: a, required: true, default: y}]\n", "1:45 PL2108 input 'a' has a default, so it cannot be required; remove one of the two")]
    [InlineData("kind: stack\n---\nkind: stack\n", "3:1 PL2105 a module definition holds one document only; remove the second one")]
    [InlineData("text\n", "1:1 PL2105 a module definition must be a map, not text")]
    public void What_is_wrong_with_a_module_definition_is_told_with_its_place(string text, string problem)
    {
        using var repository = new TemporaryRepository().With("cloudformation/extra/module.yaml", text);
        var found = Assert.Single(Assert.Throws<InvalidInput>(() => ModuleCatalog.Scan(repository.Root)).Problems);
        Assert.StartsWith($"cloudformation/extra/module.yaml:{problem}", found.ToString());
    }

    [Fact]
    public void An_alias_may_mean_one_module_only()
    {
        using var repository = new TemporaryRepository()
            .With("cloudformation/a/module.yaml", "aliases: [modules/x]\n")
            .With("cloudformation/b/module.yaml", "aliases: [modules/x, cloudformation/a]\n");
        var problems = Assert.Throws<InvalidInput>(() => ModuleCatalog.Scan(repository.Root)).Problems.Select(problem => problem.ToString());
        Assert.Equal(
            [
                "cloudformation/b/module.yaml:1:11 PL2106 'modules/x' already means cloudformation/a; remove the alias",
                "cloudformation/b/module.yaml:1:22 PL2106 'cloudformation/a' already means cloudformation/a; remove the alias",
            ],
            problems);
    }

    [Theory]
    [InlineData("cloudformation/templates")]
    [InlineData("./cloudformation/templates/")]
    [InlineData("modules/sagemaker/sagemaker-templates")]
    [InlineData("git::https://github.com/awslabs/aiops-modules.git//modules/sagemaker/sagemaker-templates?ref=release/1.8.0&depth=1")]
    [InlineData("git::https://github.com/awslabs/aiops-modules.git//modules/sagemaker/sagemaker-templates/")]
    [InlineData("git::ssh://git@example.com/aiops-modules.git//modules/sagemaker/sagemaker-templates?ref=main")]
    [InlineData("git::codecommit::us-east-1://aiops-modules//modules/sagemaker/sagemaker-templates?ref=main")]
    [InlineData("archive::https://example.com/aiops-modules.tar.gz?module=modules/sagemaker/sagemaker-templates")]
    public void A_path_is_a_folder_an_alias_or_an_address_that_ends_in_one(string path)
    {
        using var repository = new TemporaryRepository().With("cloudformation/templates/module.yaml", "aliases: [modules/sagemaker/sagemaker-templates]\n");
        Assert.Equal("cloudformation/templates", ModuleCatalog.Scan(repository.Root).Find(path)?.Id);
    }

    [Theory]
    [InlineData("cloudformation/ap", "there is no module at 'cloudformation/ap'; did you mean 'cloudformation/app'?")]
    [InlineData("modules/other", "there is no module at 'modules/other'; known: cloudformation/app, cloudformation/network")]
    [InlineData("git::https://example.com/r.git?ref=x", "there is no module at 'git::https://example.com/r.git?ref=x'; known: cloudformation/app, cloudformation/network")]
    [InlineData("git::https://example.com/r.git//cloudformation/appp?ref=x", "there is no module at 'git::https://example.com/r.git//cloudformation/appp?ref=x'; did you mean 'cloudformation/app'?")]
    public void An_unknown_path_names_the_nearest_module(string path, string problem)
    {
        using var repository = new TemporaryRepository().With("manifests/test/apps.yaml", $"name: app\npath: {path}\n");
        Assert.Equal($"manifests/test/apps.yaml:2:7 PL2112 {problem}", repository.Problem());
    }

    [Fact]
    public void A_module_that_could_not_be_read_causes_no_further_problems()
    {
        using var repository = new TemporaryRepository().With("cloudformation/app/module.yaml", "kind: [\n");
        Assert.StartsWith("cloudformation/app/module.yaml:", repository.Problem());
    }

    [Theory]
    [InlineData("", "PL2119 cloudformation/app needs 'role': the role to use; add it to the parameters of module 'app'", "1:7")]
    [InlineData("parameters: [{name: role, value: ''}]\n", "PL2119 cloudformation/app needs 'role': the role to use; add it to the parameters of module 'app'", "3:21")]
    [InlineData("parameters: [{name: role, value: 1.5}]\n", "PL2120 'role' must be text; '1.5' is a number; quote it", "3:34")]
    [InlineData("parameters: [{name: role, valueFrom: {envVariable: X}}]\n", "PL2109 environment variable X is not set; export X=...", "3:52")]
    public void A_required_input_must_have_a_value(string parameters, string problem, string place)
    {
        using var repository = new TemporaryRepository()
            .With("cloudformation/app/module.yaml", "inputs: [{name: role, required: true, description: the role to use}]\n")
            .With("manifests/test/apps.yaml", $"name: app\npath: cloudformation/app\n{parameters}");
        Assert.Equal($"manifests/test/apps.yaml:{place} {problem}", repository.Problem());
    }

    [Fact]
    public void A_pattern_that_takes_too_long_refuses_the_value_instead_of_hanging()
    {
        using var repository = new TemporaryRepository()
            .With("cloudformation/app/module.yaml", "inputs: [{name: a, pattern: '(x+x+)+y'}]\n")
            .WithParameters($"  - {{name: a, value: {new string('x', 60)}}}");
        Assert.EndsWith("it must match (x+x+)+y", repository.Problem());
    }
}
