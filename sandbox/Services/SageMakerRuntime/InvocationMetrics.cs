using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CloudWatch;
using Pipeline.Sandbox.Services.SageMaker.Hosting;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>Tells CloudWatch of every request that reached a container, per variant and per inference component.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html</remarks>
internal sealed class InvocationMetrics(SandboxWorld world)
{
    private const string Space = "AWS/SageMaker";
    private const string Times = "Microseconds";
    private const int ClientFault = 4;
    private const int ServerFault = 5;

    /// <summary>Records one request.</summary>
    /// <param name="call">The request.</param>
    /// <param name="target">The container that answered it.</param>
    /// <param name="status">The HTTP status that the container answered with.</param>
    /// <param name="took">How long the container took.</param>
    public void Record(Call call, InvocationTarget target, int status, TimeSpan took)
    {
        var now = world.Clock.GetUtcNow();
        (string Name, double Value, string Unit)[] values =
        [
            ("Invocations", 1, Sample.NoUnit),
            ("Invocation4XXErrors", status / 100 == ClientFault ? 1 : 0, Sample.NoUnit),
            ("Invocation5XXErrors", status / 100 == ServerFault ? 1 : 0, Sample.NoUnit),
            ("ModelLatency", took.TotalMicroseconds, Times),
            // What SageMaker itself adds takes no time here.
            ("OverheadLatency", 0, Times),
        ];
        List<Measured> measured = [.. values.SelectMany(value => Dimensions(call, target).Select(of => new Measured(new(Space, value.Name, of), now, Sample.One(value.Value, value.Unit))))];
        if (target.Instances > 0)
            measured.Add(new(new(Space, "InvocationsPerInstance", OfVariant(call, target)), now, Sample.One(1.0 / target.Instances, Sample.NoUnit)));
        if (target.Component is { } component)
            measured.Add(new(new(Space, "InvocationsPerCopy", OfComponent(component)), now, Sample.One(1.0 / target.Copies, Sample.NoUnit)));
        world.Service<CloudWatchService>().Record(call, measured);
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Dimensions(Call call, InvocationTarget target)
    {
        yield return OfVariant(call, target);
        if (target.Component is { } component)
            yield return OfComponent(component);
    }

    private static SortedDictionary<string, string> OfVariant(Call call, InvocationTarget target) =>
        new(StringComparer.Ordinal) { ["EndpointName"] = call.Input.Need("EndpointName"), ["VariantName"] = target.Variant };

    private static SortedDictionary<string, string> OfComponent(string component) => new(StringComparer.Ordinal) { ["InferenceComponentName"] = component };
}
