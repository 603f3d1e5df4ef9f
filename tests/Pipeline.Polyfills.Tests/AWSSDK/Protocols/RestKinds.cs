using Amazon.CloudFormation;
using Amazon.Protocols;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Pipeline.Polyfills.Tests.Loopback;

namespace Pipeline.Polyfills.Tests.AWSSDK.Protocols;

/// <summary>Places that a REST member may travel to, but none of today's operations sends one.</summary>
public class RestKinds
{
    private static readonly DateTime Moment = new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public async Task Query_members_repeat_lists_and_bring_the_names_of_maps()
    {
        var sent = await SendAsync("GET /things/{Key+}/parts?kind=small&deep", writer =>
        {
            writer.At(Place.Label).String("Key", "a/b c");
            writer.At(Place.Query).List("tag", ["x&y", "z"], static (w, item) => w.Text(item));
            writer.At(Place.Query).Integer("max", 3);
            writer.At(Place.Query).Timestamp("since", Moment);
            writer.At(Place.Query).Map("ignored", new Dictionary<string, string> { ["own"] = "1" }, static (w, item) => w.Text(item));
            writer.At(Place.Query).String("nothing", (string?)null);
        });

        Assert.Equal("GET", sent.Method);
        Assert.Equal("/things/a/b%20c/parts", sent.Path.Split('?')[0]);
        Assert.Equal(
            ["deep", "kind=small", "max=3", "own=1", "since=2024-01-02T03%3A04%3A05Z", "tag=x%26y", "tag=z"],
            sent.Path.Split('?')[1].Split('&').Order(StringComparer.Ordinal));
        Assert.Empty(sent.Content);
    }

    [Fact]
    public async Task Header_members_join_lists_write_dates_as_HTTP_does_and_prefix_maps()
    {
        var sent = await SendAsync("POST /", writer =>
        {
            writer.At(Place.Header).List("X-List", ["a", "b,c", "d\"e"], static (w, item) => w.Text(item));
            writer.At(Place.Header).Timestamp("X-Date", Moment);
            writer.At(Place.Header).Boolean("X-Truth", true);
            writer.At(Place.Header).Double("X-Real", 0.5);
            writer.At(Place.Headers).Map("X-Meta-", new Dictionary<string, string> { ["One"] = "1" }, static (w, item) => w.Text(item));
        });

        Assert.Equal("a, \"b,c\", \"d\\\"e\"", sent.Headers["X-List"]);
        Assert.Equal("Tue, 02 Jan 2024 03:04:05 GMT", sent.Headers["X-Date"]);
        Assert.Equal("true", sent.Headers["X-Truth"]);
        Assert.Equal("0.5", sent.Headers["X-Real"]);
        Assert.Equal("1", sent.Headers["X-Meta-One"]);
    }

    [Theory]
    [InlineData(null, "{}")]
    [InlineData("x", """{"Name":"x"}""")]
    public async Task Members_without_another_place_make_an_object_even_when_none_is_set(string? name, string body)
    {
        var sent = await SendAsync("POST /", writer => writer.At(Place.Body).String("Name", name));

        Assert.Equal(body, sent.Body);
        Assert.Equal("application/json", sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_payload_may_be_a_structure_or_text()
    {
        var structure = await SendAsync("PUT /", writer => writer.At(Place.Payload).Structure("Settings", new Inner()));
        var empty = await SendAsync("PUT /", writer => writer.At(Place.Payload).Structure("Settings", null));
        var text = await SendAsync("PUT /", writer => writer.At(Place.Payload).String("Note", "ä"));

        Assert.Equal(("""{"Inside":1}""", "application/json"), (structure.Body, structure.Headers["Content-Type"]));
        Assert.Equal("{}", empty.Body);
        Assert.Equal(("ä", "text/plain"), (text.Body, text.Headers["Content-Type"]));
    }

    [Fact]
    public async Task Answers_are_read_from_every_place()
    {
        var seen = new List<object?>();
        await CallAsync("GET /", static _ => { }, reader =>
        {
            seen.Add(reader.At(Place.Status).Integer("StatusCode"));
            seen.Add(reader.At(Place.Header).Integer("X-Number"));
            seen.Add(reader.At(Place.Header).Boolean("X-Truth"));
            seen.Add(reader.At(Place.Header).Timestamp("X-Date"));
            seen.Add(reader.At(Place.Header).String("X-Nothing"));
            seen.Add(string.Join("|", reader.At(Place.Header).List("X-List", static item => item.Text())!));
            seen.Add(reader.At(Place.Headers).Map("X-Meta-", static item => item.Text())!["One"]);
            seen.Add(reader.String("Name"));
        }, new Reply(
            206, """{"Name":"x"}""", ("X-Number", "7"), ("X-Truth", "true"), ("X-Date", "Tue, 02 Jan 2024 03:04:05 GMT"), ("X-List", "a, \"b,c\",d"), ("x-meta-One", "1")));

        Assert.Equal([206, 7, true, Moment, null, "a|b,c|d", "1", "x"], seen);
    }

    private static Task<Received> SendAsync(string route, Action<WireWriter> write) => CallAsync(route, write, static _ => { }, Reply.Ok("{}"));

    private static async Task<Received> CallAsync(string route, Action<WireWriter> write, Action<WireReader> read, Reply reply)
    {
        using var server = new Server(reply);
        using var client = new Client(server);
        await client.CallAsync(route, new Request(write), read);
        return server.Request;
    }

    private sealed class Inner : IWireInput
    {
        public void ToWire(WireWriter writer) => writer.Integer("Inside", 1);
    }

    private sealed class Request(Action<WireWriter> write) : AmazonWebServiceRequest, IWireInput
    {
        public void ToWire(WireWriter writer) => write(writer);
    }

    private sealed class Example : ServiceDescription
    {
        public override string ServiceId => "Example";

        public override string SdkName => "Amazon.Example";

        public override string EndpointPrefix => "example";

        public override string Version => "2024-01-01";

        protected override AmazonServiceException? Typed(ErrorResponse error, Func<WireReader> members) => null;

        protected override AmazonServiceException Plain(ErrorResponse error) => new(error.Message);
    }

    private sealed class Client(Server server)
        : AmazonServiceClient("key", "secret", new AmazonCloudFormationConfig { ServiceURL = server.Url, AuthenticationRegion = "eu-west-1" })
    {
        private readonly Example service = new();

        protected override IServiceMetadata ServiceMetadata => service;

        protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServiceDescription.Customize(pipeline);

        public Task CallAsync(string route, AmazonWebServiceRequest request, Action<WireReader> read)
        {
            var answer = new Answer("Do", Read, static _ => false);
            return InvokeAsync<AmazonWebServiceResponse>(request, service.Call(answer, route), CancellationToken.None);

            AmazonWebServiceResponse Read(WireReader reader)
            {
                read(reader);
                return new AmazonWebServiceResponse();
            }
        }
    }
}
