using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Logs;

namespace Pipeline.Sandbox.Tests.Logs;

public sealed class LogEventsTests
{
    private readonly Neighbourhood here = new();

    private long Now => here.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    [Fact]
    [Behaviour("Logs", "`PutLogEvents`")]
    public async Task Events_are_read_back_in_the_order_of_their_time()
    {
        await StreamAsync();
        await PutAsync((Now - 10, "b"), (Now - 10, "c"));
        await PutAsync((Now - 20, "a"));
        var stream = (await here.CallAsync("logs", "DescribeLogStreams", """{"logGroupName":"g"}"""))["logStreams"]![0]!;

        Assert.Equal(["a", "b", "c"], Messages(await GetAsync()));
        Assert.Equal((Now - 20, Now - 10, Now), ((long)stream["firstEventTimestamp"]!, (long)stream["lastEventTimestamp"]!, (long)stream["lastIngestionTime"]!));
        Assert.Equal(3 * 27, (long)(await here.CallAsync("logs", "DescribeLogGroups"))["logGroups"]![0]!["storedBytes"]!);
    }

    [Fact]
    [Behaviour("Logs", "`PutLogEvents`")]
    public async Task Events_that_are_too_old_or_lie_in_the_future_are_left_out_and_told()
    {
        await StreamAsync();
        var old = await PutAsync((Now - (long)TimeSpan.FromDays(15).TotalMilliseconds, "old"));
        var far = await PutAsync((Now, "now"), (Now + (long)TimeSpan.FromHours(3).TotalMilliseconds, "far"));
        await here.CallAsync("logs", "PutRetentionPolicy", """{"logGroupName":"g","retentionInDays":1}""");
        var expired = await PutAsync((Now - (long)TimeSpan.FromDays(2).TotalMilliseconds, "expired"));

        Assert.Equal("""{"tooOldLogEventEndIndex":1}""", old["rejectedLogEventsInfo"]!.ToJsonString());
        Assert.Equal("""{"tooNewLogEventStartIndex":1}""", far["rejectedLogEventsInfo"]!.ToJsonString());
        Assert.Equal("""{"expiredLogEventEndIndex":1}""", expired["rejectedLogEventsInfo"]!.ToJsonString());
        Assert.Equal(["now"], Messages(await GetAsync()));
    }

    [Fact]
    [Behaviour("Logs", "`PutLogEvents`")]
    public async Task A_request_out_of_order_over_a_day_or_too_large_is_refused()
    {
        await StreamAsync();

        Assert.Equal("Log events in a single PutLogEvents request must be in chronological order.", await RefusedAsync((Now, "a"), (Now - 1, "b")));
        Assert.Equal("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.", await RefusedAsync((Now - 90_000_000, "a"), (Now, "b")));
        Assert.Equal("Upload too large: 1048602 bytes exceeds limit of 1048576", await RefusedAsync((Now, new string('x', 1024 * 1024))));
        Assert.Equal("The specified log stream does not exist.", (await here.RefusedAsync("logs", "PutLogEvents", """{"logGroupName":"g","logStreamName":"none","logEvents":[{"timestamp":1,"message":"a"}]}""")).Message);
    }

    [Fact]
    [Behaviour("Logs", "`GetLogEvents`")]
    public async Task Pages_go_forward_to_an_end_that_stays_until_more_arrives()
    {
        await StreamAsync();
        await PutAsync([.. Enumerable.Range(0, 5).Select(n => (Now + n, $"m{n}"))]);
        var first = await GetAsync("\"startFromHead\":true,\"limit\":3");
        var second = await GetAsync($"\"limit\":3,\"nextToken\":\"{first["nextForwardToken"]}\"");
        var end = await GetAsync($"\"nextToken\":\"{second["nextForwardToken"]}\"");
        await PutAsync((Now + 9, "new"));
        var more = await GetAsync($"\"nextToken\":\"{end["nextForwardToken"]}\"");

        Assert.Equal(["m0 m1 m2", "m3 m4", "", "new"], Joined(first, second, end, more));
        Assert.Equal((string)second["nextForwardToken"]!, (string)end["nextForwardToken"]!);
    }

    [Fact]
    [Behaviour("Logs", "`GetLogEvents`")]
    public async Task Pages_begin_with_the_newest_and_go_backward()
    {
        await StreamAsync();
        await PutAsync([.. Enumerable.Range(0, 5).Select(n => (Now + n, $"m{n}"))]);
        var newest = await GetAsync("\"limit\":3");
        var before = await GetAsync($"\"limit\":3,\"nextToken\":\"{newest["nextBackwardToken"]}\"");
        var none = await GetAsync($"\"nextToken\":\"{before["nextBackwardToken"]}\"");
        var between = await GetAsync($"\"startTime\":{Now + 1},\"endTime\":{Now + 3}");

        Assert.Equal(["m2 m3 m4", "m0 m1", "", "m1 m2"], Joined(newest, before, none, between));
        Assert.Equal((string)before["nextBackwardToken"]!, (string)none["nextBackwardToken"]!);
        Assert.Equal("The specified nextToken is invalid.", (await here.RefusedAsync("logs", "GetLogEvents", """{"logGroupName":"g","logStreamName":"s","nextToken":"x"}""")).Message);
    }

    [Theory]
    [Behaviour("Logs", "`FilterLogEvents`")]
    [InlineData("", "1234")]
    [InlineData("ERROR", "13")]
    [InlineData("ERROR disk", "3")]
    [InlineData("\\\"disk full\\\"", "3")]
    [InlineData("ERROR -disk", "1")]
    [InlineData("?WARN ?disk", "23")]
    [InlineData("%full|slow%", "23")]
    [InlineData("{ $.level = \\\"INFO\\\" }", "4")]
    [InlineData("{ $.code >= 200 && $.user NOT EXISTS }", "4")]
    [InlineData("{ $.code = 404 || ($.level = I* && $.ok IS TRUE) }", "4")]
    [InlineData("{ $.tags[*] = b }", "4")]
    [InlineData("{ $.level != \\\"INFO\\\" }", "")]
    public async Task Events_are_found_by_pattern(string pattern, string expected)
    {
        await StreamAsync();
        await PutAsync((Now, "1 ERROR at start"), (Now + 1, "2 WARN slow"), (Now + 2, "3 ERROR disk full"), (Now + 3, """{"level":"INFO","code":200,"ok":true,"tags":["a","b"],"n":4}"""));
        var found = await here.CallAsync("logs", "FilterLogEvents", $$"""{"logGroupName":"g","filterPattern":"{{pattern}}"}""");

        Assert.Equal(expected, string.Concat(Messages(found).Select(message => message[0] == '{' ? '4' : message[0])));
    }

    [Fact]
    [Behaviour("Logs", "`FilterLogEvents`")]
    public async Task Streams_are_searched_together_and_in_pages()
    {
        await StreamAsync();
        await here.CallAsync("logs", "CreateLogStream", """{"logGroupName":"g","logStreamName":"t"}""");
        await PutAsync((Now, "a"), (Now + 2, "c"));
        await here.CallAsync("logs", "PutLogEvents", $$"""{"logGroupName":"g","logStreamName":"t","logEvents":[{"timestamp":{{Now + 1}},"message":"b"}]}""");
        var first = await here.CallAsync("logs", "FilterLogEvents", """{"logGroupName":"g","limit":2}""");
        var second = await here.CallAsync("logs", "FilterLogEvents", $$"""{"logGroupName":"g","nextToken":"{{first["nextToken"]}}"}""");

        Assert.Equal(["a b", "c"], Joined(first, second));
        Assert.Equal("t", (string)first["events"]![1]!["logStreamName"]!);
        Assert.Equal(["b"], Messages(await here.CallAsync("logs", "FilterLogEvents", """{"logGroupName":"g","logStreamNames":["t"]}""")));
    }

    [Theory]
    [Behaviour("Logs", "`FilterLogEvents`")]
    [InlineData("{ level = 1 }")]
    [InlineData("{ $.a ~ 1 }")]
    [InlineData("{ ($.a = 1 }")]
    [InlineData("[ip, user]")]
    [InlineData("%(a%")]
    public async Task A_pattern_that_cannot_be_read_is_refused(string pattern)
    {
        await StreamAsync();

        Assert.Equal("InvalidParameterException", (await here.RefusedAsync("logs", "FilterLogEvents", $$"""{"logGroupName":"g","filterPattern":"{{pattern}}"}""")).Code);
    }

    [Fact]
    [Behaviour("Logs", "retention")]
    public async Task What_is_older_than_the_retention_is_gone()
    {
        await StreamAsync();
        await here.CallAsync("logs", "PutRetentionPolicy", """{"logGroupName":"g","retentionInDays":1}""");
        await PutAsync((Now, "a"));
        here.Clock.Pass(TimeSpan.FromHours(25));

        Assert.Empty(Messages(await GetAsync()));
        Assert.Equal(0, (long)(await here.CallAsync("logs", "DescribeLogGroups"))["logGroups"]![0]!["storedBytes"]!);
    }

    [Fact]
    [Behaviour("Logs", "streams")]
    public async Task Streams_are_listed_by_the_time_of_their_last_event()
    {
        await StreamAsync();
        here.World.Service<LogsService>().Write(here.Caller, "g", "a", ["x"]);
        here.Clock.Pass(TimeSpan.FromSeconds(1));
        await PutAsync((Now, "y"));
        var byTime = await here.CallAsync("logs", "DescribeLogStreams", """{"logGroupName":"g","orderBy":"LastEventTime","descending":true}""");

        Assert.Equal(["s", "a"], byTime["logStreams"]!.AsArray().Select(stream => (string)stream!["logStreamName"]!));
        Assert.Equal("Cannot order by LastEventTime with a logStreamNamePrefix.",
            (await here.RefusedAsync("logs", "DescribeLogStreams", """{"logGroupName":"g","orderBy":"LastEventTime","logStreamNamePrefix":"a"}""")).Message);
    }

    private async Task StreamAsync()
    {
        await here.CallAsync("logs", "CreateLogGroup", """{"logGroupName":"g"}""");
        await here.CallAsync("logs", "CreateLogStream", """{"logGroupName":"g","logStreamName":"s"}""");
    }

    private Task<JsonObject> PutAsync(params (long Time, string Message)[] events) => here.CallAsync("logs", "PutLogEvents", Request(events));

    private async Task<string> RefusedAsync(params (long Time, string Message)[] events) => (await here.RefusedAsync("logs", "PutLogEvents", Request(events))).Message;

    private Task<JsonObject> GetAsync(string more = "\"startFromHead\":true") => here.CallAsync("logs", "GetLogEvents", $$"""{"logGroupName":"g","logStreamName":"s",{{more}}}""");

    private static string Request((long Time, string Message)[] events) => new JsonObject
    {
        ["logGroupName"] = "g",
        ["logStreamName"] = "s",
        ["logEvents"] = new JsonArray([.. events.Select(line => new JsonObject { ["timestamp"] = line.Time, ["message"] = line.Message })]),
    }.ToJsonString();

    private static string[] Messages(JsonObject answer) => [.. answer["events"]!.AsArray().Select(line => (string)line!["message"]!)];

    private static string[] Joined(params JsonObject[] answers) => [.. answers.Select(answer => string.Join(' ', Messages(answer)))];
}
