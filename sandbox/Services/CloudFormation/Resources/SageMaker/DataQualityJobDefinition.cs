namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::DataQualityJobDefinition</c>.</summary>
internal sealed class DataQualityJobDefinition() : MonitoringDefinition("DataQuality");
