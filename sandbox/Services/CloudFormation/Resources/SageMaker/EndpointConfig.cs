using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::EndpointConfig</c>. Its id is the configuration's ARN; everything but tags is changed by a new one.</summary>
internal sealed class EndpointConfig() : HostedResource("EndpointConfig")
{
    protected override JsonObject Attributes(JsonObject described)
    {
        var attributes = base.Attributes(described);
        attributes["Id"] = described.Copy("EndpointConfigArn");
        return attributes;
    }
}
