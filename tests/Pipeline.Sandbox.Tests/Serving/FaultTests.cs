using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class FaultTests
{
    [Fact]
    [Behaviour("", "something breaks inside")]
    public async Task What_breaks_inside_is_an_internal_failure_is_told_of_and_harms_nobody_else()
    {
        var told = new List<Exception>();
        await using var host = await SandboxHost.StartAsync(new() { Faulted = told.Add }, _ => [new Broken()], CancellationToken.None);
        using var http = new HttpClient { BaseAddress = host.Endpoint };
        var replies = new List<string>();
        foreach (var path in (string[])["/2015-03-31/functions", "/2017-03-31/tags/arn:aws:lambda:us-east-1:111122223333:function:f"])
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("lambda"));
            using var response = await http.SendAsync(request);
            replies.Add($"{(int)response.StatusCode} {(response.Headers.TryGetValues("x-amzn-ErrorType", out var codes) ? codes.Single() : "")}");
        }
        Assert.Equal(["500 InternalFailure", "200 "], replies);
        Assert.Equal("a mistake of the sandbox's own", Assert.Single(told).Message);
        Assert.Equal(told, host.Faults);
    }

    private sealed class Broken() : AwsService("lambda")
    {
        public JsonObject? ListFunctions(Call call) => throw new InvalidOperationException("a mistake of the sandbox's own");

        public JsonObject? ListTags(Call call) => [];
    }
}
