using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Tests.Templates.Facts;

public class FactsFilesTests
{
    [Fact]
    public void Every_file_records_the_same_source_version_and_licence()
    {
        var assembly = typeof(ResourceTypes).Assembly;
        var first = assembly.GetManifestResourceNames().Where(name => name.StartsWith("facts/", StringComparison.Ordinal))
            .Select(name => new StreamReader(assembly.GetManifestResourceStream(name)!).ReadLine()).Distinct();
        Assert.Matches(@"^# @aws-cdk/aws-service-spec \d+\.\d+\.\d+ \(Apache-2\.0\)", Assert.Single(first));
    }

    [Theory]
    [InlineData("ApplicationAutoScaling CloudFormation CloudWatch CodeBuild CodeCommit CodeConnections CodePipeline CodeStarConnections DynamoDB EC2 ECR Events Glue")]
    [InlineData("IAM KMS Lambda Logs S3 SNS SQS SSM SageMaker Scheduler SecretsManager ServiceCatalog StepFunctions")]
    public void Facts_are_held_of_every_service_that_templates_use(string services)
    {
        var held = ResourceTypes.Embedded.Names().Where(name => ResourceTypes.Embedded.Find(name) is not null).Select(name => name.Split("::")[1]).ToHashSet();
        Assert.All(services.Split(' '), service => Assert.Contains(service, held));
    }
}
