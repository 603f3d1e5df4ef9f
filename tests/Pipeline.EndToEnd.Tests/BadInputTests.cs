namespace Pipeline.EndToEnd.Tests;

/// <summary>Whatever is wrong with the input: exit code, place, advice; and no call is made, nothing is deployed.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Module = "manifests/dev/sagemaker-templates-modules.yaml";

    private readonly Checkout checkout = new();
    private StrictSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await StrictSandbox.StartAsync();

    public async Task DisposeAsync()
    {
        await sandbox.DisposeAsync();
        checkout.Dispose();
    }

    [Fact]
    public async Task An_unknown_key_is_named_with_its_place_and_the_nearest_known_one()
    {
        checkout.Edit(Module, "targetAccount:", "targetAcount:");

        (await DeployAsync()).Exits(2).Says($"{Module}:").Says("unknown key 'targetAcount'; did you mean 'targetAccount'?");
    }

    [Fact]
    public async Task A_missing_required_input_is_named_with_the_module_that_needs_it()
    {
        checkout.Edit(Module, "name: portfolio-access-role-arn", "name: portfolio-acess-role-arn");

        (await DeployAsync()).Exits(2).Says("needs 'portfolio-access-role-arn'").Says("did you mean 'portfolio-access-role-arn'?");
    }

    [Fact]
    public async Task An_input_unlike_any_other_is_told_with_the_files_that_describe_the_inputs_there_are()
    {
        checkout.Edit(Module, "name: portfolio-access-role-arn", "name: frobnicate");

        var run = (await DeployAsync()).Exits(2).Says("has no input 'frobnicate'").Says("cloudformation/portfolio/module.yaml").Says("cloudformation/projects/model_deploy/inputs.yaml");
        Assert.DoesNotContain("known:", run.Output);
    }

    [Fact]
    public async Task An_unset_variable_is_named_with_its_place()
    {
        checkout.Edit("manifests/dev/deployment.yaml", "name: dev", "name: dev-${NOBODY_SETS_THIS}");

        (await DeployAsync()).Exits(2).Says("manifests/dev/deployment.yaml:").Says("NOBODY_SETS_THIS");
    }

    [Fact]
    public async Task Broken_YAML_is_named_with_its_place()
    {
        checkout.Append(Module, "\nbroken: [1,\n");

        (await DeployAsync()).Exits(2).Says($"{Module}:").Says("this is not YAML");
    }

    [Fact]
    public async Task Problems_of_several_files_are_reported_together()
    {
        checkout.Edit(Module, "targetAccount:", "targetAcount:");
        checkout.Append("manifests/dev/deployment.yaml", "\nnonsense: 1\n");

        (await DeployAsync()).Exits(2).Says("targetAcount").Says("nonsense").Says("2 problems");
    }

    [Fact]
    public async Task Problems_of_manifests_modules_and_products_are_reported_together_and_nothing_is_written()
    {
        checkout.Edit(Module, "targetAccount:", "targetAcount:");
        checkout.Append("cloudformation/artifact-bucket/module.yaml", "\nnonsense: 1\n");
        checkout.Append("cloudformation/projects/xgboost_abalone/product.yaml", "\ndistributer: x\n");

        (await DeployAsync()).Exits(2).Says("targetAcount").Says("nonsense").Says("distributer");
        Assert.False(Directory.Exists(Path.Combine(checkout.Root, "output")));
    }

    [Fact]
    public async Task A_stored_parameter_that_is_missing_stops_the_run_before_another_module_is_deployed()
    {
        checkout.Append(Module, "\n  - name: portfolio-name\n    valueFrom:\n      parameterStore: /nobody/stored/this\n");

        var answer = (await RunAsync("Deploy --environment dev")).Exits(2).Says("/nobody/stored/this").Says("aws ssm put-parameter").Says("Nothing was deployed.");

        Assert.DoesNotContain("Nothing was called", answer.Output);
        Assert.DoesNotContain(sandbox.Calls, call => call.Writes);
    }

    [Fact]
    public async Task A_misspelled_key_of_the_parameter_file_is_no_way_to_land_in_another_environment()
    {
        File.WriteAllText(Path.Combine(checkout.Root, ".nuke/parameters.json"), """{ "Enviroment": "dev" }""");

        (await RunAsync("DeployPortfolio")).Exits(2).Says("Enviroment in .nuke/parameters.json is no parameter. Did you mean 'Environment'?");
    }

    [Fact]
    public async Task An_undefined_variable_of_a_template_is_named_with_its_place()
    {
        checkout.Append("cloudformation/projects/xgboost_abalone/template.yaml.sbn", "\n# {{ inputs.dev_vpc_idd }}\n");

        (await DeployAsync()).Exits(2).Says("cloudformation/projects/xgboost_abalone/template.yaml.sbn:").Says("dev_vpc_idd");
    }

    [Fact]
    public async Task A_template_with_an_unknown_property_goes_nowhere()
    {
        checkout.Edit("cloudformation/studio-access-role/template.yaml.sbn", "      Path: ", "      Pathh: ");

        (await DeployAsync()).Exits(2).Says("output/dev/templates/sagemaker-studio/studio.yaml:").Says("Pathh").Says("cloudformation/studio-access-role/template.yaml.sbn");
    }

    [Fact]
    public async Task An_account_that_does_not_match_the_manifest_stops_the_run_before_anything_is_written()
    {
        checkout.Edit("manifests/dev/deployment.yaml", "alias: primary", "alias: primary\n    accountId: \"444455556666\"");

        var answer = await RunAsync("DeployPortfolio --environment dev");

        answer.Exits(3).Says("PL3020").Says("444455556666").Says("AWS_PROFILE").Says("manifests/dev/deployment.yaml:");
        Assert.DoesNotContain(sandbox.Calls, call => call.Writes);
    }

    [Fact]
    public async Task An_unknown_environment_is_answered_with_the_known_ones()
    {
        (await RunAsync("Plan --environment prd")).Exits(2).Says("'prd' is not one of dev, local");
        Assert.Empty(sandbox.Calls);
    }

    [Fact]
    public async Task Nobody_at_the_endpoint_is_no_bug()
    {
        (await CommandLine.RunAsync(checkout, "Plan --environment dev",
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:9"), ("AWS_ACCESS_KEY_ID", "111122223333"), ("AWS_SECRET_ACCESS_KEY", "none"), ("AWS_MAX_ATTEMPTS", "1")))
            .Exits(3).Says("PL3004").Says("AWS_ENDPOINT_URL");
    }

    [Theory]
    [InlineData("", "", "PL3001", "Failed to resolve AWS credentials")]
    [InlineData("AWS_PROFILE", "nobody", "PL3001", "nobody")]
    [InlineData("AWS_ENDPOINT_URL", "nonsense", "PL3012", "nonsense")]
    [InlineData("AWS_ENDPOINT_URL_STS", "ftp://127.0.0.1/", "PL3012", "ftp://127.0.0.1/")]
    [InlineData("AWS_SHARED_CREDENTIALS_FILE", "broken.ini", "PL3012", "Line 1:<[default")]
    public async Task A_machine_that_is_not_set_up_for_AWS_is_told_the_truth(string variable, string value, string code, string says)
    {
        checkout.Append("broken.ini", "[default\n");
        var nothing = new[] { ("HOME", checkout.Root), ("AWS_EC2_METADATA_DISABLED", "true") };

        var answer = await CommandLine.RunAsync(checkout, "Plan --environment dev", variable.Length == 0 ? nothing : [.. nothing, (variable, value)]);

        answer.Exits(3).Says(code).Says(says);
        Assert.DoesNotContain("Signature V4a", answer.Output);
    }

    private async Task<Answer> DeployAsync()
    {
        var answer = await RunAsync("DeployPortfolio --environment dev");
        Assert.Empty(sandbox.Calls);
        return answer;
    }

    private Task<Answer> RunAsync(string arguments) => CommandLine.RunAsync(checkout, arguments,
        ("AWS_ENDPOINT_URL", sandbox.Endpoint.ToString()), ("AWS_ACCESS_KEY_ID", "111122223333"), ("AWS_SECRET_ACCESS_KEY", "none"));
}
