using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>The names of what a deployment makes, held to AWS's limits before anything is called.</summary>
public static class Names
{
    private const int LongestStackName = 128; // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
    private const int LongestBucketName = 63; // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
    private const int LongestRegion = 15;
    private const int AccountDigits = 12;
    private const string ModelsEnding = "-models";

    /// <summary>The bucket of the artifact bucket's access logs has the same name with this behind it.</summary>
    public const string LogBucket = "-logs";

    /// <summary>The stack of a stack module: <c>project-deployment-group-module</c>, as seed-farmer names it.</summary>
    public static string StackOf(Deployment deployment, Module module) =>
        Within(LongestStackName, $"{deployment.Project}-{deployment.Name}-{module.Group}-{module.Name}", module.Location);

    /// <summary>The stack of a prerequisite that belongs to one module.</summary>
    public static string StackOf(Deployment deployment, Module module, string prerequisite) =>
        Within(LongestStackName, $"{deployment.Project}-{deployment.Name}-{module.Group}-{module.Name}-{prerequisite}", module.Location);

    /// <summary>The stack of a prerequisite that modules of a deployment share, such as the artifact bucket.</summary>
    public static string StackOf(Deployment deployment, string prerequisite) =>
        Within(LongestStackName, $"{deployment.Project}-{deployment.Name}-{prerequisite}", deployment.Location);

    /// <summary>
    /// The artifact bucket, as text to stand inside <c>!Sub</c>: bucket names are global, so account and region are part of it,
    /// and the stock SageMaker roles may only read buckets named <c>sagemaker-*</c>.
    /// </summary>
    public static string ArtifactBucket(Deployment deployment)
    {
        var own = $"sagemaker-{deployment.Project}-{deployment.Name}".ToLowerInvariant();
        var longest = own.Length + 1 + AccountDigits + 1 + LongestRegion + LogBucket.Length;
        return longest <= LongestBucketName
            ? own + "-${AWS::AccountId}-${AWS::Region}"
            : throw new InvalidInput(new Problem("PL2401",
                $"the name of the artifact bucket's log bucket could have {longest} characters, S3 allows {LongestBucketName}", deployment.Location,
                $"shorten the project's or the deployment's name by {longest - LongestBucketName}"));
    }

    /// <summary>Where a portfolio's templates lie in the artifact bucket for Studio to read them: a folder for each portfolio, since Studio shows whatever is in it.</summary>
    public static string ProjectTemplates(Module module) => $"project-templates/{module.Group}/{module.Name}/";

    /// <summary>The artifact bucket in an account and region.</summary>
    public static string ArtifactBucket(Deployment deployment, string account, string region) =>
        ArtifactBucket(deployment).Replace("${AWS::AccountId}", account).Replace("${AWS::Region}", region);

    /// <summary>The build that packs models, and with the region behind it that build's role.</summary>
    public static string PackingProject(Deployment deployment) => $"sagemaker-{deployment.Project}-{deployment.Name}".ToLowerInvariant() + ModelsEnding;

    /// <summary>The bucket of packed models and staged weights, as text to stand inside <c>!Sub</c>. Execution roles may read buckets with "sagemaker" in their name.</summary>
    public static string ModelBucket(Deployment deployment)
    {
        var own = $"sagemaker-{deployment.Project}-{deployment.Name}".ToLowerInvariant();
        var longest = own.Length + 1 + AccountDigits + 1 + LongestRegion + ModelsEnding.Length;
        return longest <= LongestBucketName
            ? own + "-${AWS::AccountId}-${AWS::Region}" + ModelsEnding
            : throw new InvalidInput(new Problem("PL2480",
                $"the name of the bucket of models could have {longest} characters, S3 allows {LongestBucketName}", deployment.Location,
                $"shorten the project's or the deployment's name by {longest - LongestBucketName}"));
    }

    /// <summary>The bucket of packed models and staged weights in an account and region.</summary>
    public static string ModelBucket(Deployment deployment, string account, string region) =>
        ModelBucket(deployment).Replace("${AWS::AccountId}", account).Replace("${AWS::Region}", region);

    private static string Within(int limit, string name, Location location) => name.Length <= limit
        ? name
        : throw new InvalidInput(new Problem("PL2402", $"the stack name {name} has {name.Length} characters, CloudFormation allows {limit}", location, "shorten the group's or the module's name"));
}
