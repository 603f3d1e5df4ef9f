using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Tests.Serving.Misbehaviour;

public sealed class TimeTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}""";
    private const string Template = "Resources:\n  Own:\n    Type: AWS::SSM::Parameter\n    Properties: { Name: /own, Type: String, Value: '1' }\n";

    private readonly TestClock clock = new();

    [Fact]
    [Behaviour("", "`--sandbox-propagation-delay 8`")]
    public async Task A_new_role_cannot_be_assumed_until_it_is_known_everywhere()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Clock = clock, PropagationDelay = TimeSpan.FromSeconds(8) });
        Task<Reply> AssumeAsync() => sandbox.QueryAsync("sts", "AssumeRole", TestSandbox.Account, ("RoleArn", "arn:aws:iam::111122223333:role/role"), ("RoleSessionName", "session"));
        (await sandbox.IamAsync("CreateRole", ("RoleName", "role"), ("AssumeRolePolicyDocument", Trust))).Ok();
        clock.Pass(TimeSpan.FromSeconds(7));
        Assert.Equal("403 AccessDenied", (await AssumeAsync()).Error);
        clock.Pass(TimeSpan.FromSeconds(1));
        (await AssumeAsync()).Ok();
    }

    [Fact]
    [Behaviour("", "`--sandbox-resource-delay 0.5`")]
    public async Task A_stack_is_in_progress_for_as_long_as_its_resources_take()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Clock = clock, ResourceDelay = TimeSpan.FromSeconds(30) });
        (await sandbox.CloudFormationAsync("CreateStack", ("StackName", "slow"), ("TemplateBody", Template))).Ok();
        await UntilAsync(() => Task.FromResult(clock.Waiting > 0));
        Assert.Equal("CREATE_IN_PROGRESS", await StatusAsync(sandbox));
        await UntilAsync(async () =>
        {
            clock.Pass(TimeSpan.FromSeconds(15));
            return await StatusAsync(sandbox) == "CREATE_COMPLETE";
        });
    }

    [Fact]
    [Behaviour("", "`--sandbox-time-scale 0.01`")]
    public async Task Time_at_AWS_passes_as_fast_as_told()
    {
        var pace = new Pace(new() { Clock = clock, TimeScale = 0.01 });
        var minutes = pace.PassAsync(TimeSpan.FromMinutes(5), CancellationToken.None);
        clock.Pass(TimeSpan.FromSeconds(2.9));
        Assert.False(minutes.IsCompleted);
        clock.Pass(TimeSpan.FromSeconds(0.1));
        await minutes;
        Assert.True(new Pace(new() { Clock = clock }).PassAsync(TimeSpan.FromHours(1), CancellationToken.None).IsCompleted);
    }

    [Fact]
    [Behaviour("", "`--sandbox-kill-at 17`")]
    public async Task A_call_is_told_of_when_it_was_carried_out_and_before_it_is_answered()
    {
        using var answer = new SemaphoreSlim(0);
        var told = new TaskCompletionSource<RecordedCall>();
        await using var sandbox = await TestSandbox.StartAsync(new()
        {
            Acted = call =>
            {
                if (call.Operation != "PutParameter")
                    return;
                told.SetResult(call);
                answer.Wait(TimeSpan.FromSeconds(20));
            },
        });
        var put = sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "/a", ["Value"] = "1", ["Type"] = "String" });
        Assert.Equal(("ssm", true), (await told.Task) is var call ? (call.Service, call.Writes) : default);
        Assert.Equal("1", (string?)(await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Ok().Json["Parameter"]!["Value"]);
        Assert.False(put.IsCompleted);
        answer.Release();
        (await put).Ok();
    }

    [Fact]
    [Behaviour("", "`--sandbox-fail ModelBucket`")]
    public async Task A_resource_told_to_fail_fails_with_the_reason_in_every_stack()
    {
        await using var sandbox = await TestSandbox.StartAsync(new() { Fail = ["Own:no space", "Other"] });
        (await sandbox.CloudFormationAsync("CreateStack", ("StackName", "slow"), ("TemplateBody", Template))).Ok();
        await UntilAsync(async () => await StatusAsync(sandbox) == "ROLLBACK_COMPLETE");
        var reasons = (await sandbox.CloudFormationAsync("DescribeStackEvents", ("StackName", "slow"))).Ok().Elements("ResourceStatusReason");
        Assert.Contains(reasons, reason => reason.StartsWith("Resource handler returned message: \"no space\"", StringComparison.Ordinal));
        Assert.Equal(["Other"], sandbox.Host.World.Unfired);
    }

    private static async Task<string?> StatusAsync(TestSandbox sandbox) => (await sandbox.CloudFormationAsync("DescribeStacks", ("StackName", "slow"))).Ok().Element("StackStatus");

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await done())
            await Task.Delay(1, patience.Token);
    }
}
