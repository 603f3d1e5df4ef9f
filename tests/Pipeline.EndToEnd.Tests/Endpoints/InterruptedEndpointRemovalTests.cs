using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What becomes of a deletion of an endpoint that ended on its way.</summary>
public sealed class InterruptedEndpointRemovalTests
{
    public static TheoryData<string> Kinds => ["components", "model", "stack", "all"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_deletion_that_is_ended_after_any_one_of_its_calls_is_finished_by_the_next(string kind)
    {
        using var checkout = new Checkout("xgboost_abalone");
        var wrong = new List<string>();
        for (var (last, ended) = (1, true); ended; last++)
        {
            (ended, var left) = await EndedAfterAsync(checkout, kind, last);
            if (left.Count > 0)
                wrong.Add($"ended after call {last}: {string.Join(", ", left)}");
            Assert.InRange(last, 1, 300);
        }
        Assert.Empty(wrong);
    }

    private static async Task<(bool Ended, IReadOnlyList<string> Left)> EndedAfterAsync(Checkout checkout, string kind, int last)
    {
        var (seen, end) = (int.MinValue, new CancellationTokenSource());
        await using var sandbox = await StrictSandbox.StartAsync(_ =>
        {
            if (Interlocked.Increment(ref seen) == last)
                end.Cancel();
        });
        var publisher = new Publisher(checkout, sandbox);
        using var session = publisher.Session();
        var hosting = new Hosting(session);
        await MakeAsync(hosting, kind);

        var wishes = new RemovalWishes(kind == "all" ? null : "twin", kind == "all", "./build.sh DeleteEndpoint") { Agreed = true };
        var ended = false;
        Interlocked.Exchange(ref seen, 0);
        try
        {
            await RemoveAsync(publisher, wishes, end.Token);
        }
        catch (OperationCanceledException)
        {
            ended = true;
        }
        Interlocked.Exchange(ref seen, int.MinValue);
        await RemoveAsync(publisher, wishes, default);
        return (ended, await hosting.LeftAsync());
    }

    private static async Task MakeAsync(Hosting hosting, string kind)
    {
        await hosting.RoleAsync();
        await hosting.ModelAsync("m");
        if (kind == "components")
        {
            await hosting.ComponentsAsync("twin", "m");
            await hosting.ScalingAsync("inference-component/twin-base", "sagemaker:inference-component:DesiredCopyCount", "SageMakerInferenceComponentInvocationsPerCopy");
            await hosting.AlarmAsync("asleep", ("InferenceComponentName", "twin-base"));
        }
        else if (kind == "model")
        {
            await hosting.EndpointAsync("twin", "twin-config", "m");
            await hosting.ScalingAsync("endpoint/twin/variant/v0", "sagemaker:variant:DesiredInstanceCount", "SageMakerVariantInvocationsPerInstance");
            await hosting.AlarmAsync("errors", ("EndpointName", "twin"));
        }
        else
        {
            // Somebody moved the stack's endpoint to a configuration that the stack does not know.
            await hosting.StackAsync("mlops-local-endpoints-twin", OwnedEndpointTests.Template("twin", OwnedEndpointTests.Bucket), ("pipeline:project", "mlops"), ("pipeline:deployment", "local"), ("pipeline:module", "endpoints/twin"));
            await hosting.ConfigurationAsync("later", [new() { VariantName = "v", ModelName = "m", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }]);
            await hosting.Session.SageMaker.UpdateEndpointAsync(new() { EndpointName = "twin", EndpointConfigName = "later" });
            await hosting.InServiceAsync("twin");
        }
    }

    private static async Task RemoveAsync(Publisher publisher, RemovalWishes wishes, CancellationToken cancellation)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        await parts.EndpointRemoval.RunAsync(wishes, cancellation);
    }
}
