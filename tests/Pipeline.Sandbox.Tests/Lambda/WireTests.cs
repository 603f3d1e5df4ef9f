namespace Pipeline.Sandbox.Tests.Lambda;

public sealed class WireTests
{
    [Fact]
    [Behaviour("Lambda", "a function")]
    public async Task The_package_is_fetched_at_the_address_that_GetFunction_gives()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("worker", Packages.TestFunction);
        var function = (await lab.SendAsync(HttpMethod.Get, "/2015-03-31/functions/worker")).Ok().Json;
        var fetched = (await lab.Sandbox.SendAsync(new(HttpMethod.Get, (string)function["Code"]!["Location"]!))).Ok();
        Assert.Equal(Packages.TestFunction, fetched.Bytes);
        Assert.Equal("403 AccessDenied", (await lab.Sandbox.S3Async(HttpMethod.Get, new Uri((string)function["Code"]!["Location"]!).AbsolutePath)).Error);
        Assert.Empty((await lab.Sandbox.S3Async(HttpMethod.Get, "/")).Ok().Elements("Bucket"));
    }

    [Fact]
    [Behaviour("Lambda", "an event")]
    public async Task An_event_is_answered_before_it_is_worked_off()
    {
        await using var lab = await Laboratory.OpenAsync();
        await lab.CreateAsync("worker", Packages.TestFunction);
        var accepted = await lab.InvokeAsync("worker", """{"do":"count"}""", "Event");
        Assert.Equal((202, ""), (accepted.Status, accepted.Text));
        Assert.Equal(204, (await lab.InvokeAsync("worker", "{}", "DryRun")).Status);
        var missing = await lab.InvokeAsync("nobody", "{}", "Event");
        Assert.Equal((404, "ResourceNotFoundException", "Function not found: arn:aws:lambda:us-east-1:111122223333:function:nobody"), (missing.Status, missing.Header("x-amzn-ErrorType"), (string?)missing.Json["Message"]));
        Assert.Equal("User", (string?)missing.Json["Type"]);
    }
}
