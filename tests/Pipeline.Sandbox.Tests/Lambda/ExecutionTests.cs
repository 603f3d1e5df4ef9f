using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Lambda;

public sealed class ExecutionTests
{
    [Fact]
    [Behaviour("Lambda", "an invocation")]
    [Behaviour("Lambda", "a function that throws")]
    [Behaviour("Lambda", "a function that crashes")]
    public async Task A_package_is_executed_and_its_process_used_again_until_it_crashes()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("worker", Packages.TestFunction);

        var first = (await lab.InvokeAsync("worker", """{"do":"count"}""")).Ok();
        Assert.Equal(("1", "$LATEST", null), (first.Text, first.Header("X-Amz-Executed-Version"), first.Header("X-Amz-Function-Error")));
        Assert.Matches(@"^START RequestId: (\S+) Version: \$LATEST\nstarting\ncounted 1\nEND RequestId: \1\nREPORT RequestId: \1\tDuration: \S+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tInit Duration: ", Laboratory.Log(first));
        var second = (await lab.InvokeAsync("worker", """{"do":"count"}""")).Ok();
        Assert.Equal("2", second.Text);
        Assert.DoesNotContain("Init Duration", Laboratory.Log(second), StringComparison.Ordinal);

        var thrown = await lab.InvokeAsync("worker", """{"do":"throw"}""");
        Assert.Equal((200, "Unhandled", """{"errorType":"InvalidOperationException","errorMessage":"thrown on purpose"}"""), (thrown.Status, thrown.Header("X-Amz-Function-Error"), thrown.Text));

        var crashed = await lab.InvokeAsync("worker", """{"do":"exit"}""");
        Assert.Equal("Unhandled", crashed.Header("X-Amz-Function-Error"));
        Assert.Equal("Runtime.ExitError", (string)crashed.Json["errorType"]!);
        Assert.EndsWith("Error: Runtime exited with error: exit status 7", (string)crashed.Json["errorMessage"]!, StringComparison.Ordinal);
        Assert.Equal("1", (await lab.InvokeAsync("worker", """{"do":"count"}""")).Ok().Text);
    }
}
