using System.Net.Sockets;
using System.Text;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class HostileTests
{
    [Fact]
    public async Task Deep_nesting_is_refused_and_the_sandbox_lives_on()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var json = await sandbox.JsonTextAsync("AmazonSSM.GetParameter", new string('[', 500_000));
        var policy = await sandbox.IamAsync("CreatePolicy", ("PolicyName", "p"), ("PolicyDocument", new string('[', 100_000)));
        await sandbox.S3Async(HttpMethod.Put, "/bucket-deep");
        var xml = await sandbox.S3Async(HttpMethod.Put, "/bucket-deep?tagging", string.Concat(Enumerable.Repeat("<a>", 200_000)));
        Assert.Equal(["400 SerializationException", "400 MalformedPolicyDocument", "400 MalformedXML"], [json.Error, policy.Error, xml.Error]);
        (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
        Assert.Empty(sandbox.Host.Faults);
    }

    [Fact]
    public async Task Entities_in_xml_are_not_expanded()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.S3Async(HttpMethod.Put, "/bucket-xml");
        const string Bomb = "<!DOCTYPE t [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]><Tagging><TagSet><Tag><Key>&b;</Key><Value>v</Value></Tag></TagSet></Tagging>";
        Assert.Equal("400 MalformedXML", (await sandbox.S3Async(HttpMethod.Put, "/bucket-xml?tagging", Bomb)).Error);
    }

    [Fact]
    public async Task An_oversized_body_is_refused()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = await sandbox.JsonTextAsync("AmazonSSM.GetParameter", new string(' ', 3 * 1024 * 1024));
        Assert.Equal("413 RequestEntityTooLargeException", reply.Error);
    }

    [Theory]
    [InlineData("GET /%ff%00..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("PUT /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nshort")]
    [InlineData("NONSENSE\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: .\r\nAuthorization: AWS4-HMAC-SHA256 Credential=////, SignedHeaders=a, Signature=b\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: [\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    public async Task Raw_nonsense_does_not_take_the_sandbox_down(string request)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.DoesNotMatch("HTTP/1.1 [25]", await RawAsync(sandbox, request));
        (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
        Assert.Empty(sandbox.Host.Faults);
    }

    [Fact]
    public async Task A_hundred_clients_at_once_lose_no_update()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => sandbox.JsonAsync("AmazonSSM.PutParameter",
            new() { ["Name"] = "/counter", ["Value"] = "x", ["Type"] = "String", ["Overwrite"] = true })));
        var reply = (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/counter" })).Ok();
        Assert.Equal(100, reply.Json["Parameter"]!["Version"]!.GetValue<int>());
    }

    /// <summary>What comes back for raw bytes; nothing when the connection is reset.</summary>
    private static async Task<string> RawAsync(TestSandbox sandbox, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", sandbox.Host.Endpoint.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        if (!request.Contains("Connection: close", StringComparison.Ordinal))
            socket.Client.Shutdown(SocketShutdown.Send);
        try
        {
            return await new StreamReader(stream).ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
