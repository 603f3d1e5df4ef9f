using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>Every source of a model on every type of endpoint.</summary>
public class CombinationTests
{
    private static readonly string[] Types = ["MODEL_BASED", "INFERENCE_COMPONENT_BASED", "ASYNC", "SERVERLESS"];
    private static readonly string[] ForCpus = ["code", "registry", "latest approved", "archive"];

    public static TheoryData<string, string> Allowed => Rows(allowed: true);

    public static TheoryData<string, string> Refused => Rows(allowed: false);

    private static TheoryData<string, string> Rows(bool allowed)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (source, type) in Sources.All.Keys.SelectMany(source => Types.Select(type => (source, type))).Where(pair => IsAllowed(pair.source, pair.type) == allowed))
            rows.Add(source, type);
        return rows;
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html (no GPUs, no Marketplace packages),
    // https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html (no Marketplace containers)
    private static bool IsAllowed(string source, string type) => (source, type) switch
    {
        ("jumpstart", "ASYNC" or "SERVERLESS") => false,
        (_, "SERVERLESS") => ForCpus.Contains(source),
        _ => true,
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task What_AWS_allows_is_deployed_answers_and_leaves_nothing_behind(string source, string type)
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();

        var outputs = await runs.DeployAsync("tried", Sources.On(source, type));
        var answer = await runs.AskAsync("tried");
        await runs.DeleteAsync("tried");

        Assert.Contains(outputs, output => output.Name == "EndpointName" && output.Value == "tried");
        Assert.NotEmpty(answer);
        Assert.DoesNotContain(runs.Events.OfType<StepFinished>(), step => step.Outcome == Outcome.Failed);
        Assert.Contains(runs.Events.OfType<StepFinished>(), step => step.Step == "endpoint tried" && step.Text.StartsWith("answered", StringComparison.Ordinal));
        Assert.Empty(await runs.LeftAsync());
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_AWS_refuses_is_refused_before_anything_is_called(string source, string type)
    {
        await using var runs = await EndpointRuns.StartAsync();

        var refused = await Assert.ThrowsAsync<InvalidInput>(() => runs.DeployAsync("tried", Sources.On(source, type)));

        Assert.Contains(refused.Problems, problem => problem.Code == "PL2433" && problem.Hint is not null);
        Assert.DoesNotContain(runs.Host.Calls, call => call.Writes);
    }
}
