using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.S3.Wire;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.SageMakerRuntime;

[Behaviour("SageMakerRuntime", "a stream")]
public sealed class StreamTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    [Theory]
    [InlineData("vllm", """{"messages":[{"role":"user","content":"Hello"}],"max_tokens":3,"stream":true}""", "text/event-stream", 6)]
    [InlineData("huggingface-pytorch-tgi-inference", """{"inputs":"Hello","parameters":{"max_new_tokens":3},"stream":true}""", "text/event-stream", 3)]
    [InlineData("djl-inference", """{"inputs":"Hello","parameters":{"max_new_tokens":3},"stream":true}""", "application/jsonlines", 3)]
    [InlineData("vllm", """{"messages":[{"role":"user","content":"Hello"}]}""", "application/json", 1)]
    [Behaviour("SageMakerRuntime", "vLLM, SGLang, llama.cpp")]
    [Behaviour("SageMakerRuntime", "LMI (DJL)")]
    [Behaviour("SageMakerRuntime", "TGI")]
    public async Task A_stream_has_a_frame_for_every_piece(string repository, string body, string contentType, int frames)
    {
        await using var sandbox = await ReadyAsync(repository);
        var reply = await PostAsync(sandbox, body);
        var parts = Frames(reply.Bytes);

        Assert.Equal((200, "application/vnd.amazon.eventstream", contentType), (reply.Status, reply.Header("Content-Type"), reply.Header("X-Amzn-SageMaker-Content-Type")));
        Assert.Equal(frames, parts.Count);
        Assert.All(parts, part => Assert.Equal("PayloadPart", part.Event));
        Assert.Contains("[simulated]", string.Concat(parts.Select(part => part.Text)), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "a container's complaint")]
    public async Task A_complaint_comes_before_any_frame_with_its_members_on_the_wire()
    {
        await using var sandbox = await ReadyAsync("vllm");
        var reply = await PostAsync(sandbox, "{}");

        Assert.Equal((424, "ModelError", 400), (reply.Status, reply.Header("x-amzn-ErrorType"), (int)reply.Json["OriginalStatusCode"]!));
        Assert.StartsWith("Received client error (400) from primary", (string)reply.Json["Message"]!);
    }

    private static async Task<TestSandbox> ReadyAsync(string repository)
    {
        var sandbox = await TestSandbox.StartAsync();
        await sandbox.IamAsync("CreateRole", ("RoleName", "exec"), ("AssumeRolePolicyDocument", Trust));
        var container = new JsonObject { ["Image"] = $"763104351884.dkr.ecr.us-east-1.amazonaws.com/{repository}:1" };
        var variant = new JsonObject { ["VariantName"] = "AllTraffic", ["ModelName"] = "m", ["InstanceType"] = "ml.m5.large", ["InitialInstanceCount"] = 1 };
        (await sandbox.JsonAsync("SageMaker.CreateModel", new() { ["ModelName"] = "m", ["PrimaryContainer"] = container, ["ExecutionRoleArn"] = "arn:aws:iam::111122223333:role/exec" })).Ok();
        (await sandbox.JsonAsync("SageMaker.CreateEndpointConfig", new() { ["EndpointConfigName"] = "c", ["ProductionVariants"] = new JsonArray(variant) })).Ok();
        (await sandbox.JsonAsync("SageMaker.CreateEndpoint", new() { ["EndpointName"] = "e", ["EndpointConfigName"] = "c" })).Ok();
        var call = new Call("", TestSandbox.Account, "us-east-1", "", [], "r", CancellationToken.None);
        await sandbox.Host.World.Service<SageMakerService>().SettledEndpointAsync(call, "e").WaitAsync(TimeSpan.FromSeconds(20));
        return sandbox;
    }

    private static Task<Reply> PostAsync(TestSandbox sandbox, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/endpoints/e/invocations-response-stream") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("sagemaker"));
        return sandbox.SendAsync(request);
    }

    private static List<(string Event, string Text)> Frames(byte[] stream)
    {
        var frames = new List<(string, string)>();
        for (var at = 0; at < stream.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(stream.AsSpan(at));
            var frame = stream.AsSpan(at, length);
            var headers = BinaryPrimitives.ReadInt32BigEndian(frame[4..]);
            Assert.Equal(Check(frame[..8]), frame[8..12].ToArray());
            Assert.Equal(Check(frame[..^4]), frame[^4..].ToArray());
            frames.Add((Headers(frame.Slice(12, headers))[":event-type"], Encoding.UTF8.GetString(frame[(12 + headers)..^4])));
            at += length;
        }
        return frames;
    }

    private static Dictionary<string, string> Headers(ReadOnlySpan<byte> bytes)
    {
        var headers = new Dictionary<string, string>();
        while (!bytes.IsEmpty)
        {
            var name = Encoding.UTF8.GetString(bytes.Slice(1, bytes[0]));
            bytes = bytes[(1 + bytes[0])..];
            Assert.Equal(7, bytes[0]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[1..]);
            headers[name] = Encoding.UTF8.GetString(bytes.Slice(3, length));
            bytes = bytes[(3 + length)..];
        }
        return headers;
    }

    private static byte[] Check(ReadOnlySpan<byte> bytes)
    {
        var crc = Crc.Crc32();
        crc.Append(bytes);
        return crc.Finish();
    }
}
