using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class HostileTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync(new(), new EchoLambda());

    // Whatever was sent: the sandbox answers the next one, and nothing broke inside.
    public async Task DisposeAsync()
    {
        (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
        await sandbox.DisposeAsync();
    }

    [Fact]
    [Behaviour("", "nesting deeper than 64 (JSON), 32 (XML) or 100 (templates); a document type in XML; an alias or a second document in a template")]
    public async Task Deep_nesting_is_refused_wherever_it_comes_in()
    {
        var json = await sandbox.JsonTextAsync("AmazonSSM.GetParameter", new string('[', 500_000));
        var objects = await sandbox.JsonTextAsync("AmazonSSM.GetParameter", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
        var rest = await sandbox.RestAsync("lambda", HttpMethod.Post, "/2015-03-31/functions", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
        var policy = await sandbox.IamAsync("CreatePolicy", ("PolicyName", "p"), ("PolicyDocument", new string('[', 100_000)));
        await sandbox.S3Async(HttpMethod.Put, "/bucket-deep");
        var xml = await sandbox.S3Async(HttpMethod.Put, "/bucket-deep?tagging", string.Concat(Enumerable.Repeat("<a>", 200_000)));
        Assert.Equal(["400 SerializationException", "400 SerializationException", "400 SerializationException", "400 MalformedPolicyDocument", "400 MalformedXML"], [json.Error, objects.Error, rest.Error, policy.Error, xml.Error]);
    }

    [Theory]
    [Behaviour("", "nesting deeper than 64 (JSON), 32 (XML) or 100 (templates); a document type in XML; an alias or a second document in a template")]
    [InlineData("a: &a [1,1]\nb: &b [*a,*a]\nResources: {}\n")]
    [InlineData("Resources: {}\n---\nResources: {}\n")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{\"Resources\":\u0000}")]
    public async Task A_hostile_template_is_a_validation_error(string template) =>
        Assert.Equal("400 ValidationError", (await sandbox.CloudFormationAsync("CreateStack", ("StackName", "s"), ("TemplateBody", template))).Error);

    [Fact]
    [Behaviour("", "nesting deeper than 64 (JSON), 32 (XML) or 100 (templates); a document type in XML; an alias or a second document in a template")]
    public async Task Entities_in_xml_are_not_expanded()
    {
        await sandbox.S3Async(HttpMethod.Put, "/bucket-xml");
        const string Bomb = "<!DOCTYPE t [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]><Tagging><TagSet><Tag><Key>&b;</Key><Value>v</Value></Tag></TagSet></Tagging>";
        Assert.Equal("400 MalformedXML", (await sandbox.S3Async(HttpMethod.Put, "/bucket-xml?tagging", Bomb)).Error);
    }

    [Fact]
    [Behaviour("", "a body over 2 MiB (REST-JSON: 70 MiB; objects: 5 GiB)")]
    public async Task An_oversized_body_is_refused_in_every_protocol()
    {
        var large = new string(' ', 3 * 1024 * 1024);
        Assert.Equal("413 RequestEntityTooLargeException", (await sandbox.JsonTextAsync("AmazonSSM.GetParameter", large)).Error);
        Assert.Equal("413 RequestEntityTooLargeException", (await sandbox.IamAsync("CreatePolicy", ("PolicyName", "p"), ("PolicyDocument", large))).Error);
        await sandbox.S3Async(HttpMethod.Put, "/bucket-large");
        Assert.Equal(413, (await sandbox.S3Async(HttpMethod.Put, "/bucket-large?tagging", large)).Status);
    }

    [Theory]
    [InlineData("GET /%ff%00..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("PUT /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nshort")]
    [InlineData("PUT /b HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\nx")]
    [InlineData("PUT /b HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("NONSENSE\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nX-Amz-Target: .\r\nAuthorization: AWS4-HMAC-SHA256 Credential=////, SignedHeaders=a, Signature=b\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: [\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    public async Task Raw_nonsense_is_refused(string request) =>
        Assert.DoesNotMatch("HTTP/1.1 [25]", await RawAsync(request));

    [Fact]
    [Behaviour("", "more than 100 headers, or 32 KiB of them")]
    public async Task Thousands_of_headers_are_refused()
    {
        var many = string.Concat(Enumerable.Range(0, 5000).Select(number => $"X-{number}: y\r\n"));
        Assert.Matches("^(HTTP/1.1 431|$)", await RawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\n{many}\r\n"));
        Assert.Matches("^(HTTP/1.1 431|$)", await RawAsync($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {new string('y', 100_000)}\r\n\r\n"));
    }

    [Theory]
    [Behaviour("", "a malformed body")]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xff, 0xfe, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', (byte)'N', (byte)'a', (byte)'m', (byte)'e', (byte)'"', (byte)':', (byte)'"', 0xc3, (byte)'"', (byte)'}' })]
    [InlineData(new byte[] { 0xff, 0xfe, 0x00, 0xd8 })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', (byte)'\\', (byte)'u', (byte)'d', (byte)'8', (byte)'0', (byte)'0', (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    public async Task Bytes_that_are_no_UTF_8_are_malformed(byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Amz-Target", "AmazonSSM.GetParameter");
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("ssm"));
        Assert.Equal("400 SerializationException", (await sandbox.SendAsync(request)).Error);
        await sandbox.S3Async(HttpMethod.Put, "/bucket-bytes");
        Assert.Equal("400 MalformedXML", (await sandbox.S3Async(HttpMethod.Put, "/bucket-bytes?tagging", body)).Error);
    }

    [Fact]
    public async Task Huge_numbers_of_fields_and_huge_indices_cost_what_they_weigh()
    {
        var fields = Enumerable.Range(0, 60_000).Select(number => ($"Tags.member.{number}.Key", "k"));
        Assert.Equal("400 ValidationError", (await sandbox.IamAsync("TagRole", [("RoleName", "r"), .. fields])).Error);
        Assert.Equal("404 NoSuchEntity", (await sandbox.IamAsync("TagRole", ("RoleName", "r"), ("Tags.member.2000000000.Key", "k"))).Error);
        Assert.Equal("400 ValidationError", (await sandbox.IamAsync("TagRole", ("RoleName", "r"), ("Tags.member.1" + string.Concat(Enumerable.Repeat(".member.1", 50_000)), "k"))).Error);
    }

    [Fact]
    public async Task A_client_that_dawdles_keeps_nobody_waiting()
    {
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, sandbox.Host.Endpoint.Port);
        await slow.GetStream().WriteAsync("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
    }

    [Fact]
    [Behaviour("", "a client that closes its sending side early")]
    public async Task Of_a_body_that_did_not_arrive_whole_nothing_is_stored()
    {
        await sandbox.S3Async(HttpMethod.Put, "/bucket-half");
        await RawAsync($"PUT /bucket-half/key HTTP/1.1\r\nHost: localhost\r\nAuthorization: {TestSandbox.Signature("s3")}\r\nContent-Length: 1000\r\n\r\nshort");
        Assert.Equal("404 NoSuchKey", (await sandbox.S3Async(HttpMethod.Get, "/bucket-half/key")).Error);
    }

    [Fact]
    public async Task It_listens_on_loopback_and_on_nothing_else()
    {
        var port = sandbox.Host.Endpoint.Port;
        var mine = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == port);
        Assert.Equal([IPAddress.Loopback], mine.Select(listener => listener.Address).Distinct());
        foreach (var address in Dns.GetHostAddresses(Dns.GetHostName()).Where(address => !IPAddress.IsLoopback(address)))
        {
            using var socket = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address, port));
        }
    }

    /// <summary>What comes back for raw bytes; nothing when the connection is reset.</summary>
    private async Task<string> RawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, sandbox.Host.Endpoint.Port);
        await using var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            if (!request.Contains("Connection: close", StringComparison.Ordinal))
                socket.Client.Shutdown(SocketShutdown.Send);
            return await new StreamReader(stream).ReadToEndAsync();
        }
        catch (IOException)
        {
            return "";
        }
    }
}
