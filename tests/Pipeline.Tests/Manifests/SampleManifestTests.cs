using System.Text.Json.Nodes;
using Pipeline.Manifests;
using Pipeline.Manifests.Catalog;

namespace Pipeline.Tests.Manifests;

public class SampleManifestTests
{
    private static readonly (string, string)[] Variables =
    [
        ("PRIMARY_ACCOUNT", "111122223333"), ("PRIMARY_REGION", "us-east-1"),
        ("PRE_PROD_ACCOUNT", "444455556666"), ("PRE_PROD_REGION", "eu-west-1"),
        ("PROD_ACCOUNT", "123456789012"), ("PROD_REGION", "eu-central-1"),
    ];

    [Fact]
    public void The_sample_manifest_reads_as_it_is()
    {
        using var repository = Repository();
        var deployment = repository.Read(Variables);
        var templates = deployment.Modules.Single(module => module.Name == "templates");
        Assert.Equal("cloudformation/portfolio", templates.Definition.Id);
        Assert.Equal(ModuleKind.Portfolio, templates.Definition.Kind);
        Assert.Equal(
            ["networking/networking", "networking/networking-pre-prod", "networking/networking-prod", "sagemaker-studio/studio"],
            deployment.Needed(templates).Select(module => module.Id));
    }

    [Fact]
    public void Its_inputs_have_their_values_once_the_other_modules_are_deployed()
    {
        using var repository = Repository();
        var templates = repository.Read(Variables).Modules.Single(module => module.Name == "templates");
        var inputs = InputResolution.Resolve(templates, Deployed, (_, _) => null);
        Assert.Equal("arn:aws:iam::111122223333:role/LeadDataScientist", inputs.Text("portfolio-access-role-arn"));
        Assert.Equal("MLOps SageMaker Project Templates", inputs.Text("portfolio-name"));
        Assert.Equal("administrator", inputs.Text("portfolio-owner"));
        Assert.Equal("CodeCommit", inputs.Text("repository-type"));
        Assert.Equal(("111122223333", "us-east-1"), (inputs.Text("dev-account-id"), inputs.Text("dev-region")));
        Assert.Equal(("444455556666", "eu-west-1"), (inputs.Text("pre-prod-account-id"), inputs.Text("pre-prod-region")));
        Assert.Equal(("123456789012", "eu-central-1"), (inputs.Text("prod-account-id"), inputs.Text("prod-region")));
        Assert.Equal("vpc-0123456789abcdef0", inputs.Text("pre-prod-vpc-id"));
        Assert.Equal(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], inputs.List("prod-subnet-ids"));
        Assert.Equal("d-abcdef123456", inputs.Text("sagemaker-domain-id"));
        Assert.Equal("arn:aws:sagemaker:us-east-1:111122223333:domain/d-abcdef123456", inputs.Text("sagemaker-domain-arn"));
        Assert.Empty(inputs.List("dev-security-group-ids"));
    }

    [Fact]
    public void An_unset_variable_is_named_with_its_place()
    {
        using var repository = Repository();
        Assert.Equal("manifests/test/templates.yaml:14:20 PL2109 environment variable PRIMARY_ACCOUNT is not set; export PRIMARY_ACCOUNT=...", repository.Problem(Variables[1..]));
    }

    private static JsonObject Deployed(Module module) => module.Group == "networking"
        ? new JsonObject { ["VpcId"] = "vpc-0123456789abcdef0", ["PrivateSubnetIds"] = """["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]""" }
        : new JsonObject
        {
            ["LeadDataScientistRoleArn"] = "arn:aws:iam::111122223333:role/LeadDataScientist",
            ["StudioDomainId"] = "d-abcdef123456",
            ["StudioDomainArn"] = "arn:aws:sagemaker:us-east-1:111122223333:domain/d-abcdef123456",
        };

    private static TemporaryRepository Repository() => new TemporaryRepository()
        .With("cloudformation/networking/module.yaml", "outputs: [VpcId, PrivateSubnetIds]\n")
        .With("cloudformation/studio/module.yaml", "outputs: [LeadDataScientistRoleArn, StudioDomainId, StudioDomainArn]\n")
        .With("cloudformation/portfolio/module.yaml", ThisRepository.Text("cloudformation/portfolio/module.yaml"))
        .With("manifests/test/templates.yaml", SampleManifest.Text)
        .With("manifests/test/deployment.yaml", """
            name: test
            toolchainRegion: us-east-1
            groups:
              - name: networking
                modules:
                  - {name: networking, path: cloudformation/networking}
                  - {name: networking-pre-prod, path: cloudformation/networking}
                  - {name: networking-prod, path: cloudformation/networking}
              - name: sagemaker-studio
                modules:
                  - {name: studio, path: cloudformation/studio}
              - name: templates
                path: manifests/test/templates.yaml
            targetAccountMappings:
              - alias: primary
                accountId: "111122223333"
                default: true
                regionMappings: [{region: us-east-1, default: true}]
            """);
}
