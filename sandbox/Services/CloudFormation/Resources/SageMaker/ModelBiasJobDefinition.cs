namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::ModelBiasJobDefinition</c>.</summary>
internal sealed class ModelBiasJobDefinition() : MonitoringDefinition("ModelBias");
