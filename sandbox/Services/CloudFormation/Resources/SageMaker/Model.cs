namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::Model</c>. Its id is the model's ARN; everything but tags is changed by a new one.</summary>
internal sealed class Model() : HostedResource("Model");
