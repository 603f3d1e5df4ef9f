namespace Pipeline.Sandbox.Tests.Logs;

public sealed class LogsTests
{
    private const string Group = """{"logGroupName":"/aws/codebuild/a"}""";
    private readonly ServiceCaller logs = new("logs");

    [Fact]
    [Behaviour("Logs", "groups")]
    public async Task A_log_group_is_listed_with_what_it_was_given()
    {
        await logs.CallAsync("CreateLogGroup", """{"logGroupName":"/aws/codebuild/a","kmsKeyId":"arn:aws:kms:eu-west-1:111122223333:key/k","tags":{"a":"1"}}""");
        await logs.CallAsync("PutRetentionPolicy", """{"logGroupName":"/aws/codebuild/a","retentionInDays":30}""");
        var group = (await logs.CallAsync("DescribeLogGroups", """{"logGroupNamePrefix":"/aws/"}"""))["logGroups"]![0]!;

        Assert.Equal("arn:aws:logs:eu-west-1:111122223333:log-group:/aws/codebuild/a:*", (string)group["arn"]!);
        Assert.Equal((30, "STANDARD", "arn:aws:kms:eu-west-1:111122223333:key/k"), ((int)group["retentionInDays"]!, (string)group["logGroupClass"]!, (string)group["kmsKeyId"]!));
        Assert.Equal("""{"a":"1"}""", (await logs.CallAsync("ListTagsForResource", $$"""{"resourceArn":"{{group["logGroupArn"]}}"}"""))["tags"]!.ToJsonString());
    }

    [Fact]
    public async Task A_group_exists_once_and_is_gone_when_deleted()
    {
        await logs.CallAsync("CreateLogGroup", Group);

        Assert.Equal("ResourceAlreadyExistsException", (await logs.RefusedAsync("CreateLogGroup", Group)).Code);
        await logs.CallAsync("DeleteLogGroup", Group);
        Assert.Equal("ResourceNotFoundException", (await logs.RefusedAsync("DeleteLogGroup", Group)).Code);
    }

    [Fact]
    [Behaviour("Logs", "retention")]
    public async Task Not_every_number_of_days_is_a_retention()
    {
        await logs.CallAsync("CreateLogGroup", Group);
        var error = await logs.RefusedAsync("PutRetentionPolicy", """{"logGroupName":"/aws/codebuild/a","retentionInDays":31}""");

        Assert.Equal("InvalidParameterException", error.Code);
        Assert.Contains("Value '31' at 'retentionInDays'", error.Message);
    }

    [Fact]
    public async Task Retention_can_be_taken_away()
    {
        await logs.CallAsync("CreateLogGroup", Group);
        await logs.CallAsync("PutRetentionPolicy", """{"logGroupName":"/aws/codebuild/a","retentionInDays":7}""");
        await logs.CallAsync("DeleteRetentionPolicy", Group);

        Assert.Null((await logs.CallAsync("DescribeLogGroups"))["logGroups"]![0]!["retentionInDays"]);
    }

    [Fact]
    [Behaviour("Logs", "streams")]
    public async Task Streams_belong_to_their_group()
    {
        await logs.CallAsync("CreateLogGroup", Group);
        await logs.CallAsync("CreateLogStream", """{"logGroupName":"/aws/codebuild/a","logStreamName":"s"}""");

        Assert.Equal("s", (string)(await logs.CallAsync("DescribeLogStreams", Group))["logStreams"]![0]!["logStreamName"]!);
        await logs.CallAsync("DeleteLogGroup", Group);
        await logs.CallAsync("CreateLogGroup", Group);
        Assert.Empty((await logs.CallAsync("DescribeLogStreams", Group))["logStreams"]!.AsArray());
    }
}
