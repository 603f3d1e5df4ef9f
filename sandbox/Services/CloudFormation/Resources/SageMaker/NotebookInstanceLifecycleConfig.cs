namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::NotebookInstanceLifecycleConfig</c>. Its id is its ARN.</summary>
internal sealed class NotebookInstanceLifecycleConfig() : KindResource("NotebookInstanceLifecycleConfig");
