namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ModelExplainabilityJobDefinition</c>.</summary>
internal sealed class ModelExplainabilityJobDefinition() : MonitoringDefinition("ModelExplainability");
