namespace Pipeline.Sandbox.Tests.Lambda;

[Behaviour("Lambda", "runtimes")]
public sealed class RuntimeTests
{
    private const string Library = "Pipeline.Sandbox.TestFunction::Pipeline.Sandbox.TestFunction.Library::";

    // A runtime in a shell is all that the Runtime API needs.
    private const string Bootstrap = """
        #!/bin/sh
        api="http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation"
        while true; do
            event=$(curl -sS -D headers "$api/next") || exit 1
            id=$(sed -n 's/^lambda-runtime-aws-request-id: *//Ip' headers | tr -d '\r')
            curl -sS -d "{\"heard\":$event}" "$api/$id/response" >/dev/null
        done
        """;

    [Fact]
    public async Task A_class_library_is_called_by_its_method()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("streams", Packages.TestFunction, "dotnet8", Library + "Streams");
        var streamed = (await lab.InvokeAsync("streams", "[1]")).Ok();
        Assert.Equal("\"[1] for streams 36 True\"", streamed.Text);
        Assert.Contains("\nthrough the logger\n", Laboratory.Log(streamed), StringComparison.Ordinal);

        await lab.CreateAsync("objects", Packages.TestFunction, "dotnet8", Library + "Objects");
        Assert.Equal("""{"text":"Hello Ada"}""", (await lab.InvokeAsync("objects", """{"name":"Ada"}""")).Ok().Text);
        var thrown = await lab.InvokeAsync("objects", """{"name":""}""");
        Assert.Equal(("Unhandled", "ArgumentException", "nobody is there"), (thrown.Header("X-Amz-Function-Error"), (string?)thrown.Json["errorType"], (string?)thrown.Json["errorMessage"]));
    }

    [Fact]
    public async Task A_class_library_without_a_serializer_fails_before_its_first_event()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("texts", Packages.TestFunction, "dotnet8", Library + "Unserialized");
        var failed = await lab.InvokeAsync("texts", "\"a\"");
        Assert.Equal("Unhandled", failed.Header("X-Amz-Function-Error"));
        Assert.StartsWith("Could not find the LambdaSerializerAttribute on the assembly 'Pipeline.Sandbox.TestFunction' or method 'Unserialized'", (string)failed.Json["errorMessage"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_may_bring_its_own_runtime()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("own", Packages.Scripts(("bootstrap", Bootstrap)), "provided.al2023", "any");
        Assert.Equal("""{"heard":{"a":1}}""", (await lab.InvokeAsync("own", """{"a":1}""")).Ok().Text);
    }

    [Fact]
    public async Task Python_runs_where_there_is_a_python()
    {
        await using var lab = await Laboratory.OpenAsync();
        var zip = Packages.Scripts(("main.py", "def handler(event, context):\n    print('hello')\n    return [event, context.function_name]\n"));
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "python3"))))
        {
            await lab.CreateAsync("snake", zip, "python3.13", "main.handler");
            var answer = (await lab.InvokeAsync("snake", """{"a":1}""")).Ok();
            Assert.Equal("""[{"a": 1}, "snake"]""", answer.Text);
            Assert.Contains("\nhello\n", Laboratory.Log(answer), StringComparison.Ordinal);
        }
        else
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => lab.CreateAsync("snake", zip, "python3.13", "main.handler"));
            Assert.Contains("there is no python3 on the PATH", refused.Message, StringComparison.Ordinal);
        }
    }
}
