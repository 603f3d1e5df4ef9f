namespace Pipeline.Tests.Templates;

public class ProjectResourceTests
{
    /// <summary>The types among ours that CloudFormation cannot tag.</summary>
    private static readonly string[] Untaggable = ["AWS::CloudFormation::CustomResource", "AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::S3::BucketPolicy"];

    private static IEnumerable<Declaration> Of(string type) => TemplateSources.Projects.Where(resource => resource.Type == type);

    [Fact]
    public void Every_taggable_resource_carries_the_projects_tags() =>
        Assert.All(
            TemplateSources.Projects.Where(resource => !Untaggable.Contains(resource.Type)),
            resource => Assert.Equal("{{ include 'project-tags' }}", resource.Property("Tags")));

    [Fact]
    public void Every_resource_has_words_for_the_progress_display() =>
        Assert.All(TemplateSources.Projects, resource => Assert.Contains(resource.Lines, line => line.StartsWith("      Description: ", StringComparison.Ordinal)));

    [Fact]
    public void Every_bucket_is_private_encrypted_logged_and_has_a_policy() =>
        Assert.All(Of("AWS::S3::Bucket"), bucket =>
        {
            Assert.Contains("{{ include 'private-bucket' ~}}", bucket.Lines);
            Assert.Contains("              SSEAlgorithm: aws:kms", bucket.Lines);
            Assert.Contains(bucket.Lines, line => line.StartsWith("{{ include 'access-logs' prefix: '", StringComparison.Ordinal));
            Assert.Contains(Of("AWS::S3::BucketPolicy"), policy =>
                policy.Property("Bucket") == $"!Ref {bucket.LogicalId}"
                && policy.Lines.Any(line => line.StartsWith($"{{{{ include 'tls-only-statement' bucket: '{bucket.LogicalId}'", StringComparison.Ordinal)));
        });

    [Fact]
    public void Every_key_rotates() => Assert.All(Of("AWS::KMS::Key"), key => Assert.Equal("true", key.Property("EnableKeyRotation")));

    [Fact]
    public void Every_log_is_encrypted_and_forgotten_some_day() =>
        Assert.All(Of("AWS::Logs::LogGroup"), log =>
        {
            Assert.NotNull(log.Property("RetentionInDays"));
            Assert.NotNull(log.Property("KmsKeyId"));
        });

    [Fact]
    public void What_holds_objects_or_versions_survives_the_project_because_it_could_not_be_deleted() =>
        Assert.All(
            Of("AWS::S3::Bucket").Concat(Of("AWS::SageMaker::ModelPackageGroup")),
            resource => Assert.Contains("    DeletionPolicy: RetainExceptOnCreate", resource.Lines));

    [Fact]
    public void No_role_has_policies_of_its_own_inside_it() =>
        Assert.All(Of("AWS::IAM::Role"), role =>
        {
            Assert.DoesNotContain(role.Lines, line => line.Trim() is "Policies:" or "ManagedPolicyArns:");
            Assert.Equal("/sagemaker-projects/", role.Property("Path"));
        });

    [Fact]
    public void Every_role_is_bounded_where_the_platform_wants_it() =>
        Assert.All(Of("AWS::IAM::Role"), role => Assert.Contains("{{ include 'permissions-boundary' ~}}", role.Lines));

    [Fact]
    public void PassRole_always_says_to_whom() =>
        Assert.All(TemplateSources.Projects.Where(resource => resource.Lines.Any(line => line.Contains("iam:PassRole"))), resource =>
            Assert.Equal(
                resource.Lines.Count(line => line.Contains("iam:PassRole")),
                resource.Lines.Count(line => line.Contains("iam:PassedToService"))));
}
