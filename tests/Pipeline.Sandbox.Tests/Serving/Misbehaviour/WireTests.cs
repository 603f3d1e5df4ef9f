using System.Diagnostics;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.Sandbox.Tests.Serving.Misbehaviour;

/// <summary>What a client sees of a sandbox that was told to misbehave, in each protocol.</summary>
public sealed class WireTests
{
    private static JsonObject Parameter => new() { ["Name"] = "/a", ["Value"] = "1", ["Type"] = "String", ["Overwrite"] = true };

    [Theory]
    [Behaviour("", "`--sandbox-fail ssm:PutParameter`")]
    [InlineData("ssm:PutParameter", "400 SandboxToldToFail", "PutParameter was told to fail.")]
    [InlineData("PutParameter", "400 SandboxToldToFail", "PutParameter was told to fail.")]
    [InlineData("ssm:PutParameter:too tired", "400 SandboxToldToFail", "too tired")]
    public async Task An_operation_told_to_fail_says_why(string told, string error, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Fail = [told] });
        Assert.Equal([told.Split(":too")[0]], sandbox.Host.World.Unfired);
        var refused = await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter);
        Assert.Equal((error, message), (refused.Error, (string?)refused.Json["message"]));
        Assert.Empty(sandbox.Host.World.Unfired);
        Assert.Equal("400 ParameterNotFound", (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Error);
    }

    [Theory]
    [Behaviour("", "a reason that begins with an error code of AWS")]
    [InlineData("ssm:PutParameter:ParameterLimitExceeded No more", "400 ParameterLimitExceeded", "No more")]
    [InlineData("ssm:PutParameter:ThrottlingException", "400 ThrottlingException", "PutParameter was told to fail.")]
    [InlineData("ssm:PutParameter:InternalFailure: oh", "500 InternalFailure", "oh")]
    public async Task A_reason_that_begins_with_a_code_fails_with_that_code(string told, string error, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Fail = [told] });
        var refused = await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter);
        Assert.Equal((error, message), (refused.Error, (string?)refused.Json["message"]));
    }

    [Fact]
    [Behaviour("", "a reason that begins with an error code of AWS")]
    public async Task A_code_may_be_the_models_name_of_the_error_and_has_the_models_status()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Fail = ["iam:GetRole:NoSuchEntityException gone", "s3:ListBuckets:AccessDenied not today"] });
        var role = await sandbox.IamAsync("GetRole", ("RoleName", "r"));
        Assert.Equal(("404 NoSuchEntity", "gone"), (role.Error, role.Element("Message")));
        Assert.Equal("403 AccessDenied", (await sandbox.S3Async(HttpMethod.Get, "/")).Error);
    }

    [Fact]
    [Behaviour("", "`--sandbox-latency 50`")]
    public async Task Latency_is_waited_for_on_the_sandboxs_clock()
    {
        var clock = new TestClock();
        await using var sandbox = await TestSandbox.StartAsync(new() { Clock = clock, Latency = [Latency.Parse("ssm=5s"), Latency.Parse("ssm:GetParameter=0")] });
        var slow = sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter);
        Assert.Equal("400 ParameterNotFound", (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Error);
        Assert.False(slow.IsCompleted);
        while (!slow.IsCompleted)
        {
            clock.Pass(TimeSpan.FromSeconds(5));
            await Task.WhenAny(slow, Task.Delay(5));
        }
        (await slow).Ok();
    }

    [Fact]
    [Behaviour("", "`--sandbox-throttle 5/s`")]
    public async Task What_comes_too_fast_is_throttled_in_the_services_own_words_until_time_passes()
    {
        var clock = new TestClock();
        await using var sandbox = await TestSandbox.StartAsync(new() { Clock = clock, Throttle = [Throttle.Parse("ssm=2/s"), Throttle.Parse("iam=1/s"), Throttle.Parse("s3=1/m")] });
        var put = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter)));
        Assert.Equal((2, 3), (put.Count(one => one.Status == 200), put.Count(one => one.Error == "400 ThrottlingException")));
        (await sandbox.IamAsync("ListRoles")).Ok();
        Assert.Equal("400 Throttling", (await sandbox.IamAsync("ListRoles")).Error);
        (await sandbox.S3Async(HttpMethod.Get, "/")).Ok();
        Assert.Equal("503 SlowDown", (await sandbox.S3Async(HttpMethod.Get, "/")).Error);
        clock.Pass(TimeSpan.FromMilliseconds(500));
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter)).Ok();
        Assert.Equal("400 ThrottlingException", (await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter)).Error);
    }

    [Fact]
    [Behaviour("", "`--sandbox-errors 0.1`")]
    public async Task A_share_of_calls_fails_and_does_nothing()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Errors = [Share.Parse("ssm:PutParameter=50%")] });
        var replies = new List<Reply>();
        for (var number = 0; number < 40; number++)
            replies.Add(await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter));
        var failed = replies.Where(reply => reply.Status >= 500).Select(reply => reply.Error).ToList();
        Assert.InRange(failed.Count, 10, 30);
        Assert.Equal(["500 InternalFailure", "503 ServiceUnavailable"], failed.Distinct().Order());
        Assert.Equal(40 - failed.Count, (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Ok().Json["Parameter"]!["Version"]!.GetValue<int>());
    }

    [Fact]
    [Behaviour("", "`--sandbox-drops 0.05`")]
    public async Task A_share_of_connections_breaks_before_or_after_the_work_was_done()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Drops = [Share.Parse("ssm:PutParameter=1")] });
        for (var number = 0; number < 20; number++)
            await Assert.ThrowsAsync<HttpRequestException>(() => sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter));
        Assert.InRange((await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Ok().Json["Parameter"]!["Version"]!.GetValue<int>(), 4, 16);
    }

    [Fact]
    [Behaviour("", "`--sandbox-seed 7`")]
    public async Task The_same_seed_and_calls_have_the_same_mishaps_side_by_side_or_not()
    {
        async Task<string> Run(int seed)
        {
            await using var sandbox = await TestSandbox.StartAsync(new() { Seed = seed, Errors = [Share.Parse("30%")] });
            var other = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => sandbox.IamAsync("ListRoles")));
            var statuses = "";
            for (var number = 0; number < 20; number++)
                statuses += $"{(await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter)).Status} ";
            await other;
            return statuses;
        }
        var first = await Run(7);
        Assert.Equal(first, await Run(7));
        Assert.NotEqual(first, await Run(8));
    }

    [Fact]
    [Behaviour("", "`--sandbox-expire-credentials-after 20`")]
    public async Task Worn_out_credentials_have_expired_in_each_protocols_words_and_others_have_not()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { ExpireCredentialsAfter = 1 });
        (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
        Assert.Equal("403 ExpiredToken", (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Error);
        Assert.Equal("400 ExpiredTokenException", (await sandbox.JsonAsync("AmazonSSM.PutParameter", Parameter)).Error);
        Assert.Equal("400 ExpiredToken", (await sandbox.S3Async(HttpMethod.Get, "/")).Error);
        (await sandbox.QueryAsync("sts", "GetCallerIdentity", TestSandbox.OtherAccount)).Ok();
    }

    [Fact]
    [Behaviour("", "`--sandbox-page-size 2`")]
    public async Task Every_list_comes_in_small_pages_that_lead_to_one_another()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { PageSize = 2 });
        foreach (var name in (string[])["a", "b", "c", "d", "e"])
        {
            (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = $"/{name}", ["Value"] = "1", ["Type"] = "String" })).Ok();
            (await sandbox.JsonAsync("AWS242ServiceCatalogService.CreatePortfolio", new() { ["DisplayName"] = name, ["ProviderName"] = "o", ["IdempotencyToken"] = name })).Ok();
            (await sandbox.S3Async(HttpMethod.Put, $"/bucket-{name}")).Ok();
            (await sandbox.S3Async(HttpMethod.Put, $"/bucket-a/{name}", "x")).Ok();
        }
        Assert.Equal([2, 2, 1], await PagesAsync(sandbox, "AmazonSSM.DescribeParameters", "Parameters", "NextToken", "NextToken"));
        Assert.Equal([2, 2, 1], await PagesAsync(sandbox, "AWS242ServiceCatalogService.ListPortfolios", "PortfolioDetails", "NextPageToken", "PageToken"));
        var keys = (await sandbox.S3Async(HttpMethod.Get, "/bucket-a?list-type=2")).Ok();
        Assert.Equal((2, "true"), (keys.Elements("Key").Count(), keys.Element("IsTruncated")));
        var asked = (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", new() { ["MaxResults"] = 1 })).Ok();
        Assert.Single(asked.Json["Parameters"]!.AsArray());
    }

    private static async Task<List<int>> PagesAsync(TestSandbox sandbox, string target, string rows, string next, string token)
    {
        var (counts, input) = (new List<int>(), new JsonObject());
        while (true)
        {
            var page = (await sandbox.JsonAsync(target, input)).Ok().Json;
            counts.Add(page[rows]!.AsArray().Count);
            if (page[next] is not { } more)
                return counts;
            input = new() { [token] = more.DeepClone() };
        }
    }
}
