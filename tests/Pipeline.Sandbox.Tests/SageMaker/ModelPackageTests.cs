using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "model packages")]
public sealed class ModelPackageTests
{
    private const string Arn = "arn:aws:sagemaker:eu-west-1:111122223333:model-package/abalone/";
    private const string Specification = """{"Containers":[{"Image":"111122223333.dkr.ecr.eu-west-1.amazonaws.com/xgboost:1","ModelDataUrl":"s3://models/model.tar.gz"}],"SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]}""";
    private readonly Studio studio = new();

    [Fact]
    public async Task A_group_counts_its_versions_and_never_twice()
    {
        var (first, second) = (await RegisterAsync(), await RegisterAsync());
        await studio.CallAsync("DeleteModelPackage", $$"""{"ModelPackageName":"{{second}}"}""");
        var third = await RegisterAsync();
        var read = await DescribeAsync(first);

        Assert.Equal((Arn + "1", Arn + "2", Arn + "3"), (first, second, third));
        Assert.Equal(("Abalone", "Abalone", 1), ((string)read["ModelPackageName"]!, (string)read["ModelPackageGroupName"]!, (int)read["ModelPackageVersion"]!));
        Assert.Equal(("Completed", "PendingManualApproval"), ((string)read["ModelPackageStatus"]!, (string)read["ModelApprovalStatus"]!));
        Assert.Equal("text/csv", (string)read["InferenceSpecification"]!["SupportedContentTypes"]![0]!);
    }

    [Fact]
    public async Task A_package_of_its_own_name_has_no_version()
    {
        await studio.CallAsync("CreateModelPackage", $$"""{"ModelPackageName":"Alone","InferenceSpecification":{{Specification}}}""");
        var twice = await studio.RefusedAsync("CreateModelPackage", """{"ModelPackageName":"alone"}""");
        var read = await DescribeAsync("Alone");

        Assert.Equal("Alone", (string)read["ModelPackageName"]!);
        Assert.Null(read["ModelPackageVersion"]);
        Assert.Null(read["ModelApprovalStatus"]);
        Assert.Equal("ConflictException", twice.Code);
        Assert.Equal("ValidationException", (await studio.RefusedAsync("UpdateModelPackage", $$"""{"ModelPackageArn":"{{read["ModelPackageArn"]}}","ModelApprovalStatus":"Approved"}""")).Code);
    }

    [Theory]
    [InlineData("{}", "Missing ARN.")]
    [InlineData("""{"ModelPackageName":"a","ModelPackageGroupName":"b"}""", "Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use.")]
    [InlineData("""{"ModelPackageGroupName":"b"}""", "ModelPackageGroup arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/b does not exist.")]
    public async Task A_request_that_names_nothing_to_put_it_in_is_refused(string request, string words) =>
        Assert.Equal(words, (await studio.RefusedAsync("CreateModelPackage", request)).Message);

    [Theory]
    [InlineData("Abalone")]
    [InlineData("arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/abalone")]
    [InlineData("arn:aws:sagemaker:eu-west-1:111122223333:model-package/abalone/9")]
    public async Task A_group_s_name_is_no_package(string name)
    {
        await RegisterAsync();

        Assert.Equal("ValidationException", (await studio.RefusedAsync("DescribeModelPackage", $$"""{"ModelPackageName":"{{name}}"}""")).Code);
    }

    [Fact]
    public async Task The_same_token_is_the_same_package() =>
        Assert.Equal(await RegisterAsync(""","ClientToken":"once" """), await RegisterAsync(""","ClientToken":"once" """));

    [Fact]
    public async Task Approval_and_metadata_change()
    {
        var arn = await RegisterAsync(""","CustomerMetadataProperties":{"a":"1","b":"2"}""");
        studio.Clock.Pass(TimeSpan.FromMinutes(1));
        await studio.CallAsync("UpdateModelPackage", $$"""
            {"ModelPackageArn":"{{arn}}","ModelApprovalStatus":"Approved","ApprovalDescription":"good","CustomerMetadataProperties":{"a":"3"},"CustomerMetadataPropertiesToRemove":["b"],
             "SourceUri":"s3://models/card","ModelLifeCycle":{"Stage":"Production","StageStatus":"Live"},"AdditionalInferenceSpecificationsToAdd":[{"Name":"gpu","Containers":[{"Image":"i"}]}]}
            """);
        var read = await DescribeAsync(arn);

        Assert.Equal(("Approved", "good", "s3://models/card"), ((string)read["ModelApprovalStatus"]!, (string)read["ApprovalDescription"]!, (string)read["SourceUri"]!));
        Assert.Equal("""{"a":"3"}""", read["CustomerMetadataProperties"]!.ToJsonString());
        Assert.Equal(("Production", "gpu"), ((string)read["ModelLifeCycle"]!["Stage"]!, (string)read["AdditionalInferenceSpecifications"]![0]!["Name"]!));
        Assert.Equal("2026-08-01T12:01:00.000Z", (string)read["LastModifiedTime"]!);
    }

    [Fact]
    public async Task They_are_listed_by_group_by_approval_and_by_type()
    {
        var first = await RegisterAsync();
        studio.Clock.Pass(TimeSpan.FromSeconds(1));
        await RegisterAsync();
        await studio.CallAsync("CreateModelPackage", """{"ModelPackageName":"Alone"}""");
        await studio.CallAsync("UpdateModelPackage", $$"""{"ModelPackageArn":"{{first}}","ModelApprovalStatus":"Approved"}""");

        Assert.Equal([Arn + "2", Arn + "1"], await ListAsync("""{"ModelPackageGroupName":"Abalone"}"""));
        Assert.Equal([Arn + "1"], await ListAsync("""{"ModelPackageGroupName":"Abalone","ModelApprovalStatus":"Approved","SortBy":"CreationTime","SortOrder":"Descending"}"""));
        Assert.Equal([Arn[..^8] + "alone"], await ListAsync("{}"));
        Assert.Equal(3, (await ListAsync("""{"ModelPackageType":"Both"}""")).Count);
    }

    [Fact]
    public async Task Many_are_described_at_once()
    {
        var arn = await RegisterAsync();
        var answer = await studio.CallAsync("BatchDescribeModelPackage", $$"""{"ModelPackageArnList":["{{arn}}","{{Arn}}9"]}""");

        Assert.Equal(1, (int)answer["ModelPackageSummaries"]![arn]!["ModelPackageVersion"]!);
        Assert.Equal("ValidationException", (string)answer["BatchDescribeModelPackageErrorMap"]![Arn + "9"]!["ErrorCode"]!);
    }

    [Fact]
    public async Task What_would_have_to_be_validated_fails()
    {
        var arn = await RegisterAsync(""","ValidationSpecification":{"ValidationRole":"arn:aws:iam::111122223333:role/Worker","ValidationProfiles":[{"ProfileName":"p","TransformJobDefinition":{"TransformInput":{"DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":"s3://b/i"}}},"TransformOutput":{"S3OutputPath":"s3://b/o"},"TransformResources":{"InstanceType":"ml.m5.large","InstanceCount":1}}}]}""");
        var before = await DescribeAsync(arn);
        studio.Clock.Pass(TimeSpan.FromMinutes(10));
        var after = await DescribeAsync(arn);

        Assert.Equal(("InProgress", "Failed"), ((string)before["ModelPackageStatus"]!, (string)after["ModelPackageStatus"]!));
        Assert.Contains("runs no containers", (string)after["ModelPackageStatusDetails"]!["ValidationStatuses"]![0]!["FailureReason"]!, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMaker", "model package groups")]
    public async Task A_group_with_packages_is_not_deleted()
    {
        var arn = await RegisterAsync();
        var refused = await studio.RefusedAsync("DeleteModelPackageGroup", """{"ModelPackageGroupName":"Abalone"}""");
        await studio.CallAsync("DeleteModelPackage", $$"""{"ModelPackageName":"{{arn}}"}""");
        await studio.CallAsync("DeleteModelPackageGroup", """{"ModelPackageGroupName":"Abalone"}""");

        Assert.Equal("ConflictException", refused.Code);
    }

    [Fact]
    [Behaviour("SageMaker", "tags")]
    public async Task A_package_has_tags()
    {
        var arn = await RegisterAsync();
        await studio.CallAsync("AddTags", $$"""{"ResourceArn":"{{arn}}","Tags":[{"Key":"a","Value":"1"}]}""");

        Assert.Single((await studio.CallAsync("ListTags", $$"""{"ResourceArn":"{{arn}}"}"""))["Tags"]!.AsArray());
        Assert.Equal("ValidationException", (await studio.RefusedAsync("ListTags", """{"ResourceArn":"arn:aws:sagemaker:eu-west-1:111122223333:nothing/x"}""")).Code);
    }

    private async Task<string> RegisterAsync(string more = "")
    {
        if ((await studio.CallAsync("ListModelPackageGroups"))["ModelPackageGroupSummaryList"]!.AsArray().Count == 0)
            await studio.CallAsync("CreateModelPackageGroup", """{"ModelPackageGroupName":"Abalone"}""");
        return (string)(await studio.CallAsync("CreateModelPackage", $$"""{"ModelPackageGroupName":"Abalone","InferenceSpecification":{{Specification}}{{more}}}"""))["ModelPackageArn"]!;
    }

    private Task<JsonObject> DescribeAsync(string name) => studio.CallAsync("DescribeModelPackage", $$"""{"ModelPackageName":"{{name}}"}""");

    private async Task<IReadOnlyList<string>> ListAsync(string request) =>
        [.. (await studio.CallAsync("ListModelPackages", request))["ModelPackageSummaryList"]!.AsArray().Select(package => (string)package!["ModelPackageArn"]!)];
}
