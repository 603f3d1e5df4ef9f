using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

/// <summary>What is no request of the API is refused with the code, the status and in the form of its protocol; REST-JSON has tests of its own.</summary>
public sealed class StrictnessTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Theory]
    [Behaviour("", "members against the API model")]
    [InlineData("{}", "Value null at 'name' failed to satisfy constraint: Member must not be null")]
    [InlineData("""{"Name":"/a","Value":"v","Type":"Text"}""", "Value 'Text' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [String, StringList, SecureString]")]
    [InlineData("""{"Name":"/a","Value":"v","Description":"DESCRIPTION"}""", "at 'description' failed to satisfy constraint: Member must have length less than or equal to 1024")]
    [InlineData("""{"Name":"","Value":"v"}""", "Value '' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 1")]
    [InlineData("""{"Name":"/a","Value":"v","KeyId":" "}""", "Value ' ' at 'keyId' failed to satisfy constraint: Member must satisfy regular expression pattern")]
    [InlineData("""{"Value":"v","Type":"Text"}""", "2 validation errors detected: ")]
    public async Task Json_members_are_held_to_the_model(string body, string said)
    {
        var reply = await sandbox.JsonTextAsync("AmazonSSM.PutParameter", body.Replace("DESCRIPTION", new string('d', 1025), StringComparison.Ordinal));
        Assert.Equal("400 ValidationException", reply.Error);
        Assert.Contains(said, (string?)reply.Json["message"], StringComparison.Ordinal);
        Assert.Equal("application/x-amz-json-1.1", reply.Header("Content-Type"));
    }

    [Theory]
    [Behaviour("", "members against the API model")]
    [InlineData("""{"Name":["/a"],"Value":"v"}""", "Start of list found where not expected")]
    [InlineData("""{"Name":"/a","Value":"v","Overwrite":"true"}""", "STRING_VALUE cannot be converted to Boolean")]
    [InlineData("""{"Name":"/a","Value":1}""", "NUMBER_VALUE cannot be converted to String")]
    [InlineData("""{"Name":"/a","Value":"v","Tags":{}}""", "Start of structure or map found where not expected.")]
    public async Task Json_of_the_wrong_type_is_no_request(string body, string said)
    {
        var reply = await sandbox.JsonTextAsync("AmazonSSM.PutParameter", body);
        Assert.Equal(("400 SerializationException", said), (reply.Error, (string?)reply.Json["message"]));
    }

    [Theory]
    [Behaviour("", "members against the API model")]
    [InlineData("CreateRole", "RoleName", "a", "Value null at 'assumeRolePolicyDocument'")]
    [InlineData("GetRole", "RoleName", "a b", "Member must satisfy regular expression pattern: [\\w+=,.@-]+")]
    [InlineData("ListRoles", "MaxItems", "0", "Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1")]
    [InlineData("UpdateAccessKey", "Status", "Off", "Member must satisfy enum value set: [Active, Inactive")]
    public async Task Query_members_are_held_to_the_model(string action, string field, string value, string said)
    {
        var reply = await sandbox.IamAsync(action, (field, value));
        Assert.Equal("400 ValidationError", reply.Error);
        Assert.Contains(said, reply.Element("Message"), StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "a malformed body")]
    [InlineData("MaxItems", "many", "'many' as integer")]
    [InlineData("MaxItems", "1.5", "'1.5' as integer")]
    public async Task A_form_field_of_the_wrong_type_is_malformed_input(string field, string value, string said)
    {
        var reply = await sandbox.IamAsync("ListRoles", (field, value));
        Assert.Equal("400 MalformedInput", reply.Error);
        Assert.Contains(said, reply.Element("Message"), StringComparison.Ordinal);
    }

    [Theory]
    [Behaviour("", "an unknown operation")]
    [InlineData("Action=ListRoles&Version=2010-05-09", "400 InvalidAction", "Could not find operation ListRoles for version 2010-05-09")]
    [InlineData("Action=listroles&Version=2010-05-08", "400 InvalidAction", "Could not find operation listroles for version 2010-05-08")]
    [InlineData("Version=2010-05-08", "400 MissingAction", "The request must contain the parameter Action.")]
    public async Task A_wrong_version_or_action_is_none(string form, string error, string said)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("iam"));
        var reply = await sandbox.SendAsync(request);
        Assert.Equal((error, said), (reply.Error, reply.Element("Message")));
    }

    [Theory]
    [Behaviour("", "an unknown operation")]
    [InlineData("PATCH", "/bucket-strict", null, "405 MethodNotAllowed")]
    [InlineData("GET", "/bucket-strict?inventory&id=i", null, "501 NotImplemented")]
    [InlineData("PUT", "/bucket-strict?versioning", "<VersioningConfiguration><Status>On</Status></VersioningConfiguration>", "400 IllegalVersioningConfigurationException")]
    [InlineData("PUT", "/bucket-strict?versioning", "<Other/>", "400 MalformedXML")]
    [InlineData("PUT", "/bucket-strict?versioning", "", "400 MissingRequestBodyError")]
    [InlineData("GET", "/bucket-strict?list-type=2&max-keys=many", null, "400 InvalidArgument")]
    [InlineData("GET", "/bucket-strict?list-type=2&max-keys=-1", null, "400 InvalidArgument")]
    [InlineData("PUT", "/Bucket_Strict", null, "400 InvalidBucketName")]
    public async Task S3_has_its_own_words(string method, string path, string? body, string error)
    {
        (await sandbox.S3Async(HttpMethod.Put, "/bucket-strict")).Ok();
        Assert.Equal(error, (await sandbox.S3Async(new HttpMethod(method), path, body)).Error);
    }

    [Fact]
    [Behaviour("", "members against the API model")]
    public async Task A_member_that_the_model_does_not_know_is_ignored_as_AWS_does()
    {
        await using var host = await SandboxHost.StartAsync(new());
        using var http = new HttpClient { BaseAddress = host.Endpoint };
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(new JsonObject { ["Colour"] = "red" }.ToJsonString()) };
        request.Headers.Add("X-Amz-Target", "AmazonSSM.DescribeParameters");
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("ssm"));
        Assert.Equal(200, (int)(await http.SendAsync(request)).StatusCode);
    }
}
