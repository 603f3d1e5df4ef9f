using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.Lambda;

public sealed class FunctionTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"SERVICE"},"Action":"sts:AssumeRole"}]}""";

    private readonly Cloud cloud;

    public FunctionTests() : this(new())
    {
    }

    private FunctionTests(Cloud cloud) => this.cloud = cloud;

    [Fact]
    [Behaviour("Lambda", "a function")]
    public async Task It_reads_back_what_it_was_given_and_what_Lambda_adds()
    {
        var created = await CreateAsync();
        Assert.Equal(("Pending", "Creating"), ((string?)created["State"], (string?)created["StateReasonCode"]));
        var read = await AskAsync("GetFunction", """{"FunctionName":"arn:aws:lambda:eu-west-1:111122223333:function:f"}""");
        var configuration = read["Configuration"]!;
        Assert.Equal(("f", 3, 128, "Active", "Successful", "$LATEST"), ((string?)configuration["FunctionName"], (int)configuration["Timeout"]!, (int)configuration["MemorySize"]!, (string?)configuration["State"], (string?)configuration["LastUpdateStatus"], (string?)configuration["Version"]));
        Assert.Equal(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Packages.TestFunction)), (string?)configuration["CodeSha256"]);
        Assert.Equal(("/aws/lambda/f", "1"), ((string?)configuration["LoggingConfig"]!["LogGroup"], (string?)read["Tags"]!["a"]));
        Assert.Single((await AskAsync("ListFunctions", "{}"))["Functions"]!.AsArray());
        await AskAsync("DeleteFunction", """{"FunctionName":"f"}""");
        await RefusedAsync("ResourceNotFoundException", "Function not found: arn:aws:lambda:eu-west-1:111122223333:function:f", "GetFunction", """{"FunctionName":"f"}""");
    }

    [Fact]
    [Behaviour("Lambda", "states")]
    public async Task It_takes_as_long_to_become_active_as_the_pace_says()
    {
        var clock = new TestClock();
        var slow = new FunctionTests(new(new() { Clock = clock, TimeScale = 1 }));
        await slow.CreateAsync();
        await slow.RefusedAsync("ResourceConflictException", "The operation cannot be performed at this time. The function is currently in the following state: Pending", "Invoke", """{"FunctionName":"f"}""");
        clock.Pass(TimeSpan.FromSeconds(4));
        Assert.Equal("Active", (string?)(await slow.AskAsync("GetFunctionConfiguration", """{"FunctionName":"f"}"""))["State"]);
        Assert.Equal("InProgress", (string?)(await slow.AskAsync("UpdateFunctionConfiguration", """{"FunctionName":"f","Timeout":9}"""))["LastUpdateStatus"]);
        await slow.RefusedAsync("ResourceConflictException", "The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:eu-west-1:111122223333:function:f", "UpdateFunctionConfiguration", """{"FunctionName":"f","Timeout":8}""");
        clock.Pass(TimeSpan.FromSeconds(4));
        Assert.Equal(("Successful", 9), ((string?)(await slow.AskAsync("GetFunctionConfiguration", """{"FunctionName":"f"}"""))["LastUpdateStatus"], (int)(await slow.AskAsync("GetFunctionConfiguration", """{"FunctionName":"f"}"""))["Timeout"]!));
    }

    [Theory]
    [Behaviour("Lambda", "settings")]
    [InlineData("Timeout", "901", "1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900")]
    [InlineData("MemorySize", "10241", "1 validation error detected: Value '10241' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240")]
    [InlineData("Runtime", "\"nodejs22.x\"", "The sandbox cannot execute the runtime nodejs22.x: it executes dotnet8, dotnet10, provided.al2, provided.al2023 and python3.x: use one of them, or leave the function out with a condition.")]
    [InlineData("Layers", """["arn:aws:lambda:eu-west-1:111122223333:layer:l:1"]""", "The sandbox does not imitate Layers: put what they hold into the package.")]
    [InlineData("Environment", """{"Variables":{"AWS_REGION":"x"}}""", "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION")]
    [InlineData("Role", "\"arn:aws:iam::111122223333:role/stranger\"", "The role defined for the function cannot be assumed by Lambda.")]
    [InlineData("Role", "\"arn:aws:iam::111122223333:role/nobody\"", "The role defined for the function cannot be assumed by Lambda.")]
    [InlineData("Handler", "null", "Runtime and Handler are mandatory parameters for functions created with deployment packages.")]
    [InlineData("Code", """{"S3Bucket":"packages-1","S3Key":"none.zip"}""", "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.")]
    public async Task What_cannot_be_is_refused(string member, string value, string message)
    {
        await BucketAsync();
        await RoleAsync("stranger", "ec2.amazonaws.com");
        var refused = await Assert.ThrowsAsync<AwsError>(() => CreateAsync(input => input[member] = JsonNode.Parse(value)));
        Assert.Equal(message, refused.Message);
    }

    [Fact]
    [Behaviour("Lambda", "settings")]
    public async Task Variables_over_4_KB_are_refused_without_being_repeated()
    {
        var refused = await Assert.ThrowsAsync<AwsError>(() => CreateAsync(input => input["Environment"] = new JsonObject { ["Variables"] = new JsonObject { ["Long"] = new string('x', 4096) } }));
        Assert.EndsWith("exceeded the 4KB limit.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Lambda", "packages")]
    public async Task A_package_is_taken_from_S3_and_changed_with_its_revision_checked()
    {
        await BucketAsync();
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "packages-1", ["Key"] = "f.zip", ["Body"] = Convert.ToBase64String(Packages.TestFunction) });
        var created = await CreateAsync(input => input["Code"] = new JsonObject { ["S3Bucket"] = "packages-1", ["S3Key"] = "f.zip" });
        Assert.Equal(Packages.TestFunction.Length, (int)created["CodeSize"]!);
        var other = Convert.ToBase64String(Packages.Scripts(("bootstrap", "#!/bin/sh")));
        await RefusedAsync("PreconditionFailedException", "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id", "UpdateFunctionCode", $$"""{"FunctionName":"f","ZipFile":"{{other}}","RevisionId":"old"}""");
        await AskAsync("UpdateFunctionCode", $$"""{"FunctionName":"f","ZipFile":"{{other}}","RevisionId":"{{created["RevisionId"]}}"}""");
        Assert.NotEqual((string?)created["CodeSha256"], (string?)(await AskAsync("GetFunctionConfiguration", """{"FunctionName":"f"}"""))["CodeSha256"]);
    }

    [Fact]
    [Behaviour("Lambda", "versions and aliases")]
    public async Task A_version_stays_as_it_was_and_an_alias_moves()
    {
        await CreateAsync();
        Assert.Equal("1", (string?)(await AskAsync("PublishVersion", """{"FunctionName":"f","Description":"first"}"""))["Version"]);
        Assert.Equal("1", (string?)(await AskAsync("PublishVersion", """{"FunctionName":"f"}"""))["Version"]);
        await AskAsync("CreateAlias", """{"FunctionName":"f","Name":"live","FunctionVersion":"1"}""");
        await AskAsync("UpdateFunctionConfiguration", """{"FunctionName":"f","Timeout":60}""");
        var live = await AskAsync("GetFunctionConfiguration", """{"FunctionName":"f:live"}""");
        Assert.Equal(("1", 3, "arn:aws:lambda:eu-west-1:111122223333:function:f:live"), ((string?)live["Version"], (int)live["Timeout"]!, (string?)live["FunctionArn"]));
        await AskAsync("UpdateFunctionCode", $$"""{"FunctionName":"f","ZipFile":"{{Convert.ToBase64String(Packages.Scripts(("a", "b")))}}","Publish":true}""");
        await AskAsync("UpdateAlias", """{"FunctionName":"f","Name":"live","FunctionVersion":"2"}""");
        Assert.Equal(60, (int)(await AskAsync("GetFunctionConfiguration", """{"FunctionName":"f","Qualifier":"live"}"""))["Timeout"]!);
        Assert.Equal(["$LATEST", "1", "2"], (await AskAsync("ListVersionsByFunction", """{"FunctionName":"f"}"""))["Versions"]!.AsArray().Select(one => (string)one!["Version"]!));
        var first = await AskAsync("ListVersionsByFunction", """{"FunctionName":"f","MaxItems":1}""");
        Assert.Equal("1", (string?)(await AskAsync("ListVersionsByFunction", $$"""{"FunctionName":"f","MaxItems":1,"Marker":"{{first["NextMarker"]}}"}"""))["Versions"]![0]!["Version"]);
        await RefusedAsync("ResourceConflictException", "Function version 2 is referenced by an alias", "DeleteFunction", """{"FunctionName":"f","Qualifier":"2"}""");
        await RefusedAsync("ResourceNotFoundException", "Function not found: arn:aws:lambda:eu-west-1:111122223333:function:f:9", "GetFunction", """{"FunctionName":"f:9"}""");
        await AskAsync("DeleteAlias", """{"FunctionName":"f","Name":"live"}""");
        await RefusedAsync("ResourceNotFoundException", "Cannot find alias arn: arn:aws:lambda:eu-west-1:111122223333:function:f:live", "GetAlias", """{"FunctionName":"f","Name":"live"}""");
    }

    [Fact]
    [Behaviour("Lambda", "permissions")]
    public async Task Another_account_invokes_when_the_policy_lets_it()
    {
        await CreateAsync();
        var other = new FunctionTests(cloud.From("444455556666"));
        const string ask = """{"FunctionName":"arn:aws:lambda:eu-west-1:111122223333:function:f","InvocationType":"DryRun"}""";
        await other.RefusedAsync("AccessDeniedException", "User: arn:aws:iam::444455556666:user/sandbox is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:f because no resource-based policy allows the lambda:InvokeFunction action", "Invoke", ask);
        const string permission = """{"FunctionName":"f","StatementId":"s","Action":"lambda:InvokeFunction","Principal":"444455556666"}""";
        await AskAsync("AddPermission", permission);
        await RefusedAsync("ResourceConflictException", "The statement id (s) provided already exists. Please provide a new statement id, or remove the existing statement.", "AddPermission", permission);
        Assert.Equal(204, (int)(await other.AskAsync("Invoke", ask))["StatusCode"]!);
        Assert.Contains("arn:aws:iam::444455556666:root", (string?)(await AskAsync("GetPolicy", """{"FunctionName":"f"}"""))["Policy"], StringComparison.Ordinal);
        await AskAsync("RemovePermission", """{"FunctionName":"f","StatementId":"s"}""");
        await RefusedAsync("ResourceNotFoundException", "The resource you requested does not exist.", "GetPolicy", """{"FunctionName":"f"}""");
    }

    [Fact]
    [Behaviour("Lambda", "an invocation")]
    public async Task What_cannot_be_invoked_is_refused()
    {
        await CreateAsync();
        Assert.Equal(204, (int)(await AskAsync("Invoke", """{"FunctionName":"f","InvocationType":"DryRun"}"""))["StatusCode"]!);
        var broken = Convert.ToBase64String("{"u8);
        Assert.Equal("InvalidRequestContentException", (await Assert.ThrowsAsync<AwsError>(() => AskAsync("Invoke", $$"""{"FunctionName":"f","Payload":"{{broken}}"}"""))).Code);
        var large = Convert.ToBase64String(new byte[(1024 * 1024) + 1]);
        Assert.Equal("RequestTooLargeException", (await Assert.ThrowsAsync<AwsError>(() => AskAsync("Invoke", $$"""{"FunctionName":"f","InvocationType":"Event","Payload":"{{large}}"}"""))).Code);
        await AskAsync("PutFunctionConcurrency", """{"FunctionName":"f","ReservedConcurrentExecutions":0}""");
        Assert.Equal(0, (int)(await AskAsync("GetFunctionConcurrency", """{"FunctionName":"f"}"""))["ReservedConcurrentExecutions"]!);
        await RefusedAsync("TooManyRequestsException", "Rate Exceeded.", "Invoke", """{"FunctionName":"f"}""");
    }

    [Fact]
    [Behaviour("Lambda", "a function")]
    public async Task Tags_and_settings_for_events_read_back()
    {
        await CreateAsync();
        const string arn = "arn:aws:lambda:eu-west-1:111122223333:function:f";
        await AskAsync("TagResource", $$$"""{"Resource":"{{{arn}}}","Tags":{"b":"2"}}""");
        await AskAsync("UntagResource", $$"""{"Resource":"{{arn}}","TagKeys":["a"]}""");
        Assert.Equal("""{"b":"2"}""", (await AskAsync("ListTags", $$"""{"Resource":"{{arn}}"}"""))["Tags"]!.ToJsonString());
        await AskAsync("PutFunctionEventInvokeConfig", """{"FunctionName":"f","MaximumRetryAttempts":0}""");
        Assert.Equal(0, (int)(await AskAsync("GetFunctionEventInvokeConfig", """{"FunctionName":"f"}"""))["MaximumRetryAttempts"]!);
        await AskAsync("DeleteFunctionEventInvokeConfig", """{"FunctionName":"f"}""");
        await RefusedAsync("ResourceNotFoundException", $"The function {arn} doesn't have an EventInvokeConfig", "GetFunctionEventInvokeConfig", """{"FunctionName":"f"}""");
    }

    private async Task<JsonObject> CreateAsync(Action<JsonObject>? also = null)
    {
        await RoleAsync("worker", "lambda.amazonaws.com");
        var input = new JsonObject
        {
            ["FunctionName"] = "f", ["Runtime"] = "dotnet10", ["Handler"] = Packages.Executable, ["Role"] = Laboratory.Role,
            ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(Packages.TestFunction) }, ["Tags"] = new JsonObject { ["a"] = "1" },
        };
        also?.Invoke(input);
        return await AskAsync("CreateFunction", input.ToJsonString());
    }

    private Task<JsonObject> RoleAsync(string name, string service) =>
        cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = name, ["AssumeRolePolicyDocument"] = Trust.Replace("SERVICE", service, StringComparison.Ordinal) });

    private Task<JsonObject> BucketAsync() => cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "packages-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });

    private async Task<JsonObject> AskAsync(string operation, string input)
    {
        var facts = ApiModels.Load("lambda").Operations[operation];
        var answer = await cloud.AskAsync("lambda", operation, JsonNode.Parse(input)!.AsObject());
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        return answer;
    }

    private async Task RefusedAsync(string code, string message, string operation, string input)
    {
        var refused = await Assert.ThrowsAsync<AwsError>(() => AskAsync(operation, input));
        Assert.Equal((code, message), (refused.Code, refused.Message));
    }
}
