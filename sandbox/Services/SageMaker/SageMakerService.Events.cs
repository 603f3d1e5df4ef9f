using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    // https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html
    private void Publish(Call call, string what, JsonObject detail, string arn) => world.Service<EventsService>().Publish(call, "aws.sagemaker", what, detail, [arn]);
}
