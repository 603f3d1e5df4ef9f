using Pipeline.Aws.ApplicationAutoScaling;
using Pipeline.Aws.CloudWatch;

namespace Pipeline.Tests.Aws.CloudWatch;

public class EndpointAlarmTests
{
    [Fact]
    public void An_alarm_is_an_endpoint_s_by_its_dimensions()
    {
        Assert.Empty(Alarm(("EndpointName", "chat"), ("VariantName", "v"))!.Others);
        Assert.Empty(Alarm(("InferenceComponentName", "llm"))!.Others);
        Assert.Null(Alarm(("EndpointName", "chat-2")));
        Assert.Null(Alarm(("InferenceComponentName", "other")));
        Assert.Null(Alarm(("FunctionName", "chat")));
    }

    [Fact]
    public void An_alarm_may_watch_others_as_well() =>
        Assert.Equal(["endpoint other", "component far"], Alarm(("EndpointName", "chat"), ("EndpointName", "other"), ("EndpointName", "chat"), ("InferenceComponentName", "far"))!.Others);

    [Theory]
    [InlineData("endpoint/chat/variant/a", true)]
    [InlineData("endpoint/Chat/variant/a", true)]
    [InlineData("endpoint/chat-2/variant/a", false)]
    [InlineData("inference-component/llm", true)]
    [InlineData("inference-component/llm-2", false)]
    public void A_target_is_an_endpoint_s_by_its_resource(string resource, bool its) => Assert.Equal(its, new ScaledResource(resource, "d").IsOf("chat", ["llm"]));

    private static EndpointAlarm? Alarm(params (string, string)[] dimensions) => EndpointAlarm.Of("alarm", dimensions, "chat", ["llm"]);
}
