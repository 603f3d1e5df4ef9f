using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Lambda;

public sealed class InterruptedResourceTests
{
    [Fact]
    [Behaviour("Lambda", "a kill while a function works")]
    public async Task It_is_asked_again_until_it_has_answered_and_not_after()
    {
        var folder = Directory.CreateTempSubdirectory("interrupted-");
        int port;
        await using (var stack = await CustomStack.OpenAsync(new() { StateDirectory = folder.FullName }))
        {
            port = stack.Sandbox.Host.Endpoint.Port;
            await stack.Cloud.CreateAsync("shop", CustomStack.With("Silent: Create"));
            await UntilAsync(stack, 1);
        }
        var options = new SandboxOptions { StateDirectory = folder.FullName, Port = port };
        await using (var again = await CustomStack.ServeAsync(options))
        {
            again.Cloud.Resume();
            await UntilAsync(again, 2);
        }
        await using (var answered = await CustomStack.ServeAsync(options))
        {
            var asked = await answered.DiaryAsync();
            Assert.Equal((string?)asked[0]["RequestId"], (string?)asked[1]["RequestId"]);
            await AnswerAsync(answered, asked[1]);
            answered.Cloud.Resume();
            Assert.Equal("CREATE_COMPLETE", (string?)(await answered.Cloud.DoneAsync("shop"))["StackStatus"]);
            Assert.Equal("late", await answered.Cloud.IdAsync("shop", "Thing"));
            Assert.Equal(2, (await answered.DiaryAsync()).Count);
        }
        folder.Delete(recursive: true);
    }

    private static async Task UntilAsync(CustomStack stack, int requests)
    {
        while ((await stack.DiaryAsync()).Count < requests)
            await Task.Delay(5);
    }

    private static async Task AnswerAsync(CustomStack stack, JsonObject request)
    {
        var answer = new JsonObject { ["Status"] = "SUCCESS", ["PhysicalResourceId"] = "late" };
        foreach (var member in new[] { "StackId", "RequestId", "LogicalResourceId" })
            answer[member] = request[member]!.DeepClone();
        (await stack.Sandbox.SendAsync(new(HttpMethod.Put, (string)request["ResponseURL"]!) { Content = new StringContent(answer.ToJsonString()) })).Ok();
    }
}
