namespace Pipeline.Sandbox.Services.CloudFormation.Resources.IAM;

/// <summary><c>AWS::IAM::Group</c>.</summary>
internal sealed class Group() : IamEntity("Group", 128);
