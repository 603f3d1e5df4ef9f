using Pipeline.Aws.SageMaker.Endpoints;
using Pipeline.Modules.Endpoints;

namespace Pipeline.Tests.Modules.Endpoints;

public class EndpointShapeTests
{
    [Fact]
    public void Instances_are_counted_by_type_and_cost_together()
    {
        var shape = Shape([Running("a", 2), Running("b", 1), Running("c", 1)], [Hosted("a", "ml.m5.large"), Hosted("b", "ml.g5.xlarge"), Hosted("c", "ml.m5.large")]);

        Assert.Equal("ml.m5.large x 3, ml.g5.xlarge x 1", shape.Text);
        Assert.Equal(3 * 0.115m + 1.408m, shape.Hourly(type => type == "ml.m5.large" ? 0.115m : 1.408m));
        Assert.Null(shape.Hourly(type => type == "ml.m5.large" ? 0.115m : null));
    }

    [Fact]
    public void What_is_being_made_counts_with_what_it_will_have() =>
        Assert.Equal("ml.m5.large x 2", Shape([Running("a", 0) with { Desired = 2 }], [Hosted("a", "ml.m5.large")], "Creating").Text);

    [Fact]
    public void What_failed_runs_on_nothing_and_costs_nothing()
    {
        var shape = Shape([Running("a", 0) with { Desired = 2 }], [Hosted("a", "ml.m5.large")], "Failed");

        Assert.Equal(("-", 0m), (shape.Text, shape.Hourly(_ => null)));
    }

    [Fact]
    public void Pools_count_what_runs_of_each_type() => Assert.Equal("ml.g6.xlarge x 1, ml.g5.xlarge x 2",
        Shape([Running("a", 3) with { Pools = new Dictionary<string, int> { ["ml.g6.xlarge"] = 1, ["ml.p4d.24xlarge"] = 0, ["ml.g5.xlarge"] = 2 } }], [Hosted("a", "ml.g6.xlarge", "ml.p4d.24xlarge", "ml.g5.xlarge")]).Text);

    [Fact]
    public void Serverless_memory_and_components_are_told() =>
        Assert.Equal("serverless 2048 MB, 1 component", Shape([Running("a", null)], [Hosted("a") with { ServerlessMemory = 2048 }], components: 1).Text);

    [Fact]
    public void Without_its_configuration_an_endpoint_s_types_are_not_known()
    {
        var shape = EndpointShape.Of(Endpoint([Running("a", 2)], "InService"), null, 0);

        Assert.Equal("? x 2", shape.Text);
        Assert.Null(shape.Hourly(type => type == "?" ? null : 1));
    }

    private static EndpointShape Shape(RunningVariant[] running, HostedVariant[] hosted, string status = "InService", int components = 0) =>
        EndpointShape.Of(Endpoint(running, status), new HostedConfiguration("c", "arn", hosted), components);

    private static HostedEndpoint Endpoint(RunningVariant[] running, string status) => new("e", "arn", status, "c") { Variants = running };

    private static RunningVariant Running(string name, int? instances) => new(name, instances, 1, []) { Desired = instances };

    private static HostedVariant Hosted(string name, params string[] types) => new(name, "m", types, false);
}
