namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::CodeRepository</c>. Its id is its ARN.</summary>
internal sealed class CodeRepository() : KindResource("CodeRepository");
