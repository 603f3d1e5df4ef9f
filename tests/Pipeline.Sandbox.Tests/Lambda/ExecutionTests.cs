using Pipeline.Sandbox.Services.Lambda.Execution;

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

    [Fact]
    [Behaviour("Lambda", "logs")]
    public async Task What_it_prints_is_in_its_log_group()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("worker", Packages.TestFunction);
        (await lab.InvokeAsync("worker", """{"do":"count"}""")).Ok();
        (await lab.InvokeAsync("worker", """{"do":"count"}""")).Ok();

        var streams = (await lab.Sandbox.JsonAsync("Logs_20140328.DescribeLogStreams", new() { ["logGroupName"] = "/aws/lambda/worker" })).Ok().Json["logStreams"]!.AsArray();
        var stream = (string)Assert.Single(streams)!["logStreamName"]!;
        Assert.Matches(@"^\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}$", stream);
        var events = (await lab.Sandbox.JsonAsync("Logs_20140328.GetLogEvents", new() { ["logGroupName"] = "/aws/lambda/worker", ["logStreamName"] = stream, ["startFromHead"] = true })).Ok().Json["events"]!.AsArray();
        Assert.Equal(["START", "starting\n", "counted", "END", "REPORT", "START", "counted", "END", "REPORT"], events.Select(one => ((string)one!["message"]!).Split(' ')[0]));
    }

    [Fact]
    [Behaviour("Lambda", "what a function sees")]
    public async Task A_function_has_its_own_variables_and_nothing_of_the_sandboxs_process()
    {
        Environment.SetEnvironmentVariable("SANDBOX_TEST_SECRET", "must not be seen");
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("worker", Packages.TestFunction, variables: new() { ["Colour"] = "green" });

        var seen = (await lab.InvokeAsync("worker", """{"do":"environment"}""")).Ok().Json;
        Assert.Equal(("green", null), ((string?)seen["Colour"], seen["SANDBOX_TEST_SECRET"]));
        Assert.Equal(("worker", "$LATEST", "128"), ((string?)seen["AWS_LAMBDA_FUNCTION_NAME"], (string?)seen["AWS_LAMBDA_FUNCTION_VERSION"], (string?)seen["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]));
        Assert.Equal(("us-east-1", Packages.Executable, ":UTC"), ((string?)seen["AWS_REGION"], (string?)seen["_HANDLER"], (string?)seen["TZ"]));
        Assert.Equal(lab.Sandbox.Host.Endpoint.ToString().TrimEnd('/'), (string?)seen["AWS_ENDPOINT_URL"]);
        var caller = await lab.Sandbox.QueryAsync("sts", "GetCallerIdentity", (string)seen["AWS_ACCESS_KEY_ID"]!);
        Assert.Equal("arn:aws:sts::111122223333:assumed-role/worker/worker", caller.Ok().Element("Arn"));
    }

    [Fact]
    [Behaviour("Lambda", "time-outs")]
    public async Task A_function_that_takes_too_long_is_ended()
    {
        var clock = new TestClock();
        await using var lab = await Laboratory.OpenAsync(new() { Clock = clock });
        await lab.CreateAsync("worker", Packages.TestFunction, timeout: 3);
        // The second invocation waits for nothing but the function: the process is there.
        (await lab.InvokeAsync("worker", "{}")).Ok();

        var answer = lab.InvokeAsync("worker", """{"do":"hang"}""");
        while (!answer.IsCompleted)
        {
            clock.Pass(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }
        var reply = await answer;
        Assert.Equal(("Unhandled", "Sandbox.Timedout"), (reply.Header("X-Amz-Function-Error"), (string?)reply.Json["errorType"]));
        Assert.EndsWith(" Error: Task timed out after 3.00 seconds", (string)reply.Json["errorMessage"]!, StringComparison.Ordinal);
        Assert.Contains("Task timed out after 3.00 seconds\nEND RequestId: ", Laboratory.Log(reply), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("Lambda", "a stop or a kill")]
    public async Task A_process_and_what_it_started_end_when_the_sandbox_lets_go()
    {
        var folder = Directory.CreateTempSubdirectory("guard-");
        var output = Path.Combine(folder.FullName, "output");
        await File.WriteAllTextAsync(output, "");
        await using (var child = ChildProcess.Start(["/bin/sh", "-c", "sleep 600 & echo $!; wait"], folder.FullName, new Dictionary<string, string> { ["PATH"] = "/usr/bin:/bin" }, output))
        {
            string grandchild;
            while ((grandchild = await File.ReadAllTextAsync(output)).Length == 0)
                await Task.Delay(2);
            child.Release();
            Assert.Equal(137, await child.Exited);
            while (Directory.Exists("/proc/" + grandchild.Trim()) && !File.ReadAllText($"/proc/{grandchild.Trim()}/stat").Contains(") Z ", StringComparison.Ordinal))
                await Task.Delay(2);
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    [Behaviour("Lambda", "a stop or a kill")]
    public async Task An_interrupt_in_the_terminal_ends_it_as_well()
    {
        var folder = Directory.CreateTempSubdirectory("interrupt-");
        var output = Path.Combine(folder.FullName, "output");
        await File.WriteAllTextAsync(output, "");
        await using (var child = ChildProcess.Start(["/bin/sh", "-c", "echo $PPID; exec sleep 600"], folder.FullName, new Dictionary<string, string> { ["PATH"] = "/usr/bin:/bin" }, output))
        {
            string guard;
            while ((guard = await File.ReadAllTextAsync(output)).Length == 0)
                await Task.Delay(2);
            using var interrupt = System.Diagnostics.Process.Start("/bin/sh", ["-c", "kill -INT " + guard.Trim()]);
            Assert.True(await child.Exited > 128);
        }
        folder.Delete(recursive: true);
    }

    [Fact]
    [Behaviour("Lambda", "a stop or a kill")]
    public async Task Nothing_of_a_function_is_left_after_a_stop()
    {
        var folder = Directory.CreateTempSubdirectory("stopped-");
        await using (var lab = await Laboratory.OpenAsync(new() { StateDirectory = folder.FullName }))
        {
            await lab.CreateAsync("worker", Packages.TestFunction);
            (await lab.InvokeAsync("worker", "{}")).Ok();
            Assert.Single(Directory.GetDirectories(Path.Combine(folder.FullName, "lambda")));
        }
        Assert.False(Directory.Exists(Path.Combine(folder.FullName, "lambda")));
        folder.Delete(recursive: true);
    }
}
