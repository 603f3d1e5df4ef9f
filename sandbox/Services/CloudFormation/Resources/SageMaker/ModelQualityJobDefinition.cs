namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ModelQualityJobDefinition</c>.</summary>
internal sealed class ModelQualityJobDefinition() : MonitoringDefinition("ModelQuality");
