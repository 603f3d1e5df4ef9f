namespace Pipeline.Sandbox.Services.CloudFormation.Resources.SageMaker;

/// <summary>A definition of a monitoring job. Its id is its ARN; everything is changed by a new one.</summary>
internal abstract class MonitoringDefinition(string kind) : KindResource(kind + "JobDefinition")
{
    protected override string Member => "JobDefinitionName";

    protected override string ArnMember => "JobDefinitionArn";

    protected override bool IsUpdated => false;
}
