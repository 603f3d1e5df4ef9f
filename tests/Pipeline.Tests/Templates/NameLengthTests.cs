namespace Pipeline.Tests.Templates;

/// <summary>Every name of a project's resources, at its longest, against the service's limit.</summary>
public class NameLengthTests
{
    /// <summary>Type, naming property and limit, as the resource types' schemas give them.</summary>
    private static readonly (string Type, string Property, int Limit)[] Limits =
    [
        ("AWS::S3::Bucket", "BucketName", 63),
        ("AWS::SageMaker::ModelPackageGroup", "ModelPackageGroupName", 63),
        ("AWS::IAM::Role", "RoleName", 64),
        ("AWS::IAM::Policy", "PolicyName", 128),
        ("AWS::IAM::ManagedPolicy", "ManagedPolicyName", 128),
        ("AWS::Lambda::Function", "FunctionName", 64),
        ("AWS::Events::Rule", "Name", 64),
        ("AWS::CodePipeline::Pipeline", "Name", 100),
        ("AWS::CodeBuild::Project", "Name", 150),
        ("AWS::CodeCommit::Repository", "RepositoryName", 100),
        ("AWS::Logs::LogGroup", "LogGroupName", 512),
    ];

    [Fact]
    public void The_longest_project_name_id_and_region_fit_into_every_name()
    {
        var names = Named().ToList();
        Assert.True(names.Count >= 10, "the sources were not read");
        Assert.All(names, named => Assert.True(
            Longest(named.Name).Length <= named.Limit,
            $"{named.Resource}: '{Longest(named.Name)}' has {Longest(named.Name).Length} characters, {named.Limit} are allowed"));
    }

    [Fact]
    public void Names_begin_with_sagemaker_so_that_the_launch_role_may_touch_them() =>
        Assert.All(
            Named().Where(named => named.Resource.Type is not ("AWS::IAM::Policy" or "AWS::Logs::LogGroup")),
            named => Assert.StartsWith("sagemaker-", named.Name));

    [Fact]
    public void Bucket_names_are_made_of_lower_case_parts_only() =>
        Assert.All(
            Named().Where(named => named.Resource.Type == "AWS::S3::Bucket"),
            named => Assert.DoesNotContain("${SageMakerProjectName}", named.Name));

    [Fact]
    public void Roles_carry_the_region_since_IAM_is_global() =>
        Assert.All(
            Named().Where(named => named.Resource.Type == "AWS::IAM::Role"),
            named => Assert.EndsWith("-${AWS::Region}", named.Name));

    private static IEnumerable<(Declaration Resource, string Name, int Limit)> Named() =>
        from resource in TemplateSources.Projects
        join limit in Limits on resource.Type equals limit.Type
        let name = resource.Property(limit.Property)
        select (resource, name is null ? $"<{resource} has no {limit.Property}>" : name.Replace("!Sub ", ""), limit.Limit);

    private static string Longest(string name) => name
        .Replace("${SageMakerProjectName}", new string('N', 32))
        .Replace("${SageMakerProjectId}", new string('i', 20))
        .Replace("${AWS::AccountId}", "111122223333")
        .Replace("${AWS::Region}", "us-isof-south-1");
}
