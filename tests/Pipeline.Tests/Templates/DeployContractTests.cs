using System.Text.RegularExpressions;

namespace Pipeline.Tests.Templates;

/// <summary>The template that deploys models, its seed code and the roles of other accounts must agree: nothing else ties them together.</summary>
public class DeployContractTests
{
    private const string Seed = "seed-code/model_deploy/deploy_app/";

    /// <summary>CodeBuild sets it by itself: https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html</summary>
    private static readonly string[] SetByCodeBuild = ["AWS_REGION"];

    private static readonly string[] Prefixes = ["DEV", "PRE_PROD", "PROD"];
    private static readonly string[] Stages = ["dev", "preprod", "prod"];

    [Fact]
    public void The_build_gets_every_variable_that_the_seed_code_reads_and_no_other()
    {
        var fixedNames = Names(Text(Seed + "endpoint_stacks/settings.py"), """(?:required|optional|flag|texts)\("([A-Z_]+)""");
        var perStage = Names(Text(Seed + "endpoint_stacks/stages.py"), """f"\{prefix\}(_[A-Z_]+)"\)""");
        var given = Names(Partial("deploy-environment"), "- Name: ([A-Z_]+)\n");
        var givenPerStage = Names(Partial("stage-environment"), """- Name: \{\{ \$\.prefix \}\}(_[A-Z_]+)\n""");

        Assert.Equal(fixedNames.Except(SetByCodeBuild), given);
        Assert.Equal(perStage, givenPerStage);
        Assert.Equal(5, givenPerStage.Count);
    }

    [Fact]
    public void Every_stage_has_its_variables_its_settings_and_its_place_in_the_pipeline()
    {
        Assert.Equal(Prefixes, Names(Partial("deploy-build"), "'stage-environment' prefix: '([A-Z_]+)'").Order(StringComparer.Ordinal));
        Assert.Equal(Stages, Names(Partial("deploy-pipeline"), "'deploy-stage' stage: '([a-z]+)'"));
        Assert.Equal(
            Prefixes.Zip(Stages).Select(pair => $"\"{pair.Second}\": \"{pair.First}\""),
            Regex.Matches(Text(Seed + "endpoint_stacks/stages.py"), "\"[a-z]+\": \"[A-Z_]+\"").Select(match => match.Value));
        Assert.All(Stages, stage => Assert.True(File.Exists(Path.Combine(TemplateSources.Root, Seed, "config", stage + ".json"))));
    }

    [Fact]
    public void The_build_image_has_the_Python_that_the_buildspec_asks_for()
    {
        // https://docs.aws.amazon.com/codebuild/latest/userguide/available-runtimes.html
        Assert.Equal("aws/codebuild/amazonlinux-x86_64-standard:5.0", Assert.Single(Names(Partial("deploy-build"), "Image: (aws/codebuild/\\S+)")));
        Assert.Contains(Assert.Single(Names(Text(Seed + "buildspec.yml"), "python: \"([0-9.]+)\"")), (string[])["3.9", "3.11", "3.12", "3.13"]);
    }

    [Fact]
    public void What_the_build_installs_is_pinned() =>
        Assert.All(
            Text(Seed + "requirements.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.Matches("^[a-z0-9-]+==[0-9.]+$", line));

    [Fact]
    public void Stages_are_skipped_by_the_word_that_the_build_says_when_there_is_no_model()
    {
        var word = Assert.Single(Names(Text(Seed + "endpoint_stacks/model_package.py"), "NONE = \"([a-z]+)\""));
        Assert.Contains($"Value: {word}\n", Partial("deploy-stage"));
        Assert.Contains("Variable: \"#{Build.MODEL_PACKAGE}\"", Partial("deploy-stage"));
        Assert.Contains($"    MODEL_PACKAGE: {word}\n  exported-variables:\n    - MODEL_PACKAGE\n", Text(Seed + "buildspec.yml"));
    }

    [Fact]
    public void Stages_deploy_the_files_that_the_build_writes()
    {
        foreach (var kind in new[] { "template", "configuration" })
        {
            Assert.Contains($"BuildOutput::{{{{ $.stage }}}}-{kind}.json", Partial("deploy-stage"));
            Assert.Contains($"f\"{{stage.name}}-{kind}.json\"", Text(Seed + "endpoint_stacks/__main__.py"));
        }
        Assert.Contains("  base-directory: output\n", Text(Seed + "buildspec.yml"));
    }

    [Fact]
    public void The_stacks_that_are_removed_are_those_that_are_deployed()
    {
        const string name = "sagemaker-${SageMakerProjectName}-${SageMakerProjectId}-deploy-";
        Assert.Contains($"StackName: !Sub {name}{{{{ $.stage }}}}", Partial("deploy-stage"));
        Assert.Equal(Stages.Select(stage => name + stage), Names(Partial("stage-removal"), "Name: !Sub (sagemaker-\\S+-deploy-[a-z]+)\n"));
        Assert.All(Partials("stage-action-statements", "stage-removal-statements"), text => Assert.Contains("stack/sagemaker-*-\" + $.id + \"-deploy-*/*", text));
    }

    [Fact]
    public void Names_of_endpoints_and_their_roles_are_those_that_the_stack_role_may_write()
    {
        var names = Text(Seed + "endpoint_stacks/names.py");
        Assert.Contains("start = \"sagemaker-\"", names);
        Assert.Contains("f\"-{project_id}-{stage}\"", names);
        Assert.Contains("f\"sagemaker-{project_id}-endpoint-{stage}-{region}\"", names);
        Assert.Contains("PATH = \"/sagemaker-projects/\"", Text(Seed + "endpoint_stacks/execution_role.py"));
        var statements = Partial("stage-stack-statements");
        foreach (var kind in new[] { "endpoint", "endpoint-config", "model" })
            Assert.Contains($":{kind}/sagemaker-*-\" + $.id + \"-*\"", statements);
        Assert.Contains(":role/sagemaker-projects/sagemaker-\" + $.id + \"-endpoint-*\"", statements);
    }

    [Fact]
    public void Captured_data_goes_where_the_boundary_and_the_model_bucket_let_it()
    {
        var prefix = Assert.Single(Names(Text(Seed + "endpoint_stacks/execution_role.py"), "CAPTURE_PREFIX = \"([a-z-]+)\""));
        Assert.All(Partials("stage-boundary-statements", "model-bucket"), text => Assert.Contains($"/{prefix}/*", text));
    }

    [Theory]
    [InlineData("StageActionRole", "RoleName", "sagemaker-model-deploy-action-", "deploy-pipeline", "stage-action-role-condition")]
    [InlineData("StageRemovalRole", "RoleName", "sagemaker-model-deploy-removal-", "stage-removal")]
    [InlineData("StageBoundary", "ManagedPolicyName", "sagemaker-model-deploy-boundary-", "stage-environment")]
    public void Roles_of_other_accounts_have_the_names_that_projects_use(string logicalId, string property, string name, params string[] partials)
    {
        var resource = TemplateSources.Module("model-deploy-target").Single(resource => resource.LogicalId == logicalId);
        Assert.Equal(("/sagemaker-projects/deploy/", $"!Sub {name}${{AWS::Region}}"), (resource.Property("Path"), resource.Property(property)));
        Assert.All(Partials(partials), text => Assert.Contains($"/deploy/{name}${{AWS::Region}}", text));
    }

    [Fact]
    public void Other_accounts_trust_the_roles_that_projects_have()
    {
        var target = TemplateSources.Text("cloudformation", "model-deploy-target", "template.yaml.sbn");
        foreach (var (role, partial) in new[] { ("pipeline", "deploy-pipeline"), ("removal", "stage-removal") })
        {
            Assert.Contains($"'target-trust' account: trusted role: 'sagemaker-*-{role}-${{AWS::Region}}'", target);
            Assert.Contains($"RoleName: !Sub sagemaker-${{SageMakerProjectId}}-{role}-${{AWS::Region}}", Partial(partial));
        }
    }

    private static string Partial(string name) => TemplateSources.Text("cloudformation", "_shared", name + ".sbn");

    private static IEnumerable<string> Partials(params string[] names) => names.Select(Partial);

    private static string Text(string path) => TemplateSources.Text(path.Split('/'));

    private static List<string> Names(string text, string pattern) =>
        [.. Regex.Matches(text, pattern).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
}
