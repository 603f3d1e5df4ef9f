namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeConnections;

/// <summary><c>AWS::CodeConnections::Connection</c>.</summary>
internal sealed class Connection() : ConnectionResource("codeconnections");
