namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary><c>AWS::SageMaker::MonitoringSchedule</c>. Its id is its ARN.</summary>
internal sealed class MonitoringSchedule() : KindResource("MonitoringSchedule");
