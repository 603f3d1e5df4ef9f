using Pipeline.Manifests;

namespace Pipeline.Tests.Manifests;

public class AccountTests
{
    private const string Id = "    accountId: \"111122223333\"\n";

    [Theory]
    [InlineData("    accountId: 111122223333\n")]
    [InlineData("    accountId: '111122223333'\n")]
    [InlineData("    accountId: ${ACCOUNT}\n")]
    [InlineData("    accountId: {valueFrom: {envVariable: ACCOUNT}}\n")]
    public void An_account_id_is_a_number_a_text_or_an_environment_variable(string line)
    {
        using var repository = new TemporaryRepository().Replacing(Id, line);
        Assert.Equal("111122223333", repository.App(("ACCOUNT", "111122223333")).TargetAccount.AccountId);
    }

    [Theory]
    [InlineData("    accountId: 012345670123\n", "PL2107 012345670123 begins with 0, so YAML 1.1 reads it as an octal number; quote it: \"012345670123\"")]
    [InlineData("    accountId: 11112222333\n", "PL2110 an account id has twelve digits; quote it: accountId: \"111122223333\"")]
    [InlineData("    accountId: main\n", "PL2110 an account id has twelve digits; quote it: accountId: \"111122223333\"")]
    [InlineData("    accountId: true\n", "PL2105 'accountId' must be text or a number, not a boolean")]
    [InlineData("    accountId: {}\n", "PL2104 'valueFrom' is missing; add 'valueFrom:'")]
    public void A_wrong_account_id_is_told_with_its_place(string line, string problem)
    {
        using var repository = new TemporaryRepository().Replacing(Id, line);
        Assert.Equal($"manifests/test/deployment.yaml:10:16 {problem}", repository.Problem());
    }

    [Fact]
    public void An_account_id_comes_from_the_environment_only()
    {
        using var repository = new TemporaryRepository().Replacing(Id, "    accountId: {valueFrom: {parameterStore: x}}\n");
        Assert.Equal("manifests/test/deployment.yaml:10:45 PL2108 'parameterStore' cannot be used here; use envVariable", repository.Problem());
    }

    [Fact]
    public void An_unset_variable_for_the_account_is_a_problem()
    {
        using var repository = new TemporaryRepository().Replacing(Id, "    accountId: {valueFrom: {envVariable: ACCOUNT}}\n");
        Assert.Equal("manifests/test/deployment.yaml:10:42 PL2109 environment variable ACCOUNT is not set; export ACCOUNT=...", repository.Problem());
    }

    [Fact]
    public void Without_an_id_the_account_is_not_pinned_and_that_is_a_warning()
    {
        using var repository = new TemporaryRepository().Replacing(Id, "");
        Assert.Null(repository.App().TargetAccount.AccountId);
        Assert.Equal(
            "manifests/test/deployment.yaml:9:5 PL2190 account 'primary' is not pinned: it is whatever account the credentials are for; add accountId: \"...\"",
            Assert.Single(repository.Read().Warnings).ToString());
    }

    [Fact]
    public void Of_several_defaults_the_last_one_counts()
    {
        using var repository = new TemporaryRepository();
        repository.With("manifests/test/deployment.yaml", TemporaryRepository.Deployment
            + "\n      - region: eu-west-1\n        default: true\n  - alias: other\n    accountId: '444455556666'\n    default: true\n    regionMappings:\n      - {region: us-west-2, default: true}\n");
        var app = repository.App();
        Assert.Equal(("other", "us-west-2"), (app.TargetAccount.Alias, app.Region));
        repository.With("manifests/test/apps.yaml", "name: app\npath: cloudformation/app\ntargetAccount: primary\n");
        Assert.Equal("eu-west-1", repository.App().Region);
        repository.With("manifests/test/apps.yaml", "name: app\npath: cloudformation/app\ntargetAccount: primary\ntargetRegion: us-east-1\n");
        Assert.Equal("us-east-1", repository.App().Region);
    }

    [Theory]
    [InlineData("targetAccount: primry\n", "3:16 PL2113 there is no account 'primry'; did you mean 'primary'?")]
    [InlineData("targetRegion: us-east-2\n", "3:15 PL2113 account 'primary' has no region 'us-east-2'; did you mean 'us-east-1'?")]
    public void An_unknown_target_names_the_nearest(string line, string problem)
    {
        using var repository = new TemporaryRepository().With("manifests/test/apps.yaml", $"name: app\npath: cloudformation/app\n{line}");
        Assert.Equal($"manifests/test/apps.yaml:{problem}", repository.Problem());
    }

    [Fact]
    public void Without_a_default_a_module_must_name_its_target()
    {
        using var repository = new TemporaryRepository().Replacing("    default: true\n    parametersGlobal", "    parametersGlobal");
        Assert.Equal(
            [
                "manifests/test/apps.yaml:1:7 PL2113 module 'app' names no targetAccount, and no account is the default; add targetAccount: primary",
                "manifests/test/core.yaml:1:7 PL2113 module 'network' names no targetAccount, and no account is the default; add targetAccount: primary",
            ],
            repository.Problems());
        repository.Replacing("        default: true\n", "");
        Assert.Contains("account 'primary' has no default region; add targetRegion: us-east-1", repository.Problems()[0]);
    }

    [Theory]
    [InlineData("  - alias: primary\n", "  - aliass: primary\n", "9:5 PL2104 'alias' is missing; add 'alias:'")]
    [InlineData("      - region: us-east-1\n", "      - region: useast1\n", "16:17 PL2110 this is not a region code; write it like us-east-1")]
    [InlineData("      size: \"3\"\n", "      size: 3\n", "14:13 PL2105 'size' must be text, not a whole number; quote it: \"3\"")]
    [InlineData("    default: true\n    parametersGlobal", "    codebuildImage: 7\n    default: true\n    parametersGlobal", "11:21 PL2105 'codebuildImage' must be text, not a whole number; quote it: \"7\"")]
    [InlineData("    default: true\n    parametersGlobal", "    runtimeOverrides: {python: 3.12}\n    default: true\n    parametersGlobal", "11:32 PL2105 'python' must be text, not a number; quote it: \"3.12\"")]
    [InlineData("    default: true\n    parametersGlobal", "    rolPrefix: /a/\n    default: true\n    parametersGlobal", "11:5 PL2103 unknown key 'rolPrefix'; did you mean 'rolePrefix'?")]
    public void What_is_wrong_with_a_mapping_is_told_with_its_place(string text, string other, string problem)
    {
        using var repository = new TemporaryRepository().Replacing(text, other);
        Assert.Contains($"manifests/test/deployment.yaml:{problem}", repository.Problems());
    }

    [Fact]
    public void The_settings_of_seed_farmers_build_jobs_are_accepted()
    {
        using var repository = new TemporaryRepository().Replacing("    default: true\n    parametersGlobal", """
                default: true
                codebuildImage: aws/codebuild/standard:7.0
                runtimeOverrides: {python: "3.12"}
                npmMirror: https://npm.example.com
                npmMirrorSecret: npm
                pypiMirror: https://pypi.example.com
                pypiMirrorSecret: pypi
                rolePrefix: /roles/
                policyPrefix: /policies/
                parametersGlobal
            """);
        Assert.Equal("test", repository.Read().Name);
    }

    [Fact]
    public void An_alias_may_be_mapped_only_once()
    {
        using var repository = new TemporaryRepository();
        repository.With("manifests/test/deployment.yaml", TemporaryRepository.Deployment + "\n  - alias: primary\n    accountId: '444455556666'\n");
        Assert.Equal("manifests/test/deployment.yaml:21:12 PL2106 account 'primary' is mapped twice; it is on line 9 already", repository.Problem());
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("        npmMirror: https://npm.example.com\n", "manifests/test/deployment.yaml:24:17 PL2114 this account and region are mapped on line 16 too, with other settings; make the settings equal")]
    public void Two_mappings_of_one_account_and_region_must_agree(string setting, string? problem)
    {
        using var repository = new TemporaryRepository();
        repository.With("manifests/test/deployment.yaml", TemporaryRepository.Deployment
            + "\n  - alias: same\n    accountId: '111122223333'\n    regionMappings:\n      - region: us-east-1\n" + setting);
        if (problem is null)
            Assert.Equal("test", repository.Read().Name);
        else
            Assert.Equal(problem, repository.Problem());
    }
}
