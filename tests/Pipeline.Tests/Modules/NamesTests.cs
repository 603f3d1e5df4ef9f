using Pipeline.Failures;
using Pipeline.Modules;

namespace Pipeline.Tests.Modules;

public class NamesTests
{
    [Fact]
    public void The_artifact_bucket_is_named_after_project_deployment_account_and_region()
    {
        var deployment = LocalDeployment.WithInputs("").Deployment;
        Assert.Equal("sagemaker-mlops-local-${AWS::AccountId}-${AWS::Region}", Names.ArtifactBucket(deployment));
        Assert.Equal("sagemaker-mlops-local-111122223333-eu-west-1", Names.ArtifactBucket(deployment, "111122223333", "eu-west-1"));
    }

    [Fact]
    public void A_project_name_that_would_make_the_bucket_name_too_long_is_refused_before_anything_is_called()
    {
        Names.ArtifactBucket(LocalDeployment.WithInputs("", project: new string('p', 13)).Deployment);

        var tooLong = LocalDeployment.WithInputs("", project: new string('p', 14)).Deployment;
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Names.ArtifactBucket(tooLong)).Problems);
        Assert.Equal(("PL2401", "shorten the project's or the deployment's name by 1"), (problem.Code, problem.Hint));
    }

    [Fact]
    public void The_bucket_of_models_is_named_so_that_execution_roles_may_read_it_and_within_the_limit_of_S3()
    {
        var deployment = LocalDeployment.WithInputs("").Deployment;
        Assert.Equal("sagemaker-mlops-local-111122223333-eu-west-1-models", Names.ModelBucket(deployment, "111122223333", "eu-west-1"));
        Assert.Equal("sagemaker-mlops-local-models", Names.PackingProject(deployment));
        Names.ModelBucket(LocalDeployment.WithInputs("", project: new string('p', 11)).Deployment);

        var tooLong = LocalDeployment.WithInputs("", project: new string('p', 12)).Deployment;
        var problem = Assert.Single(Assert.Throws<InvalidInput>(() => Names.ModelBucket(tooLong)).Problems);
        Assert.Equal(("PL2480", "shorten the project's or the deployment's name by 1"), (problem.Code, problem.Hint));
    }

    [Fact]
    public void Stacks_are_named_as_seed_farmer_names_them()
    {
        var local = LocalDeployment.WithInputs("");
        Assert.Equal("mlops-local-sagemaker-templates-templates", Names.StackOf(local.Deployment, local.Portfolio));
        Assert.Equal("mlops-local-artifact-bucket", Names.StackOf(local.Deployment, "artifact-bucket"));
        Assert.Equal("mlops-local-sagemaker-templates-templates-product-launch-role", Names.StackOf(local.Deployment, local.Portfolio, "product-launch-role"));
    }
}
