using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class RestJsonTests : IAsyncLifetime
{
    private const string Functions = "/2015-03-31/functions";

    private readonly EchoLambda lambda = new();
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync(new(), lambda, new EchoRuntime());

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task Method_and_path_tell_the_operation()
    {
        (await SendAsync(HttpMethod.Get, Functions)).Ok();
        (await SendAsync(HttpMethod.Get, Functions + "/")).Ok();
        Assert.Equal(201, (await SendAsync(HttpMethod.Post, Functions, """{"FunctionName":"f","Role":"arn:aws:iam::111122223333:role/r","Code":{}}""")).Status);
        Assert.Equal("404 UnknownOperationException", (await SendAsync(HttpMethod.Patch, Functions)).Error);
        Assert.Equal("404 UnknownOperationException", (await SendAsync(HttpMethod.Get, "/2015-04-01/functions")).Error);
        Assert.Equal("404 UnknownOperationException", (await SendAsync(HttpMethod.Get, Functions + "/f/g/h")).Error);
    }

    [Fact]
    public async Task What_exists_at_AWS_and_not_here_is_an_unknown_operation() =>
        Assert.Equal("404 UnknownOperationException", (await SendAsync(HttpMethod.Get, "/2016-08-19/account-settings")).Error);

    [Theory]
    [InlineData("arn%3Aaws%3Alambda%3Aus-east-1%3A111122223333%3Afunction%3Af")]
    [InlineData("arn:aws:lambda:us-east-1:111122223333:function:f")]
    public async Task A_name_in_the_path_may_be_escaped(string name) =>
        Assert.Equal("arn:aws:lambda:us-east-1:111122223333:function:f", (string?)(await SendAsync(HttpMethod.Get, $"/2017-03-31/tags/{name}")).Ok().Json["Tags"]!["Resource"]);

    [Fact]
    public async Task An_escaped_slash_is_part_of_the_name_and_no_other_path()
    {
        var reply = await SendAsync(HttpMethod.Post, Functions + "/a%2Fb/invocations");
        Assert.Equal("400 ValidationException", reply.Error);
        Assert.Contains("Value 'a/b' at 'functionName'", (string?)reply.Json["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_in_the_query_is_repeated_and_numbers_are_numbers()
    {
        Assert.Equal(204, (await SendAsync(HttpMethod.Delete, "/2017-03-31/tags/arn:aws:lambda:us-east-1:111122223333:function:f?tagKeys=a&tagKeys=b%20c")).Status);
        (await SendAsync(HttpMethod.Get, Functions + "?MaxItems=7")).Ok();
        Assert.Equal("""["a","b c"]""", lambda.Asked[0]["TagKeys"]!.ToJsonString());
        Assert.Equal(7, lambda.Asked[1]["MaxItems"]!.GetValue<long>());
    }

    [Fact]
    public async Task Headers_are_members_and_the_body_may_be_one_blob()
    {
        var reply = await SendAsync(HttpMethod.Post, Functions + "/f/invocations?Qualifier=1", "no JSON \u00e4", ("X-Amz-Invocation-Type", "Event"));
        Assert.Equal((202, "no JSON \u00e4", "Unhandled", null), (reply.Status, reply.Text, reply.Header("X-Amz-Function-Error"), reply.Header("X-Amz-Log-Result")));
        Assert.Equal(("Event", "1", "f"), ((string?)lambda.Asked[0]["InvocationType"], (string?)lambda.Asked[0]["Qualifier"], (string?)lambda.Asked[0]["FunctionName"]));
    }

    [Fact]
    public async Task An_answers_content_type_is_what_the_service_says()
    {
        var reply = await sandbox.RestAsync("sagemaker", HttpMethod.Post, "/endpoints/e/invocations", "1,2", ("Content-Type", "text/csv"), ("X-Amzn-SageMaker-Custom-Attributes", "c"));
        Assert.Equal(("1,2", "text/csv", "c"), (reply.Ok().Text, reply.Header("Content-Type"), reply.Header("X-Amzn-SageMaker-Custom-Attributes")));
    }

    [Fact]
    [Behaviour("", "times in answers")]
    public async Task Times_are_seconds_and_the_form_of_an_answer_is_JSON()
    {
        var reply = (await SendAsync(HttpMethod.Put, "/2019-09-25/functions/f/event-invoke-config", """{"MaximumRetryAttempts":1,"FunctionName":"ignored"}""")).Ok();
        Assert.Equal("""{"LastModified":1785585600.25,"MaximumRetryAttempts":1}""", reply.Text);
        Assert.Equal("application/json", reply.Header("Content-Type"));
        Assert.True(Guid.TryParse(reply.Header("x-amzn-RequestId"), out _));
        Assert.Equal("f", (string?)lambda.Asked[0]["FunctionName"]);
    }

    [Fact]
    [Behaviour("", "errors")]
    public async Task An_error_is_named_in_a_header_and_told_in_the_body_with_the_models_status()
    {
        var reply = await SendAsync(HttpMethod.Get, Functions + "/nothing");
        Assert.Equal((404, "ResourceNotFoundException"), (reply.Status, reply.Header("x-amzn-ErrorType")));
        Assert.Equal("Function not found: nothing", (string?)(reply.Json["Message"] ?? reply.Json["message"]));
        Assert.Equal("User", (string?)reply.Json["Type"]);
    }

    [Theory]
    [Behaviour("", "a malformed body")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"MaximumRetryAttempts":"one"}""")]
    [InlineData("""{"MaximumRetryAttempts":1.5}""")]
    public async Task What_is_no_body_of_the_operation_is_a_serialization_error(string body) =>
        Assert.Equal("400 SerializationException", (await SendAsync(HttpMethod.Put, "/2019-09-25/functions/f/event-invoke-config", body)).Error);

    [Theory]
    [InlineData("?MaxItems=many", "400 SerializationException", "'many'")]
    [InlineData("?MaxItems=0", "400 ValidationException", "Value '0' at 'maxItems'")]
    [InlineData("?FunctionVersion=SOME", "400 ValidationException", "Member must satisfy enum value set: [ALL]")]
    public async Task Members_outside_the_body_are_held_to_the_model_too(string query, string error, string said)
    {
        var reply = await SendAsync(HttpMethod.Get, Functions + query);
        Assert.Equal(error, reply.Error);
        Assert.Contains(said, (string?)reply.Json["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Code":{},"Role":"arn:aws:iam::111122223333:role/r"}""", "Value null at 'functionName'")]
    [InlineData("""{"Code":{},"FunctionName":"f","Role":"nobody"}""", "Value 'nobody' at 'role' failed to satisfy constraint: Member must satisfy regular expression pattern")]
    public async Task Members_of_the_body_are_held_to_the_model(string body, string said)
    {
        var reply = await SendAsync(HttpMethod.Post, Functions, body);
        Assert.Equal("400 ValidationException", reply.Error);
        Assert.Contains(said, (string?)reply.Json["message"], StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("", "a signature for another service, day or region")]
    public async Task A_signature_for_another_day_is_none()
    {
        var reply = await SendAsync(HttpMethod.Get, Functions, null, ("X-Amz-Date", "20261119T000000Z"));
        Assert.Equal("403 InvalidSignatureException", reply.Error);
    }

    private Task<Reply> SendAsync(HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers) =>
        sandbox.RestAsync("lambda", method, path, body, headers);
}
