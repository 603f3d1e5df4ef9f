using Pipeline.Sandbox.Services.CloudFormation.Resources.CodeConnections;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.CodeStarConnections;

/// <summary><c>AWS::CodeStarConnections::Connection</c>.</summary>
internal sealed class Connection() : ConnectionResource("codestar-connections");
