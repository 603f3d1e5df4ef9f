namespace Pipeline.Sandbox.Tests.SageMaker;

[Behaviour("SageMaker", "model package groups")]
public sealed class ModelPackageGroupTests
{
    private const string Group = """{"ModelPackageGroupName":"Abalone"}""";
    private const string Arn = "arn:aws:sagemaker:eu-west-1:111122223333:model-package-group/abalone";
    private readonly ServiceCaller sagemaker = new("sagemaker");

    [Theory]
    [InlineData("Abalone")]
    [InlineData(Arn)]
    public async Task A_group_is_read_back_by_name_and_by_ARN(string name)
    {
        var arn = (string)(await sagemaker.CallAsync("CreateModelPackageGroup", """{"ModelPackageGroupName":"Abalone","ModelPackageGroupDescription":"ages","Tags":[{"Key":"a","Value":"1"}]}"""))["ModelPackageGroupArn"]!;
        var read = await sagemaker.CallAsync("DescribeModelPackageGroup", $$"""{"ModelPackageGroupName":"{{name}}"}""");

        Assert.Equal(Arn, arn);
        Assert.Equal(("Abalone", "ages", "Completed"), ((string)read["ModelPackageGroupName"]!, (string)read["ModelPackageGroupDescription"]!, (string)read["ModelPackageGroupStatus"]!));
    }

    [Fact]
    public async Task What_is_missing_or_there_already_is_a_validation_error()
    {
        var missing = await sagemaker.RefusedAsync("DescribeModelPackageGroup", Group);
        await sagemaker.CallAsync("CreateModelPackageGroup", Group);
        var twice = await sagemaker.RefusedAsync("CreateModelPackageGroup", Group);

        Assert.Equal(("ValidationException", $"ModelPackageGroup {Arn} does not exist."), (missing.Code, missing.Message));
        Assert.Equal(("ValidationException", $"Model Package Group already exists: {Arn}"), (twice.Code, twice.Message));
    }

    [Fact]
    public async Task A_policy_is_kept_until_it_is_deleted()
    {
        await sagemaker.CallAsync("CreateModelPackageGroup", Group);
        var none = await sagemaker.RefusedAsync("GetModelPackageGroupPolicy", Group);
        await sagemaker.CallAsync("PutModelPackageGroupPolicy",
            """{"ModelPackageGroupName":"Abalone","ResourcePolicy":"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::444455556666:root\"},\"Action\":\"sagemaker:DescribeModelPackageGroup\",\"Resource\":\"*\"}]}"}""");
        var policy = (string)(await sagemaker.CallAsync("GetModelPackageGroupPolicy", Group))["ResourcePolicy"]!;
        await sagemaker.CallAsync("DeleteModelPackageGroupPolicy", Group);

        Assert.Equal("ValidationException", none.Code);
        Assert.Contains("444455556666", policy);
        Assert.Equal("ValidationException", (await sagemaker.RefusedAsync("DeleteModelPackageGroupPolicy", Group)).Code);
    }

    [Fact]
    public async Task A_policy_that_is_none_is_refused()
    {
        await sagemaker.CallAsync("CreateModelPackageGroup", Group);

        Assert.Equal("ValidationException", (await sagemaker.RefusedAsync("PutModelPackageGroupPolicy", """{"ModelPackageGroupName":"Abalone","ResourcePolicy":"{}"}""")).Code);
    }

    [Fact]
    public async Task Tags_come_and_go()
    {
        await sagemaker.CallAsync("CreateModelPackageGroup", Group);
        var added = await sagemaker.CallAsync("AddTags", $$"""{"ResourceArn":"{{Arn}}","Tags":[{"Key":"b","Value":"2"},{"Key":"a","Value":"1"}]}""");
        await sagemaker.CallAsync("DeleteTags", $$"""{"ResourceArn":"{{Arn}}","TagKeys":["a"]}""");

        Assert.Equal(2, added["Tags"]!.AsArray().Count);
        Assert.Equal("""[{"Key":"b","Value":"2"}]""", (await sagemaker.CallAsync("ListTags", $$"""{"ResourceArn":"{{Arn}}"}"""))["Tags"]!.ToJsonString());
    }

    [Fact]
    public async Task Groups_are_listed_newest_first_and_in_pages()
    {
        foreach (var name in new[] { "one", "two", "three" })
        {
            await sagemaker.CallAsync("CreateModelPackageGroup", $$"""{"ModelPackageGroupName":"{{name}}"}""");
            sagemaker.Clock.Pass(TimeSpan.FromSeconds(1));
        }
        var first = await sagemaker.CallAsync("ListModelPackageGroups", """{"MaxResults":2}""");
        var second = await sagemaker.CallAsync("ListModelPackageGroups", $$"""{"MaxResults":2,"NextToken":"{{first["NextToken"]}}"}""");
        var named = await sagemaker.CallAsync("ListModelPackageGroups", """{"NameContains":"t","SortBy":"Name","SortOrder":"Ascending"}""");

        Assert.Equal(["three", "two"], Names(first));
        Assert.Equal(["one"], Names(second));
        Assert.Equal(["three", "two"], Names(named));
    }

    [Fact]
    public async Task A_deleted_group_is_gone()
    {
        await sagemaker.CallAsync("CreateModelPackageGroup", Group);
        await sagemaker.CallAsync("DeleteModelPackageGroup", Group);

        Assert.Equal("ValidationException", (await sagemaker.RefusedAsync("DeleteModelPackageGroup", Group)).Code);
    }

    private static IEnumerable<string> Names(System.Text.Json.Nodes.JsonObject answer) =>
        answer["ModelPackageGroupSummaryList"]!.AsArray().Select(group => (string)group!["ModelPackageGroupName"]!);
}
