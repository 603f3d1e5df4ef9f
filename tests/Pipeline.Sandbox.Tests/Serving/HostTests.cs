using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Services.S3.Wire;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class HostTests
{
    [Fact]
    [Behaviour("", "a call is answered")]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        using var home = new TemporaryDirectory();
        await using (var first = await TestSandbox.StartAsync(new() { StateDirectory = home.Path }))
        {
            (await first.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "/kept", ["Value"] = "yes", ["Type"] = "String" })).Ok();
            (await first.S3Async(HttpMethod.Put, "/bucket-kept")).Ok();
            (await first.S3Async(HttpMethod.Put, "/bucket-kept/key", "content")).Ok();
        }
        await using var second = await TestSandbox.StartAsync(new() { StateDirectory = home.Path });
        var parameter = (await second.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/kept" })).Ok();
        Assert.Equal("yes", parameter.Json["Parameter"]!["Value"]!.GetValue<string>());
        Assert.Equal("content", (await second.S3Async(HttpMethod.Get, "/bucket-kept/key")).Ok().Text);
    }

    [Fact]
    [Behaviour("", "a second process wants the same directory")]
    public async Task A_second_run_on_the_same_state_names_the_process_that_holds_it()
    {
        using var home = new TemporaryDirectory();
        await using var first = await SandboxHost.StartAsync(new() { StateDirectory = home.Path });
        var refused = await Assert.ThrowsAsync<StateInUse>(() => SandboxHost.StartAsync(new() { StateDirectory = home.Path, LockPatience = TimeSpan.FromMilliseconds(60) }));
        Assert.Equal(Environment.ProcessId, refused.ProcessId);
        Assert.Contains(home.Path, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("", "a second process wants the same directory")]
    public async Task A_second_run_waits_for_a_first_that_ends()
    {
        using var home = new TemporaryDirectory();
        var first = await SandboxHost.StartAsync(new() { StateDirectory = home.Path });
        var second = SandboxHost.StartAsync(new() { StateDirectory = home.Path, LockPatience = TimeSpan.FromSeconds(10) });
        await Task.Delay(100);
        Assert.False(second.IsCompleted);
        await first.DisposeAsync();
        await using var started = await second;
        Assert.Empty(started.Calls);
    }

    [Fact]
    [Behaviour("", "there is no directory")]
    public async Task Without_a_directory_nothing_outlives_the_sandbox()
    {
        await using (var first = await TestSandbox.StartAsync())
            (await first.S3Async(HttpMethod.Put, "/bucket-memory")).Ok();
        await using var second = await TestSandbox.StartAsync();
        Assert.Equal("404 NoSuchBucket", (await second.S3Async(HttpMethod.Get, "/bucket-memory")).Error);
    }

    [Fact]
    public async Task A_taken_port_is_an_IO_error_and_lets_go_of_the_state()
    {
        using var home = new TemporaryDirectory();
        await using var first = await SandboxHost.StartAsync(new());
        await Assert.ThrowsAsync<IOException>(() => SandboxHost.StartAsync(new() { Port = first.Endpoint.Port, StateDirectory = home.Path }));
        await using var second = await SandboxHost.StartAsync(new() { StateDirectory = home.Path, LockPatience = TimeSpan.Zero });
        Assert.NotEqual(first.Endpoint, second.Endpoint);
    }

    [Fact]
    public async Task Calls_tell_what_was_asked_by_whom_and_how_it_ended()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "a", ["Value"] = "1", ["Type"] = "String" });
        await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "missing" }, TestSandbox.OtherAccount);
        Assert.Equal(
            [new("ssm", "PutParameter", true, TestSandbox.Account, 200), new("ssm", "GetParameter", false, TestSandbox.OtherAccount, 400)],
            sandbox.Host.Calls);
    }

    [Fact]
    public async Task The_first_request_already_finds_where_the_sandbox_listens()
    {
        var world = new SandboxWorld(new(), new Store());
        var door = new FrontDoor(world, new(new S3Protocol(world.Blobs, TimeProvider.System)), world.Log);
        var request = new DefaultHttpContext { Connection = { LocalIpAddress = IPAddress.Loopback, LocalPort = 4566 } };
        await door.ProcessRequestAsync(request);
        Assert.Equal(new Uri("http://127.0.0.1:4566"), world.Endpoint);
    }

    [Fact]
    public async Task A_warm_start_takes_less_than_150_ms()
    {
        await using (await SandboxHost.StartAsync(new()))
        {
            var watch = Stopwatch.StartNew();
            await using var second = await SandboxHost.StartAsync(new());
            Assert.InRange(watch.ElapsedMilliseconds, 0, 150);
        }
    }
}
